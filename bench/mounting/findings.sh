# Layers of a store as squashfs images under an overlay, once for each Nix in "$@" (folders with bin/). Prints what works.
set -u
work=$(mktemp -d)
trap 'umount -R "$work/root/nix/store" "$work"/image-* "$work/upper" 2>/dev/null; rm -rf "$work"' EXIT
feature='--extra-experimental-features nix-command'

# Two layers that have files in common; one path of the first is longer than 256 bytes inside of the store.
first="$1/bin"
long=$(printf 'd%.0s' $(seq 120))
mkdir -p "$work/one/$long/$long" "$work/two"
for name in a b c; do seq 5000 >"$work/one/$long/$long/$name"; seq 5000 >"$work/two/$name"; done
mkdir "$work/short"
for name in a b c; do seq 5000 >"$work/short/$name"; done
add() { "$first/nix" $feature store add --mode nar "$1"; }
one=$(add "$work/one") two=$(add "$work/two") short=$(add "$work/short")
mkdir "$work/layers" && cd "$work/layers"
for name in one two short; do
  eval path=\$$name
  mkdir "$name" && cp -a "$path" "$name/" && mksquashfs "$name" "$name.squashfs" -quiet -no-progress -comp zstd >/dev/null || exit
done

said() { # its exit code, and the line that says why
  output=$("$@" 2>&1); code=$?
  [ $code = 0 ] && echo "works$(printf '%s\n' "$output" | grep -m1 -o ' freed by hard-linking [0-9]* files')" || echo "fails: $(printf '%s\n' "$output" | grep -m1 'error:' | sed 's/\x1b\[[0-9;]*m//g; s/^ *//')"
}

try() { # nix, options, layers...
  nix=$1 options=$2; shift 2
  before=$(dmesg | wc -l)
  lower= paths=
  for layer in "$@"; do
    mkdir -p "$work/image-$layer"
    mount -o loop,ro -t squashfs "$work/layers/$layer.squashfs" "$work/image-$layer" || exit
    lower="$lower${lower:+:}$work/image-$layer"
    eval paths=\"\$paths \$$layer\"
  done
  mkdir -p "$work/upper" "$work/root/nix/store"
  mount -t tmpfs none "$work/upper" && mkdir "$work/upper/upper" "$work/upper/work"
  began=$(date +%s%N)
  if ! mount -t overlay overlay -o "lowerdir=$lower,upperdir=$work/upper/upper,workdir=$work/upper/work$options" "$work/root/nix/store"
  then echo "  mount: refused"; return; fi
  export NIX_REMOTE="local?root=$work/root"
  NIX_REMOTE=local "$first/nix-store" --dump-db $paths | "$nix/bin/nix-store" --load-db
  echo "  mounted and registered after $((($(date +%s%N) - began) / 1000000)) ms; reading: $(said "$nix/bin/nix" $feature store verify --no-trust --all)"
  echo "  content addresses: $("$nix/bin/nix" $feature path-info --json $paths 2>/dev/null | grep -q '"ca": *null' && echo lost || echo kept)"
  echo "  optimise: $(said "$nix/bin/nix" $feature store optimise)"
  echo "  verify after it: $(said "$nix/bin/nix" $feature store verify --no-trust --all)"
  echo "  collect: $(said "$nix/bin/nix" $feature store gc)"
  echo "  kernel: $(dmesg | tail -n +$((before + 1)) | grep -o 'overlayfs: .*' | sort -u | head -3 | tr '\n' ' ')"
  umount "$work/root/nix/store" "$work/upper"
  for layer in "$@"; do umount "$work/image-$layer"; done
  chmod -R u+w "$work/root"; rm -rf "$work/root"
}

for nix in "$@"; do
  echo "== $("$nix/bin/nix" --version)"
  for options in '' ,index=on ,index=off ,xino=on ,redirect_dir=on ,metacopy=on; do
    echo "two layers, options '${options#,}':"; try "$nix" "$options" short two
  done
  echo 'one layer, short paths:'; try "$nix" '' short
  echo 'one layer, a path over 256 bytes:'; try "$nix" '' one
done
echo "== as an ordinary user: $(setpriv --reuid 65534 --regid 65534 --clear-groups mount -o loop,ro "$work/layers/one.squashfs" /mnt 2>&1 | head -1)"
NIX_REMOTE=local "$first/nix" $feature store delete $one $two $short >/dev/null 2>&1 || :
