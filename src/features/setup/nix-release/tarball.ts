import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { shownAddress } from '../../../lib/addresses.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { type Download, type DownloadOptions, download } from '../../../system/download/download.ts'
import type { CheckedSource } from '../../../system/download/to-file.ts'
import { converse } from '../../../system/line-dialog.ts'
import { whyOnMachine } from './machine-reasons.ts'

/** A release tarball. */
export interface TarballSource extends CheckedSource {
  /** Time-out and retries of the download. */
  patience?: Pick<DownloadOptions, 'stallSeconds' | 'pauses'>
}

export interface Unpacking {
  env: Readonly<Record<string, string>>
  /** An empty folder that only the unpacking user can enter; its content is not trusted until this resolves. */
  folder: string
  /** The prefix of command lines that run as root: files then belong to root and are read-only. */
  root?: readonly string[]
}

/** Opens a tarball's download; separate from unpacking, so that it starts while other things are prepared. */
export function openTarball(
  source: TarballSource,
  more: Pick<DownloadOptions, 'onWait' | 'signal'> = {},
): Promise<Download> {
  if (!/^[0-9a-f]{64}$/.test(source.sha256))
    throw new UserError('the SHA-256 of a Nix tarball must be 64 hex digits, in lower case')
  return download(source.from, { what: 'Nix', ...source.patience, ...more })
}

/** Streams a tarball through its hash into tar. Resolves once everything is unpacked and the hash is right. */
export async function unpackStream(
  source: TarballSource,
  opened: Download,
  { env, folder, root }: Unpacking,
): Promise<void> {
  const hash = createHash('sha256')
  const mode = root ? ['0222', '--no-same-permissions'] : ['022', '--delay-directory-restore']
  const line = ['sh', '-uc', unpack, 'unpack', folder, ...mode, ...decompressor(opened.head)]
  const tar = converse([...(root ?? []), ...line], env)
  try {
    for await (const chunk of opened.chunks) {
      hash.update(chunk)
      await tar.write(chunk)
    }
  } finally {
    tar.end()
    await tar.ended
  }
  const got = hash.digest('hex')
  if (got !== source.sha256) {
    throw new MachineError(
      `${shownAddress(source.from)} is not the expected Nix tarball: its SHA-256 is ${got}, not ${source.sha256}; it was not used`,
    )
  }
  const { code, stderr } = await tar.ended
  if (code !== 0) throw cannotUnpack(source.from, stderr)
}

/** The same without root. Returns the folder with `.reginfo` and `store`; the caller removes `folder`. */
export async function unpackRelease(
  env: Readonly<Record<string, string>>,
  source: TarballSource,
  { folder, ...more }: { folder: string } & Pick<DownloadOptions, 'onWait'>,
): Promise<string> {
  await using opened = await openTarball(source, more)
  const unpacked = join(folder, 'unpacked')
  await mkdir(unpacked, { recursive: true })
  await unpackStream(source, opened, { env, folder: unpacked }).catch(async (error) => {
    await rm(unpacked, { recursive: true, force: true })
    throw error
  })
  const [top, ...others] = await readdir(unpacked)
  if (!top || others.length > 0)
    throw new MachineError(`${shownAddress(source.from)} is no Nix release: one folder was expected in it`)
  return join(unpacked, top)
}

/** The first bytes of compressed tarballs, in hex, and the command to decompress them. */
const compressions: readonly (readonly [string, ...string[]])[] = [
  ['fd377a585a00', 'xz', '-dc', '-T0'],
  ['28b52ffd', 'zstd', '-dc'],
  ['1f8b', 'gzip', '-dc'],
  ['425a68', 'bzip2', '-dc'],
]

/** The command that decompresses a tarball with these first bytes; empty if it is not compressed. */
export function decompressor(head: Uint8Array): readonly string[] {
  const hex = Buffer.from(head.subarray(0, 6)).toString('hex')
  const [, ...command] = compressions.find(([magic]) => hex.startsWith(magic)) ?? ['']
  return command
}

// reads what tar leaves too, so that the hash always covers the whole stream
const unpack = `
cd "$1" || exit 1
umask "$2"
how=$3
shift 3
if [ $# -gt 0 ]; then "$@" | tar -x -o "$how" -f -; else tar -x -o "$how" -f -; fi
code=$?
cat >/dev/null
exit $code
`

function cannotUnpack(from: string, stderr: string): MachineError {
  return new MachineError(`${shownAddress(from)} cannot be unpacked: ${whyOnMachine(stderr)}`, {
    cause: stderr,
  })
}
