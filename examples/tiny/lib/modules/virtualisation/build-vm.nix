# Every host can be tried as a VM: `system.build.vm` is an evaluation with the VM module added, made only when asked for.
{ config, lib, extendModules, ... }:
let
  variant = modules: (extendModules { modules = [ ./qemu-vm.nix ] ++ modules; }).config;
in {
  options.virtualisation = {
    vmVariant = lib.mkOption { type = "modules"; default = { }; apply = variant; };
    vmVariantWithBootLoader = lib.mkOption {
      type = "modules";
      default = { };
      apply = modules: variant (modules ++ [ { virtualisation.useBootLoader = true; } ]);
    };
  };
  config.system.build = {
    vm = lib.mkDefault config.virtualisation.vmVariant.system.build.vm;
    vmWithBootLoader = lib.mkDefault config.virtualisation.vmVariantWithBootLoader.system.build.vm;
  };
}
