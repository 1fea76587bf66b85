import { cachingJob } from '../../test/support/cache/cached-builds.ts'
import { realNix } from '../../test/support/nix/real-nix.ts'

/** Our side, as a job runs it: a process of its own that saves or restores, and says what that took of it. */
export interface Asked {
  env: Record<string, string>
  paths: string[]
  /** `/nix` of the machine that restores; absent to save. */
  root?: string
  staging?: string
}

export interface Did {
  /** Bytes of downloaded archives, and calls of the service. */
  bytes: number
  calls: number
  /** Most memory, in bytes. */
  memory: number
}

let text = ''
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk
const { env, paths, root, staging = '' } = JSON.parse(text) as Asked
const job = cachingJob({ env: () => env }, { run: 0 })
let bytes = 0
if (root === undefined) {
  const layer = await job.layer(await realNix(), paths, 5e9)
  if (layer) await job.publish([layer])
} else bytes = (await job.restore(root, paths, staging)).bytes
const did: Did = {
  ...{ bytes, memory: process.resourceUsage().maxRSS * 1024 },
  calls: Object.values(job.service.calls).reduce((sum, count) => sum + count, 0),
}
process.stdout.write(JSON.stringify(did))
