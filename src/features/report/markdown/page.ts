import type { Report } from '../../../documents/report.ts'
import type { Between } from '../../../github/git/public-commits.ts'
import { code, fenced } from '../../../lib/markdown.ts'
import { oneLine } from '../../../lib/text.ts'
import { headline, phases } from '../words/headline.ts'
import { marks } from '../words/words.ts'
import { badBootSection, bootSection, wellBootSection } from './boot-sections.ts'
import { buildFailureSection, evaluationFailureSection } from './failure-sections.ts'
import { impactDetailSection } from './impact-details.ts'
import { impactSection } from './impact-section.ts'
import { inputSection, titleSection } from './input-section.ts'
import { type Extent, pageExtent } from './limits.ts'
import { runLinks } from './links.ts'
import { type RestWords, renderSections, type Section } from './sections.ts'
import { sharingSection } from './sharing-section.ts'
import { imageSection, machineSection, proofSection, targetSections } from './target-sections.ts'

const mostWarnings = 50

/** A job summary may have 1 MiB per step, and other parts of the step may write there too (research: platform §4.1). */
const longest = 1_000_000

export interface MarkdownOptions {
  /**
   * The files of the run are beside the page, so that links and pictures work: true for report.md, not for a job
   * summary.
   */
  files?: boolean
  /** The maximum length of the page in bytes. */
  limit?: number
  /** The page of the run on GitHub, to link jobs, logs and images. */
  page?: string | undefined
}

/** The report as one Markdown page, always within its limit: the verdict, what changes, what failed, the rest. */
export function renderMarkdown(
  report: Report,
  { files = true, limit = longest, page }: MarkdownOptions = {},
): string {
  const rest: RestWords = (n, unit) =>
    `*… and ${n} more ${unit}: this page is short on purpose, \`report.json\` has all of them.*`
  const extent = { ...pageExtent, files, links: runLinks(report, page) }
  return renderPage(report, { extent, limit, rest })
}

/** The commit and run of a page, known from a source other than the report. */
export interface PageOrigin {
  commit: string
  run: number
  attempt: number
}

interface PageOptions {
  extent: Extent
  limit: number
  rest: RestWords
  of?: PageOrigin
  /** Commits between the revisions of inputs, by input name. */
  commits?: ReadonlyMap<string, Between>
}

export function renderPage(report: Report, { extent, limit, rest, of, commits }: PageOptions): string {
  const sections = [
    impactSection(report),
    impactDetailSection(report, extent),
    inputSection(report, commits),
    evaluationFailureSection(report, extent),
    buildFailureSection(report, extent),
    badBootSection(report, extent),
    ...targetSections(report, extent),
    proofSection(report, extent),
    bootSection(report),
    wellBootSection(report, extent),
    imageSection(report, extent),
    sharingSection(report, extent),
    machineSection(report),
    warningSection(report),
    titleSection(report.impact?.inputs?.map(({ name }) => name) ?? [], commits),
  ]
  const [first, last] = [`## ${marks[report.ok ? 'well' : 'bad']} ${headline(report)}`, origin(report, of)]
  const room = limit - Buffer.byteLength(first) - Buffer.byteLength(last) - 10
  const page = [first, ...renderSections(sections, { limit: room, rest }), last]
  return `${page.join('\n\n')}\n`
}

function origin(report: Report, of: PageOrigin | undefined): string {
  const { flake, nix } = report
  const took = phases(report)
  const revision = of?.commit ?? flake.revision
  const run = of && `run ${of.run}${of.attempt > 1 ? `, attempt ${of.attempt}` : ''}`
  return [
    `Flake ${code(flake.ref)}${revision === undefined ? '' : ` at ${code(revision.slice(0, 12))}`}`,
    ...(run === undefined ? [] : [run]),
    `${code(`${nix.implementation} ${nix.version}`)}`,
    ...(took === '' ? [] : [took]),
  ].join(' · ')
}

/** Our own sentences, but with untrusted names in them: a code block keeps those harmless. */
function warningSection({ warnings }: Report): Section {
  const lines = warnings.slice(0, mostWarnings).map((warning) => oneLine(warning, 300))
  const left = warnings.length - lines.length
  return {
    title: 'Warnings',
    blocks:
      lines.length === 0
        ? []
        : [fenced(left === 0 ? lines : [...lines, `… and ${left} more in report.json`])],
    shape: 'paragraphs',
    unit: 'warnings',
    share: 70,
    importance: 8,
  }
}
