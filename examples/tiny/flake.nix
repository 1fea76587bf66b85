{
  description = "Tiny: systems with the shape of NixOS that build and boot in seconds, without nixpkgs";

  # Debian's files. The folder is a placeholder; see its README.
  inputs.debian = { url = "path:./debian"; flake = false; };

  outputs = { self, debian }:
    let
      tiny = import ./lib { inherit debian; };
      pkgs = tiny.pkgsFor.x86_64-linux;
      host = modules: tiny.nixosSystem { system = "x86_64-linux"; modules = [ ./hosts/common.nix ] ++ modules; };
      inherit (self.nixosConfigurations) nixos magic;
    in {
      lib = { inherit (tiny) nixosSystem modulesPath pkgsFor; };

      nixosConfigurations = {
        nixos = host [ { networking.hostName = "nixos"; } ];
        nixos-vm = host [ ./hosts/nixos-vm.nix ];
        base = host [ ./hosts/base.nix ];
        magic = host [ ./hosts/magic.nix ];
        wonderland = host [ ./hosts/wonderland.nix ];
        systemd = host [ ./hosts/systemd.nix ];
        looking-glass = host [ ./hosts/looking-glass.nix ];
        pi = tiny.nixosSystem { modules = [ ./hosts/common.nix ./hosts/pi.nix ]; };
      };

      packages.x86_64-linux = {
        nixos = magic.config.system.build.toplevel;
        nixos-vm = (magic.extendModules {
          modules = [ { virtualisation.diskImage = null; } ];
        }).config.system.build.vm;
      };

      apps.x86_64-linux.deploy = {
        type = "app";
        program = "${import ./deploy.nix { inherit pkgs; system = nixos.config.system.build.toplevel; }}/bin/deploy";
      };

      checks.x86_64-linux.motd = pkgs.run "motd-check" { } ''
        grep -q 'This is tiny' ${nixos.config.system.build.etc}/etc/motd
        touch $out
      '';

      devShells.x86_64-linux.default = pkgs.run "shell" { } "mkdir $out";

      formatter.x86_64-linux = pkgs.writeScriptBin "no-tabs" ''
        #!${pkgs.busybox}/bin/sh
        exec ${pkgs.busybox}/bin/sed -i 's/\t/  /g' "$@"
      '';
    };
}
