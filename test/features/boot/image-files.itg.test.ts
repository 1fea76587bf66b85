import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import type { TargetResult } from '../../../src/documents/result.ts'
import { bootTargets } from '../../../src/features/boot/boot.ts'
import { exec } from '../../../src/system/exec.ts'
import { programOf, temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { isoOf } from './guest/iso-images.ts'
import { bootTargetsOf, isoTarget } from './results.ts'

/** Files that no machine is started for. */
const mebibyte = 1024 ** 2
const pack = promisify(zlib.zstdCompress)
const firmware = (part: string) =>
  join(process.env.FLAKESHIP_DEBIAN ?? '', `usr/share/OVMF/OVMF_${part}_4M.fd`)

const diskTarget = (name: string, file: string): TargetResult => {
  const target = isoTarget(name, file)
  const format = file.replace(/^.*?\.(?=raw)/, '')
  return { ...target, kind: 'image', images: target.images.map((image) => ({ ...image, format })) }
}

const boot = (out: string, targets: TargetResult[], signal = new AbortController().signal, memory?: number) =>
  bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'all', out, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 4, signal },
    ...(memory === undefined ? {} : { memory }),
    tools: {
      qemu: programOf('qemu-system-x86_64'),
      firmware: { code: firmware('CODE'), vars: firmware('VARS') },
    },
  })

test('an image that is missing, empty, a folder or cut is undecided, with what to do; nothing is started', async () => {
  await using folder = await temporaryFolder()
  const at = (name: string) => join(folder.path, name)
  await writeFile(at('empty.raw'), '')
  await mkdir(at('folder.raw'))
  await writeFile(at('cut.raw.zst'), (await pack(randomBytes(mebibyte))).subarray(0, mebibyte / 2))
  const iso = isoOf({ 'isolinux/isolinux.cfg': 'DEFAULT boot' })
  expect(iso.length).toBe(21 * 2048)
  await writeFile(at('cut.iso'), iso.subarray(0, 20 * 2048))
  await writeFile(at('cut.iso.zst'), await pack(iso.subarray(0, 17 * 2048)))
  await chmod(folder.path, 0o755)
  const names = ['missing.raw', 'empty.raw', 'folder.raw', 'cut.raw.zst', 'cut.iso', 'cut.iso.zst']
  const boots = await boot(
    folder.path,
    names.map((name) => (name.includes('.iso') ? isoTarget : diskTarget)(name, at(name))),
  )
  expect(boots.map(({ target, firmware }) => `${target} ${firmware}`)).toEqual(
    names.flatMap((name) => [`${name} bios`, `${name} uefi`]),
  )
  const texts = [
    /^\S+missing\.raw cannot be read \(ENOENT\); build it again$/,
    /^\S+empty\.raw is empty, so it cannot be booted; build it again$/,
    /^\S+folder\.raw is not a file, so it cannot be booted; build it again$/,
    /^\S+cut\.raw\.zst cannot be unpacked: [^\n]+$/,
    /^\S+cut\.iso is cut: it holds 40960 of 43008 bytes; build or copy it again$/,
    /^\S+ is cut: it holds 34816 of 43008 bytes; build or copy it again$/,
  ]
  for (const [i, { verdict, decided, machine }] of boots.entries()) {
    expect({ verdict, by: decided.by, machine }).toEqual({ verdict: 'undecided', by: 'flakeship' })
    expect(decided.text).toMatch(texts[Math.floor(i / 2)] as RegExp)
  }
})

test('more memory than there can be is said to be too much, and no guest runs', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'x.raw'), Buffer.alloc(512))
  await chmod(folder.path, 0o755)
  const { signal } = new AbortController()
  const boots = await boot(folder.path, [diskTarget('x', join(folder.path, 'x.raw'))], signal, 100_000_000)
  expect(boots.map(({ verdict, decided }) => ({ verdict, by: decided.by }))).toEqual(
    Array(2).fill({ verdict: 'undecided', by: 'QEMU ended with 1' }),
  )
  for (const { decided } of boots)
    expect(decided.text).toMatch(/Cannot allocate memory; give it less with --boot-memory$/)
})

/** The guests' folders, and the bytes of the images that are unpacked into them. */
async function unpacked(): Promise<number[]> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith('fs-'))
  const files = folders.map((name) => join(tmpdir(), name, '0/c/image'))
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ blocks }) => blocks * 512,
        () => -1,
      ),
    ),
  )
  return sizes.filter((size) => size > 0)
}

test('a stop while an image is unpacked ends at once, is told as a stop, and leaves nothing', async () => {
  await using folder = await temporaryFolder()
  await using own = await temporaryFolder()
  const file = join(folder.path, 'large.raw.zst')
  // frames one after the other: half a tebibyte, which takes minutes
  const zeros = await pack(Buffer.alloc(64 * mebibyte))
  await writeFile(
    file,
    Buffer.concat([await pack(randomBytes(mebibyte)), ...Array.from({ length: 8192 }, () => zeros)]),
  )
  const before = process.env.TMPDIR
  process.env.TMPDIR = own.path
  try {
    const stop = new AbortController()
    const booting = boot(folder.path, [diskTarget('large', file)], stop.signal)
    await expect.poll(unpacked, { interval: 5, timeout: 30_000 }).not.toEqual([])
    stop.abort()
    const boots = await booting
    for (const { verdict, decided } of boots)
      expect({ verdict, ...decided }).toEqual({
        ...{ verdict: 'undecided', by: 'cancelled', text: 'stopped before a verdict' },
      })
    expect(boots).toHaveLength(2)
    expect(await readdir(own.path)).toEqual([])
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
})
