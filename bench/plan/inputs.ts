import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../../src/documents/plan.ts'
import { pathOf, planOf, targetOf } from '../../test/support/nix/plans.ts'

const hash = pathOf('x').slice(11, 43)

/** Layers of derivations, each depending on eight earlier ones; the targets are the last ones. */
export function largePlan(derivations: number, targets: number): Plan {
  const drv = (n: number) => `/nix/store/${hash}-package-${n}.drv`
  const names = ['etc.conf', 'hello-2.12', 'wrapper', 'unit-x.service', 'openssl-3.0']
  return planOf(
    Array.from({ length: targets }, (_, i) =>
      targetOf({ id: `host-${i}.toplevel`, drvPath: drv(derivations - 1 - i), kind: 'toplevel' }),
    ),
    Array.from({ length: derivations }, (_, n) => {
      const needs = Array.from(
        { length: Math.min(n, 8) },
        (_, k) => n - 1 - ((n * 7 + k * k * 31) % Math.min(n, 400)),
      )
      return {
        drvPath: drv(n),
        name: `${n % 97 === 0 ? 'linux' : 'package'}-${names[n % names.length]}`,
        system: 'x86_64-linux',
        features: [],
        needs: [...new Set(needs)].map(drv),
      }
    }),
  )
}

/** A flake with six hosts of a nixpkgs: two servers, a desktop, two with their own kernel, an installer. */
export async function sixHosts(folder: string, nixpkgs: string): Promise<string> {
  const flake = join(folder, 'six')
  await mkdir(flake)
  await writeFile(
    join(flake, 'flake.nix'),
    `{
  inputs.nixpkgs = { url = "${existsSync(join(nixpkgs, '.git')) ? 'git+file' : 'path'}://${nixpkgs}"; flake = false; };
  outputs = { self, nixpkgs }: let
    system = modules: import "\${nixpkgs}/nixos/lib/eval-config.nix" { system = "x86_64-linux"; modules = modules ++ [ ({ lib, ... }: {
      boot.loader.grub.device = lib.mkDefault "/dev/sda";
      fileSystems."/" = lib.mkDefault { device = "/dev/sda1"; fsType = "ext4"; };
    }) ]; };
    own = name: ({ pkgs, ... }: { boot.kernelPackages = pkgs.linuxPackagesFor (pkgs.linux.override { argsOverride = { version = "\${pkgs.linux.version}-own-\${name}"; inherit (pkgs.linux) modDirVersion; }; }); });
    host = name: extra: system ([ { networking.hostName = name; services.openssh.enable = true; } ] ++ extra);
  in { nixosConfigurations = {
    web = host "web" [ { services.nginx.enable = true; } ];
    db = host "db" [ { services.postgresql.enable = true; } ];
    mail = host "mail" [ { services.postfix.enable = true; } ];
    router = host "router" [ (own "router") ];
    media = host "media" [ (own "media") { services.nginx.enable = true; } ];
    installer = import "\${nixpkgs}/nixos/lib/eval-config.nix" { system = "x86_64-linux"; modules = [ "\${nixpkgs}/nixos/modules/installer/cd-dvd/installation-cd-minimal.nix" ]; };
  }; };
}
`,
  )
  execFileSync('git', ['init', '-q'], { cwd: flake })
  const options = ['--extra-experimental-features', 'nix-command flakes', '--option', 'flake-registry', '']
  execFileSync('nix', [...options, 'flake', 'lock', `path:${flake}`], { stdio: 'ignore' })
  execFileSync('git', ['add', '.'], { cwd: flake })
  return flake
}
