import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { temporaryFolder } from '../nix/real-nix.ts'

/** s3rver, which stores uploads in a folder and identifies clients by the name of the key. */
export interface S3Server extends AsyncDisposable {
  /** The URL of its one bucket, in Nix's form. */
  readonly url: string
  readonly endpoint: string
  /** Credentials to read and write there. */
  readonly env: Record<string, string>
  readonly port: number
  /** The folder with all its data. */
  readonly folder: string
  /** `METHOD URL` of each request. */
  readonly requests: string[]
}

interface S3rver {
  callback(): RequestListener
  run(): Promise<{ port: number }>
  close(): Promise<void>
}

interface S3Options {
  bucket?: string
  /** Maximum bytes of one request, as S3 accepts 5 GiB. */
  most?: number
}

export async function s3Server({
  bucket = 'machines',
  most = 5 * 1024 ** 3,
}: S3Options = {}): Promise<S3Server> {
  const folder = await temporaryFolder()
  const Server = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver
  const server = new Server({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory: folder.path },
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const requests: string[] = []
  const answers = server.callback()
  server.callback = () => (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (request.method !== 'PUT' || Number(request.headers['content-length']) <= most)
      return answers(request, response)
    request.resume()
    response
      .writeHead(400, { connection: 'close' })
      .end(
        '<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum</Message></Error>',
      )
  }
  const { port } = await server.run()
  const endpoint = `127.0.0.1:${port}`
  return {
    ...{ endpoint, port, folder: folder.path, requests },
    url: `s3://${bucket}?endpoint=${endpoint}&scheme=http&region=us-east-1`,
    env: { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' },
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}
