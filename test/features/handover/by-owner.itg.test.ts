import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import { unpackDerivations } from '../../../src/features/handover/unpack-derivations.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narAround } from '../../../src/nix/store/nar.ts'
import { pathInfo } from '../../../src/nix/store/store.ts'
import { contentAddressedPath, contentAddressText } from '../../../src/nix/store/store-path.ts'
import { addToStore, type StoreObject } from '../../../src/nix/store/store-writer.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { type SecondMachine, secondMachine } from '../../support/machines/second-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { type Packed, packed, writeScripts } from '../../support/nix/handovers.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const signal = new AbortController().signal
let place: Evaluations

beforeAll(async () => {
  place = await evaluations()
})
afterAll(() => place[Symbol.asyncDispose]())

/** Names and kinds of files as they are rare, and a chain of derivations. */
async function flakeOf(nix: Nix, links: number): Promise<Packed> {
  const chain = Array.from(
    { length: links },
    (_, i) => `link${i} = sh "link${i}" { before = ${i === 0 ? 'null' : `link${i - 1}`}; } "echo > $out";`,
  )
  const folder = await writeScripts(
    place.folder,
    `${chain.join('\n')} app = sh "app" { src = ./src; before = link${links - 1}; } "read -r a < $src/deep/data; echo $a > $out";`,
    {
      files: {
        'src/deep/data': 'content\n',
        'src/empty': '',
        [`src/${'long-'.repeat(49)}/${'name-'.repeat(49)}`]: 'x',
      },
    },
  )
  const src = join(folder, 'src')
  await mkdir(join(src, 'no files'))
  await writeFile(join(src, 'line\nbreak "quoted" \\ back'), 'odd')
  await writeFile(join(src, 'Grüße 日本'), 'more than ASCII')
  await writeFile(join(src, 'large'), Buffer.alloc(3_000_001, 'large '))
  await writeFile(join(src, 'run'), '#!/bin/sh\n')
  await chmod(join(src, 'run'), 0o755)
  for (const [name, target] of [
    ['up', '../../..'],
    ['root', '/etc/passwd'],
    ['far', 'x/'.repeat(400)],
  ] as const)
    execFileSync('ln', ['-s', target, join(src, name)])
  return packed(place, nix, folder)
}

interface Options {
  owner?: SecondMachine['owner'] | undefined
  pack: Packed
}

async function unpack(machine: SecondMachine, { owner = machine.owner, pack: { plan, pack } }: Options) {
  const log = recordingLog()
  const folder = `${pack.file}-in`
  const options = { file: pack.file, folder, owner, signal, ...folderStores(`${folder}-stores`) }
  const { added } = await unpackDerivations(machine.nix, log, plan, options)
  return { added, said: log.lines.map(({ text }) => text).join('\n') }
}

/** Everything that the database says of what the targets need. */
async function known(machine: SecondMachine, { targets }: Plan): Promise<unknown> {
  const paths = targets.map(({ drvPath }) => drvPath)
  const said = await machine.nix.run(['path-info', '--json', '-r', ...paths])
  return JSON.parse(said.replace(/"registrationTime":\d+,/g, ''))
}

const shell = (nix: Nix, line: string, ...args: string[]) =>
  run(exec, 'sh', ['-euc', line, 'sh', ...args], { env: nix.at.env })

/** Kinds, modes, times, owners and contents of all files. */
async function files(machine: SecondMachine): Promise<string> {
  const list = `cd "$1/store"; find . -path './*-nix-[0-9]*' -prune -o -path ./.links -prune -o ! -path . -printf '%y %m %T@ %u %g %s %p -> %l\\n' | sort; find . -type f ! -path './*-nix-[0-9]*' -exec sha256sum {} + | sort`
  return (await shell(machine.nix, list, machine.folder)).stdout.replace(/^d \d+ [\d.]+ \w+ \w+ \d+ \.$/m, '')
}

const leftovers = async (machine: SecondMachine) =>
  (await readdir(join(machine.folder, 'store'))).filter((name) => /^(tmp-|add-)|\.lock$/.test(name))

/** All that is valid is there and is what the database says. */
const isSound = async (machine: SecondMachine) => {
  const { code, stderr } = await machine.nix.attempt(['store', 'verify', '--all', '--no-trust'])
  return code === 0 ? 'sound' : stderr
}

