const MiB = 1024 ** 2

/** Emulated code runs about ten times slower (QEMU without KVM, compilers). */
export const emulationFactor = 10

/** Download from a substituter: unpacked bytes per second (cache.nixos.org from a hosted runner). */
const fetchRate = 50 * MiB

/** What an earlier run saw counts within these: a cache that answered badly once makes no plan of a day. */
const rates = { least: MiB, most: 1024 * MiB }

/** Upload of an artifact from a hosted runner: bytes per second. */
const uploadRate = 50 * MiB

/** Seconds to download so much, at the rate of earlier runs if there is one. */
export const fetchSeconds = (unpackedBytes: number, seen: number = fetchRate): number =>
  unpackedBytes / Math.min(Math.max(seen, rates.least), rates.most)

export const uploadSeconds = (bytes: number): number => bytes / uploadRate

/** From the moment a job is queued until it builds: a runner, Nix, the plan and its derivations. */
const startSeconds = 45

/** More, and something else was wrong. */
const mostStart = 900

/** The same, from what jobs of earlier runs took until their work began. */
export const startOf = (seen: number = startSeconds): number => Math.min(seen, mostStart)
