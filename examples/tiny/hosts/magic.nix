# A VM for a strong desktop machine: it asks for a window, a GPU, KVM and more memory than a small runner has.
{ modulesPath, ... }: {
  imports = [ "${modulesPath}/virtualisation/qemu-vm.nix" ];
  networking.hostName = "magic";
  virtualisation = {
    memorySize = 8192;
    cores = 6;
    qemu.options = [
      "-display gtk,gl=on,grab-on-hover=on"
      "-device virtio-vga-gl"
      "-cpu host"
      "-enable-kvm"
      "-machine q35,accel=kvm"
      "-device intel-iommu"
      "-vga none"
    ];
  };
}
