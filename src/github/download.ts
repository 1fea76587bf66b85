import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { MachineError, UserError } from '../lib/errors.ts'
import { bytes } from '../lib/text.ts'

export interface Download {
  /** In a message: `the artifact NAME`. */
  what: string
  /** A signed address; asked again for each try, because it expires. */
  url(): Promise<string>
  file: string
  /** More bytes than this are refused, whatever was said about the size. */
  most: number
  /** `sha256:…` of all bytes. */
  digest?: string
}

interface Progress {
  handle: FileHandle
  hash: Hash
  done: number
}

/** Seconds without a byte until a connection counts as broken, and between the tries. */
const stall = 30
const pauses = [1, 2, 4, 8] as const

/** Fetches into a file, goes on where a connection broke, and leaves nothing behind when it fails. */
export async function download(wanted: Download): Promise<number> {
  const progress: Progress = { handle: await open(wanted.file, 'w'), hash: createHash('sha256'), done: 0 }
  try {
    await fetchAll(wanted, progress)
    const got = `sha256:${progress.hash.digest('hex')}`
    if (wanted.digest !== undefined && wanted.digest !== got)
      throw new UserError(`${wanted.what} is not what was uploaded (${got}, not ${wanted.digest}); run again`)
    return progress.done
  } catch (error) {
    await rm(wanted.file, { force: true })
    throw error
  } finally {
    await progress.handle.close()
  }
}

async function fetchAll(wanted: Download, progress: Progress): Promise<void> {
  let cause: unknown
  for (const pause of [...pauses, undefined]) {
    try {
      return await fetchRest(wanted, progress)
    } catch (error) {
      if (error instanceof UserError) throw error
      cause = error
    }
    if (pause !== undefined) await sleep(pause * 1000)
  }
  throw new MachineError(`${wanted.what} cannot be downloaded; run the job again`, { cause })
}

async function fetchRest(wanted: Download, progress: Progress): Promise<void> {
  const broken = new AbortController()
  const watch = setTimeout(() => broken.abort(new Error(`no byte in ${stall} s`)), stall * 1000)
  try {
    const range = progress.done > 0 ? { range: `bytes=${progress.done}-` } : {}
    const response = await fetch(await wanted.url(), { headers: range, signal: broken.signal })
    if (!response.ok || !response.body) throw await refusal(wanted, response)
    const isRest = response.status === 206 && startOf(response) === progress.done
    if (progress.done > 0 && !isRest) await startAgain(progress)
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      watch.refresh()
      if (progress.done + chunk.length > wanted.most)
        throw new UserError(
          `${wanted.what} has more than the ${bytes(wanted.most)} that it may have; it is refused`,
        )
      await progress.handle.write(chunk, 0, chunk.length, progress.done)
      progress.hash.update(chunk)
      progress.done += chunk.length
    }
  } finally {
    clearTimeout(watch)
    broken.abort()
  }
}

/** What a next try does not change is an answer; everything else is a broken connection. */
async function refusal({ what }: Download, response: Response): Promise<Error> {
  const text = await response.text().catch(() => '')
  const said = new Error(`${response.status} ${text.slice(0, 300)}`)
  if ([404, 410].includes(response.status))
    return new UserError(`${what} is not there any more; run the job that uploads it again`, { cause: said })
  return said
}

function startOf(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1])
}

async function startAgain(progress: Progress): Promise<void> {
  await progress.handle.truncate(0)
  progress.hash = createHash('sha256')
  progress.done = 0
}
