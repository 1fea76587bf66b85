# `services.openssh` with dropbear as the server: keys only, its own host keys made at the first connection.
{ config, lib, pkgs, ... }:
let keys = config.users.users.root.openssh.authorizedKeys.keys;
in {
  options = {
    services.openssh.enable = lib.mkOption { default = false; };
    users.users.root.openssh.authorizedKeys.keys = lib.mkOption { type = "list"; };
  };
  config = lib.mkIf config.services.openssh.enable {
    environment.systemPackages = [ pkgs.dropbear ];
    environment.etc."ssh/authorized_keys".text = lib.concatStringsSep "\n" keys + "\n";
    boot.postBootCommands = ''
      mkdir -p -m 700 /etc/dropbear /root/.ssh
      cp /etc/ssh/authorized_keys /root/.ssh/authorized_keys
      chmod 600 /root/.ssh/authorized_keys
      mkdir -p /var/log && touch /var/log/lastlog /var/log/wtmp
      dropbear -R -s -E
    '';
  };
}
