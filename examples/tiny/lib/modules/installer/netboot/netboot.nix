# `system.build.netbootRamdisk`, `kernel` and `netbootIpxeScript`: a system that firmware loads from the network by iPXE. The
# running system is in memory, and so is its store, a file system in the ramdisk.
{ config, lib, pkgs, ... }:
let
  inherit (config) system;
  images = import ../../../images.nix { inherit pkgs; };
  inherit ((import ../../../platforms.nix).${pkgs.stdenv.hostPlatform.system}) kernelFile;
in {
  config = {
    boot.initrd.availableKernelModules = [ "loop" ];
    boot.initrd.mountRoot = lib.mkForce ''
      mountOn tmpfs mode=755 tmpfs /mnt-root
      mountOn iso9660 loop,ro /nix-store.img /mnt-root/nix/store
    '';
    system.build.netbootRamdisk = pkgs.run "initrd" { } ''
      mkdir $out
      cp ${images.store [ system.build.toplevel ]} nix-store.img
      touch -d @1 nix-store.img
      {
        cat ${system.build.initialRamdisk}/initrd
        echo nix-store.img | debian bin/cpio --quiet -o -H newc --reproducible -R 0:0 | gzip -1n
      } > $out/initrd
    '';
    system.build.netbootIpxeScript = pkgs.run "netboot.ipxe" { } ''
      mkdir $out
      {
        echo '#!ipxe'
        echo "kernel ${kernelFile} init=${system.build.toplevel}/init initrd=initrd $(cat ${system.build.toplevel}/kernel-params) \''${cmdline}"
        echo 'initrd initrd'
        echo boot
      } > $out/netboot.ipxe
    '';
  };
}
