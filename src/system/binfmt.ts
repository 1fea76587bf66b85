import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foreignProgram, type Processor } from './foreign-program.ts'

/** The kernel's folder of interpreters by kind of file. */
export const binfmtFolder = '/proc/sys/fs/binfmt_misc'

/** One registered kind of file. */
export interface Entry {
  name: string
  enabled: boolean
  interpreter: string
  /**
   * `F`: the interpreter is opened in advance, so it also works where its file is not visible. `P`: programs keep their
   * name.
   */
  flags: string
  offset: number
  magic: Buffer
  mask: Buffer
}

/** Parses a file of the folder; undefined for entries without a magic number. */
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

/** All enabled entries; empty if the file system is not mounted. */
export async function readEntries(folder = binfmtFolder): Promise<Entry[]> {
  const names = await readdir(folder).catch(() => [])
  const entries = await Promise.all(
    names
      .filter((name) => name !== 'register' && name !== 'status')
      .map(async (name) => parseEntry(name, await readFile(join(folder, name), 'utf8').catch(() => ''))),
  )
  return entries.filter((entry) => entry !== undefined)
}

/** The entries that match programs of a processor, by the kernel's rules. */
export function entriesFor(processor: Processor, entries: readonly Entry[]): Entry[] {
  const program = foreignProgram(processor)
  const takes = ({ offset, magic, mask }: Entry) =>
    magic.every((byte, i) => (((program[offset + i] ?? 0) ^ byte) & (mask[i] ?? 0xff)) === 0)
  return entries.filter((entry) => entry.enabled && takes(entry))
}

/** Matches ELF programs and libraries of this processor with any ABI version. */
export function registration(name: string, { bits, machine }: Processor, interpreter: string): string {
  const magic = [0x7f, 0x45, 0x4c, 0x46, bits / 32, 1, 1, 0, ...Array(8).fill(0), 2, 0, machine, 0]
  const mask = [...Array(7).fill(0xff), 0, ...Array(8).fill(0xff), 0xfe, 0xff, 0xff, 0xff]
  const escaped = (bytes: readonly number[]) =>
    bytes.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
  return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:FP`
}
