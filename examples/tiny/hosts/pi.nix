# A small board: another processor, so it is built there or by emulation.
{ modulesPath, ... }: {
  imports = [ "${modulesPath}/installer/sd-card/sd-image-aarch64.nix" ];
  nixpkgs.hostPlatform = "aarch64-linux";
  networking.hostName = "pi";
}
