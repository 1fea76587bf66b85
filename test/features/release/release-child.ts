import { releaseOnGithub } from '../../../src/features/release/on-github.ts'
import { exitCodes, UserError } from '../../../src/lib/errors.ts'
import { type Asked, releaseJob } from './release-job.ts'

/** Releases in a process of its own, which can be killed; its argument is JSON. */
try {
  const { page } = await releaseOnGithub(releaseJob(JSON.parse(process.argv[2] ?? '{}') as Asked))
  console.log(page)
} catch (error) {
  console.log(`failed: ${(error as Error).message}`)
  process.exitCode = error instanceof UserError ? exitCodes[error.reason] : exitCodes.bug
}
