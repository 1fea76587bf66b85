import { createWriteStream } from 'node:fs'
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type Exec, run } from '../../../system/exec.ts'
import { start } from '../../../system/process.ts'

type Environment = Readonly<Record<string, string>>

/** How the commands run: empty for our own user, `sudo` and its options for root. */
export interface Tool {
  exec: Exec
  env: Environment
  words: readonly string[]
  signal: AbortSignal
}

/** Packs these files of a folder into one tar file; its store compresses it. */
export async function packFiles(
  folder: string,
  names: readonly string[],
  to: string,
  { env, words, signal }: Omit<Tool, 'exec'>,
): Promise<void> {
  const tar = ['tar', '-c', '-f', '-', '-C', folder, '--no-recursion', '--null', '-T', '-']
  const [program = '', ...args] = [...words, ...tar]
  const running = start(program, args, { env, input: names.map((name) => `${name}\0`).join('') })
  const [said] = await Promise.all([
    text(running.stderr),
    pipeline(running.stdout, createWriteStream(to, { mode: 0o600 }), { signal }),
  ])
  const { code } = await running.exit
  // 1: a file changed while being read; the next run of its writer repairs it
  if (code !== 0 && code !== 1)
    throw Object.assign(new Error(said.trim() || `tar ended with ${code}`), { code: 'tar' })
}

/** A file of a folder: relative name, size, and when it last arrived or changed there (milliseconds). */
export interface Found {
  name: string
  bytes: number
  arrived: number
}

/**
 * Unpacks an untrusted archive into an empty folder of ours; removes everything but plain files and folders, and
 * returns the remaining files.
 */
export async function unpackFiles(
  file: string,
  into: string,
  { exec, env }: Pick<Tool, 'exec' | 'env'>,
): Promise<Found[]> {
  const plain = ['--no-same-owner', '--no-same-permissions']
  await run(exec, 'tar', ['-x', '-f', file, '-C', into, ...plain], { env })
  const { files, others } = await contentOf(into)
  for (const name of others) await rm(join(into, name), { force: true })
  return files
}

/** The contents of a folder: plain files, and the names of entries that are neither a file nor a folder. */
export async function contentOf(folder: string): Promise<{ files: Found[]; others: string[] }> {
  const [files, others]: [Found[], string[]] = [[], []]
  const open = ['']
  for (const below of open) {
    for (const entry of await readdir(join(folder, below))) {
      const name = below === '' ? entry : `${below}/${entry}`
      const facts = await lstat(join(folder, name))
      if (facts.isDirectory()) open.push(name)
      else if (facts.isFile()) files.push({ name, bytes: facts.size, arrived: facts.ctimeMs })
      else others.push(name)
    }
  }
  return { files, others }
}
