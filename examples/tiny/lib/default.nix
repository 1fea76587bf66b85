# Tiny's library. `nixosSystem` has the shape of the one of nixpkgs; what it makes comes from Debian's files.
{ debian }:
let
  tree =
    if builtins.pathExists "${debian}/usr/bin/busybox" then debian
    else throw ("The input `debian` of examples/tiny is a placeholder: run `npm start` at the top of the repository,"
      + " or add `--override-input debian path:/PATH/OF/THE/TREE --no-write-lock-file`.");
  core = import ./modules.nix;
  modulesPath = toString ./modules;

  pkgsFor = builtins.mapAttrs (system: _: import ./packages.nix { inherit tree system; }) (import ./platforms.nix);

  lib = {
    inherit (core) mkOption mkIf mkMerge mkOverride mkDefault mkForce;
    inherit nixosSystem;
    inherit (builtins) concatStringsSep mapAttrs;
    optional = condition: value: if condition then [ value ] else [ ];
    optionals = condition: list: if condition then list else [ ];
    optionalString = condition: text: if condition then text else "";
    escapeShellArg = text: "'${builtins.replaceStrings [ "'" ] [ "'\\''" ] text}'";
    imap = function: list: builtins.genList (index: function index (builtins.elemAt list index)) (builtins.length list);
    mapAttrsToList = function: set: map (name: function name set.${name}) (builtins.attrNames set);
    mapAttrs' = function: set: builtins.listToAttrs (map (name: function name set.${name}) (builtins.attrNames set));
  };

  nixosSystem = { modules, system ? null, specialArgs ? { } }:
    let
      result = core.evalModules {
        modules = import ./module-list.nix ++ modules
          ++ lib.optional (system != null) { _file = "nixosSystem"; nixpkgs.system = lib.mkDefault system; };
        args = specialArgs // { inherit lib pkgs modulesPath extendModules; };
      };
      pkgs = pkgsFor.${result.config.nixpkgs.hostPlatform.system};
      extendModules = more: nixosSystem {
        inherit system;
        modules = modules ++ more.modules or [ ];
        specialArgs = specialArgs // more.specialArgs or { };
      };
    in {
      _type = "configuration";
      class = "nixos";
      inherit (result) config options;
      inherit pkgs lib extendModules;
    };
in lib // { inherit lib pkgsFor modulesPath; }
