# The modules that every host has; the others are imported by hosts, from `modulesPath`.
map (file: ./modules + "/${file}") [
  "system/nixpkgs.nix"
  "system/etc.nix"
  "system/stage-1.nix"
  "system/toplevel.nix"
  "services/network.nix"
  "services/busybox-init.nix"
  "services/openssh.nix"
  "services/systemd.nix"
  "image/images.nix"
  "virtualisation/build-vm.nix"
]
