import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll } from 'vitest'
import type { Evidence } from '../../src/documents/evidence.ts'
import type { TargetResult } from '../../src/documents/result.ts'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootTargetsOf, isoTarget } from '../features/boot/results.ts'
import { programOf, realNix, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const tiny = `path:${resolve('examples/tiny')}`
const broken = `path:${resolve('test/fixtures/flakes/broken')}`

interface Ways {
  timeout?: number
  media?: 'cd' | 'stick'
  concurrency?: number
}

interface Booted extends AsyncDisposable {
  boots: Evidence[]
  out: string
}

/** Builds the ISOs of these hosts before the tests of a file, which boot them by BIOS and by UEFI. */
export function imageBoots(hosts: readonly string[]) {
  const images = new Map<string, TargetResult>()
  beforeAll(async () => {
    const nix = await realNix()
    for (const host of hosts) {
      const isTiny = host === 'looking-glass'
      const inputs = isTiny ? { debian: `path:${debian}` } : { tiny, 'tiny/debian': `path:${debian}` }
      const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
      const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...overrides]
      const attribute = `${isTiny ? tiny : broken}#nixosConfigurations.${host}.config.system.build.isoImage`
      const folder = join((await nix.run([...line, attribute])).trim(), 'iso')
      const [image = ''] = await readdir(folder)
      images.set(host, isoTarget(host, join(folder, image)))
    }
  })
  return {
    images,
    bytesOf: (name: string) => readFile(images.get(name)?.images[0]?.file ?? ''),
    async boot(names: readonly string[], ways: Ways = {}): Promise<Booted> {
      const { timeout = 200, media = 'cd', concurrency = 2 } = ways
      const folder = await temporaryFolder()
      const user = await guestUser({ PATH: process.env.PATH ?? '' })
      const firmware = (part: string) => join(debian, `usr/share/OVMF/OVMF_${part}_4M.fd`)
      const targets = names.map((name) => images.get(name) as TargetResult)
      const boots = await bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
        ...{ mode: 'iso', out: folder.path, forward: [], openNetwork: false, accelerator: 'tcg' },
        ...{ concurrency, timeout, media },
        tools: {
          qemu: programOf('qemu-system-x86_64'),
          firmware: { code: firmware('CODE'), vars: firmware('VARS') },
        },
        signal: new AbortController().signal,
        ...(user ? { user } : {}),
      })
      return { boots, out: folder.path, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
    },
  }
}

/** Process 1 says that it is up about when the login shows: either proves a boot. */
export const shown = (boots: readonly Evidence[]) =>
  boots.map(({ target, firmware, verdict, decided }) =>
    verdict === 'booted'
      ? `${target} ${firmware} ${verdict}`
      : `${target} ${firmware} ${verdict} ${decided.by}`,
  )

/** The same ISO, in whose folders a file or a folder has another name, by ISO 9660 and by Rock Ridge. */
export function renamed(iso: Buffer, from: string, to: string): Buffer {
  const bytes = Buffer.from(iso)
  // the length of the name and the name, of a file with its version; Rock Ridge: a flag before the name
  const plain = (text: string) => `${String.fromCharCode(text.length)}${text}`
  const rockRidge = (text: string) => `NM${String.fromCharCode(text.length + 5)}\x01\x00${text}`
  const ways = [
    [(text: string) => plain(text.toUpperCase()), (text: string) => plain(`${text.toUpperCase()}.;1`)],
    [rockRidge],
  ]
  for (const way of ways) {
    let found = 0
    for (const name of way) {
      const [old, other] = [name(from), name(to)]
      for (let at = bytes.indexOf(old, 0, 'latin1'); at >= 0; at = bytes.indexOf(old, at + 1, 'latin1'))
        found += bytes.write(other, at, 'latin1') > 0 ? 1 : 0
    }
    if (found === 0) throw new Error(`${from} is not on the image`)
  }
  return bytes
}
