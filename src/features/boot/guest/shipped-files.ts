import { createHash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Evidence } from '../../../documents/evidence.ts'
import { UserError } from '../../../lib/errors.ts'
import type { Job } from './guest.ts'

/**
 * The image file as it ships, opened before its guest starts and read once while the guest runs. The result of a boot
 * holds for these bytes only if the file is the same at the end.
 */
export class ShippedFile implements AsyncDisposable {
  readonly #path: string
  readonly #handle: FileHandle
  readonly #before: string
  readonly #over = new AbortController()
  readonly #sha256: Promise<string>

  private constructor(path: string, handle: FileHandle, before: string) {
    this.#path = path
    this.#handle = handle
    this.#before = before
    this.#sha256 = this.#read()
    this.#sha256.catch(() => {}) // told where it is asked for
  }

  /** Opens it and begins to read; throws a UserError of one line if it is not a readable file. */
  static async open(path: string): Promise<ShippedFile> {
    const handle = await open(path, 'r').catch((cause) => {
      throw new UserError(`${path} cannot be read (${cause.code}); build it again`, { cause })
    })
    const found = await handle.stat({ bigint: true })
    const fault = found.isFile() ? faultOf(found.size) : 'is not a file'
    if (fault === undefined) return new ShippedFile(path, handle, identity(found))
    await handle.close()
    throw new UserError(`${path} ${fault}, so it cannot be booted; build it again`)
  }

  /** Its checksum and size, after its guest has ended; throws a UserError of one line if the file has changed. */
  async seen(): Promise<NonNullable<Evidence['image']>> {
    const sha256 = await this.#sha256
    const held = await this.#handle.stat({ bigint: true })
    const named = await stat(this.#path, { bigint: true }).catch(() => undefined)
    if (identity(held) !== this.#before || named === undefined || identity(named) !== this.#before)
      throw new UserError(`${this.#path} changed while it was booted; boot it again`)
    return { sha256, bytes: Number(held.size) }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#over.abort()
    await this.#sha256.catch(() => {})
    await this.#handle.close()
  }

  async #read(): Promise<string> {
    const sum = createHash('sha256')
    const bytes = this.#handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1024 * 1024 })
    await pipeline(bytes, sum, { signal: this.#over.signal }).catch((cause) => {
      throw new UserError(`${this.#path} cannot be read to its end: ${cause.message}`, { cause })
    })
    return sum.digest('hex')
  }
}

/** The maximum image size (bytes): a sparse file can claim any size, and every byte is read. */
const largest = 1024n ** 4n

function faultOf(size: bigint): string | undefined {
  if (size === 0n) return 'is empty'
  return size > largest ? `is ${size / 1024n ** 4n} TiB large, more than any image` : undefined
}

const identity = ({ dev, ino, size, mtimeNs }: { dev: bigint; ino: bigint; size: bigint; mtimeNs: bigint }) =>
  [dev, ino, size, mtimeNs].join()

/** All files that ship with a boot: the image, or each file that the network serves; none for a VM's script. */
export interface Shipped extends AsyncDisposable {
  seen(): Promise<Pick<Evidence, 'image' | 'served'>>
}

export async function openShipped({ firmware, file, served }: Job): Promise<Shipped> {
  const opened: { name: string; shipped: ShippedFile }[] = []
  const close = async () => {
    await Promise.all(opened.map(({ shipped }) => shipped[Symbol.asyncDispose]()))
  }
  const wanted = served ?? (firmware === 'direct' ? [] : [{ name: '', file }])
  try {
    for (const one of wanted) opened.push({ name: one.name, shipped: await ShippedFile.open(one.file) })
  } catch (error) {
    await close()
    throw error
  }
  return {
    async seen() {
      const each = await Promise.all(
        opened.map(async ({ name, shipped }) => ({ name, ...(await shipped.seen()) })),
      )
      if (served) return { served: each }
      return Object.fromEntries(each.map(({ sha256, bytes }) => ['image', { sha256, bytes }]))
    },
    [Symbol.asyncDispose]: close,
  }
}
