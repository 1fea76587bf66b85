import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { toolEnvironment } from '../../src/system/environment.ts'
import { exec } from '../../src/system/exec.ts'
import { start } from '../../src/system/process.ts'
import { processesWith, within } from '../support/machines/processes.ts'
import { machineEnvironment, smallMachine } from '../support/machines/small-machine.ts'
import { copyFixture } from '../support/nix/fixtures.ts'
import { programOf, type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { Job } from '../support/runner/runner.ts'
import { makeRepository, type PrivateServer, privateServer } from '../support/servers/private-server.ts'

/** The form of tokens of the workflow's own since 2026: `ghs_` and a JWT, 520 characters. */
const long = `ghs_${'Canary1-_'.repeat(56)}canary-x.yz`
const password = 'canary-password-77'
const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`

let folder: TemporaryFolder
let server: PrivateServer
let sshd: ReturnType<typeof start>
let sshPort: number
let sshKey: string
let knownHosts: string
/** What was in the store before. */
let before: ReadonlySet<string>

beforeAll(async () => {
  folder = await temporaryFolder()
  await mkdir(join(folder.path, 'server'))
  server = await privateServer(join(folder.path, 'server'), {
    '127.77.0.1': [`token ${long}`, basic(`x-access-token:${long}`)],
    '127.77.0.2': [basic(`deploy:${password}`)],
  })
  await startSshd()
  before = new Set(await readdir('/nix/store'))
})
afterAll(async () => {
  await sshd?.stop('SIGKILL')
  await server?.[Symbol.asyncDispose]()
  await folder?.[Symbol.asyncDispose]()
})

async function startSshd(): Promise<void> {
  const at = join(folder.path, 'ssh')
  await makeRepository(join(at, 'repository'), 'ssh\n')
  const key = (name: string) => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(at, name)])
    return readFile(join(at, name), 'utf8')
  }
  const port = await freePort()
  sshKey = await key('client')
  await key('host')
  const [type, blob] = (await readFile(join(at, 'host.pub'), 'utf8')).split(' ')
  knownHosts = `[127.0.0.1]:${port} ${type} ${blob}`
  sshPort = port
  execFileSync('chown', ['-R', '1001:1001', join(at, 'repository')])
  execFileSync('chmod', ['755', folder.path, at])
  const settings = [
    `AuthorizedKeysFile=${at}/client.pub`,
    'StrictModes=no',
    'UsePAM=no',
    `HostKey=${at}/host`,
    'ListenAddress=127.0.0.1',
  ]
  const script = `exec /usr/sbin/sshd -D -e -f /dev/null -p ${port} ${settings.map((line) => `-o ${line}`).join(' ')}`
  const [program = '', ...args] = smallMachine(script, folder.path)
  sshd = start(program, args, { env: machineEnvironment })
  sshd.stdout.resume()
  let said = ''
  sshd.stderr.on('data', (chunk) => (said += chunk))
  if (!(await within(20, async () => said.includes('Server listening')))) throw new Error(`sshd: ${said}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

const secrets = () => [
  long,
  Buffer.from(`x-access-token:${long}`).toString('base64'),
  password,
  Buffer.from(`deploy:${password}`).toString('base64'),
  sshKey.split('\n')[2] ?? '',
]

/** Every process whose command line or variables hold a secret, ours left out. */
async function processesThatShow(): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
  const found: string[] = []
  for (const id of ids) {
    for (const file of ['cmdline', 'environ']) {
      const text = await readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')
      if (secrets().some((secret) => text.includes(secret))) found.push(`${id} ${file} ${text.slice(0, 100)}`)
    }
  }
  return found
}

/** Every file below a folder that holds a secret. */
async function filesThatShow(at: string): Promise<string[]> {
  const entries = await readdir(at, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')))
  return files.filter((_, i) => secrets().some((secret) => texts[i]?.includes(secret)))
}

async function newJob(nix: string, path = process.env.PATH ?? '') {
  const workspace = await copyFixture('private-inputs', folder.path)
  const file = join(workspace, 'flake.nix')
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text
      .replace('SSH_PORT', String(sshPort))
      .replace('SSH_REPOSITORY', join(folder.path, 'ssh/repository').slice(1)),
  )
  const home = join(workspace, '../home')
  await mkdir(home, { recursive: true })
  await writeFile(
    join(home, '.gitconfig'),
    `[http]\n\tsslCAInfo = ${server.certificate}\n[credential]\n\thelper = store\n`,
  )
  const env = { HOME: home, NIX_SSL_CERT_FILE: server.certificate }
  const job = await Job.start({
    workspace,
    env,
    path: [...(nix === '' ? [] : [`${nix}/bin`]), path].join(':'),
  })
  return { job, workspace, home }
}

