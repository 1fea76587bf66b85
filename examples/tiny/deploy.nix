# Says what it would do: tiny has no machine in the field.
{ pkgs, system }: pkgs.writeScriptBin "deploy" ''
  #!${pkgs.busybox}/bin/sh
  echo "nix copy --to ssh://''${1:-machine} ${system}"
  echo "ssh ''${1:-machine} ${system}/bin/switch-to-configuration switch"
''
