import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { copied, ownWorkflow } from '../../src/features/workflows/own-workflow.ts'
import { examplesIn, pages } from '../workflows/examples.ts'

/** Files by path, relative to a repository. */
export type Files = ReadonlyMap<string, string>

/** Everything that GitHub would read: our own files, the workflows for act, and the examples of our pages. */
export async function lintedFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const patterns = [
    '.github/workflows/*.{yml,yaml}',
    '.github/zizmor.yml',
    'action.yml',
    'actions/**/{action.yml,*.js}',
  ]
  for (const file of globSync(patterns, { cwd: root })) files.set(file, read(file))
  for (const file of globSync('test/act/*.yml', { cwd: root }))
    files.set(`.github/workflows/${file.replaceAll('/', '-')}`, read(file))
  for (const [file, page] of await pages(root)) {
    for (const { text } of examplesIn(file, page)) {
      const name = `.github/workflows/example-${nameOf(file, text)}`
      const same = [...files.keys()].filter(
        (other) => other.startsWith(`${name}.`) || other.startsWith(`${name}-`),
      )
      files.set(`${name}${same.length === 0 ? '' : `-${same.length + 1}`}.yml`, text)
    }
  }
  for (const name of copied) {
    const file = `.github/workflows/${name}`
    files.set(`.github/workflows/copy-of-${name}`, ownWorkflow(read(file), name, someOrigin))
  }
  return files
}

const someOrigin = {
  owner: 'OWNER',
  repository: 'flakeship',
  ref: '0123456789abcdef0123456789abcdef01234567',
}

/** The page, and the file name in the first line of an example. */
function nameOf(page: string, text: string): string {
  const own = /^# \.github\/workflows\/(\S+)\.ya?ml/.exec(text)?.[1] ?? 'steps'
  return `${page.replace(/\.md$/, '').replaceAll('/', '-')}-${own}`
}

export const isWorkflow = (file: string) => file.startsWith('.github/workflows/')
export const isManifest = (file: string) => /(^|\/)action\.ya?ml$/.test(file)

/** A repository with these files. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await promisify(execFile)('git', ['init', '--quiet', folder])
}
