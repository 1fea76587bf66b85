import { createReadStream, writeFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePack } from '../../../src/features/handover/pack/pack-format.ts'
import { packDerivations } from '../../../src/features/handover/pack-derivations.ts'
import { type Sent, sendSources, sourceKey } from '../../../src/features/handover/sources/save-sources.ts'
import { unpackDerivations } from '../../../src/features/handover/unpack-derivations.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { handOver, packed, writeScripts } from '../../support/nix/handovers.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { httpServer } from '../../support/servers/http-server.ts'

const signal = new AbortController().signal
let place: Evaluations
let nix: Nix
let server: Awaited<ReturnType<typeof httpServer>>
let requests = 0
let isOpen = true

/** A public input as an archive of so many files. */
async function archiveOf(name: string, files: number): Promise<void> {
  const tree = join(place.folder, name)
  for (let i = 0; i < 200; i++) await mkdir(join(tree, `${i}`), { recursive: true })
  // one after the other without a promise for each, which would take longer than the files
  for (let i = 0; i < files; i++)
    writeFileSync(join(tree, i === 0 ? '.' : `${i % 200}`, `file-${i}`), `content ${i} ${Math.random()}\n`)
  await run(exec, 'tar', ['-czf', `${tree}.tar.gz`, '-C', place.folder, name], { env: nix.at.env })
}

beforeAll(async () => {
  nix = await realNix()
  place = await evaluations()
  await archiveOf('tree', 2000)
  await archiveOf('as-nixpkgs', 40_000)
  server = await httpServer(({ url = '' }, response) => {
    requests += 1
    const archive = join(place.folder, url)
    if (isOpen)
      createReadStream(archive).pipe(response.writeHead(200, { 'content-type': 'application/gzip' }))
    else response.writeHead(401).end()
  })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await place[Symbol.asyncDispose]()
})

const push = (input = 'tree') =>
  writeScripts(place.folder, 'app = sh "app" { src = public; } "read -r a < $src/file-0; echo $a > $out";', {
    inputs: `inputs.public = { url = "${server.url}/${input}.tar.gz"; flake = false; };`,
    names: ['public'],
  })

test('a public input of 40,000 files travels once for all pushes, and the other machine takes it from there', async () => {
  const first = await push('as-nixpkgs')
  const stores = folderStores(`${first}-stores`)
  const one = await packed(place, nix, first, { fetch })
  const [source] = one.plan.sources ?? []
  expect(source).toMatchObject({ input: 'public', access: 'public' })
  if (source === undefined) throw new Error('no source')
  const send = (plan = one.plan): Promise<Sent[]> =>
    sendSources(nix, plan.sources ?? [], { ...stores, folder: `${first}-out` })
  expect(await send()).toMatchObject([{ input: 'public', to: 'entry' }])

  const again = await packed(place, nix, await push('as-nixpkgs'), { fetch })
  expect(again.plan.targets[0]?.drvPath).not.toBe(one.plan.targets[0]?.drvPath)
  expect(await send(again.plan)).toEqual([{ input: 'public', to: 'there already', bytes: 0 }])
  expect(stores.calls).toEqual([`save ${sourceKey(source)}`])
  expect(again.pack.bytes).toBeLessThan(5000)

  await using machine = await secondMachine(nix)
  const before = requests
  const options = { file: again.pack.file, folder: `${first}-in`, signal, ...stores }
  const done = await unpackDerivations(machine.nix, recordingLog(), again.plan, options)
  expect(done.sources).toEqual([{ input: 'public', from: 'entry' }])
  await machine.nix.run(['build', '--no-link', `${again.plan.targets[0]?.drvPath}^*`])
  expect(requests).toBe(before)
  expect(await readdir(`${first}-in`)).toEqual([])
})

