import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../src/features/setup/private-nix/cache-folder.ts'
import { brokenFiles, fine } from './linters/broken.ts'
import { type Files, isManifest, isWorkflow, lintedFiles } from './linters/files.ts'
import { installLinters } from './linters/install.ts'
import { languageService } from './linters/language-service.ts'
import { actionlint, type Linter, schemas, zizmor } from './linters/programs.ts'

/**
 * `npm run lint:workflows`: checks our workflows, actions and every example in our pages with four linters, since each
 * has blind spots (research: stand-ins §3-5). `npm run check` adds our own rules.
 */
const root = join(import.meta.dirname, '..')
const files = await lintedFiles(root)
const programs = await installLinters(cacheFolder(process.env).root)
const linters: Readonly<Record<string, Linter>> = {
  'GitHub language service': (files) => languageService(root, files),
  actionlint: actionlint(programs),
  zizmor: zizmor(programs),
  'check-jsonschema': schemas(programs),
}

const names = [...files.keys()]
let failed = 0
for (const [name, linter] of Object.entries(linters)) {
  const started = performance.now()
  const complaints = await inFolder(linter, files)
  complaints.push(...(await inFolder(linter, fine)))
  for (const [what, broken] of Object.entries(brokenFiles[name] ?? {}))
    if ((await inFolder(linter, broken)).length === 0) complaints.push(`is blind to ${what}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${complaints.length === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  for (const complaint of complaints) console.log(complaint.replace(/^/gm, '        '))
  if (complaints.length > 0) failed++
}
console.log(
  `${Object.keys(linters).length - failed} linters passed, ${failed} failed; ${names.filter(isWorkflow).length} workflows and examples, ${names.filter(isManifest).length} actions`,
)
process.exitCode = failed > 0 ? 1 : 0

async function inFolder(linter: Linter, linted: Files): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'flakeship-lint-'))
  return linter(linted, folder).finally(() => rm(folder, { recursive: true, force: true }))
}
