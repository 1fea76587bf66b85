{ config, lib, pkgs, ... }: {
  options.systemd.enable = lib.mkOption { default = false; };
}
