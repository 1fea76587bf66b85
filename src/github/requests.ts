import type { Run } from './context.ts'

/** The repository of a run, as routes name it. */
export const placeOf = ({ repository }: Pick<Run, 'repository'>) => ({
  owner: repository.owner,
  repo: repository.name,
})

/** GitHub's status, wherever it is in the chain of errors. */
export function statusOf(error: unknown): { status?: number; message: string } {
  const cause = ((error as Error)?.cause ?? error) as { status?: unknown; message?: unknown }
  return {
    ...(typeof cause?.status === 'number' ? { status: cause.status } : {}),
    message: String(cause?.message ?? ''),
  }
}

/** For requests that may find nothing; any other refusal is thrown. */
export function absent(error: unknown): undefined {
  if (statusOf(error).status !== 404) throw error
}
