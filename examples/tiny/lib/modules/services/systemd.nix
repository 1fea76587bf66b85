# Process 1 of some hosts: Debian's systemd, with units and mounts of the host.
{ config, lib, pkgs, ... }:
let
  cfg = config.systemd;
  getty = command: ''
    [Service]
    ExecStart=
    ExecStart=-/run/current-system/sw/bin/getty ${command}
    ImportCredential=
  '';
  mount = point: { device, fsType ? "auto", options ? [ "defaults" ] }:
    "${device} ${point} ${fsType} ${lib.concatStringsSep "," options} 0 0\n";
in {
  options.systemd.enable = lib.mkOption { default = false; };
  options.systemd.services = lib.mkOption { type = "attrs"; };
  options.services.journald.extraConfig = lib.mkOption { type = "lines"; };
  options.fileSystems = lib.mkOption { type = "attrs"; };

  config = lib.mkIf cfg.enable {
    boot.kernelParams = [ "audit=0" ];
    boot.systemdExecutable = "/usr/lib/systemd/systemd";
    boot.postBootCommands = ''
      [ -L /usr ] || rm -rf /usr
      ln -sfn ${pkgs.systemd}/usr /usr
      for place in lib lib64 sbin; do ln -sfn usr/$place /$place; done
      # Without it systemd takes this for the first boot and enables every unit that it has.
      [ -s /etc/machine-id ] || tr -d - < /proc/sys/kernel/random/uuid > /etc/machine-id
    '';
    environment.etc = {
      fstab.text = lib.concatStringsSep "" (lib.mapAttrsToList mount config.fileSystems);
      "systemd/journald.conf".text = "[Journal]\nStorage=volatile\n${config.services.journald.extraConfig}\n";
      "systemd/system/serial-getty@.service.d/tiny.conf".text = getty "-L 115200 %I vt220";
      "systemd/system/getty@.service.d/tiny.conf".text = getty "0 %I linux";
    } // lib.mapAttrs' (name: text: { name = "systemd/system/${name}.service"; value = { inherit text; }; }) cfg.services
      // lib.mapAttrs' (name: text: {
        name = "systemd/system/multi-user.target.wants/${name}.service";
        value.source = "/etc/systemd/system/${name}.service";
      }) cfg.services;
  };
}
