import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'

/** YAML files by their path below the root: `.github/workflows/*.yml` and every `action.yml`. */
export type YamlFiles = ReadonlyMap<string, string>

/** What a job may write beyond reading the contents, and why; nobody else may (research: platform S4). */
const grants: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

interface Place {
  file: string
  line: number
}

/** One `key: value` of a file, wherever it stands. */
interface Entry extends Place {
  key: string
  value: string
  /** The comment behind it. */
  comment: string
  /** The mapping that it stands in. */
  around: Record<string, unknown>
}

/** Breaches of the rules for workflows and actions (research: platform §7.2). */
export function workflowComplaints(files: YamlFiles, exists: (path: string) => boolean): string[] {
  const complaints: string[] = []
  for (const [file, text] of files) {
    const entries = readEntries(file, text)
    for (const entry of entries) {
      const broken = rules.find(({ breaks }) => breaks(entry, exists))
      if (broken)
        complaints.push(
          `${entry.file}:${entry.line}: ${broken.says}: ${entry.key}: ${entry.value.split('\n')[0]}`,
        )
    }
    if (file.startsWith('.github/workflows/'))
      complaints.push(...permissions(file, parseDocument(text).toJS()))
  }
  return complaints
}

const rules: readonly { says: string; breaks(entry: Entry, exists: (path: string) => boolean): boolean }[] = [
  {
    says: 'a foreign action is pinned by its commit, with the version as a comment (S1)',
    breaks: ({ key, value, comment }) =>
      key === 'uses' &&
      !/^([$.]\/|OWNER\/flakeship@v1$)/.test(value) &&
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
    says: 'the code of a pull request never runs with our rights (S5)',
    breaks: ({ key, around }) => key === 'on' && JSON.stringify(around.on).includes('pull_request_target'),
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
  if (key !== 'uses' || !value.startsWith('$/')) return false
  const path = value.slice(2)
  if (path === '' || path.includes('@') || path.split('/').includes('..')) return true
  return !exists(/\.ya?ml$/.test(path) ? path : `${path}/action.yml`)
}

/** Nothing at the top, or reading; what writes is listed above by job. */
function permissions(
  file: string,
  workflow: { permissions?: unknown; jobs?: Record<string, { permissions?: unknown }> },
): string[] {
  const complaints: string[] = []
  if (!allowed(workflow.permissions))
    complaints.push(`${file}: permissions at the top must be {} or contents: read (S4)`)
  for (const [job, { permissions: asked }] of Object.entries(workflow.jobs ?? {})) {
    if (asked === undefined || allowed(asked) || allowed(asked, grants[`${file} ${job}`])) continue
    complaints.push(
      `${file}: job ${job} asks for ${JSON.stringify(asked)}, which scripts/checks/workflows.ts does not grant (S4)`,
    )
  }
  return complaints
}

function allowed(asked: unknown, granted: Readonly<Record<string, string>> = {}): boolean {
  if (typeof asked !== 'object' || asked === null) return false
  const enough = { contents: 'read', ...granted } as Record<string, string>
  return Object.entries(asked).every(([scope, right]) => right === 'none' || enough[scope] === right)
}

function readEntries(file: string, text: string): Entry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const entries: Entry[] = []
  const visit = (node: Node | null): void => {
    if (isSeq(node)) for (const item of node.items) visit(item as Node)
    if (!isMap(node)) return
    const around = node.toJS(document) as Record<string, unknown>
    for (const { key, value } of node.items) {
      const scalar = isScalar(value) ? (value as Scalar) : undefined
      const line = lines.linePos((key as Node).range?.[0] ?? 0).line
      entries.push({
        file,
        line,
        key: String(key),
        value: String(scalar?.value ?? ''),
        comment: scalar?.comment ?? '',
        around,
      })
      visit(value as Node | null)
    }
  }
  visit(document.contents)
  return entries
}
