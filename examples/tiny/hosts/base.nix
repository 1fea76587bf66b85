# A machine that is reached over SSH: port 22 of the VM is port 2222 of the machine that runs it.
{ modulesPath, ... }: {
  imports = [ "${modulesPath}/virtualisation/qemu-vm.nix" ];
  networking.hostName = "base";
  services.openssh.enable = true;
  users.users.root.openssh.authorizedKeys.keys = [ (builtins.readFile ../keys/public-test-key.pub) ];
  virtualisation = {
    graphics = false;
    forwardPorts = [ { from = "host"; host.port = 2222; guest.port = 22; } ];
  };
}
