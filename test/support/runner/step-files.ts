import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const kinds = ['output', 'env', 'path', 'state', 'summary'] as const
type Kind = (typeof kinds)[number]

/** Above this GitHub drops the step's whole summary; the step does not fail. */
export const summaryLimit = 1024 ** 2

/** The files by which a step communicates with the runner. */
export class StepFiles {
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
  }

  static async make(temporary: string): Promise<StepFiles> {
    const below = join(temporary, '_runner_file_commands')
    await mkdir(below, { recursive: true })
    const files = new StepFiles(await mkdtemp(join(below, 'step-')))
    for (const kind of kinds) await files.write(kind, '')
    return files
  }

  get variables(): Record<string, string> {
    const at = (kind: Kind) => join(this.#folder, kind)
    return {
      ...{ GITHUB_OUTPUT: at('output'), GITHUB_ENV: at('env'), GITHUB_PATH: at('path') },
      ...{ GITHUB_STATE: at('state'), GITHUB_STEP_SUMMARY: at('summary') },
    }
  }

  async write(name: string, text: string): Promise<string> {
    const file = join(this.#folder, name)
    await writeFile(file, text)
    return file
  }

  async read(): Promise<Record<Kind, string>> {
    const texts = kinds.map(async (kind) => [kind, await readFile(join(this.#folder, kind), 'utf8')] as const)
    return Object.fromEntries(await Promise.all(texts)) as Record<Kind, string>
  }
}
