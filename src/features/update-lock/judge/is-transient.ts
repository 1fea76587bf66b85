import { diagnose } from '../../../nix/build/diagnose.ts'

/** The evaluation lacked resources, which says nothing about the flake. */
const starved = /^Nix (?:was killed|ran out of memory) while it evaluated/

/** Whether a failure may be transient, so that it is retried before an input is blamed. */
export const isTransient = (message: string): boolean =>
  starved.test(message) || diagnose({ message })?.transient === true
