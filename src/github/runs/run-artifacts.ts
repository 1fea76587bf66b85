import type { Artifacts } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'
import { fetchAndUnpack } from '../artifacts.ts'
import { type Client, pages } from '../client.ts'
import type { Run } from '../context.ts'

/** Another run of this repository, by its trusted event. */
export interface OtherRun {
  id: number
  head: string
}

/** Artifacts of another run of this repository: only those that GitHub itself attributes to that run and commit. */
export function artifactsOfRun(
  client: Client,
  run: Pick<Run, 'repository'>,
  other: OtherRun,
): Pick<Artifacts, 'list' | 'download'> {
  const repository = { owner: run.repository.owner, repo: run.repository.name }
  const get = (page: object) =>
    client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      ...repository,
      run_id: other.id,
      ...page,
    })
  const listed = async () => {
    const found = []
    for await (const { artifacts } of pages(get)) found.push(...artifacts)
    return found
      .filter(({ expired }) => !expired)
      .filter(({ workflow_run: of }) => of?.id === other.id && of.head_sha === other.head)
      .map(({ name, id, size_in_bytes: bytes, digest }) => ({
        name,
        id,
        bytes,
        ...(digest ? { digest } : {}),
      }))
  }
  /** The answer redirects to a signed URL that must stay secret; it is requested without our token. */
  const signedUrl = async (id: number) => {
    const { headers } = await client.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      { ...repository, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } },
    )
    if (!headers.location)
      throw new UserError(`GitHub gives no address for the artifact ${id}; run the job again`)
    return headers.location
  }
  return {
    list: async () => (await listed()).map(({ name, id, bytes }) => ({ name, id, bytes })),
    download: async (artifact, folder, limits) => {
      const found = (await listed()).find(({ id }) => id === artifact.id)
      if (!found)
        throw new UserError(
          `run ${other.id} has no artifact ${artifact.name} of commit ${other.head.slice(0, 12)}`,
        )
      return fetchAndUnpack(found, folder, { limits, url: () => signedUrl(found.id) })
    },
  }
}
