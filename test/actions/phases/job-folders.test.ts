import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beginOutFolder, isBegun, workFolder } from '../../../src/actions/phases/job-folders.ts'

let place: string
let out: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'flakeship-folders-'))
  out = join(place, 'work', 'flakeship-out')
  await mkdir(join(place, 'work'))
})
afterEach(() => rm(place, { recursive: true }))

/** A job of a machine that lives on, with its own RUNNER_TEMP. */
async function job(kind: 'github' | 'terminal' = 'github') {
  const environment = {
    RUNNER_TEMP: await mkdtemp(join(place, 'temp-')),
    GITHUB_WORKSPACE: join(place, 'work'),
  }
  return { kind, environment }
}

async function leave(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(join(out, file, '..'), { recursive: true })
    await writeFile(join(out, file), '')
  }
}

test('a folder that Flakeship made is emptied once by the next job, whatever is in it', async () => {
  await beginOutFolder(await job(), out)
  await leave('plan.json', 'images/a.iso', 'boots/a/serial.log', 'notes')
  const next = await job()
  await beginOutFolder(next, out)
  expect(await readdir(out)).toEqual(['.gitignore'])
  await leave('images/b.iso')
  await beginOutFolder(next, out)
  expect(await readdir(out)).toEqual(['.gitignore', 'images'])
})

test("out of a person's own folder only documents are taken", async () => {
  const documents = ['plan.json', 'base.json', 'result-local.json', 'evidence-a.iso.bios.json', 'report.md']
  await leave(...documents, '.gitignore', 'images/a.iso', 'notes.json', 'results.json')
  await beginOutFolder(await job(), out)
  expect((await readdir(out)).sort()).toEqual(['.gitignore', 'images', 'notes.json', 'results.json'])
})

test('a terminal keeps what is there', async () => {
  const person = await job('terminal')
  await beginOutFolder(person, out)
  await leave('plan.json')
  await beginOutFolder(person, out)
  expect(await readdir(out)).toContain('plan.json')
})

test('which folders were begun is known within one job only', async () => {
  const one = await job()
  expect(await isBegun(one, out)).toBe(false)
  await beginOutFolder(one, out)
  expect([await isBegun(one, out), await isBegun(one, `${out}/a`)]).toEqual([true, false])
  expect(await isBegun(await job(), out)).toBe(false)
})

test('a link in the repository leads nowhere, and what it points to is left alone', async () => {
  const other = join(place, 'other')
  await mkdir(join(other, 'deep'), { recursive: true })
  await writeFile(join(other, 'plan.json'), '')
  await symlink(other, out)
  for (const folder of [out, join(out, 'deep')])
    await expect(beginOutFolder(await job(), folder)).rejects.toThrow(`${out} is a link in the repository`)
  expect(await readdir(other)).toContain('plan.json')
})

test('a working folder is a new one each time, where the runner removes it', async () => {
  const one = await job()
  const [first, second] = [await workFolder(one), await workFolder(one)]
  expect(first).not.toBe(second)
  for (const folder of [first, second]) {
    expect(folder.startsWith(`${one.environment.RUNNER_TEMP}/`)).toBe(true)
    expect(await readdir(folder)).toEqual([])
  }
})
