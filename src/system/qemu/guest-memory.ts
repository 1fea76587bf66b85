import { type FileHandle, open, readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { descendants } from '../process-tree.ts'
import type { User } from '../run-as-user.ts'
import type { GuestMemory } from './memory.ts'
import { openBySudo } from './memory-by-sudo.ts'

/** The name that QEMU gives to memory of the kind `memory-backend-memfd`. */
const memoryName = '/memfd:memory-backend-memfd (deleted)'

/**
 * Opens the memory of the QEMU among the processes below `pid`, by the descriptor that it holds; undefined where there
 * is none, or it is not ours to open. We keep a descriptor of our own: what was in it stays when QEMU is gone.
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
    // by read and never by mmap, which would make memory real that the guest never touched
    read: async (buffer, offset) => (await file.read(buffer, 0, buffer.length, offset)).bytesRead,
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
