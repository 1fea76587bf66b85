import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { uploadOnGithub } from '../../src/features/release/on-github.ts'
import { releaseToFolder } from '../../src/features/release/to-folder.ts'
import { sha256File } from '../../src/system/files.ts'
import { releaseJob } from '../features/release/release-job.ts'
import { bootedReport, commit, jobIn } from '../features/release/release-run.ts'
import { apiServer } from '../support/github/api-server/api-server.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const [mebi, gibi] = [1024 ** 2, 1024 ** 3]
const name = 'big-25.05-x86_64-linux.iso'
const partNames = ['01', '02', '03'].map((number) => `${name}.part${number}`)
const sizes = [1900 * mebi, 1900 * mebi, 5 * gibi - 3800 * mebi]

/** A sparse image with something around each border of its parts. */
async function sparseImage(folder: string) {
  const file = join(folder, 'big.iso')
  await using image = await open(file, 'w')
  for (const at of [0, 1900 * mebi - 5, 2 * gibi - 5, 3800 * mebi - 5, 5 * gibi - 10])
    await image.write(randomBytes(10), 0, 10, at)
  const { size } = await stat(file)
  return { file, bytes: size, sha256: await sha256File(file) }
}

/** Joins the parts by a shell, stopped once before the last of them; removes what it made. */
async function joinedBy(shell: readonly string[], { to, sha256 }: { to: string; sha256: string }) {
  const [program = '', ...first] = shell
  const join_ = () => {
    const { status, stdout, stderr } = spawnSync(program, [...first, join(to, `${name}.join.sh`)], {
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }
  const last = join(to, partNames[2] ?? '')
  await rename(last, `${last}.later`)
  expect(join_()).toEqual({ status: 1, said: expect.stringContaining(`${partNames[2]} is missing`) })
  await truncate(join(to, `${name}.joining`), 3000 * mebi) // as if it had been stopped within the second
  await rename(`${last}.later`, last)
  const { status, said } = join_()
  expect([status, said]).toEqual([0, expect.stringContaining(`${name} is complete`)])
  expect(said).not.toContain(`adding ${partNames[0]}`)
  expect(await sha256File(join(to, name))).toBe(sha256)
  await rm(join(to, name))
}

test('an image of 5 GiB is three parts below the limit, which dash and busybox make whole again (simulated upload)', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { file, bytes, sha256 } = await sparseImage(folder.path)
  expect(bytes).toBe(5 * gibi)
  const run = { report: bootedReport([{ host: 'big', bytes, sha256 }]), files: { 'big.iso': file } }
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })

  await uploadOnGithub(releaseJob(jobIn({ api, run })))
  const [draft] = api.state.releases.all
  expect(
    draft?.assets
      .filter(({ name }) => name.includes('.part'))
      .map(({ name, size, state }) => [name, size, state]),
  ).toEqual(expect.arrayContaining(partNames.map((one, i) => [one, sizes[i], 'uploaded'])))
  const sent = api.uploads.uploads.length
  await uploadOnGithub(releaseJob(jobIn({ api, run })))
  expect(api.uploads.uploads).toHaveLength(sent)

  const to = join(folder.path, 'release')
  await releaseToFolder({ ...releaseJob(jobIn({ api, run })), to })
  for (const part of partNames)
    expect(draft?.assets.find((one) => one.name === part)?.digest).toBe(await sha256File(join(to, part)))
  const busybox = join(process.env.FLAKESHIP_DEBIAN ?? '', 'usr/bin/busybox')
  for (const shell of [['dash'], [busybox, 'sh']]) await joinedBy(shell, { to, sha256 })
})
