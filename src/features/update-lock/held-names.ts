import type { UpdatedFlake, UpdateInput } from '../../documents/update.ts'

/** An input of this update, by its flake and its name. */
interface Named {
  flake: string
  name: string
}

/** The input that decides whether this one moves: itself, or that of a subflake with which it moves. */
export const leaderOf = ({ folder }: Pick<UpdatedFlake, 'folder'>, input: UpdateInput): Named =>
  input.with ?? { flake: folder, name: input.name }

/** The names of a flake's inputs that stay where these are held. */
export function heldNames(
  flake: Pick<UpdatedFlake, 'folder' | 'inputs'>,
  held: readonly Named[],
): ReadonlySet<string> {
  const isHeld = (one: Named) => held.some(({ flake, name }) => flake === one.flake && name === one.name)
  return new Set(flake.inputs.filter((input) => isHeld(leaderOf(flake, input))).map(({ name }) => name))
}
