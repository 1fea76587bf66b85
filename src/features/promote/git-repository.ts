import { MachineError, UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Exec, Output } from '../../system/exec.ts'
import type { Relation, Repository } from './repository.ts'

export interface GitOptions {
  exec: Exec
  env: Readonly<Record<string, string>>
  /** A clone; its files and branches stay unchanged. */
  folder: string
  remote: string
}

/**
 * Any repository that git can access: our commits are pushed without force, so the server refuses anything but a
 * fast-forward.
 */
export function gitRepository({ exec, env, folder, remote }: GitOptions): Repository {
  const ask = (...words: string[]) => exec('git', words, { cwd: folder, env: { ...env, LC_ALL: 'C' } })
  const git = async (...words: string[]) => {
    const output = await ask(...words)
    if (output.code === 0) return output.stdout.trim()
    throw new MachineError(`git ${words[0]} did not work in ${folder}: ${lastLine(output)}`)
  }
  const tracked = (branch: string) => `refs/remotes/${remote}/${branch}`
  const fetched = async (branch: string) => {
    const sha = (await git('ls-remote', remote, `refs/heads/${branch}`)).split(/\s/)[0] || undefined
    if (sha !== undefined) await git('fetch', '--quiet', remote, `+refs/heads/${branch}:${tracked(branch)}`)
    return sha
  }
  const main = async () => {
    const answer = await git('ls-remote', '--symref', remote, 'HEAD')
    const [, name] = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(answer) ?? []
    const head = name === undefined ? undefined : await fetched(name)
    if (name === undefined || head === undefined)
      throw new UserError(`${remote} names no default branch; push one first`, { reason: 'machine' })
    return { name, head }
  }
  return {
    main,
    head: fetched,
    commit: async (sha) => {
      const found = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`)
      if (found.code !== 0) return undefined
      const text = await git('log', '-1', '--format=%H%n%T%n%P%n%an%n%B', found.stdout.trim())
      const [full = '', tree = '', parents = '', author = '', ...message] = text.split('\n')
      return {
        sha: full,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author,
        message: message.join('\n'),
      }
    },
    relation: async (older, newer) => relation(await both(older, newer)),
    formerHeads: async (branch) => {
      const known = await ask('log', '--walk-reflogs', '--format=%H', tracked(branch), '--')
      const seen = known.code === 0 ? known.stdout.trim().split('\n').filter(Boolean) : []
      const heads = seen.length > 0 ? seen : [await git('rev-parse', tracked(branch))]
      return heads.map((sha) => ({ sha }))
    },
    makeCommit: ({ tree, parents, message }) =>
      git('commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message.trim()),
    move: async (branch, _, to) => {
      const pushed = await ask('push', '--quiet', remote, `${to}:refs/heads/${branch}`)
      if (pushed.code === 0) return 'moved'
      if (/exists; cannot create/.test(pushed.stderr))
        throw new UserError(
          `${branch} cannot be made: a branch cannot have the name of a folder of another one; remove the other, or take another name with --branch`,
          { reason: 'machine' },
        )
      if (/\[rejected\]|fetch first|non-fast-forward|cannot lock ref/.test(pushed.stderr)) return 'lost'
      throw new MachineError(`${branch} cannot be pushed to ${remote}: ${lastLine(pushed)}`)
    },
    refusal: async () => undefined,
  }

  async function both(older: string, newer: string): Promise<[boolean, boolean]> {
    const isBefore = async (one: string, other: string) =>
      (await ask('merge-base', '--is-ancestor', one, other)).code === 0
    return [await isBefore(older, newer), await isBefore(newer, older)]
  }
}

function relation([isBefore, isAfter]: [boolean, boolean]): Relation {
  if (isBefore) return isAfter ? 'identical' : 'ahead'
  return isAfter ? 'behind' : 'diverged'
}

const lastLine = ({ stderr }: Output): string => {
  const lines = stderr.trim().split('\n')
  return oneLine(lines.find((line) => /^(error|fatal|remote: error)/.test(line)) ?? lines.at(-1) ?? '', 300)
}
