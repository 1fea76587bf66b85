const MiB = 1024 ** 2

/** Emulated instructions run about ten times as long (QEMU without KVM, compilers). */
export const emulationFactor = 10

/** Downloading from a substituter: bytes a second of what is unpacked (cache.nixos.org from a hosted runner). */
const fetchRate = 50 * MiB

/** Uploading an artifact from a hosted runner: bytes a second. */
const uploadRate = 50 * MiB

/** Seconds that fetching all that substituters have takes. */
export const fetchSeconds = (unpackedBytes: number): number => unpackedBytes / fetchRate

export const uploadSeconds = (bytes: number): number => bytes / uploadRate

/** From the moment a job is queued until it builds: a runner, Nix, the plan and its derivations. */
export const startSeconds = 45
