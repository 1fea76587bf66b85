# An address by DHCP, before process 1 starts: QEMU's user network always has one.
{ config, lib, pkgs, ... }:
let
  script = pkgs.writeScript "udhcpc-script" ''
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
  config.boot.postBootCommands = ''
    ip link set lo up
    ${lib.optionalString config.networking.useDHCP ''
      if [ -d /sys/class/net/eth0 ]; then
        ip link set eth0 up
        udhcpc -q -n -t 5 -i eth0 -s ${script} || echo "no address for eth0"
      fi
    ''}
  '';
}
