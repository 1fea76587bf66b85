import type { Impact, Report } from '../../../documents/report.ts'
import type { Between } from '../../../github/git/public-commits.ts'
import { code, codeCell, fenced } from '../../../lib/markdown.ts'
import { count } from '../../../lib/text.ts'
import { inputVersion } from '../words/inputs.ts'
import { row, type Section, tableHead } from './sections.ts'

type InputChange = NonNullable<Impact['inputs']>[number]

/** A longer list of titles helps nobody. */
const mostTitles = 50

/** What changed in flake.lock: a row per input, with the commits in between if known. */
export function inputSection({ impact }: Report, commits: ReadonlyMap<string, Between> = new Map()): Section {
  const inputs = impact?.inputs ?? []
  return {
    title: 'Inputs',
    lead: tableHead([['Input'], ['Before'], ['After'], ['Commits']]),
    blocks: inputs.map((input) => {
      const known = commits.get(input.name)
      const words = known === undefined ? 'compare' : count(known.ahead, 'commit')
      return row([
        codeCell(input.name, 80),
        versionOf(input.before),
        versionOf(input.after),
        compareLink(input, words),
      ])
    }),
    ...{ shape: 'rows', unit: 'inputs', share: 60, importance: 3 },
  }
}

/** Titles as code: untrusted text must not mention anybody or link anything. */
export function titleSection(
  names: readonly string[],
  commits: ReadonlyMap<string, Between> = new Map(),
): Section {
  const blocks = names.flatMap((name) => {
    const { titles = [], ahead = 0 } = commits.get(name) ?? {}
    if (titles.length === 0 || ahead > mostTitles) return []
    return [`Commits of ${code(name, 80)}:\n\n${fenced(titles.slice(0, mostTitles), 120)}`]
  })
  return { blocks, shape: 'paragraphs', unit: 'lists of commits', share: 30, importance: 6 }
}

function versionOf(input: InputChange['after']): string {
  return input === undefined ? inputVersion(input) : codeCell(inputVersion(input), 40)
}

/** The repository of an input that stayed on github.com, and its revisions. */
export function githubMove({ name, before, after }: InputChange) {
  const [, owner, repository] = /^github:([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(before?.url ?? '') ?? []
  const [from, to] = [before?.revision ?? '', after?.revision ?? '']
  if (owner === undefined || repository === undefined || before?.url !== after?.url) return undefined
  return { name, owner, repository, from, to }
}

const commit = /^[0-9a-f]{40}$/

function compareLink(input: InputChange, words: string): string {
  const move = githubMove(input)
  if (move === undefined || !commit.test(move.from) || !commit.test(move.to)) return ''
  return `[${words}](https://github.com/${move.owner}/${move.repository}/compare/${move.from}...${move.to})`
}
