# The system itself, with the files that the real one has: kernel, initrd, init, activate, etc, sw, …
{ config, lib, pkgs, ... }:
let
  inherit (config) boot environment networking system;

  activate = ''
    #!${pkgs.busybox}/bin/sh
    export PATH=@out@/sw/bin
    echo "setting up /etc..."
    mkdir -p -m 755 /etc /bin /usr/bin /var/log /var/empty /tmp /root /nix/var/nix/gcroots
    chmod 1777 /tmp
    chmod 700 /root
    ln -sfn @out@/etc /etc/static
    (cd @out@/etc; find . ! -type d) | while read -r file; do
      mkdir -p "$(dirname "/etc/$file")"
      ln -sfn "/etc/static/$file" "/etc/$file"
    done
    ln -sfn @out@/sw/bin/sh /bin/sh
    [ -e /usr/bin/env ] || ln -s @out@/sw/bin/env /usr/bin/env
    ln -sfn @out@ /run/current-system
    hostname "$(cat /etc/hostname)"
  '';
  init = ''
    #!${pkgs.busybox}/bin/sh
    export PATH=@out@/sw/bin
    printf '\n<<< NixOS Stage 2 >>>\n\n'
    mkdir -p /proc /sys /dev /run
    [ -e /dev/pts/ptmx ] || { mkdir -p /dev/pts; mount -t devpts -o mode=620,gid=5 devpts /dev/pts; }
    ln -sfn @out@ /run/booted-system
    echo "running activation script..."
    @out@/activate
    ${boot.postBootCommands}
    echo "starting ${baseNameOf boot.systemdExecutable}..."
    exec ${boot.systemdExecutable}
  '';
  switch = ''
    #!${pkgs.busybox}/bin/sh
    case $1 in
      switch | test) @out@/activate ;;
      boot | dry-activate) ;;
      *) echo "usage: switch-to-configuration switch|boot|test|dry-activate" >&2; exit 1 ;;
    esac
  '';
in {
  options = {
    boot.postBootCommands = lib.mkOption { type = "lines"; };
    boot.systemdExecutable = lib.mkOption { };
    boot.loader.timeout = lib.mkOption { default = 5; };
    environment.systemPackages = lib.mkOption { type = "list"; };
    system.build = lib.mkOption { type = "lazyAttrs"; };
    system.name = lib.mkOption { default = networking.hostName; };
    system.nixos.label = lib.mkOption { default = "tiny"; };
    system.stateVersion = lib.mkOption { default = "tiny"; };
    assertions = lib.mkOption { type = "list"; };
  };
  config = {
    environment.systemPackages = [ pkgs.busybox ];
    system.build.toplevel =
      let failed = map (one: one.message) (builtins.filter (one: !one.assertion) config.assertions);
      in if failed != [ ] then throw "\nFailed assertions:\n${lib.concatStringsSep "\n" (map (text: "- ${text}") failed)}"
      else pkgs.run "nixos-system-${system.name}-${system.nixos.label}" {
        inherit activate init switch;
        kernelParams = toString boot.kernelParams;
        packages = environment.systemPackages;
      } ''
        mkdir -p $out/bin $out/sw/bin
        ln -s ${system.build.kernel}/*Image $out/kernel
        ln -s ${system.build.modulesShrunk} $out/kernel-modules
        ln -s ${system.build.initialRamdisk}/initrd $out/initrd
        ln -s ${system.build.etc}/etc $out/etc
        for package in $packages; do ln -sf "$package"/bin/* $out/sw/bin/; done
        printf %s "$kernelParams" > $out/kernel-params
        printf %s "${system.nixos.label}" > $out/nixos-version
        printf %s "${pkgs.stdenv.hostPlatform.system}" > $out/system
        printf %s "$init" | sed "s|@out@|$out|g" > $out/init
        printf %s "$activate" | sed "s|@out@|$out|g" > $out/activate
        printf %s "$switch" | sed "s|@out@|$out|g" > $out/bin/switch-to-configuration
        chmod +x $out/init $out/activate $out/bin/switch-to-configuration
      '';
  };
}
