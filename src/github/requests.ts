import type { Run } from './context.ts'

/** The repository of a run, as routes name it. */
export const placeOf = ({ repository }: Pick<Run, 'repository'>) => ({
  owner: repository.owner,
  repo: repository.name,
})

/** What GitHub answered with, wherever in the chain of errors it stands. */
export function statusOf(error: unknown): { status?: number; message: string } {
  const cause = ((error as Error)?.cause ?? error) as { status?: unknown; message?: unknown }
  return {
    ...(typeof cause?.status === 'number' ? { status: cause.status } : {}),
    message: String(cause?.message ?? ''),
  }
}

/** For what may not be there; any other refusal is thrown. */
export function absent(error: unknown): undefined {
  if (statusOf(error).status !== 404) throw error
}
