import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { type Running, start } from '../../../../src/system/process.ts'
import type { Fault } from './faults.ts'

/** The default account of the emulator, with its published key. */
const account = 'devstoreaccount1'
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const credential = new StorageSharedKeyCredential(account, key)
const container = 'results'

/** Azure's storage emulator, in memory: uploads and downloads use the real protocol. */
export class BlobStorage implements AsyncDisposable {
  readonly #process: Running
  readonly #port: number
  readonly #service: BlobServiceClient
  /** Bytes sent to clients. */
  sent = 0

  private constructor(process: Running, port: number) {
    this.#process = process
    this.#port = port
    this.#service = new BlobServiceClient(`http://127.0.0.1:${port}/${account}`, credential)
  }

  static async start(): Promise<BlobStorage> {
    const port = await freePort()
    const script = join(import.meta.dirname, '../../../../node_modules/azurite/dist/src/blob/main.js')
    // --skipApiVersionCheck: the clients speak a newer version than the emulator (research: stand-ins §6)
    const options = ['--inMemoryPersistence', '--silent', '--disableTelemetry', '--skipApiVersionCheck']
    const args = [script, '--blobHost', '127.0.0.1', '--blobPort', String(port), ...options]
    const running = start(process.execPath, args, { env: { PATH: process.env.PATH ?? '' }, cwd: '/tmp' })
    running.stdout.resume()
    running.stderr.resume()
    const storage = new BlobStorage(running, port)
    await storage.#untilReady()
    return storage
  }

  async #untilReady(): Promise<void> {
    const ended = this.#process.exit.then(({ code }) => {
      throw new Error(`the storage emulator ended with ${code}`)
    })
    const ready = async () => {
      for (;;) {
        const found = await fetch(`http://127.0.0.1:${this.#port}/`).catch(() => undefined)
        if (found) return
        await sleep(50)
      }
    }
    await Promise.race([ready(), ended])
    ended.catch(() => {})
    await this.#service.createContainer(container)
  }

  /** A signed URL of one blob as seen from `base`; the signature does not cover the host. */
  url(base: string, blob: string, permissions: 'cw' | 'r', contentDisposition?: string): string {
    const sas = generateBlobSASQueryParameters(
      {
        containerName: container,
        blobName: blob,
        permissions: BlobSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + 3600_000),
        ...(contentDisposition === undefined ? {} : { contentDisposition }),
      },
      credential,
    )
    return `${base}/${container}/${blob}?${sas}`
  }

  /** Forwards a request; `truncateAt` cuts the answer after so many bytes, `held` makes the rest wait. */
  async pass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    { truncateAt, held }: Pick<Fault, 'truncateAt' | 'held'> = {},
  ): Promise<void> {
    const path = incoming.url?.startsWith(`/${account}/`) ? incoming.url : `/${account}${incoming.url}`
    const onward = request({
      host: '127.0.0.1',
      port: this.#port,
      path,
      method: incoming.method ?? 'GET',
      headers: { ...incoming.headers, host: `127.0.0.1:${this.#port}` },
    })
    incoming.pipe(onward)
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    const count = (chunk: Buffer) => {
      this.sent += chunk.length
    }
    if (held) return this.#passInTwo(answer, outgoing, held).catch(() => {})
    if (truncateAt === undefined) answer.on('data', count)
    if (truncateAt === undefined) return pipeline(answer, outgoing).catch(() => {}) // the client went away
    let left = truncateAt
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      const part = chunk.subarray(0, left)
      left -= part.length
      count(part)
      await new Promise((resolve) => outgoing.write(part, resolve))
      if (left === 0) break
    }
    outgoing.destroy()
  }

  async #passInTwo(answer: IncomingMessage, outgoing: ServerResponse, held: NonNullable<Fault['held']>) {
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk as Buffer)
    const all = Buffer.concat(chunks)
    outgoing.write(all.subarray(0, held.after))
    await held.until
    this.sent += all.length
    outgoing.end(all.subarray(held.after))
  }

  async remove(blob: string): Promise<void> {
    await this.#service.getContainerClient(container).deleteBlob(blob)
  }

  async put(blob: string, content: Buffer): Promise<void> {
    await this.#service.getContainerClient(container).uploadBlockBlob(blob, content, content.length)
  }

  /** The bytes of every blob. */
  async everything(): Promise<Buffer[]> {
    const client = this.#service.getContainerClient(container)
    const found: Buffer[] = []
    for await (const { name } of client.listBlobsFlat())
      found.push(await client.getBlobClient(name).downloadToBuffer())
    return found
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#process.stop('SIGKILL')
  }
}

/** The path of blobs on the forwarding server. */
export const blobPath = `/${account}`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
