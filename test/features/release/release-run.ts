import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../../src/documents/report.ts'
import type { ApiServer } from '../../support/github/api-server/api-server.ts'

/** The file of each target. */
export type Images = Readonly<Record<string, string>>
export const commit = 'c'.repeat(40)

type Target = Report['targets'][number]

/** A report of hosts whose ISOs were booted by BIOS and UEFI, and their files. */
export async function bootedRun(
  folder: string,
  hosts: readonly string[],
): Promise<{ report: Pick<Report, 'targets' | 'boots' | 'evaluationFailures' | 'created'>; files: Images }> {
  const files: Record<string, string> = {}
  const targets: Target[] = []
  const boots: Report['boots'] = []
  for (const host of hosts) {
    const data = Buffer.alloc(200_000, `the image of ${host} `)
    const sha256 = createHash('sha256').update(data).digest('hex')
    const id = `${host}.iso`
    const drvPath = `/nix/store/${'a'.repeat(32)}-${host}.drv`
    files[id] = join(folder, `${host}.iso`)
    await writeFile(files[id], data)
    targets.push({
      ...{ id, names: [id], host, kind: 'iso', system: 'x86_64-linux', drvPath, outcome: 'built' },
      ...{ outputs: {}, seconds: 1 },
      images: [
        {
          file: `/nix/store/${'b'.repeat(32)}-${host}/iso/nixos.iso`,
          name: 'nixos.iso',
          bytes: data.length,
          sha256,
          format: 'iso',
          source: 'search',
        },
      ],
    } as Target)
    for (const firmware of ['bios', 'uefi'] as const)
      boots.push({
        ...{ target: id, drvPath, firmware, verdict: 'booted', decided: { by: 'login', text: 'login:' } },
        image: { sha256, bytes: data.length },
      } as unknown as Report['boots'][number])
  }
  return { report: { targets, boots, evaluationFailures: [], created: '2026-12-01T00:00:00.000Z' }, files }
}

export interface Job {
  api: ApiServer
  run: Awaited<ReturnType<typeof bootedRun>>
  /** Kills the process when the server has seen this many requests. */
  killAfter?: number
}

/** Runs a release as a process of its own; gives what it printed, or 'killed'. */
export function releaseIn({ api, run, killAfter }: Job): Promise<string> {
  const token = api.token('writes', { contents: 'write' })
  const argument = JSON.stringify({ apiUrl: api.url, token, commit, ...run })
  const child = spawn(process.execPath, [join(import.meta.dirname, 'release-child.ts'), argument])
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
    child.once('close', (_, signal) => {
      clearInterval(watch)
      resolve(signal === 'SIGKILL' ? 'killed' : said.trim())
    })
  })
}
