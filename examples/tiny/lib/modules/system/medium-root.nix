# A root in memory, with the store on the medium that the system was started from: found by its label.
{ config, lib, pkgs, ... }: {
  options.boot.medium = lib.mkOption { };
  config.boot.kernelParams = [ "root=LABEL=${config.boot.medium}" "boot.shell_on_fail" ];
  config.boot.initrd.availableKernelModules = [ "ahci" "ata_piix" "sd_mod" "sr_mod" ]
    ++ (if pkgs.stdenv.hostPlatform.isAarch64 then [ "nvme" ] else [ ]);
  config.boot.initrd.mountRoot = lib.mkForce ''
    mountOn tmpfs mode=755 tmpfs /mnt-root
    mountOn iso9660 ro "$(device ${config.boot.medium})" /mnt-root/iso
    mountOn none bind /mnt-root/iso/nix/store /mnt-root/nix/store
  '';
}
