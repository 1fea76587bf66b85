import { createHash } from 'node:crypto'
import type { GithubAsset, GithubRelease } from '../../../github/releases/releases.ts'
import { ownNames } from '../names/own-names.ts'
import { type Draft, draftMarker } from './draft.ts'
import type { PutContext } from './put-asset.ts'

const list = /<!-- flakeship-assets((?: [A-Za-z0-9+/]{8})*) -->/g

/** A name as the hidden list has it; a thousand whole names would leave the notes no room. */
const short = (name: string): string =>
  createHash('sha256').update(name.toLowerCase()).digest('base64').slice(0, 8)

/** Names of assets that are ours, by what the hidden list has of them. */
export class Claimed {
  readonly #short: ReadonlySet<string>

  private constructor(short: ReadonlySet<string>) {
    this.#short = short
  }

  static of(names: readonly string[]): Claimed {
    return new Claimed(new Set([...names, ...ownNames].map(short)))
  }

  /** What runs before this one claimed in the text of a draft. */
  static in({ body }: Pick<GithubRelease, 'body'>): Claimed {
    const found = [...body.matchAll(list)].flatMap(([, words = '']) => words.trim().split(' '))
    return new Claimed(new Set(found))
  }

  with(other: Claimed): Claimed {
    return new Claimed(new Set([...this.#short, ...other.#short]))
  }

  has(name: string): boolean {
    return this.#short.has(short(name))
  }

  includes(other: Claimed): boolean {
    return [...other.#short].every((one) => this.#short.has(one))
  }

  /**
   * What stands hidden in the text of a draft of ours: that it is ours, and which assets are. It is there before the first
   * of them, so that a run that was killed leaves nothing that nobody owns.
   */
  get marker(): string {
    return `${draftMarker}\n<!-- flakeship-assets ${[...this.#short].sort().join(' ')} -->`
  }
}

/** A text without all that `marker` puts there. */
export const withoutMarker = (text: string): string => text.replaceAll(draftMarker, '').replaceAll(list, '')

/** What of a draft this run wants, and what is ours. */
export interface Ownership {
  wanted: readonly string[]
  /** Undefined in the draft of a person, where nothing is removed. */
  claimed: Claimed | undefined
}

/** Assets that nobody wants any more: of runs of ours, and of others. */
export function unwantedIn(
  listed: readonly GithubAsset[],
  { wanted, claimed }: Ownership,
): { ours: GithubAsset[]; others: GithubAsset[] } {
  const names = new Set(wanted.map((name) => name.toLowerCase()))
  const unwanted = listed.filter(({ name }) => !names.has(name.toLowerCase()))
  const isOurs = ({ name }: GithubAsset) => claimed?.has(name) ?? false
  return { ours: unwanted.filter(isOurs), others: unwanted.filter((one) => !isOurs(one)) }
}

/** Removes them, each if it is still what was listed. */
export async function removeAssets(
  assets: readonly GithubAsset[],
  { releases, pace, log }: Pick<PutContext, 'releases' | 'pace' | 'log'>,
): Promise<void> {
  for (const { id, name, state, bytes } of assets) {
    const now = await releases.asset(id)
    if (now?.name !== name || now.state !== state || now.bytes !== bytes) continue
    log.info(`removing ${name} of an earlier run from the draft: this release does not have it`)
    await pace.turn()
    await releases.deleteAsset(id)
  }
}

/** The text of a draft of ours that claims these too; undefined where it does. What is generated comes again at the end. */
export function claiming(
  { release }: Draft,
  { claimed, person }: { claimed: Claimed; person: string },
): string | undefined {
  if (Claimed.in(release).includes(claimed)) return undefined
  return `${person === '' ? '' : `${person}\n\n`}${claimed.marker}\n`
}
