import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { follow, newProgress } from '../src/features/build/progress/progress.ts'
import { bytes } from '../src/lib/text.ts'
import { buildEvents } from '../src/nix/build/build-log.ts'
import { inTurn } from './measure.ts'

/**
 * 200 MB of `nix build --log-format internal-json` output, parsed and followed as in a build, against Node's own line
 * reader that ignores the lines, and `wc -l`; and 50 MB, to see whether memory grows.
 */
const folder = join(import.meta.dirname, '../.cache')
const sides: Record<string, (file: string) => Promise<void>> = {
  async ours(file) {
    const progress = newProgress()
    let now = 0
    for await (const events of buildEvents(createReadStream(file))) {
      for (const event of events) follow(progress, event, now++)
    }
  },
  async lines(file) {
    const lines = createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]()
    while (!(await lines.next()).done) {}
  },
}

/** The output of a kernel build with four jobs, with download steps between the lines. */
function* lines(): Generator<string> {
  const id = 4_294_967_296_000
  for (let job = id; job < id + 4; job++) {
    const drv = `/nix/store/rkjhz3hj1k0z1kk9n8affxp85zwwkf9w-linux-${job}.drv`
    yield `@nix {"action":"start","fields":["${drv}","",1,1],"id":${job},"level":3,"parent":0,"text":"building '${drv}'","type":105}\n`
  }
  yield `@nix {"action":"start","id":${id + 9},"level":3,"parent":0,"text":"","type":101}\n`
  for (let i = 0; ; i++) {
    const warning = i % 50 === 0 ? '\\u001b[1mwarning:\\u001b[0m \\"x\\" is not used\\t' : ''
    yield `@nix {"action":"result","fields":["${warning}  CC [M]  drivers/net/ethernet/intel/e1000/e1000_main_${i}.o"],"id":${id + (i % 4)},"type":101}\n`
    if (i % 20 === 0) yield `@nix {"action":"result","fields":[${i},9000000,0,0],"id":${id + 9},"type":105}\n`
  }
}

async function make(file: string, size: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await using handle = await open(file, 'w')
  let block = ''
  let written = 0
  for (const line of lines()) {
    block += line
    if (block.length < 1e6) continue
    await handle.write(block)
    written += block.length
    block = ''
    if (written >= size) return
  }
}

const [side = '', given = ''] = process.argv.slice(2)
if (side !== '') {
  await sides[side]?.(given)
  process.exit()
}
const [large, small] = [join(folder, 'bench-200.log'), join(folder, 'bench-50.log')]
await make(large, 200e6)
await make(small, 50e6)
const self = (...args: string[]) => ({ line: [process.execPath, import.meta.filename, ...args] })
const [ours, reader] = await inTurn(5, self('ours', large), self('lines', large))
const [few, wc] = await inTurn(5, self('ours', small), { line: ['wc', '-l', large] })
await rm(large)
await rm(small)
console.log(
  `ours:            ${ours.seconds.toFixed(2)} s for 200 MB, peak memory ${bytes(ours.peak)}; for 50 MB ${bytes(few.peak)}`,
)
console.log(`Node's readline: ${reader.seconds.toFixed(2)} s, peak memory ${bytes(reader.peak)}`)
console.log(`wc -l:           ${wc.seconds.toFixed(2)} s`)
console.log(`throughput: ${(200 / ours.seconds).toFixed(0)} MB/s (goal: at least 100 MB/s)`)
console.log(`memory for four times as much: ${(ours.peak / few.peak).toFixed(2)} times (goal: at most 1.2)`)
console.log(`ratio to a plain line reader: ${(ours.seconds / reader.seconds).toFixed(2)}`)
