import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { UserError } from '../lib/errors.ts'
import { evidence } from './evidence.ts'
import { plan } from './plan.ts'
import { report } from './report.ts'
import { result } from './result.ts'

/** Every document that parts exchange, by the word in its `document` field. */
export const documents = { plan, result, evidence, report } as const
export type DocumentName = keyof typeof documents
export type DocumentOf<N extends DocumentName> = v.InferOutput<(typeof documents)[N]>

/** A document larger than this is refused unread (bytes). */
const limit = 256 * 1024 * 1024

/** Reads one document; what is not that document, or of another version, is refused with the reason. */
export async function readDocument<N extends DocumentName>(name: N, file: string): Promise<DocumentOf<N>> {
  const { size } = await stat(file).catch((cause) => {
    throw new UserError(`${file}: no such ${name} document`, { cause })
  })
  if (size > limit) throw new UserError(`${file} is larger than any ${name} document may be`)
  const text = await readFile(file, 'utf8')
  return parseDocument(name, text, file)
}

export function parseDocument<N extends DocumentName>(name: N, text: string, file: string): DocumentOf<N> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${file} is not valid JSON; make it again with flakeship`, { cause })
  }
  const head = v.safeParse(v.object({ document: v.string(), version: v.number() }), raw)
  if (!head.success || head.output.document !== name) throw new UserError(`${file} is not a ${name} document of flakeship`)
  const known = documents[name].entries.version.literal
  if (head.output.version !== known) {
    throw new UserError(
      `${file} is version ${head.output.version} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`,
    )
  }
  const parsed = v.safeParse(documents[name] as v.GenericSchema<unknown, DocumentOf<N>>, raw)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const where = issue ? v.getDotPath(issue) : undefined
  throw new UserError(`${file} is not a valid ${name} document: ${where ?? 'top level'}: ${issue?.message ?? 'unknown'}`)
}

/** Writes to a temporary name and renames, so that a reader sees all of it or nothing. */
export async function writeDocument<N extends DocumentName>(name: N, file: string, value: DocumentOf<N>): Promise<void> {
  v.parse(documents[name] as v.GenericSchema<unknown, unknown>, value)
  await writeWhole(file, `${JSON.stringify(value, null, 1)}\n`)
}

export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true })
    const code = (cause as NodeJS.ErrnoException).code
    const why = code === 'ENOSPC' ? 'the disk is full' : code === 'EACCES' || code === 'EROFS' ? 'it is not writable' : String(code)
    throw new UserError(`cannot write ${basename(file)}: ${why} (${file})`, { cause, reason: 'machine' })
  }
}
