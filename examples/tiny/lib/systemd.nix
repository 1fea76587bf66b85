# Debian's systemd as a `/usr` of its own: the programs that a small system starts, their libraries, and their units.
{ run, platform, busybox }:
run "systemd" {
  programs = [
    "lib/systemd/systemd" "lib/systemd/systemd-executor" "lib/systemd/systemd-journald" "lib/systemd/systemd-shutdown"
    "lib/systemd/systemd-sulogin-shell" "lib/systemd/systemd-sysctl" "lib/systemd/systemd-remount-fs"
    "lib/systemd/system-generators/systemd-fstab-generator" "lib/systemd/system-generators/systemd-getty-generator"
    "bin/systemctl" "bin/journalctl" "bin/systemd-tmpfiles" "bin/systemd-analyze" "bin/udevadm" "bin/kmod"
  ];
  # What is started, by target: few, since each costs time without KVM.
  wants = [
    "sysinit.target.wants/systemd-journald.service"
    "sysinit.target.wants/systemd-tmpfiles-setup.service"
    "sysinit.target.wants/systemd-udevd.service"
    "sysinit.target.wants/systemd-udev-trigger.service"
    "sockets.target.wants/systemd-journald.socket"
    "sockets.target.wants/systemd-journald-dev-log.socket"
    "sockets.target.wants/systemd-udevd-control.socket"
    "sockets.target.wants/systemd-udevd-kernel.socket"
    "multi-user.target.wants/getty.target"
  ];
  rules = [ "50-udev-default.rules" "60-block.rules" "60-persistent-storage.rules" "99-systemd.rules" ];
} ''
  usr=$out/usr
  mkdir -p $usr/bin $usr/sbin $usr/lib64 $usr/lib/systemd/system-generators $usr/lib/udev/rules.d $usr/lib/tmpfiles.d
  mkdir -p $usr/lib/${platform.libraries}/systemd
  cp -L $loader $usr/lib/${platform.libraries}/
  ln -s ../lib/${platform.libraries}/${platform.loader} $usr/lib64/
  cp -L $libraries/libkmod.so.2 $libraries/liblzma.so.5 $usr/lib/${platform.libraries}/
  for program in $programs; do
    cp -L $tree/usr/$program $usr/$program
    "$loader" --library-path "$libraries:$libraries/systemd" --list $tree/usr/$program |
      while read -r library arrow file address; do
        case $file in
          /*/systemd/*) cp -Lf "$file" $usr/lib/${platform.libraries}/systemd/ ;;
          /*) cp -Lf "$file" $usr/lib/${platform.libraries}/ ;;
        esac
      done
  done
  ln -s ../../bin/udevadm $usr/lib/systemd/systemd-udevd
  ln -s ../bin/kmod $usr/sbin/modprobe
  for name in reboot poweroff halt; do ln -s ../bin/systemctl $usr/sbin/$name; done
  ln -s ${busybox}/bin/sulogin $usr/sbin/sulogin
  for name in env mount umount; do ln -s ${busybox}/bin/$name $usr/bin/$name; done

  cp -r $tree/usr/lib/systemd/system $usr/lib/systemd/
  chmod -R u+w $usr
  rm -r $usr/lib/systemd/system/*.wants $usr/lib/systemd/system/sys-fs-fuse-connections.mount
  for link in $wants; do
    mkdir -p "$usr/lib/systemd/system/''${link%/*}"
    ln -s "../''${link##*/}" "$usr/lib/systemd/system/$link"
  done
  # Of the hundreds of devices only disks and lines are told of: each costs a process.
  sed -i '/^ExecStart=/d; s|^\[Service\]$|&\nExecStart=-udevadm trigger --action=add --subsystem-match=block\nExecStart=-udevadm trigger --action=add --subsystem-match=tty --sysname-match=ttyS* --sysname-match=hvc*|' \
    $usr/lib/systemd/system/systemd-udev-trigger.service
  mkdir $usr/lib/systemd/system/getty.target.wants
  ln -s ../getty@.service $usr/lib/systemd/system/getty.target.wants/getty@tty1.service
  ln -sfn multi-user.target $usr/lib/systemd/system/default.target
  for rule in $rules; do cp $tree/usr/lib/udev/rules.d/$rule $usr/lib/udev/rules.d/; done
  cp $tree/usr/lib/tmpfiles.d/systemd.conf $usr/lib/tmpfiles.d/
''
