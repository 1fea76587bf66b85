# Process 1 of most hosts: busybox's init, with a login on every console that the machine has.
{ config, lib, pkgs, ... }:
let
  dhcp = pkgs.writeScript "udhcpc-script" ''
    #!${pkgs.busybox}/bin/sh
    case $1 in
      bound | renew)
        ip addr replace "$ip/$mask" dev "$interface"
        [ -z "$router" ] || ip route replace default via "''${router%% *}"
        for server in $dns; do echo "nameserver $server"; done > /etc/resolv.conf
        ;;
    esac
  '';
in {
  options.networking.useDHCP = lib.mkOption { default = true; };
  config = {
    boot.systemdExecutable = lib.mkDefault "${pkgs.busybox}/bin/init";
    boot.postBootCommands = lib.mkIf (!config.systemd.enable) ''
      {
        echo '::ctrlaltdel:/run/current-system/sw/bin/reboot'
        echo '::shutdown:/run/current-system/sw/bin/umount -a -r'
        [ ! -c /dev/tty1 ] || echo 'tty1::respawn:/run/current-system/sw/bin/getty 0 tty1 linux'
        for line in ttyS0 ttyAMA0; do
          [ ! -d /sys/class/tty/$line ] || echo "$line::respawn:/run/current-system/sw/bin/getty -L 115200 $line vt220"
        done
      } > /etc/inittab
      ip link set lo up
      ${lib.optionalString config.networking.useDHCP ''
        if [ -d /sys/class/net/eth0 ]; then
          ip link set eth0 up
          udhcpc -q -n -t 5 -i eth0 -s ${dhcp} || echo "no address for eth0"
        fi
      ''}
    '';
  };
}
