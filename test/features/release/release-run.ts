import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../../src/documents/report.ts'
import type { Choice } from '../../../src/features/release/images/choose.ts'
import type { ApiServer } from '../../support/github/api-server/api-server.ts'
import { type Ended, runInSteps } from '../../support/github/killed-at-step.ts'

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
  /** Kills the process in this step: a request that had its effect and is not answered, or the beginning of an upload. */
  killAt?: number
  /** What the person and the limits say of its sizes. */
  choice?: Pick<Choice, 'recompress' | 'sizes'>
  rights?: 'read' | 'write'
}

/** The job of a release that writes to this server. */
export const jobIn = ({ api, run, choice, rights = 'write' }: Job) => {
  const token = api.token(`${rights}s`, { contents: rights })
  return { apiUrl: api.url, token, commit, choice, ...run }
}

/** Runs a release as a process of its own; gives what it printed, or 'killed'. */
export const releaseIn = async (job: Job): Promise<string> => (await releaseProcess(job)).said

/** The same with its exit code, and how many steps it took. */
export const releaseProcess = (job: Job): Promise<Ended> =>
  runInSteps(job.api, 'test/features/release/release-child.ts', { argument: jobIn(job), killAt: job.killAt })
