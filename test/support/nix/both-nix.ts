import { floorNix, realNix } from './real-nix.ts'

/** For `describe.each` and `test.each`: the newest Nix and the oldest supported one. */
export const bothNix = [
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
] as const
