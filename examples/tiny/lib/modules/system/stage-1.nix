# The kernel's first root: loads drivers, mounts the real root on /mnt-root and goes there. Its words when that fails are
# those of NixOS, because people and programs look for them.
{ config, lib, pkgs, ... }:
let
  stage1 = pkgs.writeScript "stage-1-init.sh" ''
    #!/bin/sh
    export PATH=/bin
    mkdir -p /proc /sys /dev /run /mnt-root
    mount -t proc proc /proc
    mount -t sysfs sysfs /sys
    mount -t devtmpfs devtmpfs /dev
    mount -t tmpfs -o mode=755 tmpfs /run
    printf '\n<<< NixOS Stage 1 >>>\n\n'

    fail() {
      echo "$1"
      printf '\n%s\n%s\n%s\n\n' \
        'An error occurred in stage 1 of the boot process, which must mount the' \
        'root filesystem on `/mnt-root'"'"' and then start stage 2.  Press one' \
        'of the following keys:'
      printf '  r) to reboot immediately\n  *) to ignore the error and continue\n'
      if [ -n "$panicOnFail" ]; then exit 1; fi
      read -r key || while :; do sleep 3600; done
      if [ "$key" = r ]; then reboot -f; fi
    }
    # Gives the device with this label, once it is there.
    device() {
      local tries=0
      until findfs "LABEL=$1" 2>/dev/null; do
        tries=$((tries + 1))
        if [ $tries = $((${toString config.boot.initrd.timeout} * 5)) ]; then
          echo "Timed out waiting for device /dev/disk/by-label/$1, trying to mount anyway." > /dev/console
          echo "/dev/disk/by-label/$1"
          break
        fi
        usleep 200000
      done
    }
    mountOn() { # TYPE OPTIONS DEVICE TARGET
      mkdir -p "$4"
      mount -t "$1" -o "$2" "$3" "$4" || fail "mounting $3 on $4 failed"
    }

    init=/init
    for option in $(cat /proc/cmdline); do
      case $option in
        init=*) init=''${option#init=} ;;
        boot.panic_on_fail) panicOnFail=1 ;;
      esac
    done
    for module in ${toString config.boot.initrd.availableKernelModules}; do modprobe -q "$module"; done

    ${config.boot.initrd.mountRoot}

    if ! [ -e "/mnt-root$init" ] && ! [ -L "/mnt-root$init" ]; then fail "stage 2 init script (/mnt-root$init) not found"; fi
    for place in proc sys dev run; do
      mkdir -p "/mnt-root/$place"
      mount --move "/$place" "/mnt-root/$place"
    done
    exec switch_root /mnt-root "$init"
  '';
in {
  options.boot = {
    kernelParams = lib.mkOption { type = "list"; };
    initrd = {
      availableKernelModules = lib.mkOption { type = "list"; };
      timeout = lib.mkOption { default = 20; };
      mountRoot = lib.mkOption { type = "lines"; };
    };
  };
  config = {
    boot.initrd.availableKernelModules =
      [ "virtio_blk" "virtio_scsi" "virtio_net" "virtio-rng" "virtio_console" "isofs" ];
    boot.initrd.mountRoot = lib.mkDefault ''mountOn ext4 rw "$(device nixos)" /mnt-root'';

    system.build.kernel = pkgs.linux;
    system.build.modulesShrunk = pkgs.modulesShrunk config.boot.initrd.availableKernelModules;
    system.build.initialRamdisk = pkgs.run "initrd" { } ''
      mkdir -p root/bin $out
      cd root
      cp ${pkgs.busybox}/bin/busybox bin/
      for applet in cat findfs grep mkdir mke2fs modprobe mount reboot sh sleep switch_root usleep; do
        ln -s busybox bin/$applet
      done
      cp -r ${config.system.build.modulesShrunk}/lib lib
      cp ${stage1} init
      chmod -R u+w .
      plain .
      find . | sort | debian bin/cpio --quiet -o -H newc --reproducible -R 0:0 | gzip -n > $out/initrd
    '';
  };
}
