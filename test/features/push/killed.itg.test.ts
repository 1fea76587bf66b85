import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseNarInfo } from '../../../src/nix/binary-cache/narinfo-text.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfoName } from '../../../src/nix/store/narinfo.ts'
import { buildAll } from '../../support/cache/cached-builds.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { newKey, noUpstream, pull, pushOf } from '../../support/push/pushing.ts'
import { bundled } from '../../support/runner/bundled.ts'
import { uploadCache } from '../../support/servers/upload-cache.ts'

const ours = newKey('ours-1')
/** A chain and what hangs on it: twelve paths. */
const body = `
  a0 = sh "a0" {} "echo 0 > $out";
  ${Array.from({ length: 10 }, (_, i) => `a${i + 1} = sh "a${i + 1}" { before = a${i}; } "echo $before > $out";`).join('\n')}
  system = sh "system" { inherit a10 a5; } "echo $a10 $a5 > $out";
`

let nix: Nix
let place: Builds
let system: string
beforeAll(async () => {
  nix = await realNix(noUpstream)
  place = await builds(nix)
  const [built = ''] = await buildAll(nix, await place.targets(body, 'system'))
  system = built
})
afterAll(() => place[Symbol.asyncDispose]())

const narInfoFiles = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.narinfo'))

test.each([1, 9, 14, 20])(
  'killed at upload %s: no narinfo without its archive and references, and the next push completes it',
  async (at) => {
    await using cache = await uploadCache()
    const job = { at: nix.at, options: noUpstream, to: cache.url, key: ours.text, path: system }
    const child = spawn(
      process.execPath,
      [bundled('test/support/push/pushing-child.ts'), JSON.stringify(job)],
      { stdio: 'ignore' },
    )
    let puts = 0
    cache.fault = (request) => {
      if (request.method === 'PUT' && /nar/.test(request.url ?? '') && ++puts === at) child.kill('SIGKILL')
      return false
    }
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    cache.fault = () => false
    const visible = await narInfoFiles(cache.folder)
    expect(visible.length).toBeLessThan(12)
    for (const name of visible) {
      const found = parseNarInfo(await readFile(join(cache.folder, name), 'utf8'))
      if (!found) throw new Error(`${name} cannot be read`)
      expect((await stat(join(cache.folder, found.url))).size).toBe(found.fileSize)
      for (const to of found.info.references) expect(visible).toContain(narInfoName(to))
    }
    const { outputs } = await pushOf(nix, {
      to: cache.url,
      signing: ours,
      roots: [{ of: 'alpha', paths: [system] }],
    })
    // what was under way when the child was killed may have arrived whole meanwhile
    const [there, pushed] = [Number(outputs.there), Number(outputs.pushed)]
    expect(there).toBeGreaterThanOrEqual(visible.length)
    expect(there + pushed).toBe(12)
    await using machine = await secondMachine(nix)
    expect(await pull(machine.nix, [system], { url: cache.url, publicKey: ours.key.publicKey })).toBe(true)
  },
)
