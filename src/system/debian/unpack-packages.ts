import { mkdir } from 'node:fs/promises'
import pLimit from 'p-limit'
import { type Exec, run } from '../exec.ts'
import { cores } from '../machine.ts'

/** Unneeded documentation: a third of the files. */
const left = [
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
  'usr/share/info',
  'usr/share/lintian',
  'usr/share/bug',
]

/** Unpacks Debian packages one after the other into a folder, without running their scripts. */
export async function unpackPackages(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  files: readonly string[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const limit = pLimit(cores())
  const script =
    'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink "$3" "$4" "$5" "$6" "$7" "$8"'
  const excludes = left.map((path) => `--exclude=./${path}`)
  // base-files makes /bin and /lib links into /usr; it must precede packages that unpack through them
  const [first, rest] = [
    files.filter((file) => file.includes('/base-files_')),
    files.filter((file) => !file.includes('/base-files_')),
  ]
  for (const group of [first, rest]) {
    await Promise.all(
      group.map((file) =>
        limit(() => run(exec, 'sh', ['-euc', script, 'unpack', file, folder, ...excludes], { env })),
      ),
    )
  }
}
