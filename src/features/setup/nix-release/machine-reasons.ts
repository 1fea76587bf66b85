import { oneLine } from '../../../lib/text.ts'

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /no space left|wrote only|i\/o error|disk is full/i,
    'the disk is full; make room on the file system of /nix',
  ],
  [/disk quota/i, 'the quota is used up; make room on the file system of /nix'],
  [/read-only file system/i, 'the file system of /nix or /etc is read-only'],
  [/(xz|zstd|gzip|bzip2): (command )?not found/i, 'its decompressor is missing; install xz-utils'],
  [/exec format error/i, 'the release is for another kind of processor; give the tarball of this one'],
  [/tar: (command )?not found/i, 'there is no tar; install it'],
]

/** Why tar, or our script as root, failed: a known reason with what to do, else its first line. */
export function whyOnMachine(stderr: string): string {
  const known = reasons.find(([pattern]) => pattern.test(stderr))?.[1]
  return known ?? (oneLine(stderr.split('\n')[0] ?? '') || 'it ended early and said nothing')
}
