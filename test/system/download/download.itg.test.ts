import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DownloadOptions, download } from '../../../src/system/download/download.ts'
import { fetchChecked } from '../../../src/system/download/to-file.ts'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { httpServer } from '../../support/servers/http-server.ts'

firstInLine()

const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => `${i}\n`).join(''))
const sha256 = createHash('sha256').update(content).digest('hex')
const size = String(content.length)

/** Answers the first requests by a fault, and the rest by the file. */
async function server(faults: number, fault: RequestListener, whole: RequestListener = parts) {
  const ranges: (string | undefined)[] = []
  const http = await httpServer((request, response) => {
    ranges.push(request.headers.range)
    return (ranges.length <= faults ? fault : whole)(request, response)
  })
  return { ...http, ranges }
}

/** One that knows parts of files, and one that does not. */
function parts({ headers }: IncomingMessage, response: ServerResponse) {
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
  if (start > 0) response.writeHead(206, { 'content-range': `bytes ${start}-${size}/${size}` })
  response.end(content.subarray(start))
}
const noParts: RequestListener = (_, response) => void response.end(content)

const status =
  (code: number): RequestListener =>
  (_, response) =>
    void response.writeHead(code).end('no')
const half = (response: ServerResponse) => {
  response.writeHead(200, { 'content-length': size })
  response.write(content.subarray(0, content.length >> 1))
}
const breakOff: RequestListener = (_, response) => {
  half(response)
  setTimeout(() => response.destroy(), 50)
}
const stall: RequestListener = (_, response) => half(response)
const reset: RequestListener = ({ socket }) => void socket.resetAndDestroy()

async function read(from: string, more: Partial<DownloadOptions> = {}) {
  const waits: string[] = []
  const options = { what: 'Nix', stallSeconds: 1, pauses: [0.01, 0.02] }
  await using source = await download(from, { ...options, onWait: (text) => waits.push(text), ...more })
  const chunks: Uint8Array[] = []
  for await (const chunk of source.chunks) chunks.push(chunk)
  return { bytes: Buffer.concat(chunks), head: source.head, waits }
}

test.each([
  ['says 500', status(500), 'the server answered 500 Internal Server Error'],
  ['says 503', status(503), 'the server answered 503 Service Unavailable'],
  ['says 429', status(429), 'the server answered 429 Too Many Requests'],
  ['resets the connection', reset, 'connection lost'],
  ['breaks off in the middle', breakOff, 'connection lost'],
  ['stalls in the middle', stall, 'no data for 1 s'],
  ['does not answer', () => {}, 'no data for 1 s'],
] as const)('a server that %s is asked twice more, and that is said', async (_, fault, why) => {
  await using at = await server(2, fault)
  const { bytes, head, waits } = await read(at.url)
  expect(bytes.equals(content)).toBe(true)
  expect(content.subarray(0, head.length).equals(head)).toBe(true)
  expect(waits).toEqual(
    [0.01, 0.02].map((s) => `cannot fetch Nix from ${at.url}: ${why}; the next try is in ${s} s`),
  )
})

test('a next try asks for what is missing, and leaves out what came already where a server sends all of it', async () => {
  await using knows = await server(1, breakOff)
  expect((await read(knows.url)).bytes.equals(content)).toBe(true)
  expect(knows.ranges).toEqual([undefined, expect.stringMatching(/^bytes=[1-9]\d*-$/)])
  await using knowsNot = await server(1, breakOff, noParts)
  expect((await read(knowsNot.url)).bytes.equals(content)).toBe(true)
})

test('a part that begins elsewhere is no part of the file', async () => {
  const wrong: RequestListener = (_, response) =>
    void response.writeHead(206, { 'content-range': `bytes 7-${size}/${size}` }).end(content.subarray(7))
  await using at = await server(1, breakOff, wrong)
  await expect(read(at.url)).rejects.toThrow('the server answered 206 Partial Content')
})

test('what fails three times is one clear error', async () => {
  await using at = await server(9, status(502))
  await expect(read(at.url)).rejects.toThrow(
    `cannot fetch Nix from ${at.url}: the server answered 502 Bad Gateway; run again, or use another source`,
  )
  expect(at.ranges).toHaveLength(3)
})

test('a server that is not there is looked for twice more', async () => {
  const { url, ...gone } = await server(0, noParts)
  await gone[Symbol.asyncDispose]()
  const waits: string[] = []
  await expect(read(url, { onWait: (text) => waits.push(text) })).rejects.toThrow('connection refused')
  expect(waits).toHaveLength(2)
})

test.each([404, 403, 400])('a server that says %i has answered', async (code) => {
  await using at = await server(9, status(code))
  await expect(read(at.url)).rejects.toThrow(`the server answered ${code}`)
  expect(at.ranges).toHaveLength(1)
})

test('nobody waits for the next try who has given up', async () => {
  await using at = await server(9, status(500))
  const enough = new AbortController()
  const began = performance.now()
  const reading = read(at.url, { pauses: [60], onWait: () => enough.abort(), signal: enough.signal })
  await expect(reading).rejects.toThrow('aborted')
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a program is put in its place when all of it came, also in several tries', async () => {
  await using folder = await temporaryFolder()
  await using at = await server(1, breakOff)
  const file = join(folder.path, 'qemu')
  await fetchChecked({ from: at.url, sha256 }, file, { what: 'emulator', pauses: [0.01] })
  expect((await readFile(file)).equals(content)).toBe(true)
  expect(await readdir(folder.path)).toEqual(['qemu'])
})

test.each([
  ['a wrong hash is not asked for again', noParts, 1, /is not the expected emulator: its SHA-256 is/],
  ['half of a program', breakOff, 2, /connection lost/],
] as const)('%s and does not take the place of what is there', async (_, listener, asked, message) => {
  await using folder = await temporaryFolder()
  await using at = await server(9, listener)
  const file = join(folder.path, 'qemu')
  await writeFile(file, 'older')
  const source = { from: at.url, sha256: 'f'.repeat(64) }
  await expect(fetchChecked(source, file, { what: 'emulator', pauses: [0.01] })).rejects.toThrow(message)
  expect(at.ranges).toHaveLength(asked)
  expect(await readdir(folder.path)).toEqual(['qemu'])
  expect(await readFile(file, 'utf8')).toBe('older')
})

test('a password or a signature in an address is in no message', async () => {
  await using http = await server(9, status(404))
  const from = `${http.url.replace('//', '//user:canary@')}/nix.tar?sig=canary`
  await expect(read(from)).rejects.toThrow(
    `cannot fetch Nix from ${http.url}/nix.tar: the server answered 404`,
  )
})

test('a URL that expired in the middle is asked for again, and a refusal may have words of its own', async () => {
  await using at = await server(2, (request, response) =>
    request.url === '/0' ? breakOff(request, response) : status(403)(request, response),
  )
  let asked = 0
  const options = { what: 'it', pauses: [0.01, 0.01], refusal: (code: number) => new Error(`no: ${code}`) }
  const url = async () => `${at.url}/${asked++}`
  await using source = await download(url, options)
  const chunks: Uint8Array[] = []
  for await (const chunk of source.chunks) chunks.push(chunk)
  expect(Buffer.concat(chunks).equals(content)).toBe(true)
  expect(asked).toBe(3)
  await using gone = await server(9, status(404))
  await expect(download(async () => gone.url, options)).rejects.toThrow('no: 404')
})