const inputs = () => ({
  'access-tokens': `127.77.0.1=${long}\n# a comment\n127.77.0.2=deploy:${password}`,
  'ssh-key': sshKey,
  'ssh-known-hosts': knownHosts,
})

test.each([
  ['the newest Nix', ''],
  ['the oldest Nix', process.env.FLAKESHIP_NIX_FLOOR ?? ''],
])(
  'private inputs are fetched by %s, and no secret is seen anywhere, during the job and after',
  async (_, nix) => {
    const { job, workspace, home } = await newJob(nix)
    await using _job = job
    const setup = await job.step('actions/setup', inputs())
    expect(setup.commands.filter(({ name }) => name === 'error')).toEqual([])
    expect(setup.outcome).toBe('success')
    const env = toolEnvironment({
      PATH: process.env.PATH,
      ...job.environment,
      NIX_REMOTE: 'local',
      NIX_CONF_DIR: process.env.NIX_CONF_DIR,
    })
    const lock = await exec(
      'nix',
      ['--extra-experimental-features', 'nix-command flakes', 'flake', 'lock', `path:${workspace}`],
      { env },
    )
    expect(lock.stderr).not.toContain('error')
    expect(lock.code).toBe(0)

    const evaluating = job.step('actions/evaluate', { targets: 'packages.*' })
    expect(await within(90, async () => (await processesWith('private-looker-saw')).length > 0)).toBe(true)
    expect(await processesThatShow()).toEqual([])
    const evaluate = await evaluating
    expect(evaluate.commands.filter(({ name }) => name === 'error')).toEqual([])
    const build = await job.step('actions/build', { plan: evaluate.outputs.plan ?? '' })
    expect(build.outcome).toBe('success')
    const { targets } = await readDocument('result', build.outputs.result ?? '')
    const seen = await readFile(targets[0]?.outputs.out ?? '', 'utf8')
    expect(seen).toContain(JSON.stringify(['tarball\n', 'tarball\n', 'repository\n', 'ssh\n']))
    expect(seen).toContain('private-looker-saw')
    expect(secrets().filter((secret) => seen.includes(secret))).toEqual([])
    expect(seen).not.toMatch(/flakeship-private-|SSH_AUTH_SOCK/)
    expect(await filesThatShow(workspace)).toEqual([])
    expect(await filesThatShow(home)).toEqual([])

    const agent = (await processesWith(job.temporary)).length
    expect(agent).toBe(1)
    const posts = await job.end()
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0])
    expect(await filesThatShow(job.temporary)).toEqual([])
    // which output folders were begun and which flakes were used, until the runner empties its folder before the next job
    expect((await readdir(job.temporary)).sort()).toEqual(['flakeship-begun', 'flakeship-flakes'])
    expect(await readFile(join(job.temporary, 'flakeship-begun'), 'utf8')).toBe(
      `${join(workspace, 'flakeship-out')}\n`,
    )
    expect(await within(5, async () => (await processesWith(job.temporary)).length === 0)).toBe(true)
    const shown = [setup, evaluate, build, ...posts].flatMap(({ log, summary, commands }) => [
      ...log,
      summary,
      ...commands.filter(({ name }) => name !== 'add-mask').map(({ message }) => message),
    ])
    expect(shown.filter((line) => secrets().some((secret) => line.includes(secret)))).toEqual([])
    const masked = setup.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
    expect(masked).toEqual(expect.arrayContaining(secrets().slice(0, 4)))
  },
)

test('setup twice in a job is one: the second does nothing, and the post of the first undoes all', async () => {
  const { job } = await newJob('')
  await using _job = job
  await job.step('actions/setup', inputs())
  const exported = job.environment
  const again = await job.step('actions/setup', inputs())
  expect(again.outcome).toBe('success')
  expect(again.log.find((line) => line.startsWith('private inputs'))).toMatch(/nothing$/)
  expect(job.environment).toEqual(exported)
  expect(await readdir(job.temporary)).toHaveLength(1)
  expect((await job.end()).flatMap(({ commands }) => commands)).toEqual([])
  expect(await readdir(job.temporary)).toEqual([])
  expect(await within(5, async () => (await processesWith(job.temporary)).length === 0)).toBe(true)
})

