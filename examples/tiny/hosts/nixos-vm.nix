# A virtual machine: `result/bin/run-nixos-vm-vm` starts it and makes `nixos-vm.qcow2`.
{ modulesPath, ... }: {
  imports = [ "${modulesPath}/virtualisation/qemu-vm.nix" ];
  networking.hostName = "nixos-vm";
}