describe.each(bothNix)('with %s', (_, nixOf) => {
  let nix: Nix
  let pack: Packed
  beforeAll(async () => {
    nix = await nixOf()
    pack = await flakeOf(nix, 30)
  })

  test.each([false, true])('leaves what Nix itself would leave, with a daemon: %s', async (daemon) => {
    await using mine = await secondMachine(nix, { daemon })
    await using plain = await secondMachine(nix, { daemon })
    expect(await unpack(mine, { pack })).toMatchObject({
      added: pack.pack.paths,
      said: expect.not.stringContaining('not added'),
    })
    const {
      plan,
      pack: { file },
    } = pack
    const options = { file, folder: `${file}-in`, signal, ...folderStores(`${file}-stores`) }
    await unpackDerivations(plain.nix, recordingLog(), plan, options)
    expect(await known(mine, plan)).toEqual(await known(plain, plan))
    expect(await files(mine)).toBe(await files(plain))
    expect(await files(mine)).toContain('-src/run')
    expect(await leftovers(mine)).toEqual([])
    // trusted without a signature, since the content says the name
    await mine.nix.run(['store', 'verify', '-r', ...plan.targets.map(({ drvPath }) => drvPath)])
    await mine.nix.run(['build', '--no-link', ...plan.targets.map(({ drvPath }) => `${drvPath}^*`)])
    expect((await unpack(mine, { pack })).added).toBe(0)
  })

  test.each([1, 20])(
    'killed after %i paths, nothing is valid that is not whole, and another try goes well',
    async (before) => {
      await using machine = await secondMachine(nix)
      const job = `${pack.pack.file}-${before}.json`
      const {
        plan,
        pack: { file },
      } = pack
      await writeFile(job, JSON.stringify({ at: machine.nix.at, owner: machine.owner, plan, file }))
      const child = spawn(process.execPath, [join(import.meta.dirname, '../../support/nix/unpacker.ts'), job])
      const ended = once(child, 'exit')
      await until(() => derivations(machine).length >= before || child.exitCode !== null)
      child.kill('SIGKILL')
      expect(await ended).toEqual([null, 'SIGKILL'])
      await until(() => owners(machine) === 0)
      expect(await isSound(machine)).toBe('sound')

      const again = await unpack(machine, { pack })
      expect(again.said).not.toContain('not added')
      expect(await isSound(machine)).toBe('sound')
      // killed between what is valid and its lock, Nix too leaves the lock, which nobody holds
      const locked = (await leftovers(machine)).filter(
        (name) => !derivations(machine).includes(name.replace(/\.lock$/, '')),
      )
      expect(locked).toEqual([])
      await machine.nix.run(['build', '--no-link', ...plan.targets.map(({ drvPath }) => `${drvPath}^*`)])
    },
  )

  test('what lies around and is not valid is replaced, and what is valid stays', async () => {
    await using machine = await secondMachine(nix)
    const { plan } = pack
    const first = {
      ...pack,
      plan: { ...plan, targets: plan.targets.filter(({ id }) => id.includes('link1')) },
    }
    const some = await unpack(machine, { pack: first })
    const store = join(machine.folder, 'store')
    const src = plan.targets.find(({ id }) => id.includes('app'))
    const source =
      /\/nix\/store\/([0-9a-z]{32}-src)/.exec(await readFile(src?.drvPath ?? '', 'latin1'))?.[1] ?? ''
    await mkdir(join(store, source, 'half'), { recursive: true })
    await writeFile(join(store, src?.drvPath.slice(11) ?? ''), 'half')
    const rest = await unpack(machine, { pack })
    expect(rest).toEqual({
      added: pack.pack.paths - some.added,
      said: expect.not.stringContaining('not added'),
    })
    expect(await isSound(machine)).toBe('sound')
    await machine.nix.run(['store', 'verify', '-r', ...plan.targets.map(({ drvPath }) => drvPath)])
  })

  test('a full disk leaves nothing, and with room all of it is added', async () => {
    await using machine = await secondMachine(nix, { room: true })
    await machine.nix.run(['path-info', '--all'])
    const filler = join(machine.folder, 'filler')
    await shell(nix, 'dd if=/dev/zero of="$1" bs=64k 2>/dev/null || truncate -s -1M "$1"', filler)
    await expect(unpack(machine, { pack })).rejects.toThrow(/No space left on device|disk is full/)
    expect(await isSound(machine)).toBe('sound')
    await rm(filler)
    const { added, said } = await unpack(machine, { pack })
    expect({ added, said }).toEqual({
      added: expect.any(Number),
      said: expect.not.stringContaining('not added'),
    })
    expect(await isSound(machine)).toBe('sound')
    expect((await leftovers(machine)).filter((name) => !name.endsWith('.lock'))).toEqual([])
  })

  test('an archive that is not the one of its hash is in no store', async () => {
    await using machine = await secondMachine(nix)
    const [good, bad] = [note('good'), note('bad')]
    for (const wrong of [
      { ...bad, narHash: good.narHash },
      { ...bad, narSize: bad.narSize - 8 },
      { ...bad, nar: note('baa').nar },
    ]) {
      async function* objects() {
        yield note('good')
        yield { ...wrong, nar: note(wrong.nar === bad.nar ? 'bad' : 'baa').nar }
      }
      await expect(addToStore(machine.nix, objects(), { owner: machine.owner, signal })).rejects.toThrow(
        /hash mismatch|not as long/,
      )
    }
    expect([...(await pathInfo(machine.nix, [good.path, bad.path])).keys()]).toEqual([good.path])
  })
})

function note(name: string): StoreObject {
  const content = Buffer.from(`${name}\n`)
  const address = {
    method: 'text',
    algorithm: 'sha256',
    hash: createHash('sha256').update(content).digest('hex'),
  } as const
  const { before, after } = narAround(content.length)
  const nar = Buffer.concat([before, content, after])
  return {
    path: contentAddressedPath(name, address, []) ?? '',
    references: [],
    contentAddress: contentAddressText(address),
    narHash: createHash('sha256').update(nar).digest('hex'),
    narSize: nar.length,
    nar: Readable.from([nar]),
  }
}

const derivations = (machine: SecondMachine): string[] =>
  namesIn(join(machine.folder, 'store')).filter((name) => name.endsWith('.drv'))

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // not yet, or no more
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(1)
}

/** Processes of the owner that are left. */
const owners = (machine: SecondMachine): number =>
  namesIn('/proc').filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(machine.folder)).length

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
