# Images, made by a sandboxed build as nobody in particular: xorriso writes them, so no build mounts anything.
{ pkgs }:
let
  inherit (pkgs.stdenv.hostPlatform) system isx86_64;
  inherit ((import ./platforms.nix).${system}) kernelFile serial grub efiFile;
  # Lists the closure of `paths` in the build's file `closure`.
  closureOf = paths: {
    exportReferencesGraph = builtins.concatLists (builtins.genList (index:
      [ "graph-${toString index}" (builtins.elemAt paths index) ]) (builtins.length paths));
  };
  stageStore = ''
    mkdir -p medium/nix/store
    sed -n 's|^\(/nix/store/[^/]*\)$|\1|p' graph-* | sort -u > closure
    while read -r path; do cp -a "$path" medium/nix/store/; done < closure
    chmod -R u+w medium
    plain medium
  '';
  xorriso = "debian bin/xorriso -as mkisofs -quiet -r -iso-level 3 -full-iso9660-filenames";
in {
  # The closure of some store paths as one read-only file system, labelled `nix-store`.
  store = paths: pkgs.run "nix-store.img" (closureOf paths) ''
    ${stageStore}
    ${xorriso} -V nix-store -graft-points -o $out /=medium/nix/store
  '';

  # An empty qcow2 disk of so many MiB: header, reference counts and one empty table (docs/interop/qcow2.rst of QEMU).
  emptyDisk = mebibytes:
    let tables = (mebibytes + 511) / 512;
    in pkgs.run "empty.qcow2" { } ''
      number() { printf "%0$((2 * $1))x" "$2" | xxd -r -p; }
      at() { dd of=disk bs=65536 seek="$1" conv=notrunc 2>/dev/null; }
      truncate -s 262144 disk
      {
        printf 'QFI\373'; number 4 2; number 8 0; number 4 0
        number 4 16; number 8 $((${toString mebibytes} * 1048576)); number 4 0
        number 4 ${toString tables}; number 8 196608
        number 8 65536; number 4 1; number 4 0; number 8 0
      } | at 0
      number 8 131072 | at 1
      for cluster in 0 1 2 3; do number 2 1; done | at 2
      cp disk $out
    '';

  # A medium that starts by BIOS (isolinux), by UEFI (grub), from a CD and from a disk, with the closure of `toplevel` on it.
  # `graphicalMenu` is the menu of NixOS's own images: vesamenu and gfxterm, which no serial line shows.
  bootable = { name, file, label, toplevel, kernelParams ? "", timeout ? 1, contents ? [ ], bios ? isx86_64, efi ? true
    , usb ? true, graphicalMenu ? false }:
    let
      title = "NixOS ${name}";
      parameters = "init=${toplevel}/init $(cat ${toplevel}/kernel-params) ${kernelParams}";
      isolinux = if !bios then "" else ''
        mkdir medium/isolinux
        cat > medium/isolinux/isolinux.cfg <<END
        SERIAL 0 115200
        TIMEOUT ${toString (timeout * 10)}
        ${if graphicalMenu then "UI vesamenu.c32\n      MENU TITLE ${title}" else "PROMPT 1"}
        DEFAULT boot
        LABEL boot
          MENU LABEL ${title}
          LINUX /boot/bzImage
          INITRD /boot/initrd
          APPEND ${parameters}
        LABEL boot-serial
          MENU LABEL ${title} Serial console=ttyS0,115200n8
          LINUX /boot/bzImage
          INITRD /boot/initrd
          APPEND ${parameters} console=ttyS0,115200n8
        END
        bios=$tree/usr/lib/syslinux/modules/bios
        cp $tree/usr/lib/ISOLINUX/isolinux.bin $bios/ldlinux.c32 medium/isolinux/
        ${if graphicalMenu then "cp $bios/vesamenu.c32 $bios/libcom32.c32 $bios/libutil.c32 medium/isolinux/" else ""}
      '';
      # a hybrid MBR names the image of UEFI in its own table; without one that image is a partition
      forStick = if bios then "-isohybrid-gpt-basdat" else "-efi-boot-part --efi-boot-image";
    in pkgs.run name (closureOf [ toplevel ]) ''
      ${stageStore}
      mkdir -p medium/boot/grub medium/EFI/BOOT
      cp ${toplevel}/kernel medium/boot/${kernelFile}
      cp ${toplevel}/initrd medium/boot/initrd
      ${builtins.concatStringsSep "\n" (map ({ source, target }: ''
        mkdir -p "$(dirname "medium${target}")"
        cp -rL ${source} "medium${target}"
      '') contents)}

      ${isolinux}
      cat > medium/EFI/BOOT/grub.cfg <<END
      ${if graphicalMenu then ''
        if loadfont /EFI/BOOT/unicode.pf2; then set gfxmode=auto; terminal_output gfxterm; fi
      '' else ""}
      set timeout=${toString timeout}
      menuentry '${title}' {
        linux /boot/${kernelFile} ${parameters}
        initrd /boot/initrd
      }
      menuentry '${title} Serial console=${serial},115200n8' {
        linux /boot/${kernelFile} ${parameters} console=${serial},115200n8
        initrd /boot/initrd
      }
      END

      ${if graphicalMenu then "cp $tree/usr/share/grub/unicode.pf2 medium/EFI/BOOT/" else ""}
      # a line each: GRUB's first parser knows no semicolons
      printf '%s\n' "search --set=root --label ${label}" "configfile /EFI/BOOT/grub.cfg" > search.cfg
      debian bin/grub-mkimage -O ${grub} -d $tree/usr/lib/grub/${grub} -p /EFI/BOOT -c search.cfg -o ${efiFile} \
        part_gpt part_msdos fat iso9660 search search_label configfile normal linux echo \
        font gfxterm efi_gop all_video
      cp ${efiFile} medium/EFI/BOOT/
      truncate -s $(( ($(stat -c %s ${efiFile}) / 1048576 + 2) * 1048576 )) medium/boot/efi.img
      debian bin/mtools -c mformat -i medium/boot/efi.img -N 12345678 ::
      debian bin/mtools -c mmd -i medium/boot/efi.img ::/EFI ::/EFI/BOOT
      touch -d @1 ${efiFile}
      debian bin/mtools -c mcopy -m -i medium/boot/efi.img ${efiFile} ::/EFI/BOOT/

      chmod -R u+w medium
      plain medium
      mkdir -p "$(dirname "$out/${file}")"
      ${xorriso} -V ${label} -o "$out/${file}" ${if bios then ''
        -b isolinux/isolinux.bin -c isolinux/boot.cat -no-emul-boot -boot-load-size 4 -boot-info-table \
      '' else ""} ${if bios && usb then ''
        -isohybrid-mbr $tree/usr/lib/ISOLINUX/isohdpfx.bin \
      '' else ""} ${if efi then ''
        ${if bios then "-eltorito-alt-boot" else ""} -e boot/efi.img -no-emul-boot \
      '' else ""} ${if efi && usb then forStick else ""} medium
    '';

  # A card for a board, laid out like the one of NixOS: a FAT partition for the board's own firmware, and the root, on which
  # its U-Boot finds /boot/extlinux/extlinux.conf. Sizes are in MiB.
  card = { name, file, label, toplevel, gap ? 8, firmwareSize ? 32 }: pkgs.run name (closureOf [ toplevel ]) ''
    ${stageStore}
    mkdir -p medium/boot/extlinux medium/boot/nixos
    cp ${toplevel}/kernel medium/boot/nixos/Image
    cp ${toplevel}/initrd medium/boot/nixos/initrd
    cat > medium/boot/extlinux/extlinux.conf <<END
    DEFAULT nixos-default
    TIMEOUT 10
    LABEL nixos-default
      MENU LABEL NixOS - Default
      LINUX ../nixos/Image
      INITRD ../nixos/initrd
      APPEND init=${toplevel}/init $(cat ${toplevel}/kernel-params)
    END
    plain medium
    export MKE2FS_CONFIG=$tree/etc/mke2fs.conf E2FSPROGS_FAKE_TIME=1
    size=$(( $(du -sm medium | cut -f 1) * 5 / 4 + 16 ))
    debian sbin/mke2fs -q -t ext4 -L ${label} -U 44444444-4444-4444-8888-888888888888 \
      -E hash_seed=44444444-4444-4444-8888-888888888888,root_owner=0:0 -d medium root.img "''${size}M"

    echo "# of a real board: its boot code, and U-Boot as kernel=" > config.txt
    touch -d @1 config.txt
    truncate -s ${toString firmwareSize}M firmware.img
    debian bin/mtools -c mformat -i firmware.img -N 12345678 -v FIRMWARE ::
    debian bin/mtools -c mcopy -m -i firmware.img config.txt ::

    # The partition table: kind, first sector and length of each, as little-endian numbers; the second one can be booted.
    little() { printf %08x "$1" | sed 's/\(..\)\(..\)\(..\)\(..\)/\4\3\2\1/'; }
    entry() { printf %s "$1 000000 $2 000000 $(little $(($3 * 2048)))$(little $(($4 * 2048)))"; }
    mkdir -p "$(dirname "$out/${file}")"
    truncate -s $((${toString (gap + firmwareSize)} + size))M "$out/${file}"
    write() { dd of="$out/${file}" bs="$1" seek="$2" conv=notrunc 2>/dev/null; }
    {
      entry 00 0b ${toString gap} ${toString firmwareSize}
      entry 80 83 ${toString (gap + firmwareSize)} "$size"
    } | xxd -r -p | write 1 446
    echo 55aa | xxd -r -p | write 1 510
    write 1M ${toString gap} < firmware.img
    write 1M ${toString (gap + firmwareSize)} < root.img
  '';
}
