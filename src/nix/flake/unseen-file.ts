import { dirname, join, normalize } from 'node:path'
import { oneLine } from '../../lib/text.ts'
import { exec } from '../../system/exec.ts'
import { exists } from '../../system/files.ts'

/** Git's facts about a file that Nix does not see. */
interface Unseen {
  file: string
  /** The submodule of the file, and whether that was fetched. */
  submodule?: { path: string; isEmpty: boolean }
  /** The line that ignores it: `.gitignore:3`. */
  ignored?: string
  /** The untracked path: the file, or its topmost untracked folder. */
  untracked?: string
}

/** Why Nix does not see a file of a folder, in one line with what to do; undefined if git is not the reason. */
export async function whyUnseen(
  env: Readonly<Record<string, string>>,
  root: string,
  file: string,
): Promise<string | undefined> {
  const inside = normalize(file)
  if (inside.startsWith('..') || inside.startsWith('/')) return undefined
  const unseen = await askGit((args) => git(env, root, args), root, inside).catch(() => undefined)
  return unseen && unseenWords(unseen)
}

/** The root of the repository that a folder is in. */
export async function topOf(
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<string | undefined> {
  const top = await git(env, folder, ['rev-parse', '--show-toplevel']).catch(() => '')
  return top.trim() || undefined
}

function unseenWords({ file, submodule, ignored, untracked }: Unseen): string | undefined {
  const shown = oneLine(file)
  if (submodule) {
    const path = oneLine(submodule.path)
    const fetch = submodule.isEmpty ? `, and was not fetched (git submodule update --init ${word(path)})` : ''
    return `${shown} is in the submodule ${path}, which Nix leaves out${fetch}; evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)`
  }
  if (ignored !== undefined)
    return `${shown} is ignored by git (${oneLine(ignored)}), so Nix does not see it; take it out of there, or run: git add --force ${word(shown)}`
  if (untracked === undefined) return undefined
  const what = oneLine(untracked)
  const whole = what === shown ? shown : `${shown} is in ${what}, which`
  return `${whole} is not tracked by git, so Nix does not see it; run: git add ${word(what)}`
}

const word = (text: string): string =>
  /^[\w./+@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

type Git = (args: readonly string[]) => Promise<string>

async function askGit(git: Git, root: string, file: string): Promise<Unseen | undefined> {
  const above = foldersAbove(file)
  const entries = (await git(['ls-files', '--stage', '-z', '--', ...above, file])).split('\0')
  const index = new Map(entries.map((entry) => [entry.replace(/^[^\t]*\t/, ''), entry.slice(0, 6)]))
  const path = above.find((folder) => index.get(folder) === '160000')
  if (path !== undefined)
    return { file, submodule: { path, isEmpty: !(await exists(join(root, path, '.git'))) } }
  if (index.has(file) || !(await exists(join(root, file)))) return undefined
  const [ignored = ''] = (await git(['check-ignore', '-v', '--', file])).split('\t')
  if (ignored !== '') return { file, ignored: ignored.split(':').slice(0, 2).join(':') }
  const tracked = [...index.keys()]
  if (tracked.some((path) => path.startsWith(`${file}/`))) return undefined
  const top = above.find((folder) => !tracked.some((path) => path.startsWith(`${folder}/`)))
  return { file, untracked: top === undefined ? file : `${top}/` }
}

/** `a`, `a/b` of `a/b/c`. */
function foldersAbove(file: string): string[] {
  const above = dirname(file)
  return above === '.' ? [] : [...foldersAbove(above), above]
}

async function git(
  env: Readonly<Record<string, string>>,
  root: string,
  args: readonly string[],
): Promise<string> {
  const options = ['-c', 'core.fsmonitor=false', '-C', root]
  const literally = args[0] === 'check-ignore' ? [] : ['--literal-pathspecs'] // which that one does not know
  const { code, stdout } = await exec('git', [...options, ...literally, ...args], { env })
  if (code >= 128) throw new Error(`git ${args[0]} ended with ${code}`) // no repository, or one of another user
  return stdout
}
