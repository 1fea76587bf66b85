import { copied } from '../../src/features/workflows/own-workflow.ts'
import { readWorkflow, type Workflow } from '../workflows/model.ts'
import { rightsOf } from '../workflows/permissions.ts'
import { parseUses } from '../workflows/uses.ts'
import { jobComplaints } from './jobs.ts'
import { type Entry, readEntries } from './yaml-entries.ts'

/** YAML files by path relative to the root: `.github/workflows/*.yml` and every `action.yml`. */
export type YamlFiles = ReadonlyMap<string, string>

/** The permissions of jobs beyond reading contents; all other jobs have none (research: platform S4). */
const grants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.github/workflows/comment.yml comment': { 'pull-requests': 'write', actions: 'read' },
  '.github/workflows/promote.yml promote': { contents: 'write', actions: 'read' },
  '.github/workflows/release.yml upload': { contents: 'write' },
  '.github/workflows/release.yml attest': { 'id-token': 'write', attestations: 'write' },
  '.github/workflows/release.yml publish': { contents: 'write' },
  '.github/workflows/update-lock.yml publish': { contents: 'write', 'pull-requests': 'write' },
}

/** Violations of the rules for workflows and actions (research: platform §7.2). */
export function workflowComplaints(files: YamlFiles, exists: (path: string) => boolean): string[] {
  const complaints: string[] = []
  for (const [file, text] of files) {
    complaints.push(...entryComplaints(file, text, exists))
    if (/action\.ya?ml$/.test(file)) continue
    const workflow = readWorkflow(text)
    const ours = file.startsWith('.github/workflows/')
    complaints.push(...jobComplaints(workflow, { ours }).map((complaint) => `${file}: ${complaint}`))
    if (ours) complaints.push(...permissions(file, workflow))
  }
  return complaints
}

/** The rules for workflows that users copy from our pages: all except the table of our own jobs' permissions. */
export function exampleComplaints(place: string, text: string): string[] {
  const jobs = jobComplaints(readWorkflow(text), { ours: false }).map((complaint) => `${place}: ${complaint}`)
  return [...entryComplaints(place, text, isCopied), ...jobs]
}

/** The workflows that a user's repository may contain: those that `flakeship workflows` writes. */
const isCopied = (path: string) => copied.some((name) => path === `.github/workflows/${name}`)

function entryComplaints(file: string, text: string, exists: (path: string) => boolean): string[] {
  return readEntries(file, text).flatMap((entry) =>
    rules
      .filter(({ breaks }) => breaks(entry, exists))
      .slice(0, 1)
      .map(({ says }) => `${file}:${entry.line}: ${says}: ${entry.key}: ${entry.value.split('\n')[0]}`),
  )
}

/** Variables that act sets for every step, and GitHub only for JavaScript actions (research: stand-ins §1f). */
const onlyUnderAct = /\b(ACTIONS_(RUNTIME|RESULTS|CACHE)_[A-Z_\d]+|INPUT_[A-Z_\d]+|\$\{?ACT\b)/

const rules: readonly { says: string; breaks(entry: Entry, exists: (path: string) => boolean): boolean }[] = [
  {
    says: 'not something that the runner understands (S2)',
    breaks: ({ key, value }) => key === 'uses' && parseUses(value) === undefined,
  },
  {
    says: 'a foreign action is pinned by its commit, with the version as a comment (S1)',
    breaks: ({ key, value, comment }) =>
      key === 'uses' &&
      !/^([$.]\/|OWNER\/flakeship(\/[^@]+)?@v1$)/.test(value) &&
      !(/@[0-9a-f]{40}$/.test(value) && /^ v\d/.test(comment)),
  },
  {
    says: 'our own actions are named by $/ and not by ./',
    breaks: ({ key, value }) => key === 'uses' && value.startsWith('./'),
  },
  {
    says: '$/ names a folder with an action.yml, or a workflow, of this repository (S2)',
    breaks: unresolved,
  },
  {
    says: 'values reach a script by env only (S3)',
    breaks: ({ key, value }) => key === 'run' && value.includes('${{'),
  },
  {
    says: 'a script gets no credential of the runner and no input: act alone gives it these',
    breaks: ({ key, value }) => key === 'run' && onlyUnderAct.test(value),
  },
  {
    says: 'the code of a pull request never runs with our rights (S5)',
    breaks: ({ key, around }) => key === 'on' && JSON.stringify(around.on).includes('pull_request_target'),
  },
  {
    says: 'secrets are handed on by name',
    breaks: ({ key, value }) => key === 'secrets' && value === 'inherit',
  },
  {
    says: 'labels of runners are pinned',
    breaks: ({ key, value }) => key === 'runs-on' && value.endsWith('-latest'),
  },
  {
    says: 'a checkout leaves no credential behind (S16)',
    breaks: ({ key, value, around }) =>
      key === 'uses' &&
      value.startsWith('actions/checkout@') &&
      (around.with as Record<string, unknown> | undefined)?.['persist-credentials'] !== false,
  },
]

function unresolved({ key, value }: Entry, exists: (path: string) => boolean): boolean {
  const parsed = key === 'uses' ? parseUses(value) : undefined
  if (parsed?.kind !== 'self') return false
  return !exists(/\.ya?ml$/.test(parsed.path) ? parsed.path : `${parsed.path}/action.yml`)
}

/** Nothing or only reading at the top; writing permissions are listed above by job. */
function permissions(file: string, workflow: Workflow): string[] {
  const complaints: string[] = []
  if (!allowed(workflow.permissions))
    complaints.push(`${file}: permissions at the top must be {} or contents: read (S4)`)
  for (const [job, { permissions: asked }] of Object.entries(workflow.jobs)) {
    if (asked === undefined || allowed(asked) || allowed(asked, grants[`${file} ${job}`])) continue
    complaints.push(
      `${file}: job ${job} asks for ${JSON.stringify(asked)}, which scripts/checks/workflows.ts does not grant (S4)`,
    )
  }
  return complaints
}

function allowed(asked: unknown, granted: Readonly<Record<string, string>> = {}): boolean {
  if (asked === null) return false
  const enough = { contents: 'read', ...granted } as Record<string, string>
  const rights = rightsOf(asked)
  return (
    !!rights && Object.entries(rights).every(([scope, right]) => right === 'none' || enough[scope] === right)
  )
}
