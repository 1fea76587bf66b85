import { execFile } from 'node:child_process'
import { type Files, isManifest, isWorkflow, writeFiles } from './files.ts'
import type { Programs } from './install.ts'

/** Checks a repository in a folder; returns its complaints. */
export type Linter = (files: Files, folder: string) => Promise<string[]>

/** Properties of the job context since runner 2.336; the language service knows and checks them. */
const newer = 'property "workflow_(repository|file_path|sha|ref)" is not defined'

/** actionlint knows neither `$/` nor a repository's own actions by their full name: it checks a copy with `./`. */
export const actionlint =
  ({ actionlint }: Programs): Linter =>
  async (files, folder) => {
    const local = [...files].map(([file, text]) => [file, withLocalActions(text)] as const)
    await writeFiles(folder, new Map(local))
    const workflows = [...files.keys()].filter(isWorkflow)
    return complaints(folder, actionlint, ['-no-color', '-oneline', '-ignore', newer, ...workflows])
  }

function withLocalActions(text: string): string {
  const local = (path: string) => `./${path}`
  return text
    .replace(/(uses: *)\$\/(\S+)/g, (_, uses: string, path: string) => uses + local(path))
    .replace(
      /(uses: *)OWNER\/flakeship\/?([^@\s]*)@\S+/g,
      (_, uses: string, path: string) => uses + local(path),
    )
}

export const zizmor =
  ({ zizmor }: Programs): Linter =>
  async (files, folder) => {
    await writeFiles(folder, files)
    const strict = [
      '--offline',
      '--persona=auditor',
      '--strict-collection',
      '--no-progress',
      '--color=never',
      '--quiet',
    ]
    return complaints(folder, zizmor, [...strict, '.'])
  }

/** The schemas of schemastore: they find misspelt keys that the official parser accepts in action.yml. */
export const schemas =
  ({ checkJsonschema }: Programs): Linter =>
  async (files, folder) => {
    await writeFiles(folder, files)
    const of = (schema: string, wanted: (file: string) => boolean) =>
      complaints(folder, checkJsonschema, [
        ...['--builtin-schema', schema, '--color', 'never'],
        ...[...files.keys()].filter(wanted),
      ])
    return [
      ...(await of('vendor.github-workflows', isWorkflow)),
      ...(await of('vendor.github-actions', isManifest)),
    ]
  }

function complaints(cwd: string, program: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve(error ? [(stdout + stderr).trim() || error.message] : []),
    )
  })
}
