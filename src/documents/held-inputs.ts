import type { UpdatedFlake, UpdateInput } from './update.ts'

/** An input of this update, by its flake and name. */
interface Named {
  flake: string
  name: string
}

/** The input that decides whether this one moves: itself, or the subflake's input that it moves with. */
export const leaderOf = ({ folder }: Pick<UpdatedFlake, 'folder'>, input: UpdateInput): Named =>
  input.with ?? { flake: folder, name: input.name }

/** What keeps an input from moving, of all that is held; undefined where nothing does. */
export function holderOf<H extends Named>(
  flake: Pick<UpdatedFlake, 'folder'>,
  input: UpdateInput,
  held: readonly H[],
): H | undefined {
  const leader = leaderOf(flake, input)
  return held.find((one) => one.flake === leader.flake && one.name === leader.name)
}

/** The names of a flake's inputs that stay if these are held. */
export function heldNames(
  flake: Pick<UpdatedFlake, 'folder' | 'inputs'>,
  held: readonly Named[],
): ReadonlySet<string> {
  return new Set(flake.inputs.filter((input) => holderOf(flake, input, held)).map(({ name }) => name))
}
