import { readSync } from 'node:fs'
import { type FileHandle, open, readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { descendants } from '../process-tree.ts'
import type { User } from '../run-as-user.ts'
import type { GuestMemory } from './memory.ts'
import { openBySudo } from './memory-by-sudo.ts'

/** QEMU's name for memory of the type `memory-backend-memfd`. */
const memoryName = '/memfd:memory-backend-memfd (deleted)'

/**
 * Opens the memory of the QEMU among the descendants of `pid`, by its file descriptor; undefined if there is none, or
 * we may not open it. We keep our own descriptor: the contents survive QEMU.
 */
export async function openGuestMemory(pid: number, user: User | undefined): Promise<GuestMemory | undefined> {
  const ids = await descendants(pid)
  const file = user?.by === 'sudo' ? await openBySudo(ids, memoryName) : await openOf(ids)
  return file && memoryOfFile(file, (await file.stat()).size)
}

async function openOf(ids: readonly number[]): Promise<FileHandle | undefined> {
  for (const id of ids) {
    const found = await memoryOf(`/proc/${id}/fd`)
    const file = found && (await open(found, 'r').catch(() => undefined))
    if (file) return file
  }
  return undefined
}

function memoryOfFile(file: FileHandle, size: number): GuestMemory {
  return {
    size,
    step: 1024 ** 2,
    // with read and never mmap, which would allocate memory that the guest never touched
    read: (buffer, offset) => readSync(file.fd, buffer, 0, buffer.length, offset),
    [Symbol.asyncDispose]: () => file.close(),
  }
}

async function memoryOf(folder: string): Promise<string | undefined> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name)
    if ((await readlink(file).catch(() => '')) === memoryName) return file
  }
  return undefined
}
