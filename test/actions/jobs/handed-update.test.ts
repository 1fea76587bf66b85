import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { receiveUpdate } from '../../../src/actions/jobs/handed-update.ts'
import type { Update } from '../../../src/documents/update.ts'
import { sha256File } from '../../../src/system/files.ts'
import { sampleUpdate } from '../../features/update-lock/publish/sample-update.ts'
import { folderStores } from '../../support/github/folder-stores.ts'

/** What inputs move to comes from one job by its id and digest; the job that judged is believed in what is held only. */
async function handed(documents: Readonly<Record<string, unknown>>) {
  const root = await mkdtemp(join(tmpdir(), 'flakeship-handed-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const { artifacts } = folderStores(root)
  const file = join(root, 'update.json')
  const digests: Record<string, string> = {}
  for (const [name, document] of Object.entries(documents)) {
    await writeFile(file, JSON.stringify(document))
    await artifacts.upload(name, [file], { root })
    digests[name] = await sha256File(file)
  }
  const ids = new Map((await artifacts.list()).map(({ name, id }) => [name, id + 1]))
  const numbered = {
    ...artifacts,
    list: async () => (await artifacts.list()).map((one) => ({ ...one, id: one.id + 1 })),
  }
  return {
    receive: (update: string, judged?: string, sha256 = digests[update]) =>
      receiveUpdate(
        { artifacts: numbered },
        {
          updateArtifact: ids.get(update) ?? 99,
          updateSha256: sha256,
          judgedArtifact: judged === undefined ? undefined : ids.get(judged),
          judgedSha256: judged === undefined ? undefined : digests[judged],
        },
        join(root, `got-${Math.random()}`),
      ),
  }
}

const held = {
  flake: '.',
  name: 'home',
  cause: 'why',
  log: [],
  targets: [],
  since: '2026-12-01',
  proved: true,
}
const judgement: NonNullable<Update['judgement']> = {
  ...{ verify: 'build', held: [held], evaluations: 1, builds: 1, repaired: [], stillBroken: [] },
}
const resolved = sampleUpdate({ nixpkgs: 'b', home: 'b' })

test('of the document that judged nothing but the judgement is taken', async () => {
  const forged = { ...sampleUpdate({ nixpkgs: 'f', home: 'f' }), judgement }
  const { receive } = await handed({ update: { ...resolved, judgement }, judged: forged })
  expect(await receive('update')).toEqual(resolved)
  expect(await receive('update', 'judged')).toEqual({ ...resolved, judgement })
})

test.each([
  [
    'another digest',
    'update',
    undefined,
    'f'.repeat(64),
    /does not hold what its job handed on; run all jobs again/,
  ],
  [
    'an artifact that is gone',
    'none',
    undefined,
    'f'.repeat(64),
    /the update of this run is gone \(artifact 99\)/,
  ],
  ['a judge that says nothing', 'update', 'silent', undefined, /says nothing of what is held/],
  ['no document of ours', 'odd', undefined, undefined, /update\.json of artifact \d+ is not/],
])('%s is refused', async (_, update, judged, sha256, says) => {
  const { receive } = await handed({ update: resolved, silent: resolved, odd: { document: 'plan' } })
  await expect(receive(update, judged, sha256)).rejects.toThrow(says)
})

test('a job that ran the new inputs, and uploads by our names or over them, changes nothing of what was resolved', async () => {
  const evil = { ...sampleUpdate({ nixpkgs: 'f', home: 'f' }), judgement }
  // names end in a number and are never reused: what pretends to be newer has another id
  const { receive } = await handed({
    'flakeship.update-update-1': resolved,
    'flakeship.update-update-2': evil,
    'flakeship.update-judged-1': { ...evil, flakes: [] },
  })
  expect(await receive('flakeship.update-update-1')).toEqual(resolved)
  const judged = await receive('flakeship.update-update-1', 'flakeship.update-judged-1')
  expect(judged).toEqual({ ...resolved, judgement })
  // written over in its place, the digest of the job that resolved refuses it
  const over = await handed({ 'flakeship.update-update-1': evil })
  const digest = createHash('sha256').update(JSON.stringify(resolved)).digest('hex')
  await expect(over.receive('flakeship.update-update-1', undefined, digest)).rejects.toThrow(
    /does not hold what its job handed on/,
  )
})
