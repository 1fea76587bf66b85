import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A folder below another one that holds only this many KiB. */
export function smallDisk(parent: string, kib: number): Disposable & { path: string } {
  const path = join(parent, 'small-disk')
  mkdirSync(path)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'small', path])
  return { path, [Symbol.dispose]: () => void execFileSync('umount', ['--lazy', path]) }
}
