import { holderOf } from '../../../documents/held-inputs.ts'
import type { Report } from '../../../documents/report.ts'
import type { LockedSide, Update, UpdateInput } from '../../../documents/update.ts'
import type { Between } from '../../../github/git/public-commits.ts'
import { code, codeCell } from '../../../lib/markdown.ts'
import { count } from '../../../lib/text.ts'
import { impactDetailSection } from './impact-details.ts'
import { impactSection } from './impact-section.ts'
import { titleSection } from './input-section.ts'
import { commentExtent } from './limits.ts'
import { type RestWords, renderSections, row, type Section, tableHead } from './sections.ts'
import { heldSection, inputLabel, judgementSection, repairSection } from './update-judgement.ts'

export interface UpdatePage {
  update: Update
  /** The report of the judging run: what changes on each host. It comes from jobs that ran the new inputs. */
  report?: Report | undefined
  /** By the name of the input. */
  commits: ReadonlyMap<string, Between>
  /** What the token of this run means for the pull request, in one line each. */
  notes: readonly string[]
  /** The page of the run. */
  run: string
  /** The commit that was judged. */
  judged: string | undefined
}

/** GitHub's limit is 65,536 characters; we stay well below (bytes). */
const longest = 60_000

/** The body of the pull request: what moved, what did not and why, what changes on each host; cut by importance. */
export function renderUpdate(page: UpdatePage): string {
  const { update, report, run, judged, notes, commits } = page
  const all = update.flakes.flatMap(({ folder, inputs }) => inputs.map((input) => ({ folder, input })))
  const held = update.judgement?.held ?? []
  const moved = all.filter(
    ({ folder, input }) => input.standing === 'moves' && holderOf({ folder }, input, held) === undefined,
  )
  const isMany = update.flakes.length > 1
  const sections = [
    movedSection(moved, page, isMany),
    heldSection(update),
    judgementSection(update),
    repairSection(update),
    ...(report ? [impactSection(report), impactDetailSection(report, commentExtent)] : []),
    restSection(all, isMany),
    titleSection(
      moved.map(({ input }) => input.name),
      commits,
    ),
  ]
  const first = `${count(moved.length, 'input')} of ${isMany ? 'several flakes' : 'the flake'} moved.`
  const last = [
    ...notes,
    judged === undefined ? '' : `What was judged is this lock at ${code(judged.slice(0, 12))}.`,
    isPlain(run) ? `[The run with logs and the whole report](${run})` : '',
  ].filter((line) => line !== '')
  const foot = last.join('\n\n')
  const rest: RestWords = (n, unit) => `*… and ${n} more ${unit}: the run has all of them.*`
  const limit = longest - Buffer.byteLength(first) - Buffer.byteLength(foot) - 20
  return `${[first, ...renderSections(sections, { limit, rest }), foot].join('\n\n')}\n`
}

interface Placed {
  folder: string
  input: UpdateInput
}

const nameOf = ({ folder, input }: Placed, isMany: boolean): string =>
  codeCell(inputLabel(folder, input.name, isMany), 80)

function movedSection(moved: readonly Placed[], { commits }: UpdatePage, isMany: boolean): Section {
  const rows = moved.map((one) => {
    const { before, after, name } = one.input
    const known = commits.get(name)
    return row([
      nameOf(one, isMany),
      versionOf(before),
      after === undefined ? '' : versionOf(after),
      known === undefined ? linkOf(one.input, 'compare') : linkOf(one.input, count(known.ahead, 'commit')),
    ])
  })
  return {
    title: 'Moved',
    lead: tableHead([['Input'], ['Before'], ['After'], ['Commits']]),
    blocks: rows,
    ...{ shape: 'rows', unit: 'inputs', share: 120, importance: 1 },
  }
}

const restWords: Partial<Record<UpdateInput['standing'], string>> = {
  unreachable: 'cannot be fetched',
  unlockable: 'cannot be locked',
  'went-back': 'went back',
  waiting: 'waits',
  pinned: 'pinned',
}

function restSection(all: readonly Placed[], isMany: boolean): Section {
  const order = Object.keys(restWords)
  const blocks = all
    .filter(({ input }) => restWords[input.standing] !== undefined)
    .sort((a, b) => order.indexOf(a.input.standing) - order.indexOf(b.input.standing))
    .map((one) => row([nameOf(one, isMany), restWords[one.input.standing] ?? '', reasonOf(one.input)]))
  return {
    title: 'Not moved',
    lead: tableHead([['Input'], [''], ['Why']]),
    ...{ blocks, shape: 'rows', unit: 'inputs', share: 60, importance: 4 },
  }
}

const reasonOf = ({ reason }: UpdateInput): string => (reason === undefined ? '' : codeCell(reason, 300))

function versionOf({ revision, date, locked }: LockedSide): string {
  const hash = typeof locked.narHash === 'string' ? locked.narHash.replace(/^sha256-/, '') : ''
  const day = date === undefined ? undefined : new Date(date * 1000)
  const shown = day === undefined || Number.isNaN(day.getTime()) ? '' : ` (${day.toISOString().slice(0, 10)})`
  return `${codeCell((revision ?? hash).slice(0, 10) || 'unknown', 20)}${shown}`
}

const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/
const commit = /^[0-9a-f]{40}$/

/** A page on github.com that compares two revisions; made only of validated words. */
function linkOf({ before, after }: UpdateInput, title: string): string {
  const { type, host, owner, repo } = before.locked
  const [from, to] = [String(before.locked.rev), String(after?.locked.rev)]
  const isKnown = type === 'github' && (host === undefined || host === 'github.com')
  if (!isKnown || ![owner, repo].every((part) => word.test(String(part)))) return ''
  if (!commit.test(from) || !commit.test(to)) return ''
  return `[${title}](https://github.com/${owner}/${repo}/compare/${from}...${to})`
}

/** A URL without characters that Markdown interprets. */
const isPlain = (url: string): boolean => /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(url)
