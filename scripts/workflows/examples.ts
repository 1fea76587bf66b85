import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { pinnedCheckout } from './foreign.ts'

/** A YAML block in a page, as a workflow that a user could commit. */
export interface Example {
  /** FILE:LINE of the block. */
  place: string
  /** The whole workflow; bare steps are put into a minimal one. */
  text: string
  /** What it is in the page. */
  kind: 'workflow' | 'steps'
}

/** The pages with examples for users. */
export async function pages(root: string): Promise<Map<string, string>> {
  const files: string[] = []
  for await (const file of glob(['README.md', 'docs/**/*.md', 'actions/**/README.md'], { cwd: root }))
    files.push(file)
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

/** Every block marked as YAML. */
export function examplesIn(file: string, page: string): Example[] {
  return [...page.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: indent = '', 2: block = '' }) => {
      const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
      const line = page.slice(0, index).split('\n').length + 1
      const steps = Array.isArray(parse(text))
      return {
        place: `${file}:${line}`,
        text: steps ? aroundSteps(text) : text,
        kind: steps ? 'steps' : 'workflow',
      }
    },
  )
}

function aroundSteps(steps: string): string {
  const head = stringify({
    on: 'push',
    permissions: { contents: 'read' },
    concurrency: { group: 'example', 'cancel-in-progress': true },
  })
  const job = `jobs:\n  job:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 60\n    steps:\n`
  const whole = steps.includes('actions/checkout@') ? steps : pinnedCheckout + steps
  return head + job + whole.replaceAll(/^(?=.)/gm, '      ')
}
