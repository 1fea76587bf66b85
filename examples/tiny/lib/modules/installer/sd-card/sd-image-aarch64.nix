# `system.build.sdImage`: a card whose first partition has what the firmware of the board starts.
{ config, lib, pkgs, ... }:
let
  inherit (config) image system;
in {
  imports = [ ../../image/file-options.nix ../../system/medium-root.nix ];
  options.sdImage.imageName = lib.mkOption { default = image.fileName; };
  config = {
    boot.medium = "NIXOS_SD";
    image.baseName = lib.mkDefault "nixos-image-sd-card-${system.nixos.label}-${pkgs.stdenv.hostPlatform.system}";
    image.extension = "img";
    image.filePath = "sd-image/${config.sdImage.imageName}";
    system.build.sdImage = system.build.image;
    system.build.image = (import ../../../images.nix { inherit pkgs; }).card {
      name = config.sdImage.imageName;
      file = image.filePath;
      label = config.boot.medium;
      inherit (system.build) toplevel;
    };
  };
}
