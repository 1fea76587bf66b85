# A raw disk that starts by BIOS and by UEFI.
{ config, pkgs, ... }:
let inherit (config) image system;
in {
  imports = [ ../image/file-options.nix ../system/medium-root.nix ];
  config = {
    boot.medium = "nixos-disk";
    image.extension = "raw";
    system.build.image = (import ../../images.nix { inherit pkgs; }).bootable {
      name = image.fileName;
      file = image.filePath;
      label = config.boot.medium;
      inherit (system.build) toplevel;
    };
  };
}
