import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Artifact, Artifacts, Entries } from '../../../src/host/stores.ts'
import { NameTaken } from '../../../src/lib/errors.ts'
import { exists } from '../../../src/system/files.ts'

/** Artifacts and entries as folders, with a record of all calls in order. */
export interface FolderStores {
  artifacts: Artifacts
  entries: Entries & { refuses: boolean }
  readonly calls: string[]
}

export function folderStores(folder: string): FolderStores {
  const calls: string[] = []
  const artifact = (name: string) => join(folder, 'artifacts', name)
  const entry = (key: string) => join(folder, 'entries', key)
  const artifacts: Artifacts = {
    async upload(name, files, { root }) {
      calls.push(`upload ${name}`)
      if (await exists(artifact(name))) throw new NameTaken(name)
      let bytes = 0
      for (const file of files) {
        const to = join(artifact(name), relative(root, file))
        await mkdir(join(to, '..'), { recursive: true })
        await copyFile(file, to)
        bytes += (await stat(file)).size
      }
      return { id: calls.length, bytes }
    },
    async list() {
      const names = await readdir(join(folder, 'artifacts')).catch(() => [])
      return names.map((name, id): Artifact => ({ name, id, bytes: 0 }))
    },
    async download({ name }, to) {
      calls.push(`download ${name}`)
      const files = await readdir(artifact(name))
      await mkdir(to, { recursive: true })
      for (const file of files) await copyFile(join(artifact(name), file), join(to, file))
      return files
    },
    async fetch({ name }, to) {
      calls.push(`fetch ${name}`)
      const [file = ''] = await readdir(artifact(name))
      await copyFile(join(artifact(name), file), to)
    },
  }
  const entries: FolderStores['entries'] = {
    refuses: false,
    async has(key) {
      return exists(entry(key))
    },
    async restore(key, file) {
      calls.push(`restore ${key}`)
      if (!(await exists(entry(key)))) return false
      await copyFile(entry(key), file)
      return true
    },
    async newest(family, file) {
      const names = await readdir(join(folder, 'entries')).catch(() => [])
      const found = names
        .filter((name) => name.startsWith(family))
        .sort()
        .at(-1)
      return found !== undefined && entries.restore(found, file)
    },
    async save(key, file) {
      calls.push(`save ${key}`)
      if (entries.refuses || (await exists(entry(key)))) return false
      await mkdir(join(folder, 'entries'), { recursive: true })
      await copyFile(file, join(folder, 'entries', basename(key)))
      return true
    },
  }
  return { artifacts, entries, calls }
}
