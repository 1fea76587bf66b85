/**
 * What the jobs of one run hand to each other. A name is used once: each attempt of a job writes artifacts of its
 * own, and who reads takes the newest. `check` is the name of the check, so that two of them fit into one run.
 */
export type Handed =
  | { kind: 'plan' | 'report'; attempt: number }
  | { kind: 'result'; shard: string; attempt: number }

/** What a name of a check may be: it is part of names of artifacts and of keys. */
export const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/

const prefix = (check: string): string => (check === '' ? 'flakeship' : `flakeship.${check}`)

export function artifactName(check: string, handed: Handed): string {
  const middle = 'shard' in handed ? [handed.shard] : []
  return [prefix(check), handed.kind, ...middle, handed.attempt].join('-')
}

const pattern = /^(.+?)-(?:(plan|report)|result-([a-z0-9_-]+))-(\d{1,6})$/

/** What an artifact of this check is; undefined for those of others. */
export function readArtifactName(check: string, name: string): Handed | undefined {
  const [, start, simple, shard, number] = pattern.exec(name) ?? []
  if (start !== prefix(check)) return undefined
  const attempt = Number(number)
  if (simple === 'plan' || simple === 'report') return { kind: simple, attempt }
  return shard === undefined ? undefined : { kind: 'result', shard, attempt }
}

/** Of the artifacts of a run the newest of each kind and shard. */
export function newest<T extends { name: string }>(
  check: string,
  artifacts: readonly T[],
): { plan?: T; report?: T; results: Map<string, T> } {
  const latest = new Map<string, { handed: Handed; artifact: T }>()
  for (const artifact of artifacts) {
    const handed = readArtifactName(check, artifact.name)
    if (handed === undefined) continue
    const key = artifactName(check, { ...handed, attempt: 0 })
    if (handed.attempt > (latest.get(key)?.handed.attempt ?? -1)) latest.set(key, { handed, artifact })
  }
  const found = [...latest.values()]
  const one = (kind: Handed['kind']) => found.find(({ handed }) => handed.kind === kind)?.artifact
  const [plan, report] = [one('plan'), one('report')]
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(report === undefined ? {} : { report }),
    results: new Map(
      found.flatMap(({ handed, artifact }) =>
        handed.kind === 'result' ? [[handed.shard, artifact] as const] : [],
      ),
    ),
  }
}
