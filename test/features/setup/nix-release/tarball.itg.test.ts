import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { moveStorePaths } from '../../../../src/features/setup/nix-release/store-paths.ts'
import { decompressor, unpackRelease } from '../../../../src/features/setup/nix-release/tarball.ts'
import { exec, run } from '../../../../src/system/exec.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'
import { serve } from '../../../support/servers/tarball-server.ts'

const env = { PATH: '/usr/bin:/bin' }
const name = `${'0'.repeat(32)}-nix-9.9.9`

/** A tarball in the layout of a release, with a `nix` that is a script. */
async function smallRelease(folder: string): Promise<{ file: string; content: Buffer; sha256: string }> {
  const top = join(folder, 'nix-9.9.9-x86_64-linux')
  await mkdir(join(top, 'store', name, 'bin'), { recursive: true })
  await writeFile(join(top, 'store', name, 'bin/nix'), '#!/bin/sh\necho nix\n', { mode: 0o755 })
  await writeFile(join(top, '.reginfo'), '')
  const file = join(folder, 'release.tar.gz')
  await run(exec, 'tar', ['-czf', file, '-C', folder, 'nix-9.9.9-x86_64-linux'], { env })
  const content = await readFile(file)
  return { file, content, sha256: createHash('sha256').update(content).digest('hex') }
}

test('a release from a URL is unpacked and its paths are moved into the store', async () => {
  await using folder = await temporaryFolder()
  const { content, sha256 } = await smallRelease(folder.path)
  await using server = await serve((_, response) => response.end(content))
  const unpacked = await unpackRelease(env, { from: server.url, sha256 }, { folder: join(folder.path, 'in') })
  const nix = await moveStorePaths(unpacked, join(folder.path, 'nix'))
  expect(nix).toBe(`/nix/store/${name}`)
  expect(await readdir(join(folder.path, 'nix/store'))).toEqual([name])
})

test('a wrong hash is an error that shows both, and nothing is unpacked', async () => {
  await using folder = await temporaryFolder()
  const { file, sha256 } = await smallRelease(folder.path)
  const into = join(folder.path, 'in')
  const wrong = 'f'.repeat(64)
  await expect(unpackRelease(env, { from: file, sha256: wrong }, { folder: into })).rejects.toThrow(
    new RegExp(`its SHA-256 is ${sha256}, not ${wrong}; it was not used`),
  )
  expect(await readdir(into)).toEqual([])
})

test.each([
  ['says 404', (_request, response) => response.writeHead(404).end('no'), /the server answered 404/],
  ['says 500', (_request, response) => response.writeHead(500).end('no'), /the server answered 500/],
  [
    'breaks off',
    (_request, response) => {
      response.writeHead(200, { 'content-length': '1000000' })
      response.write('half')
      setTimeout(() => response.destroy(), 50)
    },
    /cannot fetch Nix from/,
  ],
] satisfies [string, RequestListener, RegExp][])(
  'a server that %s is one clear error',
  async (_, listener, message) => {
    await using folder = await temporaryFolder()
    await using server = await serve(listener)
    const source = { from: server.url, sha256: 'a'.repeat(64), patience: { pauses: [] } }
    await expect(unpackRelease(env, source, { folder: join(folder.path, 'in') })).rejects.toThrow(message)
  },
)

test('a file that does not exist is one clear error', async () => {
  await using folder = await temporaryFolder()
  const source = { from: join(folder.path, 'none.tar'), sha256: 'a'.repeat(64) }
  await expect(unpackRelease(env, source, { folder: join(folder.path, 'in') })).rejects.toThrow(
    'file not found',
  )
})

test('a tarball that is no release is refused', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'x/store', `${'1'.repeat(32)}-hello`), { recursive: true })
  await expect(moveStorePaths(join(folder.path, 'x'), join(folder.path, 'nix'))).rejects.toThrow(
    'no store path in it holds bin/nix',
  )
})

test.each([
  ['xz', 'xz', '-dc', '-T0'],
  ['zstd', 'zstd', '-dc'],
  ['gzip', 'gzip', '-dc'],
  ['bzip2', 'bzip2', '-dc'],
])('a tarball that %s made goes through it again', async (program, ...expected) => {
  await using folder = await temporaryFolder()
  const { content } = await smallRelease(folder.path)
  const plain = gunzipSync(content)
  const compressed = execFileSync(program, ['-c'], { input: plain })
  expect(decompressor(compressed)).toEqual(expected)
  expect(decompressor(plain)).toEqual([])
  const file = join(folder.path, 'compressed')
  await writeFile(file, compressed)
  const source = { from: file, sha256: createHash('sha256').update(compressed).digest('hex') }
  const unpacked = await unpackRelease(env, source, { folder: join(folder.path, 'in') })
  expect(await readdir(join(unpacked, 'store'))).toEqual([name])
})

test('a decompressor that is not there is named', async () => {
  await using folder = await temporaryFolder()
  const { file, sha256 } = await smallRelease(folder.path)
  const bin = join(folder.path, 'bin')
  await mkdir(bin)
  for (const program of ['sh', 'tar', 'cat']) await symlink(`/usr/bin/${program}`, join(bin, program))
  await expect(
    unpackRelease({ PATH: bin }, { from: file, sha256 }, { folder: join(folder.path, 'in') }),
  ).rejects.toThrow(/cannot be unpacked: its decompressor is missing; install xz-utils/)
})
