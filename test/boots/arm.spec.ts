import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Evidence } from '../../src/documents/evidence.ts'
import type { TargetResult } from '../../src/documents/result.ts'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { findQemu } from '../../src/system/qemu/qemu-tools.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootTargetsOf, isoTarget, netbootTarget } from '../features/boot/results.ts'
import { emulator, emulatorFolder, withOwnBinfmt } from '../support/machines/emulator.ts'
import { programOf, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

const script = 'netboot.ipxe'
const built = {
  iso: 'iso-arm.config.system.build.isoImage',
  [script]: 'network-arm.config.system.build.netbootIpxeScript',
  Image: 'network-arm.config.system.build.kernel',
  initrd: 'network-arm.config.system.build.netbootRamdisk',
} as const
type Built = keyof typeof built
const names = Object.keys(built) as Built[]
let files: Readonly<Record<Built, string>>

/** Builds everything for aarch64 by emulation, and gives the file of each. */
async function build(): Promise<typeof files> {
  await emulator('aarch64')
  const inputs = {
    tiny: `path:${resolve('examples/tiny')}`,
    'tiny/debian': `path:${process.env.FLAKESHIP_DEBIAN}`,
  }
  const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
  const flake = `path:${resolve('test/fixtures/flakes/broken')}`
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...overrides]
  const wanted = names.map((name) => `${flake}#nixosConfigurations.${built[name]}`)
  const words = [...line, '--extra-platforms', 'aarch64-linux', ...wanted]
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
  const outs = stdout.match(/^\/nix\/store\/\S+$/gm) ?? []
  if (outs.length < names.length) throw new Error(stdout + stderr)
  const found = await Promise.all(
    names.map(async (name, index) => {
      const out = outs[index] ?? ''
      if (name !== 'iso') return [name, join(out, name)]
      const [image = ''] = await readdir(join(out, 'iso'))
      return [name, join(out, 'iso', image)]
    }),
  )
  return Object.fromEntries(found)
}

beforeAll(async () => {
  files = await build()
})

/** The same image with other bytes, as many, wherever these are. */
async function altered(was: string, is: string): Promise<Buffer> {
  const bytes = await readFile(files.iso)
  const found = bytes.indexOf(was)
  expect(found).not.toBe(-1)
  for (let at = found; at !== -1; at = bytes.indexOf(was, at + was.length)) bytes.write(is, at, 'latin1')
  return bytes
}

const target = (id: string, file: string): TargetResult => ({
  ...isoTarget(id, file),
  system: 'aarch64-linux',
})

async function boot(targets: TargetResult[], media: 'cd' | 'stick' = 'cd'): Promise<Evidence[]> {
  await using out = await temporaryFolder()
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  return await bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'all', out: out.path, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 2 },
    ...{ media, timeout: 300, signal: new AbortController().signal },
    tools: await findQemu({ PATH: process.env.PATH ?? '' }),
    ...(user ? { user } : {}),
  })
}

const shown = (boots: Evidence[]) =>
  boots.map(({ target, firmware, medium, verdict, decided }) =>
    [target, firmware, medium, verdict, decided.by, decided.text].join(' '),
  )

test('an image for aarch64 boots by UEFI as a CD and as a disk', async () => {
  const disk = target('disk', files.iso)
  const boots = await boot([
    target('cd', files.iso),
    { ...disk, kind: 'image', images: disk.images.map((image) => ({ ...image, format: 'raw' })) },
  ])
  expect(shown(boots)).toEqual([
    'cd uefi cd booted login iso-arm login:',
    'disk uefi disk booted login iso-arm login:',
  ])
  const [cd] = boots
  expect(cd?.milestones.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['firmware', 'boot loader', 'kernel', 'stage 1', 'userspace', 'login']),
  )
  expect(cd?.ears.find(({ ear }) => ear === 'kernel')?.lines).toBeGreaterThan(50)
})

test('without a boot loader it has failed, and by a panic of its kernel', async () => {
  await using folder = await temporaryFolder()
  await exec('chmod', ['755', folder.path], { env: { PATH: '/usr/bin:/bin' } })
  const twins = {
    'no-loader': await altered('BOOTAA64EFI', 'XOOTAA64EFI'),
    panic: await altered('loglevel=4', 'rdinit=/no'),
  }
  const targets = []
  for (const [name, bytes] of Object.entries(twins)) {
    const file = join(folder.path, `${name}.iso`)
    await writeFile(file, bytes)
    targets.push(target(name, file))
  }
  expect(shown(await boot(targets))).toEqual([
    expect.stringMatching(/^no-loader uefi cd failed no bootable device UEFI Interactive Shell/),
    expect.stringMatching(
      /^panic uefi cd failed root not mounted .*panic - not syncing: VFS: Unable to mount root/,
    ),
  ])
})

test('the loader of a stick starts its kernel, which knows no USB in this example', async () => {
  const [stick] = await boot([target('stick', files.iso)], 'stick')
  expect(stick).toMatchObject({ medium: 'stick', verdict: 'failed', decided: { by: 'root not mounted' } })
  const names = stick?.milestones.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['boot loader', 'kernel', 'stage 1']))
})

test('a system for aarch64 boots from the network, by the iPXE of this machine', async () => {
  const served = names.filter((name) => name !== 'iso').map((name) => ({ name, file: files[name] }))
  const boots = await boot([{ ...netbootTarget('network', served), system: 'aarch64-linux' }])
  expect(shown(boots)).toEqual(['network uefi network booted login network-arm login:'])
  expect(boots[0]?.served?.map(({ name }) => name)).toEqual(served.map(({ name }) => name))
  expect(boots[0]?.added).toContainEqual(expect.stringMatching(/^iPXE of this machine.*arm64/))
})
