# What differs between the systems: where in the tree their files are, and how Debian and Linux call things.
{
  x86_64-linux = {
    root = "";
    libraries = "x86_64-linux-gnu";
    loader = "ld-linux-x86-64.so.2";
    kernel = "vmlinuz-*";
    kernelFile = "bzImage";
    serial = "ttyS0";
    grub = "x86_64-efi";
    efiFile = "BOOTX64.EFI";
  };
  aarch64-linux = {
    root = "/arm64";
    libraries = "aarch64-linux-gnu";
    loader = "ld-linux-aarch64.so.1";
    kernel = "vmlinuz-*";
    kernelFile = "Image";
    serial = "ttyAMA0";
    grub = "arm64-efi";
    efiFile = "BOOTAA64.EFI";
  };
}
