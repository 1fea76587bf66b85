# What the systems are made of: a few of Debian's programs, each moved with its libraries into a store path of its own,
# so that no closure holds the whole tree.
{ tree, system }:
let
  platform = (import ./platforms.nix).${system};
  run = import ./run.nix { inherit tree system; };
  named = name: derivation: derivation // { meta.mainProgram = name; };

  # Copies programs below `usr/` with the libraries that the loader finds, and points them there. The old kind of
  # run-time path (DT_RPATH) also counts for libraries that libraries need, and for what is loaded later.
  relocated = name: programs: more: named name (run name { inherit programs; } ''
    mkdir -p $out/bin $out/lib
    cp -L $loader $libraries/libgcc_s.so.1 $out/lib/
    for program in $programs; do
      cp -L $tree/usr/$program $out/bin/
      "$loader" --library-path "$libraries" --list $tree/usr/$program |
        while read -r library arrow file address; do
          case $file in /*) [ -e "$out/lib/''${library##*/}" ] || cp -L "$file" $out/lib/ ;; esac
        done
    done
    chmod -R u+w $out
    debian bin/patchelf --force-rpath --set-rpath $out/lib --set-interpreter $out/lib/''${loader##*/} $out/bin/*
    ${more}
  '');
in rec {
  inherit run relocated;
  stdenv.hostPlatform = {
    inherit system;
    isx86_64 = system == "x86_64-linux";
    isAarch64 = system == "aarch64-linux";
  };

  writeText = name: text: run name { inherit text; } ''printf %s "$text" > $out'';
  writeScript = name: text: run name { inherit text; } ''printf %s "$text" > $out; chmod +x $out'';
  writeScriptBin = name: text: named name (run name { inherit text; } ''
    mkdir -p $out/bin
    printf %s "$text" > $out/bin/${name}
    chmod +x $out/bin/${name}
  '');

  busybox = named "busybox" (run "busybox" { } ''
    mkdir -p $out/bin
    cp $tree/usr/bin/busybox $out/bin/busybox
    mkdir applets
    $out/bin/busybox --install -s applets
    rm -f applets/busybox
    cp -a applets/. $out/bin/
  '');

  linux = run "linux" { } ''
    mkdir $out
    cp $tree/boot/${platform.kernel} $out/${platform.kernelFile}
  '';

  # Of the kernel's modules those that a host wants and what they need: a name that the kernel does not have is an error here,
  # far below what was asked for. Only these are unpacked, because depmod reads all that it sees: a thousand, slow where it
  # is emulated.
  modulesShrunk = rootModules: run "linux-modules-shrunk" { inherit rootModules; } ''
    release=$(basename $tree/usr/lib/modules/*)
    every=$tree/usr/lib/modules/$release
    shrunk=$out/lib/modules/$release
    mkdir -p $shrunk
    cp $every/modules.* $shrunk/
    take() {
      local path=$(grep -m 1 "/$(echo "$1" | sed 's/[-_]/[-_]/g')\.ko$" $every/modules.order)
      if [ -z "$path" ] || [ -e "$shrunk/$path" ]; then return; fi
      mkdir -p "$shrunk/''${path%/*}"
      unxz < "$every/$path.xz" > "$shrunk/$path"
      for module in $(strings "$shrunk/$path" | sed -n 's/^depends=//p; s/^softdep=//p' | tr , ' '); do take "$module"; done
    }
    for module in $rootModules; do take "$module"; done
    debian sbin/depmod -b $out -m /lib/modules $release
    for module in $rootModules; do
      echo "root module: $module"
      debian sbin/modprobe -d $out -S $release --show-depends "$module" > /dev/null
    done
    rm -f $shrunk/*.bin
  '';

  # Debian's QEMU looks for its data in /usr only, so it is told: by -L and QEMU_MODULE_DIR.
  qemu = relocated "qemu-system-x86_64" [ "bin/qemu-system-x86_64" ] ''
    mkdir -p $out/share/qemu $out/lib/qemu
    cd $tree/usr/share/qemu
    cp -L efi-virtio.rom efi-e1000.rom kvmvapic.bin linuxboot.bin linuxboot_dma.bin multiboot.bin multiboot_dma.bin pvh.bin \
      ../seabios/bios-256k.bin ../seabios/vgabios-*.bin $out/share/qemu/
    cp -r keymaps $out/share/qemu/
    cp $libraries/qemu/hw-display-virtio-*.so $out/lib/qemu/
    cd $out/bin
    mv qemu-system-x86_64 .qemu-system-x86_64-wrapped
    {
      echo '#!${busybox}/bin/sh'
      echo "export QEMU_MODULE_DIR=$out/lib/qemu"
      echo "exec $out/bin/.qemu-system-x86_64-wrapped -L $out/share/qemu \"\$@\""
    } > qemu-system-x86_64
    chmod +x qemu-system-x86_64
  '';

  dropbear = relocated "dropbear" [ "sbin/dropbear" ] "";

  systemd = import ./systemd.nix { inherit run platform busybox; };
}
