import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeDocument } from '../../src/documents/files.ts'
import type { Report } from '../../src/documents/report.ts'
import { webImage, webIso, webReport } from '../features/release/web-report.ts'
import { drvOf, evidenceOf } from '../features/report/sample-run.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { flakeship } from '../support/runner/command-line.ts'

const name = 'web-25.05-x86_64-linux.iso'

async function outFolder(folder: string, report = webReport()): Promise<string> {
  const out = join(folder, 'out')
  await mkdir(join(out, 'images'), { recursive: true })
  await writeDocument('report', join(out, 'report.json'), report)
  await writeFile(join(out, 'images/anything.iso'), webIso)
  return out
}

test('--dry-run names what would be released, and --to writes all of it without a network', async () => {
  await using folder = await temporaryFolder()
  const out = await outFolder(folder.path)
  const to = join(folder.path, 'release')
  const dry = await flakeship(['release', out, '--tag', 'v25.05', '--to', to, '--dry-run']).ended
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringMatching(`${name} +4.9 KiB +as it is +web\\.iso`)])
  expect(dry.stdout).toContain('at most 5 assets; a release takes 1000, each of less than 2.0 GiB.')
  expect(dry.stdout).toMatch(/\n\s+SHA256SUMS\n\s+release\.json\n/)
  expect(await readdir(folder.path)).toEqual(['out'])
  const { code, stdout, stderr } = await flakeship(['release', out, '--tag', 'v25.05', '--to', to]).ended
  expect([code, stdout], stderr).toEqual([0, expect.stringContaining('1 image for v25.05 in')])
  expect((await readdir(to)).sort()).toEqual(['SHA256SUMS', 'notes.md', 'release.json', name].sort())
  execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: to })
  expect(await readFile(join(to, 'notes.md'), 'utf8')).toContain(webImage.sha256)
})

test('what is too large is told with its parts, and that it may be compressed instead', async () => {
  await using folder = await temporaryFolder()
  const out = await outFolder(folder.path, webReport({ ...webImage, bytes: 3 * 1024 ** 3 }))
  const planned = (...words: string[]) =>
    flakeship(['release', out, '--tag', '1', '--dry-run', ...words]).ended
  const { stdout } = await planned()
  expect(stdout).toMatch(/ 3\.0 GiB +in 2 parts /)
  for (const end of ['part01', 'part02', 'parts.json', 'join.sh'])
    expect(stdout).toContain(`  web-1-x86_64-linux.iso.${end}\n`)
  expect((await planned('--recompress')).stdout).toMatch(/ 3\.0 GiB +compressed, or in 2 parts /)
})

const uncommitted = (): Report => {
  const report = webReport()
  return { ...report, flake: { ...report.flake, revision: `${'c'.repeat(40)}-dirty` } }
}

test.each<[string, () => Report, string[], number, string]>([
  ['no tag', webReport, [], 2, 'which tag is released?'],
  ['no name of a tag', webReport, ['--tag', '1\n::error::x'], 2, '"1 ::error::x" is no name of a tag'],
  ['a tag that is too long', webReport, ['--tag', '1'.repeat(256), '--dry-run'], 2, 'is no name of a tag'],
  ['no place on a terminal', webReport, ['--tag', '1'], 2, 'give --to DIR or --dry-run here'],
  ['no commit', uncommitted, ['--tag', '1', '--to', 'x'], 1, 'the images were not built from a commit'],
  ['no notes there', webReport, ['--tag', '1', '--to', 'x', '--notes', 'no.md'], 2, 'no.md cannot be read'],
  ['a glob of nothing', webReport, ['--tag', '1', '--to', 'x', '--targets', 'wbe.*'], 2, 'matches no target'],
  [
    'an image that is nowhere',
    () => webReport({ bytes: 4000, sha256: 'f'.repeat(64) }),
    ['--tag', '1', '--to', 'x'],
    2,
    'the image of web.iso is neither at',
  ],
  [
    'a boot that failed',
    () => ({
      ...webReport(),
      boots: [evidenceOf({ target: 'web.iso', drvPath: drvOf('web'), verdict: 'failed' })],
    }),
    ['--tag', '1', '--to', 'x'],
    1,
    'web.iso is not released: by DIRECT: it did not boot',
  ],
])('%s: one line, its exit code, nothing released', async (_, report, words, code, why) => {
  await using folder = await temporaryFolder()
  const out = await outFolder(folder.path, report())
  const ended = await flakeship(['release', out, ...words], {
    cwd: folder.path,
    env: { GITHUB_REF: undefined },
  }).ended
  const errors = ended.stderr.split('\n').filter((line) => line.includes(why))
  expect([ended.code, errors], ended.stderr).toEqual([code, [expect.any(String)]])
  const left = await readdir(join(folder.path, 'x')).catch(() => [])
  expect(left).toEqual([])
})
