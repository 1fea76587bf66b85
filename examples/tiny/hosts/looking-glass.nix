# A live image as NixOS makes them: systemd as process 1, a menu with pictures, and not a word on the serial line.
{ modulesPath, ... }: {
  imports = [ "${modulesPath}/installer/cd-dvd/iso-image.nix" ];
  networking.hostName = "looking-glass";
  systemd.enable = true;
  isoImage = {
    volumeID = "LOOKING_GLASS";
    makeEfiBootable = true;
    makeUsbBootable = true;
    graphicalMenu = true;
  };
  boot.kernelParams = [ "loglevel=4" ];
  boot.loader.timeout = 2;
}
