# A virtual machine whose process 1 is Debian's systemd; what it says goes to the serial line, the journal too.
{ modulesPath, ... }: {
  imports = [ "${modulesPath}/virtualisation/qemu-vm.nix" ];
  networking.hostName = "systemd";
  systemd.enable = true;
  services.journald.extraConfig = "ForwardToConsole=yes\nTTYPath=/dev/ttyS0\nMaxLevelConsole=info";
  virtualisation.graphics = false;
}
