import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deadExports, undocumented } from './checks/exports.ts'
import { layerComplaints } from './checks/layers.ts'
import { lengths, manifests, rooms } from './checks/repository.ts'
import { readSources } from './checks/sources.ts'
import { workflowComplaints } from './checks/workflows.ts'

/** `npm run check`: all checks of the sources that do not run them, one line each. */
const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const sources = await readSources(root, ['src', 'test', 'scripts', 'bench'])
const files = globSync(['src/**', 'test/**', 'scripts/**', 'bench/**', 'docs/**', 'actions/**'], {
  cwd: root,
  withFileTypes: true,
}).flatMap((found) => (found.isFile() ? [relative(root, join(found.parentPath, found.name))] : []))
const yaml = globSync(
  ['.github/workflows/*.{yml,yaml}', 'test/act/*.yml', 'action.yml', 'actions/**/action.yml'],
  { cwd: root },
)

/** Each returns its complaints; none means that it passed. */
const checks: Readonly<Record<string, () => Promise<string[]> | string[]>> = {
  types: () => tool('node_modules/typescript/lib/tsc.js', '--noEmit', '-p', '.'),
  'format and lint': () =>
    tool('node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.'),
  layers: () => layerComplaints(sources),
  'dead exports': () => deadExports(sources),
  docstrings: () => undocumented(sources),
  'length of files': () => lengths(sources).complaints,
  'files of a folder': () => rooms(files),
  'workflows and actions': () =>
    workflowComplaints(new Map(yaml.map((file) => [file, read(file)])), (path) =>
      existsSync(join(root, path)),
    ),
  'action.yml against the code': () => tool('scripts/action-yml.ts', '--check'),
  'tables in the READMEs': () => tool('scripts/readme-tables.ts', '--check'),
  'version and lock': () => manifests(read('package.json'), read('package-lock.json')),
  'dist against the sources': async () => (await import('./checks/dist.ts')).distComplaints(root),
}

/** Runs one of our tools; its output is the complaint. */
function tool(script: string, ...args: string[]): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, script), ...args],
      { cwd: root, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve(error ? [(stdout + stderr).trim()] : []),
    )
  })
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  const started = performance.now()
  const complaints = await Promise.resolve(check()).catch((error: Error) => [error.stack ?? error.message])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${complaints.length === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  for (const complaint of complaints) console.log(complaint.replace(/^/gm, '        '))
  if (complaints.length > 0) failed++
}
for (const warning of lengths(sources).warnings) console.log(`note    ${warning}`)
console.log(`${Object.keys(checks).length - failed} checks passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
