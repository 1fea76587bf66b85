import type { Report } from '../../documents/report.ts'
import { oneLine } from '../../lib/text.ts'
import { bootDetailSection, bootSection } from './boot-sections.ts'
import { buildFailureSection, evaluationFailureSection } from './failure-sections.ts'
import { headline, phases } from './headline.ts'
import { machineSection } from './machines.ts'
import { code, fenced } from './outside-text.ts'
import { renderSection, type Section } from './sections.ts'
import { imageSection, targetSection } from './target-sections.ts'
import { marks } from './words.ts'

const mostWarnings = 50

export interface MarkdownOptions {
  /** The files of the run lie beside the page, so that links and pictures work: true for report.md, not for a job summary. */
  files?: boolean
}

/** The report as one Markdown page, below 1 MiB whatever is in it (research: platform §4.1). */
export function renderMarkdown(report: Report, { files = true }: MarkdownOptions = {}): string {
  const sections = [
    targetSection(report),
    evaluationFailureSection(report),
    buildFailureSection(report, files),
    bootSection(report),
    bootDetailSection(report, files),
    imageSection(report),
    machineSection(report),
    warningSection(report),
  ]
  const page = [
    `## ${marks[report.ok ? 'well' : 'bad']} ${headline(report)}`,
    origin(report),
    ...sections.map(renderSection),
  ]
  return `${page.filter((part) => part !== '').join('\n\n')}\n`
}

function origin(report: Report): string {
  const { flake, nix } = report
  const took = phases(report)
  return [
    `Flake ${code(flake.ref)}${flake.revision === undefined ? '' : ` at ${code(flake.revision.slice(0, 12))}`}`,
    `${code(`${nix.implementation} ${nix.version}`)}`,
    ...(took === '' ? [] : [took]),
  ].join(' · ')
}

/** Our own sentences, but with names from outside in them: a block of code keeps those harmless. */
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
    budget: 70_000,
  }
}
