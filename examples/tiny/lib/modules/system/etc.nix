# /etc: files by name, each from a text or a source; one derivation, linked into /etc when the system starts.
{ config, lib, pkgs, ... }:
let
  inherit (config) networking users;
  # Their numbers are their places (tty is 5). systemd's rules name most of them.
  groups = [
    "root" "adm" "audio" "cdrom" "clock" "tty" "dialout" "disk" "input" "kmem" "kvm" "lp" "render" "sgx" "systemd-journal" "tape"
    "utmp" "video" "nogroup"
  ];
  place = name: entry:
    if entry ? source then ''ln -s ${entry.source} "$out/etc/${name}"''
    else ''printf %s ${lib.escapeShellArg entry.text} > "$out/etc/${name}"'';
in {
  options = {
    environment.etc = lib.mkOption { type = "attrs"; };
    networking.hostName = lib.mkOption { default = "nixos"; };
    users.motd = lib.mkOption { default = ""; };
  };
  config = {
    environment.etc = {
      passwd.text = ''
        root:x:0:0:root:/root:/bin/sh
        nobody:x:65534:65534:nobody:/:/bin/false
      '';
      # The empty password is for the machine's own console: dropbear runs with -s, which takes keys only.
      shadow.text = ''
        root::1::::::
        nobody:!:1::::::
      '';
      group.text = lib.concatStringsSep "" (lib.imap (number: name: "${name}:x:${toString number}:\n") groups);
      shells.text = "/bin/sh\n";
      hostname.text = "${networking.hostName}\n";
      hosts.text = "127.0.0.1 localhost ${networking.hostName}\n";
      issue.text = "\nWelcome to tiny (\\m) - \\l\n\n";
      motd.text = users.motd;
      "os-release".text = ''
        NAME=tiny
        ID=tiny
        PRETTY_NAME="tiny ${config.system.nixos.label} (shaped like NixOS)"
      '';
      "nsswitch.conf".text = ''
        passwd: files
        group: files
        shadow: files
        hosts: files dns
      '';
    };
    system.build.etc = pkgs.run "etc" { } (lib.concatStringsSep "\n" (lib.mapAttrsToList (name: entry: ''
      mkdir -p "$(dirname "$out/etc/${name}")"
      ${place name entry}
    '') config.environment.etc));
  };
}
