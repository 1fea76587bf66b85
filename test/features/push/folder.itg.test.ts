import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseNarInfo } from '../../../src/nix/binary-cache/narinfo-text.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { narInfoName } from '../../../src/nix/store/narinfo.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { buildAll } from '../../support/cache/cached-builds.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { newKey, noUpstream, pull, pushOf } from '../../support/push/pushing.ts'

const body = `
  base = sh "base" {} "echo base > $out";
  two = sh "two" { outputs = [ "out" "man" ]; inherit base; } "echo $base > $out; echo manual > $man";
  system = sh "system" { inherit two base; } "echo $two $base > $out";
`
const [ours, strangers] = [newKey('ours-1'), newKey('strangers-1')]

describe.each(bothNix)('with %s', (_, nixOf) => {
  const built = builtBefore(() => nixOf(noUpstream), body, 'system', 'two', 'base')

  const system = (): string => built.paths.find((path) => path.endsWith('-system')) ?? ''
  const roots = () => [{ of: 'alpha', paths: [system()] }]
  const cache = (folder: string) => ({
    folder: join(built.place.folder, folder),
    to: `file://${join(built.place.folder, folder)}`,
  })

  test('another machine with the public key takes the toplevel and builds nothing, with another key nothing', async () => {
    const { to, folder } = cache('first')
    const { outputs, log } = await pushOf(built.nix, { to, signing: ours, roots: roots() })
    expect(outputs).toMatchObject({
      pushed: '4',
      there: '0',
      upstream: '0',
      'public-key': ours.key.publicKey,
    })
    expect(log.lines.filter(({ level }) => level === 'warning')).toEqual([])
    await using machine = await secondMachine(built.nix)
    expect(await pull(machine.nix, [system()], { url: to, publicKey: strangers.key.publicKey })).toBe(false)
    expect(await narInfos(machine.nix, built.paths)).toEqual([])
    expect(await pull(machine.nix, [system()], { url: to, publicKey: ours.key.publicKey })).toBe(true)
    const paths = (await narInfos(machine.nix, built.paths)).map(({ path }) => path.slice(44))
    expect(paths.sort()).toEqual(['base', 'system', 'two'])
    // all outputs of the derivation are there for whoever asks
    expect(await pull(machine.nix, built.paths, { url: to, publicKey: ours.key.publicKey })).toBe(true)
    await machine.nix.run(['store', 'verify', '--all', '--no-trust'])
    expect(await readdir(join(folder, '.unfinished'))).toEqual([])
    expect((await stat(join(folder, 'nix-cache-info'))).mode & 0o777).toBe(0o644)
  })

  test('a second push brings nothing; an emptied cache is filled again, also where Nix remembers it', async () => {
    const { to, folder } = cache('emptied')
    await pushOf(built.nix, { to, signing: ours, roots: roots() })
    expect((await pushOf(built.nix, { to, signing: ours, roots: roots() })).outputs).toMatchObject({
      ...{ pushed: '0', there: '4', bytes: '0' },
    })
    await rm(folder, { recursive: true })
    expect((await pushOf(built.nix, { to, signing: ours, roots: roots() })).outputs.pushed).toBe('4')
  })

  test('where no derivation is left in the store, all outputs are found all the same', async () => {
    const targets = await built.place.targets(
      'left = sh "left" { outputs = [ "out" "man" ]; } "echo left > $out; echo manual > $man"; leftover = sh "left-over" { inherit left; } "echo $left > $out";',
      ...['left', 'leftover'],
    )
    const [left = '', man = '', over = ''] = await buildAll(built.nix, targets)
    await built.nix.run(['store', 'delete', '--ignore-liveness', ...targets.map(({ drvPath }) => drvPath)])
    const { to } = cache('underived')
    const { outputs, log } = await pushOf(built.nix, {
      to,
      signing: ours,
      roots: [{ of: 'alpha', paths: [over] }],
    })
    expect(outputs.pushed).toBe('3')
    expect(log.lines.filter(({ level }) => level === 'warning')).toEqual([])
    await using machine = await secondMachine(built.nix)
    const paths = [left, man, over]
    expect(await pull(machine.nix, paths, { url: to, publicKey: ours.key.publicKey })).toBe(true)
  })

  test('a narinfo without its archive, without our signature, or that nobody can read, is made good', async () => {
    const { to, folder } = cache('broken')
    await pushOf(built.nix, { to, signing: ours, roots: roots() })
    const file = (which: string) =>
      join(folder, narInfoName(built.paths.find((path) => path.endsWith(which)) ?? ''))
    const { url = '' } = parseNarInfo(await readFile(file('-base'), 'utf8')) ?? {}
    await rm(join(folder, url))
    const text = await readFile(file('-two'), 'utf8')
    await writeFile(file('-two'), text.replace(/^Sig: ours.*\n/m, 'Sig: strangers-1:AAAA\n'))
    await writeFile(file('-system'), 'nonsense')
    expect((await pushOf(built.nix, { to, signing: ours, roots: roots() })).outputs.pushed).toBe('3')
    await using machine = await secondMachine(built.nix)
    expect(await pull(machine.nix, [system()], { url: to, publicKey: ours.key.publicKey })).toBe(true)
    expect(await readFile(file('-two'), 'utf8')).toContain('strangers-1')
  })
})
