import { lstatSync, readdirSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/** All regular files of a tree, or the path itself; signals and timers get their turn now and then. */
export async function filesBelow(path: string): Promise<{ file: string; size: number }[]> {
  const found: { file: string; size: number }[] = []
  const open = [path]
  for (const [count, at] of open.entries()) {
    const entry = lstatSync(at, { throwIfNoEntry: false })
    if (entry?.isDirectory()) for (const name of readdirSync(at)) open.push(`${at}/${name}`)
    else if (entry?.isFile()) found.push({ file: at, size: entry.size })
    if (count % 1000 === 999) await setImmediate()
  }
  return found
}
