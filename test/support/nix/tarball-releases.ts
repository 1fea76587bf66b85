import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { httpServer } from '../servers/http-server.ts'
import type { LockWorld } from './lock-worlds.ts'

/** A server whose tarballs change with each release, and that gives one of them an immutable link. */
export async function tarballReleases(world: LockWorld) {
  const state = { release: 1 }
  await world.add('source')
  const server = await httpServer((request, response) => {
    const [, name = ''] = /^\/([^?]*)/.exec(request.url ?? '') ?? []
    const [, pinned] = /^immutable\/(\d+)/.exec(name) ?? []
    const release = pinned ?? String(state.release)
    const host = `http://${request.headers.host}`
    if (name.startsWith('channel'))
      response.setHeader('Link', `<${host}/immutable/${release}.tar.gz>; rel="immutable"`)
    writeFileSync(world.path('source/release'), release)
    const line = [
      '-czf',
      '-',
      '--sort=name',
      '--mtime=@1700000000',
      '-C',
      world.folder,
      'source/flake.nix',
      'source/release',
    ]
    response.end(execFileSync('tar', line))
  })
  return Object.assign(state, server)
}
