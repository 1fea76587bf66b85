import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeWhole } from '../../documents/files.ts'
import { UserError } from '../../lib/errors.ts'

/** A lock to write, and what it replaces. */
export interface NewLock {
  file: string
  /** Its name in messages. */
  shown: string
  /** SHA-256 of the file that it was made from; undefined if there was none. */
  was: string | undefined
  text: string
}

/** Writes each lock by rename; writes none if another process changed one of them meanwhile. */
export async function writeLocks(locks: readonly NewLock[]): Promise<void> {
  for (const { file, shown, was } of locks) {
    const now = await readFile(file).catch(() => undefined)
    const digest = now && createHash('sha256').update(now).digest('hex')
    if (digest !== was)
      throw new UserError(`${shown} was changed by somebody else meanwhile; nothing was written, run again`, {
        reason: 'failed',
      })
  }
  for (const { file, text } of locks) await writeWhole(file, text)
}
