# `system.build.vm`: the script `bin/run-NAME-vm` with the variables and the order of the real one. It differs in two things:
# the store is an image made when the VM is built, since Debian's cloud kernel has no 9p; and the disk is formatted by the guest.
{ config, lib, pkgs, ... }:
let
  cfg = config.virtualisation;
  inherit (config.system) build name;
  images = import ../../images.nix { inherit pkgs; };
  identifier = builtins.concatStringsSep "_" (builtins.filter builtins.isString (builtins.split "[^A-Za-z0-9]" name));
  consoles = lib.concatStringsSep " " (map (console: "console=${console}") cfg.qemu.consoles);
  forward = { from ? "host", proto ? "tcp", host, guest }:
    assert from == "host";
    "hostfwd=${proto}:${host.address or ""}:${toString host.port}-${guest.address or ""}:${toString guest.port},";

  drive = index: file: device:
    let id = "drive${toString index}";
    in "-drive ${file},id=${id},if=none,index=${toString index} -device virtio-blk-pci,${device},drive=${id}";

  bootDisk = images.bootable {
    name = "nixos-disk";
    file = "disk.img";
    label = "nix-store";
    kernelParams = consoles;
    inherit (build) toplevel;
  };

  startVM = ''
    #! ${pkgs.busybox}/bin/sh

    export PATH=${pkgs.busybox}/bin''${PATH:+:}$PATH

    set -e

    NIX_DISK_IMAGE=$(readlink -f "''${NIX_DISK_IMAGE:-${toString cfg.diskImage}}") || test -z "$NIX_DISK_IMAGE"

    if test -n "$NIX_DISK_IMAGE" && ! test -e "$NIX_DISK_IMAGE"; then
        echo "Disk image do not exist, creating the virtualisation disk image..."
        cp ${images.emptyDisk cfg.diskSize} "$NIX_DISK_IMAGE"
        chmod 0644 "$NIX_DISK_IMAGE"
        echo "Virtualisation disk image created."
    fi

    # Create a directory for storing temporary data of the running VM.
    if [ -z "$TMPDIR" ] || [ -z "$USE_TMPDIR" ]; then
        TMPDIR=$(mktemp -d "''${TMPDIR:-/tmp}/nix-vm.XXXXXXXXXX")
    fi
    mkdir -p "$TMPDIR/xchg"
    cd "$TMPDIR"

    # Start QEMU.
    exec ${pkgs.qemu}/bin/qemu-system-x86_64 -machine accel=kvm:tcg -cpu max \
        -name ${name} \
        -m ${toString cfg.memorySize} \
        -smp ${toString cfg.cores} \
        -device virtio-rng-pci \
        ${lib.concatStringsSep " " cfg.qemu.networkingOptions} \
        -virtfs local,path="$TMPDIR"/xchg,security_model=none,mount_tag=xchg \
        -virtfs local,path="''${SHARED_DIR:-$TMPDIR/xchg}",security_model=none,mount_tag=shared \
        ${lib.concatStringsSep " " cfg.qemu.drives} \
        ${lib.concatStringsSep " \\\n    " cfg.qemu.options} \
        $QEMU_OPTS \
        "$@"
  '';
in {
  options.virtualisation = {
    memorySize = lib.mkOption { default = 1024; };
    cores = lib.mkOption { default = 1; };
    diskSize = lib.mkOption { default = 1024; };
    diskImage = lib.mkOption { default = "./${name}.qcow2"; };
    graphics = lib.mkOption { default = true; };
    forwardPorts = lib.mkOption { type = "list"; };
    restrictNetwork = lib.mkOption { default = false; };
    useBootLoader = lib.mkOption { default = false; };
    qemu.options = lib.mkOption { type = "list"; };
    qemu.drives = lib.mkOption { type = "list"; };
    qemu.networkingOptions = lib.mkOption { type = "list"; };
    qemu.consoles = lib.mkOption {
      default = if cfg.graphics then [ "ttyS0,115200n8" "tty0" ] else [ "tty0" "ttyS0,115200n8" ];
    };
  };
  config = {
    virtualisation.qemu = {
      networkingOptions = [
        "-net nic,netdev=user.0,model=virtio"
        ''-netdev user,id=user.0,${lib.concatStringsSep "" (map forward cfg.forwardPorts)}${
          lib.optionalString cfg.restrictNetwork "restrict=on,"}"$QEMU_NET_OPTS"''
      ];
      drives = lib.optional (cfg.diskImage != null)
          (drive 1 ''cache=writeback,file="$NIX_DISK_IMAGE",werror=report'' "bootindex=1,serial=root")
        ++ [ (if cfg.useBootLoader
          then drive 2 "file=${bootDisk}/disk.img,format=raw,readonly=on" "bootindex=0"
          else drive 2 "file=${images.store [ build.toplevel ]},format=raw,readonly=on" "bootindex=2") ];
      options = [ "-device virtio-keyboard" "-usb" "-device usb-tablet,bus=usb-bus.0" ]
        ++ lib.optionals (!cfg.useBootLoader) [
          "-kernel \${NIXPKGS_QEMU_KERNEL_${identifier}:-${build.toplevel}/kernel}"
          "-initrd ${build.toplevel}/initrd"
          ''-append "$(cat ${build.toplevel}/kernel-params) init=${build.toplevel}/init ${consoles} $QEMU_KERNEL_PARAMS"''
        ]
        ++ lib.optional (!cfg.graphics) "-nographic";
    };

    # The disk with the serial number `root` is the root; a new one is formatted. Without one the root is in memory.
    boot.initrd.mountRoot = lib.mkOverride 10 ''
      root=$(grep -lx root /sys/block/*/serial)
      root=''${root#/sys/block/}
      root=/dev/''${root%/serial}
      if [ "$root" = /dev/ ]; then
        mountOn tmpfs mode=755 tmpfs /mnt-root
      else
        if ! findfs LABEL=nixos > /dev/null 2>&1; then mke2fs -F -b 4096 -i 65536 -L nixos "$root" > /dev/null; fi
        mountOn ext4 rw "$root" /mnt-root
      fi
      mountOn iso9660 ro "$(device nix-store)" /mnt-root/nix/.ro-store
      if [ -d /mnt-root/nix/.ro-store/nix ]; then store=nix/.ro-store/nix/store; else store=nix/.ro-store; fi
      mountOn none bind "/mnt-root/$store" /mnt-root/nix/store
    '';

    system.build.vm = pkgs.run "nixos-vm" { inherit startVM; } ''
      mkdir -p $out/bin
      ln -s ${build.toplevel} $out/system
      printf %s "$startVM" > $out/bin/run-${name}-vm
      chmod +x $out/bin/run-${name}-vm
    '' // { meta.mainProgram = "run-${name}-vm"; };
  };
}
