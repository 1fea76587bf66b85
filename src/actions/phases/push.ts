import { withRestored } from '../../features/cache/restore/show-to-nix.ts'
import { requireClient, runClient } from '../../features/push/clients/run-client.ts'
import type { Destination } from '../../features/push/destination.ts'
import { openCache } from '../../features/push/open-cache.ts'
import { requireCache } from '../../features/push/paths/standing.ts'
import { lookAt, type PushJob, push, pushedLine, type Root } from '../../features/push/push.ts'
import type { ReadKey } from '../../features/push/read-key.ts'
import { type Leaving, retain, whatLeaves } from '../../features/push/retention/retain.ts'
import { pushToStore } from '../../features/push/to-store.ts'
import { type Wanted, whatToPush } from '../../features/push/what-to-push.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { shownAddress } from '../../lib/addresses.ts'
import { UserError } from '../../lib/errors.ts'
import { code } from '../../lib/markdown.ts'
import { count, bytes as shown } from '../../lib/text.ts'
import type { CacheFiles } from '../../nix/binary-cache/cache-files.ts'
import { netrcFile } from '../../nix/binary-cache/netrc.ts'
import type { Nix } from '../../nix/command.ts'
import { hasS3 } from '../../nix/store/has-s3.ts'
import { exec } from '../../system/exec.ts'
import type { pushInputs } from '../inputs/push.ts'

export interface PushAll {
  to: Destination
  /** As the user wrote it. */
  url: string
  signing: ReadKey | undefined
  roots: readonly Root[]
  values: Pick<Values<typeof pushInputs>, 'maxPathSize' | 'keep' | 'dryRun'>
  temporary: string
  nix: Nix
  host: Host
}

interface Done {
  pushed: number
  there: number
  bytes: number
  removed: number
  lines: string[]
}

/** Everything after the inputs: what is needed, where it goes, what is removed. */
export async function pushAll(all: PushAll) {
  const { to, url, signing, roots, values, temporary, nix, host } = all
  const open = await opened(all)
  const wanted = await whatToPush(nix, [...new Set(roots.flatMap(({ paths }) => paths))], {
    ...{ most: values.maxPathSize, temporary, log: host.log },
    own: { url, publicKey: signing?.key.publicKey },
    fetching: await withRestored(nix, exec),
  })
  const done = open ? await toCache(open, wanted, all) : await toOthers(wanted, all)
  await host.summary(`### Pushed\n\n${done.lines.map((line) => `- ${code(line, 400)}`).join('\n')}\n`)
  return {
    ok: true,
    outputs: {
      pushed: String(done.pushed),
      there: String(done.there),
      upstream: String(wanted.upstream.size),
      bytes: String(done.bytes),
      removed: String(done.removed),
      'public-key': to.kind === 'client' ? '' : (signing?.key.publicKey ?? ''),
    },
    summary: done.lines,
  }
}

/** A cache of files; undefined for a cache that other tools push to. */
async function opened({ to, nix, host }: PushAll): Promise<CacheFiles | undefined> {
  const { environment, signal } = host
  if (to.kind === 'client') requireClient(to.client, environment)
  if (to.kind === 'client' || to.kind === 'store') return undefined
  if (to.kind === 's3' && !(await hasS3(nix)))
    host.log.warning(
      'this Nix has no S3: it can push there, but machines with the same Nix have to read the cache by HTTP',
    )
  const netrc = to.kind === 'web' ? await netrcFile(nix) : undefined
  return openCache(to, { environment, netrc, secret: (value) => host.secret(value), signal })
}

async function toCache(files: CacheFiles, { choice, upstream }: Wanted, all: PushAll): Promise<Done> {
  const { signing, roots, values, temporary, host } = all
  const { log, signal } = host
  if (signing === undefined) throw new UserError('what machines pull has to be signed')
  const job: PushJob = { files, key: signing.key, roots, choice, upstream, temporary, log, signal }
  if (values.dryRun) return rehearse(job, values.keep)
  const pushed = await push(job)
  const lines = [pushedLine(files, pushed, { upstream: upstream.size })]
  const leaving =
    values.keep === undefined || !files.keeper
      ? undefined
      : await retain(files, files.keeper, { keep: values.keep })
  if (leaving) lines.push(leavingLine(leaving, 'removed'))
  return {
    ...{ pushed: pushed.paths.length, there: pushed.there, bytes: pushed.bytes },
    ...{ removed: leaving?.paths.length ?? 0, lines },
  }
}

const mostListed = 200

async function rehearse(job: PushJob, keep: number | undefined): Promise<Done> {
  const { files, choice } = job
  await requireCache(files)
  const standings = await lookAt(job)
  const fresh = choice.paths.filter(({ path }) => standings.get(path)?.kind !== 'there')
  const leaving =
    keep === undefined || !files.keeper ? undefined : await whatLeaves(files, files.keeper, { keep })
  const lines = [
    ...fresh.slice(0, mostListed).map(({ path, narSize }) => `would push ${path} (${shown(narSize)})`),
    `would push ${count(fresh.length, 'path')} to ${files.shown}; ${choice.paths.length - fresh.length} there already`,
    ...(leaving
      ? [
          ...leaving.paths.slice(0, mostListed).map((path) => `would remove ${path}`),
          leavingLine(leaving, 'would be removed'),
        ]
      : []),
  ]
  return { pushed: 0, there: choice.paths.length - fresh.length, bytes: 0, removed: 0, lines }
}

function leavingLine({ paths, files, generations, kept }: Leaving, what: string): string {
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return `${what}: ${count(generations.length, 'generation')} and ${count(paths.length, 'path')} (${shown(size)}); ${count(kept, 'generation')} kept`
}

async function toOthers({ choice, upstream, closure }: Wanted, all: PushAll): Promise<Done> {
  const { to, url, signing, values, temporary, nix, host } = all
  const name = to.kind === 'client' ? `${to.client} ${to.cache}` : shownAddress(url)
  const left = new Set([...choice.tooLarge, ...choice.dependents].map(({ path }) => path))
  const chosen = choice.paths.map(({ path }) => path)
  const whole = closure.map(({ path }) => path).filter((path) => !left.has(path))
  const size = chosen.length
  if (!values.dryRun && size > 0) {
    if (to.kind === 'client') {
      const { environment, signal } = host
      await runClient({ ...to, paths: chosen, environment, secret: (value) => host.secret(value), signal })
    } else await pushToStore(nix, { url, paths: whole, key: signing?.text, temporary })
  }
  const said = `${values.dryRun ? 'would hand' : 'handed'} ${count(size, 'path')} to ${name}; ${upstream.size} left to upstream`
  return { pushed: values.dryRun ? 0 : size, there: 0, bytes: 0, removed: 0, lines: [said] }
}
