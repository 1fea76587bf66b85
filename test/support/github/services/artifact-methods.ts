import type { Claims } from './tokens.ts'
import { refuse } from './twirp.ts'

export interface StoredArtifact {
  id: number
  run: string
  job: string
  name: string
  /** The uploader's claim. */
  size: number
  digest?: string
  created: Date
  /** When it becomes unavailable; default: the repository's own 90 days. */
  expires?: Date
  blob: string
  isFinished: boolean
}

type Body = Record<string, unknown>
interface Storage {
  /** The total bytes of artifacts above which uploads are refused. */
  artifactLimit: number
  upload(blob: string): string
  download(blob: string, contentDisposition: string): string
  remove(blob: string): Promise<void>
}

/** Days that an artifact is kept, by default and at most. */
const mostDays = 90
const day = 24 * 3600 * 1000

const isExpired = ({ created, expires }: StoredArtifact, now: number): boolean =>
  now >= (expires?.getTime() ?? created.getTime() + mostDays * day)

/** The five methods of the artifact service, version 4, for one job's claims; each refusal is a row of rules.ts. */
export function artifactMethods(
  all: StoredArtifact[],
  { run, job }: Claims,
  { now, ...storage }: Storage & { now: number },
) {
  const own = (body: Body) => {
    if (body.workflow_run_backend_id !== run) throw refuse.denied('the token is not for this workflow run')
    return all.filter((artifact) => artifact.run === run && !isExpired(artifact, now))
  }
  const named = (body: Body) => {
    const found = own(body).find(({ name, isFinished }) => name === body.name && isFinished)
    if (!found) throw refuse.missing('artifact not found')
    return found
  }
  return {
    CreateArtifact: async (body: Body) => {
      const name = String(body.name)
      if (body.version !== 7 && body.version !== 4) throw refuse.invalid(`version ${body.version}`)
      if (name === '' || /["<>|*?\r\n\\/:]/.test(name)) throw refuse.invalid('the name is not valid')
      if (own(body).some((artifact) => artifact.name === name))
        throw refuse.taken('an artifact with this name already exists on the workflow run')
      const used = all.filter((one) => !isExpired(one, now)).reduce((sum, { size }) => sum + size, 0)
      if (used >= storage.artifactLimit)
        throw refuse.exhausted('insufficient usage to create artifact: the storage quota has been hit')
      const id = all.reduce((most, one) => Math.max(most, one.id), 0) + 1
      const blob = `artifacts/${run}/${id}.zip`
      const created = new Date(now)
      const expires = body.expires_at === undefined ? undefined : new Date(String(body.expires_at))
      if (expires && expires.getTime() > now + (mostDays + 1) * day)
        throw refuse.invalid(`the artifact may not be kept longer than ${mostDays} days`)
      const stored = { id, run, job, name, size: 0, created, blob, isFinished: false }
      all.push({ ...stored, ...(expires ? { expires } : {}) })
      return { ok: true, signed_upload_url: storage.upload(blob) }
    },
    FinalizeArtifact: async (body: Body) => {
      const found = own(body).findLast(({ name, isFinished }) => name === body.name && !isFinished)
      if (!found) throw refuse.missing('artifact not found')
      found.size = Number(body.size)
      if (typeof body.hash === 'string') found.digest = body.hash
      found.isFinished = true
      return { ok: true, artifact_id: String(found.id) }
    },
    ListArtifacts: async (body: Body) => ({
      artifacts: own(body)
        .filter(({ isFinished }) => isFinished)
        .filter(({ name }) => body.name_filter === undefined || body.name_filter === name)
        .filter(({ id }) => body.id_filter === undefined || body.id_filter === String(id))
        .map((artifact) => ({
          workflow_run_backend_id: artifact.run,
          workflow_job_run_backend_id: artifact.job,
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.size),
          created_at: artifact.created.toISOString(),
          ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
        })),
    }),
    GetSignedArtifactURL: async (body: Body) => {
      const found = named(body)
      if (body.workflow_job_run_backend_id !== found.job) throw refuse.missing('artifact not found')
      return { signed_url: storage.download(found.blob, `attachment; filename="${found.name}.zip"`) }
    },
    DeleteArtifact: async (body: Body) => {
      const found = named(body)
      all.splice(all.indexOf(found), 1)
      await storage.remove(found.blob)
      return { ok: true, artifact_id: String(found.id) }
    },
  }
}
