import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { receivePack, receivePlan } from '../../../src/actions/jobs/handed-plan.ts'
import type { Plan } from '../../../src/documents/plan.ts'
import { sha256File } from '../../../src/system/files.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { planOf } from '../../support/nix/plans.ts'

/** A plan and its derivations are what their ids and digests say, or there is one line that says what to do. */
async function handed(pack = 'derivations') {
  const root = await mkdtemp(join(tmpdir(), 'flakeship-handed-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const { artifacts } = folderStores(root)
  const files = { 'plan.json': JSON.stringify(planOf([])), 'derivations.pack': pack }
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text)
  const id = async (name: string) => (await artifacts.list()).find((one) => one.name === name)?.id ?? -1
  await artifacts.upload('flakeship-pack-1', [join(root, 'derivations.pack')], { root })
  await artifacts.upload('flakeship-plan-1', [join(root, 'plan.json')], { root })
  return {
    ...{ artifacts, folder: join(root, 'got') },
    plan: { id: await id('flakeship-plan-1'), sha256: await sha256File(join(root, 'plan.json')) },
    pack: {
      artifact: await id('flakeship-pack-1'),
      sha256: await sha256File(join(root, 'derivations.pack')),
    },
  }
}

test('a plan that is kept no longer is said to be gone, with what to do', async () => {
  const { artifacts, folder } = await handed()
  const given = { planArtifact: 77, planSha256: 'a'.repeat(64) }
  await expect(receivePlan({ artifacts }, given, folder)).rejects.toThrow(
    /^the plan of this run is gone \(artifact 77\): it is kept for some days only; run all jobs again$/,
  )
  const plan: Plan = { ...planOf([]), pack: { artifact: 78, sha256: 'a'.repeat(64) } }
  await expect(receivePack({ artifacts }, plan, folder)).rejects.toThrow(
    /^the pack of derivations of this run is gone \(artifact 78\): .* run all jobs again$/,
  )
})

test('a plan, or a pack, with another digest is none', async () => {
  const { artifacts, folder, plan, pack } = await handed()
  const other = 'f'.repeat(64)
  await expect(
    receivePlan({ artifacts }, { planArtifact: plan.id, planSha256: other }, folder),
  ).rejects.toThrow(/is not the plan that the evaluation made/)
  await expect(
    receivePack({ artifacts }, { ...planOf([]), pack: { ...pack, sha256: other } }, `${folder}2`),
  ).rejects.toThrow(`the pack in artifact ${pack.artifact} is not the one of this plan; run all jobs again`)
  await expect(receivePack({ artifacts }, planOf([]), folder)).rejects.toThrow(/hands no derivations/)
})

test('what was handed over is taken', async () => {
  const { artifacts, folder, plan, pack } = await handed()
  const given = { planArtifact: plan.id, planSha256: plan.sha256 }
  expect((await receivePlan({ artifacts }, given, folder)).digest).toBe(plan.sha256)
  expect(await receivePack({ artifacts }, { ...planOf([]), pack }, folder)).toBe(
    join(folder, 'derivations.pack'),
  )
})
