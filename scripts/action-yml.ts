import { stringify } from 'yaml'
import { composite } from './composite.ts'
import { writeOrCheck } from './generated.ts'
import { githubInputs, loadParts, type Part } from './parts.ts'

/** One leaf action as data; keys are in the order of the file. */
function leaf({ name, action }: Part): Record<string, unknown> {
  const inputs = githubInputs(action).map(([input, { describe, fallback }]) => [
    input,
    { description: describe, ...(fallback === '' ? {} : { default: fallback }) },
  ])
  const outputs = Object.entries(action.description.outputs).map(([output, description]) => [
    output,
    { description },
  ])
  return {
    name: `Flakeship ${name}`,
    description: action.description.describe,
    ...(inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) }),
    ...(outputs.length === 0 ? {} : { outputs: Object.fromEntries(outputs) }),
    runs: { using: 'node24', main: 'index.js', ...postOf(action) },
  }
}

function postOf({ post, description: { postIf } }: Part['action']) {
  if (!post) return {}
  return { post: 'post.js', ...(postIf === undefined ? {} : { 'post-if': postIf }) }
}

function yaml(source: string, document: unknown): string {
  const head = `# Made from ${source} by scripts/action-yml.ts: change it there, then npm run generate.\n`
  return head + stringify(document, { lineWidth: 0 })
}

function stub(call: 'runMain' | 'runPost', name: string): string {
  const up = name.replace(/[^/]+/g, '..')
  return `import { ${call} } from '../${up}/dist/index.js'\n\nawait ${call}('${name}')\n`
}

const parts = await loadParts()
const files = new Map([['action.yml', yaml('the parts', composite(parts))]])
for (const part of parts.filter(({ action }) => !action.description.terminalOnly)) {
  const folder = `actions/${part.name}`
  files.set(`${folder}/action.yml`, yaml(`src/actions/${part.name.replace('/', '-')}.ts`, leaf(part)))
  files.set(`${folder}/index.js`, stub('runMain', part.name))
  if (part.action.post) files.set(`${folder}/post.js`, stub('runPost', part.name))
}
await writeOrCheck(files, 'npm run generate')
