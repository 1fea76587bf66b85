import type { Report } from '../../documents/report.ts'
import { cutPage } from './cut.ts'

export interface Page {
  /** What tells this comment from those of other flakes of the repository. */
  name: string
  /** The page of the run. */
  run: string
  render(report: Report): string
  /** Characters that a comment may have. */
  most: number
}

/** The first line of a comment, that it is found by and nobody sees. */
export function markerOf(name: string): string {
  return `<!-- flakeship comment: ${name} -->`
}

/** The comment as GitHub gets it. */
export function bodyOf(report: Report, { name, run, render, most }: Page): string {
  const head = `${markerOf(name)}\n`
  const foot = `\n[All of this run](${run})\n`
  const rest = `… the rest did not fit; it is in the summary of the run.`
  return `${head}${cutPage(render(report), most - head.length - foot.length, rest).trimEnd()}\n${foot}`
}
