import { execFileSync, fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { build } from 'esbuild'
import { bytes } from '../src/lib/text.ts'
import { sha256File } from '../src/system/files.ts'

/**
 * Two files of 1.5 GiB (FLAKESHIP_BENCH_MIB: MiB of each) to a stand-in for GitHub in a separate process: by our
 * uploader, and by `sha256sum FILE && curl -T FILE`, to the same URLs. Then our memory, a second run, a run after a
 * kill at half, and the disk space used when images are downloaded first.
 */
const mebi = 1024 * 1024
const each = Number(process.env.FLAKESHIP_BENCH_MIB ?? 1536)
const runs = Number(process.env.FLAKESHIP_BENCH_RUNS ?? 3)
const commit = 'c'.repeat(40)
const folder = await mkdtemp(join(tmpdir(), 'flakeship-upload-bench-'))
const server = fork(join(import.meta.dirname, 'upload/server.ts'))
const ourSide = join(folder, 'ours.mjs')
// as users get it: Node's reader of TypeScript alone would hold tens of megabytes
await build({
  ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error', outfile: ourSide },
  entryPoints: [join(import.meta.dirname, 'upload/ours.ts')],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
  },
})

interface Fresh {
  apiUrl: string
  token: string
  assets: string
}
async function ask(what: 'fresh' | 'seen'): Promise<Fresh & { bytes: number; assets: unknown }> {
  server.send({ what, facts: { commit } })
  const [answer] = await once(server, 'message')
  return answer as Fresh & { bytes: number; assets: unknown }
}

async function image(host: string) {
  const file = join(folder, `${host}.iso`)
  const block = randomBytes(16 * mebi)
  function* blocks() {
    for (let done = 0; done < each; done += 16) yield block.subarray(0, Math.min(16, each - done) * mebi)
  }
  await pipeline(Readable.from(blocks()), createWriteStream(file))
  return { host, file, bytes: (await stat(file)).size, sha256: await sha256File(file) }
}

interface Ours {
  fresh: Fresh
  /** Kill when the server has this many bytes. */
  killAt?: number
  /** Where images are downloaded to. */
  fetchedTo?: string
}

async function ours({ fresh, killAt, fetchedTo }: Ours) {
  const argument = JSON.stringify({ ...fresh, commit, isos, folder: fetchedTo })
  const began = performance.now()
  const child = spawn(process.execPath, [ourSide, argument], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(child, 'close')
  let memory = 0
  let disk = 0
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024)
    if (fetchedTo !== undefined) disk = Math.max(disk, await held(fetchedTo))
    if (killAt !== undefined && (await ask('seen')).bytes >= killAt) child.kill('SIGKILL')
  }
  const watching = new AbortController()
  const watch = (async () => {
    while (!watching.signal.aborted) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const [code] = await ended
  const seconds = (performance.now() - began) / 1000
  watching.abort()
  await watch
  if (code !== 0 && killAt === undefined) throw new Error(`our uploader ended with ${code}`)
  return { seconds, memory, disk }
}

async function held(place: string): Promise<number> {
  const names = await readdir(place)
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(place, name)).then(
        (one) => one.blocks * 512,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, one) => sum + one, 0)
}

const script = `set -e
for host in one two; do
  sha256sum "$host.iso" >/dev/null
  curl --fail --silent --show-error --output /dev/null -X POST -H "authorization: token $TOKEN" \\
    -H 'content-type: application/octet-stream' -T "$host.iso" "$ASSETS?name=$host.iso"
done`

function curl({ assets, token }: Fresh): number {
  const began = performance.now()
  execFileSync('sh', ['-c', script], { cwd: folder, env: { ...process.env, ASSETS: assets, TOKEN: token } })
  return (performance.now() - began) / 1000
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const isos = [await image('one'), await image('two')]
const total = isos.reduce((sum, one) => sum + one.bytes, 0)
try {
  const [mine, theirs, memory]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < runs; i++) {
    theirs.push(curl(await ask('fresh')))
    const run = await ours({ fresh: await ask('fresh') })
    mine.push(run.seconds)
    memory.push(run.memory)
  }
  const rate = (seconds: number) => `${bytes(total / seconds)}/s`
  console.log(`${bytes(total)} in two files, ${runs} times each`)
  console.log(`ours, with draft, sums, record and notes: ${median(mine).toFixed(2)} s, ${rate(median(mine))}`)
  console.log(`sha256sum && curl -T: ${median(theirs).toFixed(2)} s, ${rate(median(theirs))}`)
  console.log(`peak memory of our process: ${bytes(Math.max(...memory))} (goal: at most 150 MB)`)

  const fresh = await ask('fresh')
  await ours({ fresh })
  const { bytes: before } = await ask('seen')
  const again = await ours({ fresh })
  const resent = (await ask('seen')).bytes - before
  console.log(
    `a second run: ${again.seconds.toFixed(2)} s (goal: at most 2 s), ${resent} bytes of assets (goal: 0)`,
  )

  const broken = await ask('fresh')
  await ours({ fresh: broken, killAt: total / 2 })
  await ours({ fresh: broken })
  const sent = (await ask('seen')).bytes
  const largest = Math.max(...isos.map((one) => one.bytes))
  console.log(
    `killed at half, and run again: ${bytes(Math.max(0, sent - total))} sent twice (goal: at most ${bytes(largest)}, the file in flight)`,
  )

  const fetchedTo = join(folder, 'fetched')
  await mkdir(fetchedTo)
  const fetching = await ours({ fresh: await ask('fresh'), fetchedTo })
  console.log(
    `disk where images are fetched: ${bytes(fetching.disk)} at most, the largest image has ${bytes(largest)} (goal: at most 64 MiB more); left ${bytes(await held(fetchedTo))}`,
  )
  console.log(`ratio of throughput: ${(median(theirs) / median(mine)).toFixed(2)} (goal: at least 1.0)`)
} finally {
  server.kill()
  await rm(folder, { recursive: true, force: true })
}
