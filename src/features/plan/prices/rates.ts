const MiB = 1024 ** 2

/** Emulated code runs about ten times slower (QEMU without KVM, compilers). */
export const emulationFactor = 10

/** Download from a substituter: unpacked bytes per second (cache.nixos.org from a hosted runner). */
const fetchRate = 50 * MiB

/** Upload of an artifact from a hosted runner: bytes per second. */
const uploadRate = 50 * MiB

/** Seconds to download everything that substituters have. */
export const fetchSeconds = (unpackedBytes: number): number => unpackedBytes / fetchRate

export const uploadSeconds = (bytes: number): number => bytes / uploadRate

/** From the moment a job is queued until it builds: a runner, Nix, the plan and its derivations. */
export const startSeconds = 45
