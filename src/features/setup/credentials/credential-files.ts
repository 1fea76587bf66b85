import { join } from 'node:path'
import type { Credentials, Token } from './credentials.ts'

/** Files of a folder that only its owner can enter, by their names inside it. */
export type Files = Readonly<Record<string, string>>

/** The files that Nix and git read to authenticate. `netrc` is the present content of Nix's own netrc file. */
export function credentialFiles(folder: string, { tokens, ssh }: Credentials, netrc: string): Files {
  const forges = tokens.flatMap(({ scope, forge }) => (forge === undefined ? [] : [`${scope}=${forge}`]))
  // a netrc file knows only hosts, and its first line for a host counts
  const logins = widestFirst(tokens).flatMap((token) => netrcLine(token))
  return {
    'nix.conf': [
      ...(forges.length > 0 ? [`extra-access-tokens = ${forges.join(' ')}`] : []),
      ...(logins.length > 0 ? [`netrc-file = ${join(folder, 'netrc')}`] : []),
      '',
    ].join('\n'),
    ...(logins.length > 0 ? { netrc: `${logins.join('\n')}\n${netrc}` } : {}),
    ...Object.fromEntries(
      tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}\npassword=${git.password}\n`]),
    ),
    'git.conf': [
      ...widestFirst(tokens.map(({ scope }, i) => ({ scope, file: join(folder, `login-${i}`) }))).map(
        gitHelper,
      ),
      ...(ssh ? [`[core]\n\tsshCommand = ${gitValue(sshCommand(folder))}\n`] : []),
    ].join(''),
    ...(ssh ? { known_hosts: `${ssh.knownHosts.join('\n')}\n` } : {}),
  }
}

/** Forges whose inputs carry the token themselves: a netrc file would make Nix's daemon print a warning. */
const forgesOfNix = new Set(['github.com', 'gitlab.com', 'git.sr.ht'])

function netrcLine({ scope, netrc }: Token): string[] {
  const host = scope.replace(/[:/].*$/, '')
  if (netrc === undefined || forgesOfNix.has(host)) return []
  return [`machine ${host} login ${netrc.user} password ${netrc.password}`]
}

const widestFirst = <T extends { scope: string }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => a.scope.split('/').length - b.scope.split('/').length)

/**
 * The empty helper before ours stops the user's own helpers from storing our answers, and cancels ours for a wider
 * scope: of all that match a URL, the last one counts.
 */
function gitHelper({ scope, file }: { scope: string; file: string }): string {
  const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`
  return `[credential "https://${scope}"]\n\thelper = ""\n\thelper = ${gitValue(helper)}\n`
}

/** Only hosts with given keys, only the key in our agent, no prompts. */
function sshCommand(folder: string): string {
  const options = [
    `UserKnownHostsFile="${join(folder, 'known_hosts')}"`,
    'GlobalKnownHostsFile=/dev/null',
    'StrictHostKeyChecking=yes',
    'BatchMode=yes',
    'IdentityFile=none',
    `IdentityAgent="${join(folder, 'agent')}"`,
  ]
  return ['ssh', '-F', '/dev/null', ...options.flatMap((option) => ['-o', shellWord(option)])].join(' ')
}

const shellWord = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
const gitValue = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
