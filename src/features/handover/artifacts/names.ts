/**
 * What the jobs of one run hand to each other. A name is used once: each attempt of a job writes its own artifacts, and
 * a job that finds a name taken tries the next number. `check` is the name of the check, so that a run can have two of
 * them.
 *
 * All these names end in a number, and those of images in an image extension (image-names.ts): no name from a flake can
 * be taken for one of ours.
 */
export type Handed = { attempt: number; again?: number } & (
  | { kind: (typeof simpleKinds)[number] }
  | { kind: 'result' | 'logs' | 'sbom'; shard: string }
)

/** Artifacts that a run has once; update is what inputs were resolved to, judged is what is held. */
const simpleKinds = ['plan', 'pack', 'report', 'update', 'judged'] as const

/** A valid name of a check: it is part of artifact names and keys. */
export const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/

const prefix = (check: string): string => (check === '' ? 'flakeship' : `flakeship.${check}`)

export function artifactName(check: string, handed: Handed): string {
  const middle = 'shard' in handed ? [handed.shard] : []
  const again = handed.again === undefined ? '' : `.${handed.again}`
  return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join('-')
}

const pattern =
  /^(.+?)-(?:(plan|pack|report|update|judged)|(result|logs|sbom)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/

const ofShards = ['result', 'logs', 'sbom'] as const

/** What an artifact name of this check means; undefined for other names. */
export function readArtifactName(check: string, name: string): Handed | undefined {
  const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? []
  if (start !== prefix(check)) return undefined
  const at = { attempt: Number(number), ...(more === undefined ? {} : { again: Number(more) }) }
  const alone = simpleKinds.find((one) => one === simple)
  if (alone !== undefined) return { kind: alone, ...at }
  const kind = ofShards.find((one) => one === ofShard)
  return shard === undefined || kind === undefined ? undefined : { kind, shard, ...at }
}

/** An artifact, and the meaning of its name. */
export interface Ours<T> {
  artifact: T
  handed: Handed
}

/** The artifacts of a check by name, and those with a fake name: of an attempt that the run has not had. */
export function artifactsOfCheck<T extends { name: string }>(
  artifacts: readonly T[],
  { check, attempt }: { check: string; attempt: number },
): { ours: Ours<T>[]; pretenders: T[] } {
  const named = artifacts.flatMap((artifact) => {
    const handed = readArtifactName(check, artifact.name)
    return handed === undefined ? [] : [{ artifact, handed }]
  })
  const isOfThisRun = ({ handed }: Ours<T>) => handed.attempt >= 1 && handed.attempt <= attempt
  return {
    ours: named.filter(isOfThisRun).sort(newestFirst),
    pretenders: named.filter((one) => !isOfThisRun(one)).map(({ artifact }) => artifact),
  }
}

function newestFirst({ handed: a }: Ours<unknown>, { handed: b }: Ours<unknown>): number {
  return b.attempt - a.attempt || (b.again ?? 1) - (a.again ?? 1)
}
