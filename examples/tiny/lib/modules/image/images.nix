# `system.build.images.<variant>`: other images of the same host, each an evaluation of its own. As in the real one the name
# `images` is always there, and reading it throws on a host that is itself an image.
{ config, lib, extendModules, ... }: {
  options.image.modules = lib.mkOption { type = "attrs"; };
  config = lib.mkIf (!(config.system.build ? image)) {
    image.modules.raw = ../virtualisation/disk-image.nix;
    image.modules.iso = ../installer/cd-dvd/iso-image.nix;
    system.build.images = lib.mapAttrs (_: module:
      let variant = (extendModules { modules = [ module ]; }).config;
      in variant.system.build.image // { passthru = { config = variant; inherit (variant.image) filePath; }; }
    ) config.image.modules;
  };
}
