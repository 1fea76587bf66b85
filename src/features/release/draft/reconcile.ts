/** An asset as it should be. */
export interface Wanted {
  name: string
  bytes: number
  sha256: string
}

/** An asset as GitHub lists it. The API description has two states; `starter` is a third one (releases). */
export interface Listed {
  id: number
  name: string
  state: string
  bytes: number
  /** In hex; GitHub may need a moment for it, and an Enterprise server has none. */
  sha256?: string
}

export type Step =
  | { do: 'keep'; wanted: Wanted }
  | { do: 'upload'; wanted: Wanted }
  /** The existing asset must be deleted first: the remains of a broken upload, or other bytes in our draft. */
  | { do: 'replace'; wanted: Wanted; id: number }
  /** Complete, but its digest is missing. */
  | { do: 'compare'; wanted: Wanted; id: number }
  | { do: 'refuse'; wanted: Wanted; why: string }

/** What to do for each asset, given the listing: a second run uploads only what is missing. */
export function reconcile(
  wanted: readonly Wanted[],
  listed: readonly Listed[],
  release: { isOurDraft: boolean },
): Step[] {
  return wanted.map((one) => stepFor(one, listed.find(sameName(one)), release))
}

const sameName =
  ({ name }: Wanted) =>
  (other: Listed) =>
    other.name.toLowerCase() === name.toLowerCase()

function stepFor(wanted: Wanted, found: Listed | undefined, { isOurDraft }: { isOurDraft: boolean }): Step {
  if (!found) return { do: 'upload', wanted }
  if (found.state === 'starter') return { do: 'replace', wanted, id: found.id }
  const isSame = found.name === wanted.name && found.bytes === wanted.bytes
  if (isSame && found.state === 'uploaded' && found.sha256 === wanted.sha256) return { do: 'keep', wanted }
  if (isSame && found.state === 'uploaded' && found.sha256 === undefined)
    return { do: 'compare', wanted, id: found.id }
  if (isOurDraft) return { do: 'replace', wanted, id: found.id }
  return {
    do: 'refuse',
    wanted,
    why: `the release has another ${found.name} (${found.bytes} bytes, ${found.sha256 ?? 'no digest'})`,
  }
}

/** Reasons not to publish a release: every asset that is missing, wrong or superfluous. */
export function differences(wanted: readonly Wanted[], listed: readonly Listed[]): string[] {
  return [
    ...wanted.flatMap((one) =>
      complaint(
        one,
        listed.find(({ name }) => name === one.name),
      ),
    ),
    ...tooMany(wanted, listed).map((name) => `${name} is not of this release`),
  ]
}

/** The names of assets that are too many. */
export function tooMany(
  wanted: readonly Pick<Wanted, 'name'>[],
  listed: readonly Pick<Listed, 'name'>[],
): string[] {
  const known = new Set(wanted.map(({ name }) => name))
  return listed.map(({ name }) => name).filter((name) => !known.has(name))
}

function complaint({ name, bytes, sha256 }: Wanted, found: Listed | undefined): string[] {
  if (!found) return [`${name} is missing`]
  if (found.state !== 'uploaded') return [`${name} is not whole (${found.state})`]
  if (found.bytes !== bytes) return [`${name} has ${found.bytes} bytes instead of ${bytes}`]
  if (found.sha256 !== undefined && found.sha256 !== sha256) return [`${name} has another SHA-256`]
  return []
}
