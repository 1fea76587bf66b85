import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { onlyOnGithub } from '../src/main.ts'
import { writeOrCheck } from './generated.ts'
import { githubInputs, loadParts, type NamedInput, type Part } from './parts.ts'
import { between, cell, codes, marked, table } from './tables.ts'
import { calledWorkflows, workflowOverview, workflowPages } from './workflow-pages.ts'

/** The table of all parts for the front page. */
function overview(parts: readonly Part[]): string {
  const rows = parts.map(({ name, title, action }) => {
    const onGithub = action.description.terminalOnly
      ? 'command only'
      : `[\`actions/${name}\`](actions/${name}/README.md)`
    const command = onlyOnGithub.has(name) ? 'action only' : `\`flakeship ${name}\``
    return [command, onGithub, title, codes(Object.keys(action.description.outputs))]
  })
  return table(['Command', 'Action', 'What it does', 'Outputs'], rows)
}

/** The tables of one part for its own page. */
function details({ action }: Part): string {
  const inputs = githubInputs(action).map(([name, input]) => [
    `\`${name}\``,
    meaning(input),
    input.fallback && `\`${input.fallback}\``,
  ])
  const outputs = Object.entries(action.description.outputs).map(([name, describe]) => [
    `\`${name}\``,
    cell(describe),
  ])
  return [
    ...(inputs.length > 0 ? [table(['Input', 'Meaning', 'Default'], inputs)] : []),
    ...(outputs.length > 0 ? [table(['Output', 'Meaning'], outputs)] : []),
  ].join('\n\n')
}

function meaning(input: NamedInput[1]): string {
  const choices = input.choices && input.choices.join() !== 'true,false' ? ` (${codes(input.choices)})` : ''
  return `${cell(input.describe)}${choices}${input.many ? '; one per line' : ''}`
}

function firstPage({ name, action }: Part): string {
  return `# ${name}

${action.description.describe}${onlyOnGithub.has(name) ? '' : ` On a terminal the same is \`flakeship ${name}\`.`}

\`\`\`yaml
- uses: OWNER/flakeship/actions/${name}@v1
\`\`\`

${marked('parts', details({ name, action, title: '' }))}
`
}

/** One line per page. */
function index(parts: readonly Part[]): string {
  const actions = parts
    .filter(({ action }) => !action.description.terminalOnly)
    .map(({ name, title }) => `- [actions/${name}](../actions/${name}/README.md): ${title}`)
  const workflows = calledWorkflows().map(
    ({ name, says }) => `- [${name}.yml](workflows/${name}.md): ${says.replace(/\.$/, '')}`,
  )
  return `# Pages

Workflows to call:

${workflows.join('\n')}

Actions for single steps:

${actions.join('\n')}

About all of it: [what it takes to allow it](adopting.md), [what only stand-ins have shown](unproven.md), [figures](figures.md), decisions in [adr](adr).
`
}

const parts = await loadParts()
const frontPage = await between('README.md', { parts: overview(parts), workflows: workflowOverview() })
const files = new Map([['README.md', frontPage], ...(await workflowPages())])
for (const part of parts.filter(({ action }) => !action.description.terminalOnly)) {
  const file = `actions/${part.name}/README.md`
  files.set(
    file,
    existsSync(join(import.meta.dirname, '..', file))
      ? await between(file, { parts: details(part) })
      : firstPage(part),
  )
}
files.set('docs/README.md', index(parts))
await writeOrCheck(files, 'npm run generate')
