import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { sha256File } from '../../../system/files.ts'

export interface FileBelow {
  file: string
  size: number
}

/** All regular files of a tree, or the path itself; lets signals and timers run from time to time. */
export async function filesBelow(path: string): Promise<FileBelow[]> {
  const found: FileBelow[] = []
  const open = [path]
  for (const [count, at] of open.entries()) {
    const entry = lstatSync(at, { throwIfNoEntry: false })
    if (entry?.isDirectory()) for (const name of readdirSync(at)) open.push(`${at}/${name}`)
    else if (entry?.isFile()) found.push({ file: at, size: entry.size })
    if (count % 1000 === 999) await setImmediate()
  }
  return found
}

/** SHA-256 in hex. Awaiting each of thousands of small files takes several times as long as reading them. */
export function hashOfFile({ file, size }: FileBelow): Promise<string> | string {
  return size > 1024 * 1024 ? sha256File(file) : createHash('sha256').update(readFileSync(file)).digest('hex')
}
