import { findNix } from '../features/setup/find-nix.ts'
import { defaultRelease, knownReleases, release } from '../features/setup/releases.ts'
import { removeSystemNix } from '../features/setup/system-daemon.ts'
import { installSystemNix } from '../features/setup/system-nix.ts'
import type { TarballSource } from '../features/setup/tarball.ts'
import type { Host } from '../host/host.ts'
import { optional, text, type Values } from '../host/inputs.ts'
import { UserError } from '../lib/errors.ts'
import type { NixProgram } from '../nix/command.ts'
import { toolEnvironment } from '../system/environment.ts'
import { exec } from '../system/exec.ts'
import { nixSystem } from '../system/machine.ts'
import { action } from './action.ts'

export const setupInputs = {
  nixVersion: text('release of Nix that is installed where there is none', defaultRelease, {
    placeholder: 'VERSION',
    only: 'github',
  }),
  nixTarball: optional('URL or path of a release tarball to install instead; needs nix-sha256', {
    placeholder: 'URL',
    only: 'github',
  }),
  nixSha256: optional('SHA-256 of that tarball in hex', { placeholder: 'HEX', only: 'github' }),
  nixConf: optional('further lines for nix.conf', { only: 'github' }),
} as const

/** The Nix of this machine: the one that is there, else one installed now. */
export async function ensureNix(values: Values<typeof setupInputs>, host: Host): Promise<NixProgram> {
  const env = toolEnvironment(host.environment)
  const there = await findNix(exec, env)
  if (there) {
    host.log.info(
      `${there.implementation} ${there.version} is here already (${there.program}) and is used as it is`,
    )
    return there
  }
  return host.log.group('Installing Nix', async () => {
    const installed = await installSystemNix(
      { exec, env, log: host.log },
      {
        tarball: source(values),
        source: values.nixTarball ? 'tarball input' : 'release table',
        ...(values.nixConf === undefined ? {} : { settings: { extra: values.nixConf } }),
      },
    )
    if (installed.undo) host.keep('daemon', String(installed.undo.daemon))
    host.exportPath(installed.bin)
    const found = await findNix(exec, { ...env, PATH: `${installed.bin}:${env.PATH}` })
    if (!found) throw new Error(`Nix was installed, but ${installed.bin} holds none`)
    host.log.info(
      `${found.implementation} ${found.version} is ready in ${Object.values(installed.seconds)
        .reduce((sum, one) => sum + one, 0)
        .toFixed(1)} s`,
    )
    return found
  })
}

function source({ nixVersion, nixTarball, nixSha256 }: Values<typeof setupInputs>): TarballSource {
  if (nixTarball) {
    if (nixSha256) return { from: nixTarball, sha256: nixSha256 }
    throw new UserError('nix-tarball needs nix-sha256: nothing is installed unchecked')
  }
  const known = release(nixVersion, nixSystem(process.arch, process.platform))
  if (known) return { from: known.url, sha256: known.sha256 }
  throw new UserError(
    `no hash is known for Nix ${nixVersion} on this system; known are ${knownReleases.join(', ')}, or give nix-tarball and nix-sha256`,
  )
}

export default action(
  {
    describe:
      'Makes this machine ready: uses the Nix that is there, or installs one with the sandbox on and starts it.',
    example: 'flakeship setup',
    needsNix: true,
    outputs: {
      nix: 'path of nix',
      version: 'its version',
    },
  },
  setupInputs,
  {
    async main(values, host) {
      const nix = host.kind === 'github' ? await ensureNix(values, host) : await requireHere(host)
      return {
        ok: true,
        outputs: { nix: nix.program, version: nix.version },
        summary: [`${nix.implementation} ${nix.version} for ${nix.system}: ${nix.program}`],
      }
    },
    async post(host) {
      const daemon = Number(host.kept('daemon'))
      if (daemon > 0)
        await removeSystemNix({ exec, env: toolEnvironment(host.environment), log: host.log }, { daemon })
    },
  },
)

async function requireHere(host: Host): Promise<NixProgram> {
  const { nixOf } = await import('./surroundings.ts')
  return (await nixOf(host)).at
}
