# `system.build.sdImage`: a card that a board's U-Boot starts; its second partition is the root, written to like any disk.
{ config, lib, pkgs, ... }:
let
  inherit (config) image system;
in {
  imports = [ ../../image/file-options.nix ];
  options.sdImage.imageName = lib.mkOption { default = image.fileName; };
  config = {
    boot.kernelParams = [ "console=ttyS0,115200n8" "console=ttyAMA0,115200n8" "console=tty0" ];
    boot.initrd.mountRoot = ''mountOn ext4 rw "$(device NIXOS_SD)" /mnt-root'';
    image.baseName = lib.mkDefault "nixos-image-sd-card-${system.nixos.label}-${pkgs.stdenv.hostPlatform.system}";
    image.extension = "img";
    image.filePath = "sd-image/${config.sdImage.imageName}";
    system.build.sdImage = system.build.image;
    system.build.image = (import ../../../images.nix { inherit pkgs; }).card {
      name = config.sdImage.imageName;
      file = image.filePath;
      label = "NIXOS_SD";
      inherit (system.build) toplevel;
    };
  };
}
