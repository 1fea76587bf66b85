import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CommandError, MachineError, UserError } from '../../../lib/errors.ts'
import { Nix } from '../../../nix/command.ts'
import { nixUserConf, withGitFile } from '../../../system/environment.ts'
import { run } from '../../../system/exec.ts'
import { commandLine } from '../../../system/process-tree.ts'
import { credentialFiles } from '../credentials/credential-files.ts'
import { type Credentials, maskedForms } from '../credentials/credentials.ts'
import type { At, Step } from '../needs/step.ts'

/** Names the folder for later steps of the job. */
export const folderVariable = 'FLAKESHIP_CREDENTIALS'

const prefix = 'flakeship-private-'

/** Puts tokens and an SSH key where only Nix's fetchers look for them, for the duration of the job. */
export const privateInputs: Step = {
  name: 'private inputs',
  after: ['nix'],
  when: ({ credentials: there }, { credentials: wanted }) =>
    wanted && {
      have: there === wanted.mark ? 'these credentials' : 'no credentials of ours',
      need: `credentials for ${wanted.hosts.join(', ')}`,
      ...(there === wanted.mark ? {} : { do: 'give them to the fetchers of Nix, until the job ends' }),
    },
  async run(at, keep) {
    const { given, need } = at
    if (!given.credentials || !need.credentials) return undefined
    for (const secret of maskedForms(given.credentials)) at.host.secret(secret)
    // an unguessable name for the flake's code: Nix reads any file of ours that an input names
    const folder = join(given.temporary, prefix + randomBytes(16).toString('hex'))
    const netrc = await settingsOfNix(at)
    keep(folder)
    await mkdir(folder, { mode: 0o700 })
    // and prevents copying a parent folder to the store as a whole
    await run(at.exec, 'mkfifo', ['-m', '600', join(folder, 'closed')], { env: at.env })
    const files = credentialFiles(folder, given.credentials, netrc)
    for (const [name, text] of Object.entries({ ...files, mark: need.credentials.mark }))
      await writeFile(join(folder, name), text, { mode: 0o600, flag: 'wx' })
    if (given.credentials.ssh) await startAgent(at, folder, given.credentials.ssh)
    exportTo(at, folder)
    return { credentials: need.credentials.mark }
  },
  async undo(folder) {
    if (!basename(folder).startsWith(prefix)) throw new Error(`${folder} is not ours`)
    for (const pid of await agents(folder)) process.kill(pid, 'SIGTERM')
    await rm(folder, { recursive: true, force: true })
  },
}

/** The mark of this job's private inputs, if any. */
export function markThere(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const folder = environment[folderVariable]
  if (!folder) return Promise.resolve(undefined)
  return readFile(join(folder, 'mark'), 'utf8').catch(() => undefined)
}

/** The content of Nix's own netrc file; refuses a Nix whose builds could read our files. */
async function settingsOfNix({ exec, have }: At): Promise<string> {
  if (!have.nix) return ''
  const nix = new Nix(have.nix, exec)
  const ask = async (name: string) => (await nix.attempt(['config', 'show', name])).stdout.trim()
  const [sandbox, file] = [await ask('sandbox'), await ask('netrc-file')]
  if (sandbox !== 'true' && (await buildsAsWe(nix)))
    throw new UserError(
      `private inputs are refused: builds of this Nix run as the same user without a sandbox (sandbox = ${sandbox}) and could read the credentials; set sandbox = true`,
    )
  return file === '' ? '' : readFile(file, 'utf8').catch(() => '')
}

/** Without a daemon, builds run as the calling user. */
async function buildsAsWe(nix: Nix): Promise<boolean> {
  const { stdout } = await nix.attempt(['store', 'info', '--json'])
  return !/"url":\s*"(daemon|unix:)/.test(stdout)
}

/** Starts an agent with this one key, which signs only for the named hosts. */
async function startAgent(
  { exec, env }: At,
  folder: string,
  ssh: NonNullable<Credentials['ssh']>,
): Promise<void> {
  const socket = join(folder, 'agent')
  await run(exec, 'ssh-agent', ['-s', '-a', socket], { env }).catch((cause) => {
    throw new MachineError(
      `cannot start ssh-agent in ${folder}: install OpenSSH and make the folder writable`,
      { cause },
    )
  })
  const known = ['-H', join(folder, 'known_hosts'), ...ssh.hosts.flatMap((host) => ['-h', host])]
  const own = { ...env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' }
  await run(exec, 'ssh-add', ['-q', '-t', '5d', ...known, '-'], { env: own, input: ssh.key }).catch(
    (cause) => {
      throw new UserError(whyNot(cause), { cause })
    },
  )
}

/** Errors of `ssh-add` by input, in our words. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/no host keys found/i, 'ssh-known-hosts was not accepted: a host of it has no line with a whole key'],
  [
    /libcrypto|invalid format/i,
    'ssh-key was not accepted: it must be all lines of a private key, as the file has them',
  ],
]

function whyNot(error: unknown): string {
  const said = error instanceof CommandError ? error.stderr : ''
  const known = refusals.find(([pattern]) => pattern.test(said))?.[1]
  return known ?? 'ssh-key was not accepted: it must be a private key without a passphrase'
}

function exportTo({ host }: At, folder: string): void {
  const { environment } = host
  host.exportVariable(folderVariable, folder)
  host.exportVariable(
    'NIX_USER_CONF_FILES',
    [join(folder, 'nix.conf'), ...nixUserConf(environment)].join(':'),
  )
  for (const [name, value] of Object.entries(withGitFile(environment, join(folder, 'git.conf'))))
    host.exportVariable(name, value)
}

async function agents(folder: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const lines = await Promise.all(ids.map(commandLine))
  return ids.filter(
    (_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? '') && lines[i]?.includes(`\0${folder}/agent\0`),
  )
}
