import { diagnose } from '../../../nix/build/diagnose.ts'

/** The evaluation was not given what it needed, which says nothing of the flake. */
const starved = /^Nix (?:was killed|ran out of memory) while it evaluated/

/** Whether a failure may pass by itself, so that it is tried again before an input is blamed. */
export const isTransient = (message: string): boolean =>
  starved.test(message) || diagnose({ message })?.transient === true
