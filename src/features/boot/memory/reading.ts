import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type Message, messagesOf } from './journal.ts'
import { JournalPieces } from './journal-pieces.ts'
import { type FoundLog, firstRecord, logAt } from './kernel-blocks.ts'
import { type Needle, Needles } from './needles.ts'
import { everyPiece, pieces } from './scan.ts'
import { cellsOf, rowAt } from './text-screen.ts'

/** The result of one reading of all of a guest's memory. */
export interface Reading {
  /** The location of the kernel's log. */
  log: FoundLog | undefined
  /** A kernel's first record without a log that we can read: a kernel older than 5.10, or an unknown ring format. */
  hasUnknownLog: boolean
  messages: Message[]
  /** Rows of text consoles that contain one of the words. */
  rows: string[]
  /** The offsets of the pieces that are not empty. */
  filled: number[]
}

/** How many places of one piece are looked at: a guest can write anything any number of times. */
const most = { records: 20_000, rows: 1000 }

/** `words` are searched for in console cells; undefined if `over` fired before the end. */
export async function readMemory(
  memory: GuestMemory,
  words: readonly string[],
  over?: AbortSignal,
): Promise<Reading | undefined> {
  let log: FoundLog | undefined
  let hasBanner = false
  const journal = new JournalPieces()
  const [rows, filled]: [string[], number[]] = [[], []]
  const banner: Needle = {
    ...{ bytes: firstRecord, every: 8, most: most.records },
    onFound: (piece, at) => {
      hasBanner = true
      const found = logAt(piece, at)
      if (found && found.records > (log?.records ?? 0)) log = found
    },
  }
  const prompts = words.map((word): Needle => {
    const onFound: Needle['onFound'] = ({ bytes }, at) => rows.push(rowAt(bytes, at, word))
    return { bytes: cellsOf(word), every: 2, most: most.rows, onFound }
  })
  const needles = new Needles([banner, ...journal.needles, ...prompts])
  for await (const piece of pieces(memory, everyPiece(memory), over)) {
    filled.push(piece.offset)
    needles.find(piece)
  }
  const messages = await messagesOf(await journal.found(memory, filled, over), memory)
  if (over?.aborted) return undefined
  return { log, hasUnknownLog: hasBanner && log === undefined, messages, rows, filled }
}
