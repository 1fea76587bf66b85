import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../bundle.ts'

/** Files of `dist/` that differ from a build of the sources. */
export async function distComplaints(root: string): Promise<string[]> {
  const fresh = await bundle(root)
  const present = new Set(await readdir(join(root, 'dist')).catch(() => [] as string[]))
  const complaints: string[] = []
  for (const [name, content] of fresh) {
    const there = present.has(name) && content.equals(await readFile(join(root, 'dist', name)))
    if (!there) complaints.push(`dist/${name} is not what the sources make: npm run build`)
  }
  for (const name of present)
    if (!fresh.has(name)) complaints.push(`dist/${name} comes from no source: npm run build`)
  return complaints
}
