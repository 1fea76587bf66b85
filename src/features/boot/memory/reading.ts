import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type Message, messagesOf } from './journal.ts'
import { JournalPieces } from './journal-pieces.ts'
import { type FoundLog, findLog } from './kernel-blocks.ts'
import { pieces } from './scan.ts'
import { rowsIn } from './text-screen.ts'

/** The result of one reading of all of a guest's memory. */
export interface Reading {
  /** The location of the kernel's log. */
  log: FoundLog | undefined
  /** A kernel's first record without a log that we can read: a kernel older than 5.10, or an unknown ring format. */
  hasUnknownLog: boolean
  messages: Message[]
  /** Rows of text consoles that contain one of the words. */
  rows: string[]
}

const banner = Buffer.from('Linux version ')

/** `words` are searched for in console cells; undefined if `over` fired before the end. */
export async function readMemory(
  memory: GuestMemory,
  words: readonly string[],
  over?: AbortSignal,
): Promise<Reading | undefined> {
  let log: FoundLog | undefined
  let hasBanner = false
  const journal = new JournalPieces()
  const rows: string[] = []
  for await (const piece of pieces(memory, over)) {
    const found = findLog(piece)
    if (found && found.records > (log?.records ?? 0)) log = found
    hasBanner ||= piece.bytes.includes(banner)
    journal.take(piece)
    for (const word of words) rows.push(...rowsIn(piece, word))
  }
  const messages = await messagesOf(await journal.found(memory, over), memory)
  if (over?.aborted) return undefined
  return { log, hasUnknownLog: hasBanner && log === undefined, messages, rows }
}
