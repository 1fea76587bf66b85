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
    system.build.image = pkgs.run config.sdImage.imageName { } ''
      mkdir -p $out/sd-image
      truncate -s 64M card.img
      mkdosfs -n NIXOS_SD card.img
      printf '%s' "init=${system.build.toplevel}/init $(cat ${system.build.toplevel}/kernel-params)" > cmdline.txt
      debian bin/mtools -c mcopy -i card.img ${system.build.toplevel}/kernel ::/kernel8.img
      debian bin/mtools -c mcopy -i card.img ${system.build.toplevel}/initrd ::/initrd
      debian bin/mtools -c mcopy -i card.img cmdline.txt ::/
      cp card.img "$out/${image.filePath}"
    '';
  };
}
