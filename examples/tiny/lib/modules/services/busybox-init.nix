# Process 1 of most hosts: busybox's init, with a login on every console that the machine has.
{ config, lib, pkgs, ... }: {
  config.boot = {
    systemdExecutable = lib.mkDefault "${pkgs.busybox}/bin/init";
    postBootCommands = lib.mkIf (!config.systemd.enable) ''
      {
        echo '::ctrlaltdel:/run/current-system/sw/bin/reboot'
        echo '::shutdown:/run/current-system/sw/bin/umount -a -r'
        [ ! -c /dev/tty1 ] || echo 'tty1::respawn:/run/current-system/sw/bin/getty 0 tty1 linux'
        for line in ttyS0 ttyAMA0 hvc0; do
          [ ! -d /sys/class/tty/$line ] || echo "$line::respawn:/run/current-system/sw/bin/getty -L 115200 $line vt220"
        done
      } > /etc/inittab
    '';
  };
}
