import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../../src/documents/report.ts'
import type { Choice } from '../../../src/features/release/images/choose.ts'
import type { ApiServer } from '../../support/github/api-server/api-server.ts'
import { bundled } from '../../support/runner/bundled.ts'

/** The file of each target. */
export type Images = Readonly<Record<string, string>>
export const commit = 'c'.repeat(40)

type Target = Report['targets'][number]

const small = (host: string) => Buffer.alloc(200_000, `the image of ${host} `)

export interface BootedIso {
  host: string
  bytes: number
  sha256: string
}
export type BootedReport = Pick<Report, 'targets' | 'boots' | 'evaluationFailures' | 'created'>

/** A report of hosts whose ISOs were booted by BIOS and UEFI, and their files. */
export async function bootedRun(
  folder: string,
  hosts: readonly string[],
  dataOf: (host: string) => Buffer = small,
): Promise<{ report: BootedReport; files: Images }> {
  const files: Record<string, string> = {}
  const isos: BootedIso[] = []
  for (const host of hosts) {
    const data = dataOf(host)
    const file = join(folder, `${host}.iso`)
    await writeFile(file, data)
    files[`${host}.iso`] = file
    isos.push({ host, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') })
  }
  return { report: bootedReport(isos), files }
}

/** The report of a run that built and booted these ISOs. */
export function bootedReport(isos: readonly BootedIso[]): BootedReport {
  const drvOf = (host: string) => `/nix/store/${'a'.repeat(32)}-${host}.drv`
  const targets = isos.map(({ host, ...iso }) => {
    const id = `${host}.iso`
    const file = `/nix/store/${'b'.repeat(32)}-${host}/iso/nixos.iso`
    return {
      ...{
        id,
        names: [id],
        host,
        kind: 'iso',
        system: 'x86_64-linux',
        drvPath: drvOf(host),
        outcome: 'built',
      },
      ...{ outputs: {}, seconds: 1 },
      images: [{ file, name: 'nixos.iso', ...iso, format: 'iso', source: 'search' }],
    } as Target
  })
  const boots = isos.flatMap(({ host, ...image }) =>
    (['bios', 'uefi'] as const).map((firmware) => ({
      ...{ target: `${host}.iso`, drvPath: drvOf(host), firmware, verdict: 'booted', image },
      decided: { by: 'login', text: 'login:' },
    })),
  ) as unknown as Report['boots']
  return { targets, boots, evaluationFailures: [], created: '2026-12-01T00:00:00.000Z' }
}

export interface Job {
  api: ApiServer
  run: Awaited<ReturnType<typeof bootedRun>>
  /** Kills the process when the server has seen this many requests. */
  killAfter?: number
  /** What the person and the limits say of its sizes. */
  choice?: Pick<Choice, 'recompress' | 'sizes'>
  rights?: 'read' | 'write'
}

/** Runs a release as a process of its own; gives what it printed, or 'killed'. */
export const releaseIn = async (job: Job): Promise<string> => (await releaseProcess(job)).said

/** The same with its exit code. */
export function releaseProcess({
  api,
  run,
  killAfter,
  choice,
  rights = 'write',
}: Job): Promise<{ said: string; code: number | null }> {
  const token = api.token(`${rights}s`, { contents: rights })
  const argument = JSON.stringify({ apiUrl: api.url, token, commit, choice, ...run })
  const child = spawn(process.execPath, [bundled('test/features/release/release-child.ts'), argument])
  const before = api.calls.length
  const watch =
    killAfter === undefined
      ? undefined
      : setInterval(() => api.calls.length - before >= killAfter && child.kill('SIGKILL'), 1)
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  child.stderr.on('data', (data) => {
    said += data
  })
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearInterval(watch)
      resolve({ said: signal === 'SIGKILL' ? 'killed' : said.trim(), code })
    })
  })
}
