import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { httpServer } from '../../test/support/servers/http-server.ts'

/** Not needed by the built hosts: Nix takes time for each MiB of an archive. */
const unused = [
  'arm64',
  'usr/bin/qemu-system-[!x]*',
  'usr/share/[Oo][Vv]*',
  'usr/lib/grub',
  'usr/lib/udev/hwdb.d',
]

/** Serves Debian's files as a public archive: an input by `path:` is private, and builds from it stay in their job. */
export async function servedTree(tree: string, archive: string): Promise<AsyncDisposable & { url: string }> {
  const [folder, name] = [dirname(tree), basename(tree)]
  const left = unused.map((path) => `--exclude=${name}/${path}`)
  await promisify(execFile)('tar', ['-cf', archive, '-C', folder, ...left, name])
  const server = await httpServer((_, response) => {
    createReadStream(archive).pipe(response.writeHead(200, { 'content-type': 'application/x-tar' }))
  })
  return { ...server, url: `${server.url}/tree.tar` }
}
