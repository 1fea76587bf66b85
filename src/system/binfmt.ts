import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foreignProgram, type Processor } from './foreign-program.ts'

/** Where the kernel says which interpreters it starts for which files. */
export const binfmtFolder = '/proc/sys/fs/binfmt_misc'

/** One registered kind of file. */
export interface Entry {
  name: string
  enabled: boolean
  interpreter: string
  /** `F`: the interpreter is open already, so that it also works where its file cannot be seen. `P`: programs keep their name. */
  flags: string
  offset: number
  magic: Buffer
  mask: Buffer
}

/** What a file of the folder says; undefined for those that are not about a magic number. */
export function parseEntry(name: string, text: string): Entry | undefined {
  const field = (label: string) => new RegExp(`^${label} *(.*)$`, 'm').exec(text)?.[1]
  const magic = field('magic')
  if (magic === undefined) return undefined
  return {
    name,
    enabled: /^enabled$/m.test(text),
    interpreter: field('interpreter') ?? '',
    flags: field('flags:') ?? '',
    offset: Number(field('offset') ?? 0),
    magic: Buffer.from(magic, 'hex'),
    mask: Buffer.from(field('mask') ?? 'ff'.repeat(magic.length / 2), 'hex'),
  }
}

/** All entries that count; none where the file system is not mounted. */
export async function readEntries(folder = binfmtFolder): Promise<Entry[]> {
  const names = await readdir(folder).catch(() => [])
  const entries = await Promise.all(
    names
      .filter((name) => name !== 'register' && name !== 'status')
      .map(async (name) => parseEntry(name, await readFile(join(folder, name), 'utf8').catch(() => ''))),
  )
  return entries.filter((entry) => entry !== undefined)
}

/** The entries that take the programs of a processor, as the kernel decides it. */
export function entriesFor(processor: Processor, entries: readonly Entry[]): Entry[] {
  const program = foreignProgram(processor)
  const takes = ({ offset, magic, mask }: Entry) =>
    magic.every((byte, i) => (((program[offset + i] ?? 0) ^ byte) & (mask[i] ?? 0xff)) === 0)
  return entries.filter((entry) => entry.enabled && takes(entry))
}

/** ELF of any ABI version that is a program or a library of this processor. */
export function registration(name: string, { bits, machine }: Processor, interpreter: string): string {
  const magic = [0x7f, 0x45, 0x4c, 0x46, bits / 32, 1, 1, 0, ...Array(8).fill(0), 2, 0, machine, 0]
  const mask = [...Array(7).fill(0xff), 0, ...Array(8).fill(0xff), 0xfe, 0xff, 0xff, 0xff]
  const escaped = (bytes: readonly number[]) =>
    bytes.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
  return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:FP`
}
