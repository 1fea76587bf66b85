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

/** Every document that parts exchange, by the value of its `document` field. */
const documents = { plan, result, evidence, report, release, update } as const
export type DocumentName = keyof typeof documents
export type DocumentOf<N extends DocumentName> = v.InferOutput<(typeof documents)[N]>

/** A larger document is refused unread (bytes). */
const limit = 256 * 1024 * 1024

/**
 * Reads one document; refuses another document or version with the reason. `called` is the file's name in messages,
 * where its path means nothing to a person.
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
  // reading a pipe or a device would never end
  if (!found.isFile())
    throw new UserError(`${called} is not a file; name the ${name} document of an earlier step`)
  if (found.size > limit) throw new UserError(`${called} is too large for a ${name} document`)
  const bytes = await readFile(file).catch(unreadable)
  return parseDocument(name, bytes.toString('utf8'), called)
}

/**
 * Parses one document; `file` is its name in messages. Throws a UserError of one line: not JSON, another document,
 * another version, or the first wrong field.
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

/** Writes to a temporary name and renames, so that readers see the whole file or none. */
export async function writeDocument<N extends DocumentName>(
  name: N,
  file: string,
  value: DocumentOf<N>,
): Promise<void> {
  v.parse(documents[name] as v.GenericSchema<unknown, unknown>, value)
  await writeWhole(file, `${JSON.stringify(value, null, 1)}\n`)
}

/** Writes a file so that readers see all of it or nothing; a disk error becomes a MachineError that says what to do. */
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
