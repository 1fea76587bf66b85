# `system.build.isoImage`: a CD or USB stick that starts by BIOS and by UEFI. The running system is in memory, its store on
# the CD.
{ config, lib, pkgs, ... }:
let
  cfg = config.isoImage;
  inherit (config) system image;
  inherit (pkgs.stdenv) hostPlatform;
in {
  imports = [ ../../image/file-options.nix ../../system/medium-root.nix ];
  options.isoImage = {
    isoName = lib.mkOption { default = image.fileName; };
    volumeID = lib.mkOption { default = "nixos-${system.nixos.label}-${hostPlatform.system}"; };
    contents = lib.mkOption { type = "list"; };
    # As in the real one: only the first is on by default, and that on a PC.
    makeBiosBootable = lib.mkOption { default = hostPlatform.isx86_64; };
    makeEfiBootable = lib.mkOption { default = false; };
    makeUsbBootable = lib.mkOption { default = false; };
    graphicalMenu = lib.mkOption { default = false; };
  };
  config = {
    boot.medium = cfg.volumeID;
    image.baseName = lib.mkDefault "nixos-${system.nixos.label}-${hostPlatform.system}";
    image.extension = "iso";
    image.filePath = "iso/${cfg.isoName}";
    system.build.isoImage = system.build.image;
    system.build.image = (import ../../../images.nix { inherit pkgs; }).bootable {
      name = cfg.isoName;
      file = image.filePath;
      label = cfg.volumeID;
      bios = cfg.makeBiosBootable;
      efi = cfg.makeEfiBootable;
      usb = cfg.makeUsbBootable;
      inherit (cfg) graphicalMenu;
      timeout = config.boot.loader.timeout;
      inherit (cfg) contents;
      inherit (system.build) toplevel;
    };
  };
}
