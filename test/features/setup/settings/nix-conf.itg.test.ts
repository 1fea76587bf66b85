import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nixConf } from '../../../../src/features/setup/settings/nix-conf.ts'
import { exec } from '../../../../src/system/exec.ts'
import { floorNix, realNix, temporaryFolder } from '../../../support/nix/real-nix.ts'

const versions = { newest: realNix, floor: floorNix }

test.each(['newest', 'floor'] as const)(
  'the %s Nix knows every setting, without a warning',
  async (which) => {
    await using folder = await temporaryFolder()
    await writeFile(join(folder.path, 'tokens.conf'), 'access-tokens = example.org=canary\n', { mode: 0o600 })
    const conf = nixConf({
      buildUsersGroup: '',
      experimentalFeatures: ['auto-allocate-uids', 'cgroups'],
      flakeRegistry: '',
      substituters: ['https://cache.nixos.org'],
      trustedPublicKeys: ['cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY='],
      maxJobs: 3,
      cores: 2,
      systemFeatures: ['big-parallel', 'kvm'],
      extraPlatforms: ['aarch64-linux'],
      alwaysAllowSubstitutes: true,
      autoAllocateUids: true,
      useCgroups: true,
      buildDir: folder.path,
      extraSandboxPaths: ['/var/cache/ccache'],
      sslCertFile: '/etc/ssl/certs/ca-certificates.crt',
      include: join(folder.path, 'tokens.conf'),
    })
    await writeFile(join(folder.path, 'nix.conf'), conf)
    const { at } = await versions[which]()
    const { code, stdout, stderr } = await exec(at.program, ['config', 'show', '--json'], {
      env: { ...at.env, NIX_CONF_DIR: folder.path },
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const settings = JSON.parse(stdout) as Record<string, { value: unknown }>
    const values = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]))
    expect(values).toMatchObject({
      sandbox: true,
      'sandbox-fallback': false,
      'accept-flake-config': false,
      'trusted-users': ['root'],
      'max-jobs': 3,
      cores: 2,
      'system-features': ['big-parallel', 'kvm'],
      'extra-platforms': ['aarch64-linux'],
      'always-allow-substitutes': true,
      'auto-allocate-uids': true,
      'build-dir': folder.path,
      'access-tokens': { 'example.org': 'canary' },
    })
  },
)
