import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { between, cell, codes, marked, table } from './tables.ts'
import { callOf, readWorkflow, type Trigger, type Workflow } from './workflows/model.ts'
import { type FindWorkflow, needed } from './workflows/permissions.ts'
import { parseUses } from './workflows/uses.ts'

interface Called {
  name: string
  workflow: Workflow
  call: Trigger
  /** The first sentence of its head comment. */
  says: string
}

const root = join(import.meta.dirname, '..')
const page = (name: string) => `docs/workflows/${name}.md`

/** The reusable workflows, for the front page. */
export function workflowOverview(): string {
  const rows = calledWorkflows().map(({ name, workflow, says, call }) => [
    `[\`${name}.yml\`](${page(name)})`,
    cell(says),
    rights(workflow),
    codes(Object.keys(call.outputs ?? {})),
  ])
  return table(['Workflow', 'What it does', 'The calling job grants', 'Outputs'], rows)
}

/** A page for each, with tables generated from the YAML. */
export async function workflowPages(): Promise<Map<string, string>> {
  const pages = calledWorkflows().map(async (called) => {
    const file = page(called.name)
    const made = existsSync(join(root, file))
      ? await between(file, { call: tables(called) })
      : firstPage(called)
    return [file, made] as const
  })
  return new Map(await Promise.all(pages))
}

export function calledWorkflows(): Called[] {
  return globSync('.github/workflows/*.yml', { cwd: root })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const workflow = readWorkflow(text)
      const call = callOf(workflow)
      const comment =
        text
          .match(/^(# .*\n)+/)?.[0]
          .replaceAll(/^# /gm, '')
          .replaceAll('\n', ' ') ?? ''
      const says = comment.replace(/(?<=[^.]\.)\s.*$/, '').trim()
      return call ? [{ name: basename(file, '.yml'), workflow, call, says }] : []
    })
}

function tables({ workflow, call }: Called): string {
  const inputs = Object.entries(call.inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description ?? ''),
    input.type ?? 'string',
    input.default === undefined || input.default === '' ? '' : `\`${input.default}\``,
  ])
  const described = (entries: Trigger['secrets'] | Trigger['outputs']) =>
    Object.entries(entries ?? {}).map(([name, { description = '' }]) => [`\`${name}\``, cell(description)])
  const [secrets, outputs] = [described(call.secrets), described(call.outputs)]
  return [
    `The job that calls it grants ${rights(workflow)}. With less it does not start.`,
    ...(inputs.length > 0 ? [table(['Input', 'Meaning', 'Type', 'Default'], inputs)] : []),
    ...(secrets.length > 0 ? [table(['Secret', 'Meaning'], secrets)] : []),
    ...(outputs.length > 0 ? [table(['Output', 'Meaning'], outputs)] : []),
  ].join('\n\n')
}

function firstPage(called: Called): string {
  return `# ${called.name}.yml\n\n${called.says}\n\n${marked('call', tables(called))}\n`
}

const find: FindWorkflow = (uses) => {
  const used = parseUses(uses)
  if (used?.kind !== 'self') throw new Error(`${uses} is not in this repository`)
  return { workflow: readWorkflow(readFileSync(join(root, used.path), 'utf8')), find }
}

function rights(workflow: Workflow): string {
  const needs = Object.entries(needed(workflow, find)).filter(([, level]) => level !== 'none')
  return codes(needs.map(([scope, level]) => `${scope}: ${level}`)) || 'nothing'
}