test('a second setup adds to the first, and each post removes its own', async () => {
  const { job, home } = await newJob('')
  await using _job = job
  await job.step('actions/setup', { 'access-tokens': `127.77.0.1=${long}` })
  const [first = ''] = await readdir(job.temporary)
  await job.step('actions/setup', { 'access-tokens': `127.77.0.2=deploy:${password}` })
  const env = toolEnvironment({ ...machineEnvironment, ...job.environment })
  const show = async (name: string) =>
    (
      await exec(programOf('nix'), ['--extra-experimental-features', 'nix-command', 'config', 'show', name], {
        env,
      })
    ).stdout
  expect(await show('access-tokens')).toContain(`127.77.0.1=${long}`)
  const netrc = await readFile((await show('netrc-file')).trim(), 'utf8')
  expect(netrc).toMatch(/^machine 127\.77\.0\.2 .*\nmachine 127\.77\.0\.1 /)
  expect(env.NIX_USER_CONF_FILES?.split(':').slice(-2)).toEqual([
    join(home, '.config/nix/nix.conf'),
    '/etc/xdg/nix/nix.conf',
  ])
  expect(await readdir(job.temporary)).toContain(first)
  await job.end()
  expect(await readdir(job.temporary)).toEqual([])
})

test('impure evaluation, which reads any file, is refused while there are credentials', async () => {
  const { job } = await newJob('')
  await using _job = job
  await job.step('actions/setup', { 'access-tokens': `127.77.0.1=${long}` })
  const step = await job.step('actions/evaluate', { impure: 'true' })
  expect(step.commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^impure evaluation can read any file of this user, .*remove impure, or access-tokens and ssh-key$/,
    ),
  ])
  await job.end()
})

test.each(['path:RUNNER_TEMP', 'file:///proc/self/environ'])(
  'a flake that names %s as an input brings no secret into the store',
  async (url) => {
    const { job, workspace } = await newJob('')
    await using _job = job
    await job.step('actions/setup', { 'access-tokens': `127.77.0.1=${long}` }) // an agent's socket would be in the way too
    const input = url.replace('RUNNER_TEMP', job.temporary)
    await writeFile(
      join(workspace, 'flake.nix'),
      `{ inputs.grab = { url = "${input}"; flake = false; }; outputs = { self, grab }: { packages.x86_64-linux.x = throw "\${grab}"; }; }`,
    )
    const step = await job.step('actions/evaluate', {})
    expect(step.outcome).toBe('failure')
    const shown = JSON.stringify(step)
    expect(secrets().filter((secret) => shown.includes(secret))).toEqual([])
    const grabbed = (await readdir('/nix/store')).filter(
      (name) => /-(source|environ)$/.test(name) && !before.has(name),
    )
    for (const name of grabbed) expect(await filesThatShow(join('/nix/store', name))).toEqual([])
    await job.end()
  },
)

test('the key opens no host but those that are named, and a passphrase is one clear error', async () => {
  const { job } = await newJob('')
  await using _job = job
  await job.step('actions/setup', { 'ssh-key': sshKey })
  const env = toolEnvironment({ ...machineEnvironment, ...job.environment })
  const repository = `ssh://runner@127.0.0.1:${sshPort}${folder.path}/ssh/repository`
  const refused = await exec('git', ['ls-remote', repository], { env })
  expect(refused.stderr).toContain('Host key verification failed')
  const folderOfJob = join(job.temporary, (await readdir(job.temporary))[0] ?? '')
  // also with the agent itself, for a host whose key is another one
  const direct = await exec(
    'ssh',
    [
      '-F',
      '/dev/null',
      '-o',
      'StrictHostKeyChecking=no',
      '-o',
      'UserKnownHostsFile=/dev/null',
      '-o',
      'BatchMode=yes',
      '-o',
      'IdentityFile=none',
      '-o',
      `IdentityAgent=${folderOfJob}/agent`,
      '-p',
      String(sshPort),
      'runner@127.0.0.1',
      'true',
    ],
    { env },
  )
  expect(direct.code).toBe(255)
  expect(direct.stderr).toMatch(/Permission denied/)
  await job.end()

  const locked = join(folder.path, 'locked')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'secret', '-f', locked])
  const step = await job.step('actions/setup', { 'ssh-key': await readFile(locked, 'utf8') })
  expect(step.commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([
    'ssh-key was not accepted: it must be a private key without a passphrase',
  ])
  expect(await readdir(job.temporary)).toEqual([])
  expect(await within(5, async () => (await processesWith(job.temporary)).length === 0)).toBe(true)
})

