import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { MachineError, UserError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'
import { evidence } from './evidence.ts'
import { plan } from './plan.ts'
import { release } from './release.ts'
import { report } from './report.ts'
import { result } from './result.ts'
import { update } from './update.ts'
import { requireVersion } from './versions.ts'

/** Every document that parts exchange, by the word in its `document` field. */
const documents = { plan, result, evidence, report, release, update } as const
export type DocumentName = keyof typeof documents
export type DocumentOf<N extends DocumentName> = v.InferOutput<(typeof documents)[N]>

/** A document larger than this is refused unread (bytes). */
const limit = 256 * 1024 * 1024

/**
 * Reads one document; what is not that document, or of another version, is refused with the reason. `called` is what
 * messages call the file, where its path says nothing to a person.
 */
export async function readDocument<N extends DocumentName>(
  name: N,
  file: string,
  called: string = file,
): Promise<DocumentOf<N>> {
  const unreadable = (cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code})`
    throw new UserError(`${called} ${why}; name the ${name} document of an earlier step`, { cause })
  }
  const found = await stat(file).catch(unreadable)
  // a pipe or a device would be read for ever
  if (!found.isFile())
    throw new UserError(`${called} is not a file; name the ${name} document of an earlier step`)
  if (found.size > limit) throw new UserError(`${called} is too large for a ${name} document`)
  const bytes = await readFile(file).catch(unreadable)
  return parseDocument(name, bytes.toString('utf8'), called)
}

/**
 * Reads one document from its text; `file` is what messages call it. Throws a UserError of one line: no JSON, another
 * document, another version, or the first field that is wrong.
 */
export function parseDocument<N extends DocumentName>(name: N, text: string, file: string): DocumentOf<N> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${file} is not valid JSON; make it again with flakeship`, { cause })
  }
  const head = v.safeParse(v.object({ document: v.string(), version: v.number() }), raw)
  if (!head.success || head.output.document !== name)
    throw new UserError(`${file} is not a ${name} document of flakeship`)
  requireVersion(file, name, head.output.version)
  const parsed = v.safeParse(documents[name] as v.GenericSchema<unknown, DocumentOf<N>>, raw)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const where = issue ? v.getDotPath(issue) : undefined
  const why = oneLine(`${where ?? 'top level'}: ${issue?.message ?? 'unknown'}`, 300)
  throw new UserError(`${file} is not a valid ${name} document, make it again with flakeship: ${why}`)
}

const refusals: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space and run again',
  EDQUOT: 'your quota is used up; free some space and run again',
  EACCES: 'the folder is not writable; choose another one with --out',
  EPERM: 'the folder is not writable; choose another one with --out',
  EROFS: 'the folder is not writable; choose another one with --out',
  ENOENT: 'the folder does not exist; choose another one with --out',
  ENOTDIR: 'the folder is not a folder; choose another one with --out',
  EISDIR: 'a folder has this name; remove it or choose another folder with --out',
}

/** Writes to a temporary name and renames, so that a reader sees all of it or nothing. */
export async function writeDocument<N extends DocumentName>(
  name: N,
  file: string,
  value: DocumentOf<N>,
): Promise<void> {
  v.parse(documents[name] as v.GenericSchema<unknown, unknown>, value)
  await writeWhole(file, `${JSON.stringify(value, null, 1)}\n`)
}

/**
 * Writes a file so that a reader sees all of it or nothing; what the disk refuses is a MachineError that says what to
 * do.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {}) // the reason why it could not be written is the one to tell
    const code = String((cause as NodeJS.ErrnoException).code)
    throw new MachineError(`cannot write ${basename(file)}: ${refusals[code] ?? code} (${file})`, { cause })
  }
}
