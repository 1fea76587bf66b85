import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { TargetResult } from '../../src/documents/result.ts'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { findQemu } from '../../src/system/qemu/qemu-tools.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootTargetsOf, isoTarget } from '../features/boot/results.ts'
import { emulator, emulatorFolder, withOwnBinfmt } from '../support/machines/emulator.ts'
import { programOf, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

/** Builds the ISO for aarch64 by emulation. */
async function builtIso(): Promise<string> {
  await emulator('aarch64')
  const inputs = {
    tiny: `path:${resolve('examples/tiny')}`,
    'tiny/debian': `path:${process.env.FLAKESHIP_DEBIAN}`,
  }
  const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
  const host = `path:${resolve('test/fixtures/flakes/broken')}#nixosConfigurations.iso-arm`
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...overrides]
  const words = [...line, '--extra-platforms', 'aarch64-linux', `${host}.config.system.build.isoImage`]
  const { stdout, stderr } = await withOwnBinfmt(
    {
      'features/setup/machine/emulation.ts': 'emulate',
      'features/setup/machine/registered.ts': 'endEmulation',
    },
    `const { undo } = await emulate(at, ${JSON.stringify({ systems: ['aarch64-linux'], native: 'x86_64-linux', folder: emulatorFolder })})
    const { stdout, stderr } = await exec(${JSON.stringify(programOf('nix'))}, ${JSON.stringify(words)}, { env: at.env })
    await endEmulation(at, undo)
    console.log(stdout + stderr)`,
  )
  const [out] = /^\/nix\/store\/\S+$/m.exec(stdout) ?? []
  if (out === undefined) throw new Error(stdout + stderr)
  const folder = join(out, 'iso')
  const [image = ''] = await readdir(folder)
  return join(folder, image)
}

/** The same image, but its boot loader has another name than the firmware looks for. */
async function withoutLoader(iso: string): Promise<Buffer> {
  const bytes = await readFile(iso)
  let renamed = 0
  for (let at = bytes.indexOf('BOOTAA64EFI'); at !== -1; at = bytes.indexOf('BOOTAA64EFI', at)) {
    bytes.write('X', at, 'latin1')
    renamed++
  }
  expect(renamed).toBe(1)
  return bytes
}

test('an image for aarch64 boots by UEFI as a CD and as a disk; without a boot loader it has failed', async () => {
  const iso = await builtIso()
  await using folder = await temporaryFolder()
  await exec('chmod', ['755', folder.path], { env: { PATH: '/usr/bin:/bin' } })
  const broken = join(folder.path, 'no-loader.iso')
  await writeFile(broken, await withoutLoader(iso))
  const arm = (id: string, file: string): TargetResult => ({
    ...isoTarget(id, file),
    system: 'aarch64-linux',
  })
  const disk = arm('disk', iso)
  const targets = [
    arm('cd', iso),
    { ...disk, kind: 'image', images: disk.images.map((image) => ({ ...image, format: 'raw' })) },
    arm('no-loader', broken),
  ]
  await using out = await temporaryFolder()
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const boots = await bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'all', out: out.path, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 2 },
    ...{ timeout: 300, signal: new AbortController().signal },
    tools: await findQemu({ PATH: process.env.PATH ?? '' }),
    ...(user ? { user } : {}),
  })
  const shown = boots.map(({ target, firmware, medium, verdict, decided }) =>
    [target, firmware, medium, verdict, decided.by, decided.text].join(' '),
  )
  expect(shown).toEqual([
    'cd uefi cd booted login iso-arm login:',
    'disk uefi disk booted login iso-arm login:',
    expect.stringMatching(/^no-loader uefi cd failed no bootable device UEFI Interactive Shell/),
  ])
  const [cd] = boots
  expect(cd?.milestones.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['firmware', 'boot loader', 'kernel', 'stage 1', 'userspace', 'login']),
  )
  expect(cd?.ears.find(({ ear }) => ear === 'kernel')?.lines).toBeGreaterThan(50)
})
