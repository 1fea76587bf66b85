# The name of a host's image file; `filePath` is below the output of `system.build.image`.
{ config, lib, pkgs, ... }:
let inherit (config) image system;
in {
  options.image = {
    baseName = lib.mkOption { default = "nixos-image-${system.nixos.label}-${pkgs.stdenv.hostPlatform.system}"; };
    extension = lib.mkOption { };
    fileName = lib.mkOption { default = "${image.baseName}.${image.extension}"; };
    filePath = lib.mkOption { default = image.fileName; };
  };
}
