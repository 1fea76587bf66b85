import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fixtures = new URL('../../fixtures/flakes/', import.meta.url).pathname

/**
 * A copy of a fixture flake, outside any git repository, with new derivations: they are not built yet, whatever other
 * tests built in the same store.
 */
export async function copyFixture(name: string, folder: string): Promise<string> {
  const copy = await mkdtemp(join(folder, `${name}-`))
  await cp(join(fixtures, name), copy, { recursive: true })
  const file = join(copy, 'flake.nix')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text !== undefined)
    await writeFile(file, text.replaceAll('"SALT"', `"${randomBytes(6).toString('hex')}"`))
  return copy
}
