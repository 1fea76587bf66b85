import { type GithubReleaseJob, releaseOnGithub } from '../../features/release/on-github.ts'
import { githubClient } from '../../github/client.ts'
import { runOf } from '../../github/context.ts'
import type { GithubRelease } from '../../github/releases/releases.ts'
import type { Host } from '../../host/host.ts'

/** Publishes a release with the rights of this run. */
export function publishOnGithub(
  { environment, log }: Host,
  job: Omit<GithubReleaseJob, 'client' | 'at' | 'run'>,
): Promise<GithubRelease> {
  const at = runOf(environment)
  const client = githubClient({ run: at, token: job.token, log })
  return releaseOnGithub({ ...job, client, at, run: at.page })
}
