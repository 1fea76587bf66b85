import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { drvOf, resultOf, targetResultOf } from '../../features/report/sample-run.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { flakeship } from '../../support/runner/command-line.ts'
import { commit, git, repository } from '../../support/servers/git-repositories.ts'

test('on a terminal: the branch of a remote moves to what was built, refuses what was not, and goes back', async () => {
  await using place = await temporaryFolder()
  const [folder, remote] = [join(place.path, 'work'), join(place.path, 'remote.git')]
  const work = await repository('work', folder, { files: { 'flake.nix': '1' } })
  await git(place.path, 'clone', '--quiet', '--bare', folder, remote)
  await git(folder, 'remote', 'add', 'origin', remote)
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'ada'],
      [`GIT_${who}_EMAIL`, 'ada@example.org'],
    ]),
  )
  /** Promotes the head by a report of it in `flakeship-out`. */
  const promote = async (outcome: 'built' | 'failed', ...words: string[]) => {
    await git(folder, 'push', '--quiet', 'origin', 'main')
    const revision = await git(folder, 'rev-parse', 'HEAD')
    const one = { id: 'web.toplevel', host: 'web', kind: 'toplevel' as const, drvPath: drvOf(revision) }
    const plan = planOf([targetOf({ ...one, names: [one.id] })])
    plan.flake.revision = revision
    const report = mergeReport({
      plan,
      results: [resultOf([targetResultOf({ ...one, outcome })])],
      evidence: [],
    })
    await mkdir(join(folder, 'flakeship-out'), { recursive: true })
    await writeFile(join(folder, 'flakeship-out/report.json'), JSON.stringify(report))
    const { code, stdout, stderr } = await flakeship(['promote', ...words], { cwd: folder, env }).ended
    return { code, said: stdout + stderr, revision }
  }
  const deployed = (what = '') => git(remote, 'rev-parse', `deployed${what}`)

  const first = await promote('built')
  expect(first, first.said).toMatchObject({ code: 0 })
  expect(await deployed()).toBe(first.revision)
  await commit(work, { 'flake.nix': '2' })
  const red = await promote('failed')
  expect([red.code, await deployed()]).toEqual([1, first.revision])
  expect(red.said).toMatch(/nothing is promoted: \w{12} is not proved: web\.toplevel failed/)
  const second = await promote('built')
  expect(await deployed(), second.said).toBe(second.revision)
  const back = await promote('built', '--rollback', '1')
  expect(back, back.said).toMatchObject({ code: 0 })
  expect([await deployed('^'), await deployed('^{tree}')]).toEqual([
    ...[second.revision, await git(remote, 'rev-parse', `${first.revision}^{tree}`)],
  ])
})
