import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll } from 'vitest'
import type { TargetResult } from '../../../src/documents/result.ts'
import { bootTargets } from '../../../src/features/boot/boot.ts'
import type { BootOptions } from '../../../src/features/boot/options.ts'
import { exec } from '../../../src/system/exec.ts'
import { guestUser } from '../../../src/system/user.ts'
import { programOf, realNix, temporaryFolder } from '../../support/nix/real-nix.ts'
import { type RecordingLog, recordingLog } from '../../support/runner/recording-log.ts'
import { bootTargetsOf, isoTarget, vmTarget } from './results.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const tiny = `path:${resolve('examples/tiny')}`
const broken = `path:${resolve('test/fixtures/flakes/broken')}`
/** With which a command reaches the example's guests. */
export const key = resolve('examples/tiny/keys/public-test-key')

/** Hosts of the example and of its broken sister, and what of them is booted. */
const hosts = {
  'nixos-vm': [tiny, 'vm'],
  magic: [tiny, 'vm'],
  base: [tiny, 'vm'],
  systemd: [tiny, 'vm'],
  wonderland: [tiny, 'isoImage'],
  panic: [broken, 'vm'],
  emergency: [broken, 'vm'],
  silent: [broken, 'vm'],
  'no-root': [broken, 'isoImage'],
  'no-loader': [broken, 'isoImage'],
} as const
type Host = keyof typeof hosts

async function buildHost(nix: Awaited<ReturnType<typeof realNix>>, host: Host): Promise<TargetResult> {
  const [flake, build] = hosts[host]
  const inputs = flake === tiny ? { debian: `path:${debian}` } : { tiny, 'tiny/debian': `path:${debian}` }
  const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
  const attribute = `${flake}#nixosConfigurations.${host}.config.system.build.${build}`
  const out = await nix.run([
    'build',
    '--no-link',
    '--print-out-paths',
    '--no-write-lock-file',
    ...overrides,
    attribute,
  ])
  if (build === 'vm') return vmTarget(`${host}.vm`, join(out.trim(), 'bin', `run-${host}-vm`))
  const folder = join(out.trim(), 'iso')
  const [image = ''] = await readdir(folder)
  return isoTarget(`${host}.iso`, join(folder, image))
}

export interface ExampleGuests {
  target(host: Host): TargetResult
  script(host: Host): string
  /** `asOurselves`: what the guest runs need not be readable by its user. */
  boot(
    targets: TargetResult[],
    more?: Partial<BootOptions> & { asOurselves?: boolean; log?: RecordingLog },
  ): Promise<Booted>
  /** What all of them are booted with; known when they are built. */
  options(): Omit<BootOptions, 'out' | 'signal'>
}

interface Booted extends AsyncDisposable {
  boots: Awaited<ReturnType<typeof bootTargets>>
  log: RecordingLog
  out: string
}

/** Builds these hosts before the tests of a file, which then boot them emulated. */
export function exampleGuests(names: readonly Host[]): ExampleGuests {
  const built = new Map<Host, TargetResult>()
  let options: Omit<BootOptions, 'out' | 'signal'>
  const target = (host: Host) => built.get(host) as TargetResult
  beforeAll(async () => {
    const nix = await realNix()
    for (const host of names) built.set(host, await buildHost(nix, host))
    const user = await guestUser({ PATH: process.env.PATH ?? '' })
    const [code, vars] = ['CODE', 'VARS'].map((part) =>
      join(debian, `usr/share/OVMF/OVMF_${part}_4M.fd`),
    ) as [string, string]
    options = {
      mode: 'all',
      forward: [],
      openNetwork: false,
      accelerator: 'tcg',
      concurrency: 2,
      timeout: 120,
      tools: { qemu: programOf('qemu-system-x86_64'), firmware: { code, vars } },
      ...(user ? { user } : {}),
    }
  })
  return {
    target,
    script: (host) => target(host).runner as string,
    options: () => options,
    async boot(targets, { asOurselves = false, log = recordingLog(), ...more } = {}) {
      const folder = await temporaryFolder()
      const signal = more.signal ?? new AbortController().signal
      const { user, ...others } = options
      const boots = await bootTargets(log, exec, bootTargetsOf(targets), {
        ...others,
        ...(user && !asOurselves ? { user } : {}),
        out: folder.path,
        ...more,
        signal,
      })
      return { boots, log, out: folder.path, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
    },
  }
}

/** A script of a VM around that of a host. */
export async function wrapper(folder: string, lines: string): Promise<TargetResult> {
  const file = join(folder, 'run-wrapped-vm')
  await writeFile(file, `#!/bin/sh\n${lines}\n`)
  await chmod(file, 0o755)
  await chmod(folder, 0o755)
  return vmTarget('wrapped.vm', file)
}
