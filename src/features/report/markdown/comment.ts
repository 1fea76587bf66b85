import { createHash } from 'node:crypto'
import type { Report } from '../../../documents/report.ts'
import type { Between } from '../../../github/git/public-commits.ts'
import { isWell } from '../words/severity.ts'
import { commentExtent } from './limits.ts'
import { isPlainAddress, runLinks } from './links.ts'
import { type PageOrigin, renderPage } from './page.ts'
import type { RestWords } from './sections.ts'

/** GitHub's limit in characters; we count bytes, which are never fewer (research: platform §7.2, S7). */
const longest = 65_536

export interface CommentOptions {
  /** The maximum length in bytes. */
  limit?: number
  /** Distinguishes the comments of several checks of one workflow. */
  key?: string
  /** The workflow file: distinguishes the comments of several workflows on one pull request. */
  workflow?: string | undefined
  /** What the report is about: a commit, and the run whose page has the whole report. */
  of?: PageOrigin & { page: string }
  /** Commits between the revisions of inputs, by input name. */
  commits?: ReadonlyMap<string, Between>
}

/**
 * The hidden first line of our comments. Only a comment that begins with it counts as ours: untrusted text comes later,
 * and cannot contain it.
 */
export function commentMarker({ key = '', workflow }: Pick<CommentOptions, 'key' | 'workflow'> = {}): string {
  const name = /^[a-z0-9-]{1,40}$/.test(key) || key === '' ? key : digest(key)
  const file = workflow?.replace(/^\.github\/workflows\//, '')
  const by =
    file === undefined || (/^[\w.]+(-[\w.]+)*$/.test(file) && file.length <= 60) ? file : digest(file)
  return `<!-- flakeship report${name === '' ? '' : ` ${name}`}${by === undefined ? '' : ` by ${by}`} -->`
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40)

/**
 * The report as a comment on a pull request: the most important first, always within the limit. The verdict is computed
 * again from the report's contents: the report's own is a claim of the job that ran foreign code.
 */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const { limit = longest, of, commits } = options
  const marker = commentMarker(options)
  const url = of?.page
  const judged = { ...report, ok: isWell(report) }
  const where = url !== undefined && isPlainAddress(url) ? `[the run](${url})` : '`report.json` of the run'
  const rest: RestWords = (n, unit) => `*… and ${n} more ${unit}: ${where} has all of them.*`
  const foot = url !== undefined && isPlainAddress(url) ? `\n[All of this run](${url})\n` : ''
  const room = limit - Buffer.byteLength(marker + foot) - 1
  return `${marker}\n${renderPage(judged, {
    extent: { ...commentExtent, links: runLinks(report, url) },
    limit: room,
    rest,
    ...(of === undefined ? {} : { of }),
    ...(commits === undefined ? {} : { commits }),
  })}${foot}`
}
