# What Flakeship asks of a flake's hosts, asked of each: names only, so that nothing is built and no derivation is made.
hosts:
builtins.mapAttrs (name: host: {
  attributes = builtins.filter (attribute: host ? ${attribute}) [ "config" "options" "extendModules" "pkgs" ];
  builds = builtins.attrNames host.config.system.build;
  hostPlatformIsDefined = host.options.nixpkgs.hostPlatform.isDefined;
  system = host.pkgs.stdenv.hostPlatform.system;
  vmModule = host.options.virtualisation ? qemu && host.options.virtualisation ? diskImage;
  vmVariant = host.options.virtualisation ? vmVariant;
  filePath = if host.options ? image && host.options.image ? filePath then host.config.image.filePath else null;
  isoName = if host.options ? isoImage then host.config.isoImage.isoName else null;
  sdImageName = if host.options ? sdImage then host.config.sdImage.imageName else null;
  images =
    let read = builtins.tryEval (builtins.attrNames host.config.system.build.images);
    in if read.success then read.value else null;
}) hosts
