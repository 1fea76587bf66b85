# Which system the host is for: by `nixpkgs.hostPlatform`, else by the argument `system` of `nixosSystem`. As in the
# real one, `options.nixpkgs.hostPlatform.isDefined` tells which, and `config.nixpkgs.hostPlatform` has `system` in it.
{ options, config, lib, ... }: {
  options.nixpkgs = {
    system = lib.mkOption { };
    hostPlatform = lib.mkOption {
      default = config.nixpkgs.system;
      apply = platform: if builtins.isAttrs platform then platform else { system = platform; };
    };
  };
}
