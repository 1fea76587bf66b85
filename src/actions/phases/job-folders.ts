import { appendFile, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import type { Host } from '../../host/host.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { madeByUs, outFolder } from './output-folder.ts'

type Job = Pick<Host, 'kind' | 'environment'>

/**
 * The output folder for the first part of a job. A self-hosted machine persists, and a job without a checkout finds
 * leftovers of earlier jobs in the workspace: the first part of a job empties a folder made by Flakeship, and removes
 * only old documents from a folder of the user. A terminal keeps everything.
 */
export async function beginOutFolder(host: Job, out: string): Promise<string> {
  const folder = resolve(out)
  if (host.kind === 'github' && !(await isBegun(host, folder))) {
    await refuseLinks(folder, host.environment.GITHUB_WORKSPACE)
    await forget(folder).catch((cause) => {
      throw new MachineError(
        `${folder} is left from an earlier job and cannot be emptied; remove it, or choose another folder with out`,
        { cause },
      )
    })
    await appendFile(begunFile(host), `${folder}\n`)
  }
  return outFolder(folder)
}

/** Whether a part of this very job has begun that folder. */
export async function isBegun(host: Job, out: string): Promise<boolean> {
  const begun = await readFile(begunFile(host), 'utf8').catch(() => '')
  return begun.split('\n').includes(resolve(out))
}

/** An empty folder for hand-over between jobs: the runner removes it with its temporary folder. */
export async function workFolder(host: Job): Promise<string> {
  return mkdtemp(join(temporary(host), 'flakeship-work-'))
}

const temporary = ({ environment }: Job): string => environment.RUNNER_TEMP || tmpdir()

/** The runner empties RUNNER_TEMP before every job, so this file is about one job only. */
const begunFile = (host: Job): string => join(temporary(host), 'flakeship-begun')

/** Files that a reader would take for documents of this run. */
const documents =
  /^(plan|base|base-report|report|result-.+|evidence-.+)\.json$|^report\.md$|^derivations\.pack$/

async function forget(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => [])
  const isOurs = await madeByUs(folder)
  for (const name of entries)
    if (isOurs ? name !== '.gitignore' : documents.test(name))
      await rm(join(folder, name), { recursive: true, force: true })
}

/** A pull request can turn a folder of its repository into a link to anywhere on a self-hosted machine. */
async function refuseLinks(folder: string, workspace: string | undefined): Promise<void> {
  if (!workspace || relative(workspace, folder).startsWith('..')) return
  for (let at = folder; at !== resolve(workspace); at = dirname(at)) {
    if ((await lstat(at).catch(() => undefined))?.isSymbolicLink())
      throw new UserError(
        `${at} is a link in the repository, and an output folder must not be; choose another folder with out`,
      )
  }
}
