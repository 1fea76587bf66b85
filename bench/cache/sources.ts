import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { shell } from './beside.ts'

const measure = `find "$1" -xdev -type f -printf '%s\\n' 2>/dev/null | awk '{ n += 1; s += $1 } END { print n + 0, s + 0 }'`

/** Folders and files of this machine, none larger than a path may be: a folder that is stands for what is in it. */
export async function sources(
  from: readonly string[],
  largest: number,
): Promise<{ name: string; files: number }[]> {
  const found: { name: string; files: number }[] = []
  const open = [...from]
  for (const folder of open)
    for (const one of await readdir(folder)) {
      const name = join(folder, one)
      const [files = 0, size = 0] = (await shell(measure, name)).printed.split(' ').map(Number)
      if (files > 0 && size <= largest) found.push({ name, files })
      else if (size > largest && (await readdir(name)).length <= 60) open.push(name)
    }
  return found
}
