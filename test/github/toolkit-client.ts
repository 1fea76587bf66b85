import { mkdir, rm, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { saveCache } from '@actions/cache'
import { storedFile } from '../../src/github/archives/stored-file.ts'
import { githubArtifacts } from '../../src/github/artifacts.ts'
import { githubEntries, placeOf } from '../../src/github/cache.ts'
import { githubHost } from '../../src/host/github.ts'

/**
 * A step of a job: does what its arguments say, one JSON array each (`["save", KEY, FILE]`), with the environment that it
 * has, and writes each answer as a line that begins with `=> `.
 */
const { log, environment } = githubHost(new AbortController().signal)
const entries = githubEntries(environment, log)
const artifacts = () => githubArtifacts(environment, log)

const steps: Record<string, (...words: never[]) => Promise<unknown>> = {
  has: (key: string) => entries.has(key),
  restore: (key: string, file: string) => entries.restore(key, file),
  save: (key: string, file: string, options?: { family: string }) => entries.save(key, file, options),
  newest: (family: string, file: string) => entries.newest(family, file),
  /** Keeps a link where an entry has its file, as somebody else with a token might. */
  forge: async (key: string, target: string) => {
    await mkdir(dirname(placeOf(key)))
    await symlink(target, placeOf(key))
    const id = await saveCache([placeOf(key)], key)
    await rm(dirname(placeOf(key)), { recursive: true })
    return id > 0
  },
  upload: (name: string, files: string[], options: { root: string }) =>
    artifacts().upload(name, files, options),
  list: () => artifacts().list(),
  download: async (name: string, folder: string, limits: { bytes: number; files: number }) => {
    const found = (await artifacts().list()).find((artifact) => artifact.name === name)
    return found ? artifacts().download(found, folder, limits) : 'none'
  },
  fetch: async (name: string, file: string) => {
    const found = (await artifacts().list()).find((artifact) => artifact.name === name)
    if (!found) return 'none'
    await artifacts().fetch(found, file)
    return storedFile(file)
  },
}

for (const word of process.argv.slice(2)) {
  const [name, ...words] = JSON.parse(word) as [string, ...never[]]
  const answer = await steps[name]?.(...words).catch((error: Error) => ({ error: error.message }))
  process.stdout.write(`=> ${JSON.stringify(answer)}\n`)
}
process.exit()
