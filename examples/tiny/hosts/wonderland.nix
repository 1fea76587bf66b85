# A live image that carries the configuration that it was made from.
{ modulesPath, lib, ... }:
let
  source = builtins.path {
    path = ./..;
    name = "configuration";
    filter = path: type: builtins.match ".*\\.md" path == null;
  };
in {
  imports = [ "${modulesPath}/installer/cd-dvd/iso-image.nix" ];
  networking.hostName = "wonderland";
  isoImage.volumeID = "WONDERLAND";
  isoImage.makeEfiBootable = true;
  isoImage.makeUsbBootable = true;
  isoImage.contents = [ { inherit source; target = "/etc/nixos"; } ];
  environment.etc.nixos = { inherit source; };
  boot.loader.timeout = 1;
}