test.each<[string, () => Record<string, string>, RegExp]>([
  [
    'a line of known_hosts with half a key',
    () => ({ 'ssh-key': sshKey, 'ssh-known-hosts': 'example.org ssh-ed25519 AAAAC3NzaC1lZDI1' }),
    /^ssh-known-hosts was not accepted: a host of it has no line with a whole key$/,
  ],
  [
    'a key whose line breaks are lost',
    () => ({ 'ssh-key': sshKey.replaceAll('\n', '\\n') }),
    /^ssh-key was not accepted: it must be all lines of a private key, as the file has them$/,
  ],
])('%s is one clear error, and nothing is left', async (_, given, message) => {
  const { job } = await newJob('')
  await using _job = job
  const step = await job.step('actions/setup', given())
  const errors = step.commands.filter(({ name }) => name === 'error')
  expect(errors.map((one) => one.message)).toEqual([expect.stringMatching(message)])
  expect(await readdir(job.temporary)).toEqual([])
  expect(await within(5, async () => (await processesWith(job.temporary)).length === 0)).toBe(true)
})

test('a job that is stopped while it sets up leaves no file and no agent', async () => {
  const bin = join(folder.path, 'slow-apt')
  await mkdir(bin)
  await writeFile(join(bin, 'apt-get'), `#!/bin/sh\necho begun >> ${bin}/began\nsleep 2\n`, { mode: 0o755 })
  const machine = [bin, '/usr/sbin', '/usr/bin', '/sbin', '/bin'] // no QEMU
  const nix = programOf('nix').replace(/\/nix$/, '')
  const { job } = await newJob('', [...machine, nix].join(':'))
  await using _job = job
  const setting = job.step('actions/setup', { ...inputs(), boot: 'iso' })
  const began = async () => (await readFile(join(bin, 'began'), 'utf8').catch(() => '')) !== ''
  const credentials = async () => (await processesWith(`${job.temporary}/flakeship-private`)).length > 0
  expect(await within(30, async () => (await began()) && (await credentials()))).toBe(true)
  for (const pid of await processesWith('actions/setup/index.js')) {
    const variables = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (variables.split('\0').includes(`RUNNER_TEMP=${job.temporary}`)) process.kill(pid, 'SIGTERM') // others set up too
  }
  const step = await setting
  expect(step.outcome).toBe('failure')
  expect(step.log.join('\n')).toContain('SIGTERM: stopping in order')
  expect(await readdir(job.temporary)).toEqual([])
  expect(await within(5, async () => !(await credentials()))).toBe(true)
  expect(await readFile(join(bin, 'began'), 'utf8')).toBe('begun\n') // fetched, and nothing installed
  expect((await job.end()).flatMap(({ commands }) => commands)).toEqual([])
})

test('where builds run as the same user without a sandbox, credentials are refused before they are written', async () => {
  const { job, workspace } = await newJob('')
  await using _job = job
  await writeFile(
    join(workspace, 'nix.conf'),
    'experimental-features = nix-command flakes\nsandbox = false\n',
  )
  await using open = await Job.start({ workspace, env: { ...job.environment, NIX_CONF_DIR: workspace } })
  const step = await open.step('actions/setup', inputs())
  expect(step.commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^private inputs are refused: builds of this Nix run as the same user without a sandbox/,
    ),
  ])
  expect(await readdir(open.temporary)).toEqual([])
})

test('known hosts without a key are a mistake', async () => {
  const { job } = await newJob('')
  await using _job = job
  const step = await job.step('actions/setup', { 'ssh-known-hosts': knownHosts })
  expect(step.commands.map(({ message }) => message)).toContain(
    'ssh-known-hosts needs ssh-key: it names the hosts of that key',
  )
})