test('without a cache it travels as an artifact of the run, once for all its attempts', async () => {
  const folder = await push()
  const stores = folderStores(`${folder}-stores`)
  stores.entries.refuses = true
  const { plan, pack } = await packed(place, nix, folder, { fetch })
  const send = () => sendSources(nix, plan.sources ?? [], { ...stores, folder: `${folder}-out` })
  expect(await send()).toMatchObject([{ input: 'public', to: 'artifact' }])
  expect(await send()).toMatchObject([{ input: 'public', to: 'artifact', bytes: 0 }])
  await using machine = await secondMachine(nix)
  const options = { file: pack.file, folder: `${folder}-in`, signal, ...stores }
  const done = await unpackDerivations(machine.nix, recordingLog(), plan, options)
  expect(done.sources).toEqual([{ input: 'public', from: 'artifact' }])
})

test('an entry with something else in it is not taken: the input is fetched from its own place', async () => {
  const folder = await push()
  const { plan, pack } = await packed(place, nix, folder, { fetch })
  const [source] = plan.sources ?? []
  if (source === undefined) throw new Error('no source')
  for (const [kind, content] of Object.entries({
    'another length': Buffer.from('nothing like it'),
    'the same length': Buffer.alloc(source.bytes, 'x'),
  })) {
    const evil = join(place.folder, 'evil.pack')
    const entry = { path: source.path.slice(11), references: [] }
    await writePack(evil, (written) =>
      written.add({ ...entry, method: 'nar', algorithm: 'sha256', bytes: content.length }, (sink) =>
        sink(content),
      ),
    )
    const stores = folderStores(`${folder}-stores-${content.length}`)
    await stores.entries.save(sourceKey(source), evil)
    await using machine = await secondMachine(nix)
    const log = recordingLog()
    const options = { file: pack.file, folder: `${folder}-in`, signal, ...stores }
    const done = await unpackDerivations(machine.nix, log, plan, options)
    expect(done.sources, kind).toEqual([{ input: 'public', from: 'its own place' }])
    const said = log.lines.map(({ text }) => text).join('\n')
    expect(said).toContain('the entry with the input public cannot be used')
  }
})

test('one whose server asks for a credential is private', async () => {
  const folder = await push()
  isOpen = true
  const { plan } = await packed(place, nix, folder, { fetch })
  expect(plan.sources?.[0]?.access).toBe('public')
  isOpen = false
  const closed = await handOver(place, nix, folder, { fetch })
  expect(closed.plan.sources?.[0]?.access).toBe('private')
  isOpen = true
})

test('too much of the flake itself stays in the job, with the largest by name', async () => {
  const folder = await writeScripts(
    place.folder,
    'app = sh "app" { src = ./large; all = self; } "echo > $out";',
    {
      files: { 'large/disk': 'x'.repeat(3_000_000) },
    },
  )
  await expect(packed(place, nix, folder, { mostBytes: 1024 ** 2 })).rejects.toThrow(
    /^build jobs would need 5.7 MiB of sources, more than 1.0 MiB: (the flake's own tree \(2.9 MiB\), large \(2.9 MiB\)|large \(2.9 MiB\), the flake's own tree \(2.9 MiB\)) \(take large files out of the flake, make them an input, or allow more with hand-over-limit\): nothing is handed to other jobs, this one builds everything$/,
  )
})

test('what was built and is used as a source keeps everything in the job', async () => {
  const built = await writeScripts(place.folder, 'data = sh "data" { } "echo data > $out";')
  const path = (await nix.run(['build', '--no-link', '--print-out-paths', `path:${built}#data`])).trim()
  const folder = await writeScripts(
    place.folder,
    `app = sh "app" { it = builtins.storePath "${path}"; } "echo > $out";`,
  )
  const evaluation = await place.evaluate(nix, folder, {
    impure: true,
    onFlake: (flake) => {
      resolved = flake
    },
  })
  if (resolved === undefined) throw new Error('no flake')
  const handed = await packDerivations(nix, evaluation.plan, resolved, { folder: `${folder}-out`, fetch })
  expect(handed).toEqual({
    kind: 'here',
    warning: `app needs ${path}, which was built and is not a source: nothing is handed to other jobs, this one builds everything`,
  })
})
let resolved: Parameters<typeof packDerivations>[2] | undefined
