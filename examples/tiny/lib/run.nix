# A derivation from a shell script: busybox is the builder, Debian's own programs can be called by `debian PROGRAM`.
{ tree, system }:
let
  platform = (import ./platforms.nix).${system};
  root = "${tree}${platform.root}";
  preamble = ''
    export GCONV_PATH=${root}/usr/lib/${platform.libraries}/gconv PATH=$NIX_BUILD_TOP/.bin SOURCE_DATE_EPOCH=1 TZ=UTC LC_ALL=C
    ${root}/usr/bin/busybox mkdir "$PATH"
    ${root}/usr/bin/busybox --install -s "$PATH"
    libraries=$tree/usr/lib/${platform.libraries}
    loader=$libraries/${platform.loader}
    debian() {
      local program=$1; shift
      "$loader" --library-path "$libraries:$libraries/systemd" --argv0 "$program" "$tree/usr/$program" "$@"
    }
    # The dates of what goes into an image; its order is the packer's business.
    plain() { find "$1" -exec touch -h -d @1 {} +; }
  '';
in name: environment: script:
derivation (environment // {
  inherit name system;
  tree = root;
  builder = "${root}/usr/bin/busybox";
  args = [ "sh" "-euc" (preamble + script) ];
})
