import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Writes generated files; with `--check` fails and names outdated ones instead. */
export async function writeOrCheck(files: ReadonlyMap<string, string>, remake: string): Promise<void> {
  const stale: string[] = []
  for (const [name, content] of files) {
    const file = join(root, name)
    if ((await readFile(file, 'utf8').catch(() => undefined)) === content) continue
    stale.push(name)
    if (process.argv.includes('--check')) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  if (stale.length === 0) return
  if (process.argv.includes('--check')) {
    console.log(`not as the code makes them (${remake}): ${stale.join(', ')}`)
    process.exitCode = 1
  } else console.log(stale.map((name) => `wrote ${name}`).join('\n'))
}
