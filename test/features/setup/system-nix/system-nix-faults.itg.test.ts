import { createReadStream, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toolEnvironment } from '../../../../src/system/environment.ts'
import { exec } from '../../../../src/system/exec.ts'
import {
  install,
  installing,
  onFreshMachine,
  sourceOf,
  tarballs,
} from '../../../support/machines/fresh-machine.ts'
import { serve } from '../../../support/servers/tarball-server.ts'

const { size } = statSync(tarballs.floor)
const send =
  (end: number): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-length': String(size) })
    createReadStream(tarballs.floor, { end: end - 1 })
      .on('end', () => setTimeout(() => response.destroy(), 100))
      .pipe(response, { end: false })
  }

/** A release whose programs no machine runs. */
async function forAnotherProcessor(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flakeship-release-'))
  const bin = join(folder, 'nix-2.34.7/store', `${'0'.repeat(32)}-nix-2.34.7`, 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(folder, 'nix-2.34.7/.reginfo'), '')
  const elf = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(57, 0xf7)])
  for (const name of ['nix', 'nix-store']) await writeFile(join(bin, name), elf, { mode: 0o755 })
  await exec('tar', ['-cf', `${folder}.tar`, '-C', folder, 'nix-2.34.7'], {
    env: toolEnvironment(process.env),
  })
  afterAll(() => rm(`${folder}.tar`))
  await rm(folder, { recursive: true })
  return `${folder}.tar`
}

const servers: readonly [string, RequestListener, RegExp][] = [
  ['says 404', (_, response) => response.writeHead(404).end('no'), /the server answered 404 Not Found/],
  ['says 500', (_, response) => response.writeHead(500).end('no'), /the server answered 500 Internal/],
  ['breaks off in the middle', send(size >> 1), /cannot fetch Nix from .*: connection lost; run again/],
  [
    'ends early as if all were there',
    (_, response) => void createReadStream(tarballs.floor, { end: size >> 1 }).pipe(response),
    /is not the expected Nix tarball: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}; it was not used/,
  ],
  ['stalls before it answers', () => {}, /cannot fetch Nix from .*: no data for 1 s/],
  [
    'stalls in the middle',
    (_, response) => {
      response.writeHead(200, { 'content-length': String(size) })
      createReadStream(tarballs.floor, { end: size >> 1 }).pipe(response, { end: false })
    },
    /cannot fetch Nix from .*: no data for 1 s/,
  ],
  ['sends a web page', (_, response) => response.end('<html>'.repeat(9)), /is not the expected Nix tarball/],
]

const unchanged = (command = install) =>
  `before=$(state); ${command}; [ "$before" = "$(state)" ] && echo unchanged`

test.each(servers)(
  'a server that %s: one clear error, and the machine is as it was',
  async (_, listener, message) => {
    await using server = await serve(listener)
    const { sha256 } = await sourceOf(tarballs.floor)
    const { stdout, stderr } = await onFreshMachine(unchanged(), {
      env: await installing({
        from: server.url,
        sha256,
        patience: { stallSeconds: 1, pauses: [0.1, 0.1] },
      }),
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(message)
    expect(stdout.match(/^error /gm)).toHaveLength(1)
    expect(stdout).toMatch(/^unchanged$/m)
  },
)

test('a server that breaks off and is then busy costs two further tries, and Nix is installed', async () => {
  const answers = [
    send(size >> 1),
    servers[1]?.[1],
    ((_, response) => createReadStream(tarballs.floor).pipe(response)) satisfies RequestListener,
  ]
  await using server = await serve((request, response) => answers.shift()?.(request, response))
  const { sha256 } = await sourceOf(tarballs.floor)
  const { stdout } = await onFreshMachine(install, {
    env: await installing({ from: server.url, sha256, patience: { pauses: [0.1, 0.2] } }),
  })
  expect(stdout.match(/: (connection lost|the server .*); the next try is in .*$/gm)).toEqual([
    ': connection lost; the next try is in 0.1 s',
    ': the server answered 500 Internal Server Error; the next try is in 0.2 s',
  ])
  expect(stdout).toMatch(/^version 2\.26\.3$/m)
})

const given: readonly [string, { prepare?: string; env?: Record<string, string>; message: RegExp }][] = [
  [
    'no room on /nix',
    {
      env: { NIX_SIZE: '20m' },
      message: /cannot be unpacked: the disk is full; make room on the file system of \/nix/,
    },
  ],
  [
    'room for the release and not for the rest',
    {
      env: { NIX_SIZE: `${(size >> 10) + 160}k` },
      message: /^error Nix cannot be installed here: the disk is full/m,
    },
  ],
  [
    'something in /nix that is not ours',
    { prepare: 'echo precious >/nix/theirs;', message: /\/nix is there already but holds no Nix that works/ },
  ],
  [
    'an /etc that cannot be written',
    {
      prepare: 'mount -o remount,ro /etc;',
      message: /cannot be installed here: the file system of \/nix or \/etc is read-only/,
    },
  ],
  [
    'half of a group of build users',
    { prepare: 'echo nixbld:x:30000: >>/etc/group;', message: /hold half of a nixbld group/ },
  ],
  [
    'a setting that Nix does not take',
    {
      env: await installing(tarballs.floor, { extra: 'max-jobs = many' }),
      message:
        /^error Nix cannot read its settings: configuration setting 'max-jobs' should be .*; correct nix-conf, or the nix\.conf of this machine$/m,
    },
  ],
  [
    'a daemon that answers nobody',
    {
      env: await installing(tarballs.floor, { extra: 'build-users-group = root' }),
      message:
        /^error the Nix daemon did not answer within 10 s: error processing .* not allowed to connect/m,
    },
  ],
  [
    'a release for another processor',
    {
      env: await installing(await forAnotherProcessor()),
      message: /^error Nix cannot be installed here: the release is for another kind of processor; give /m,
    },
  ],
  ['no tar', { prepare: 'mount --bind /dev/null /usr/bin/tar;', message: /cannot be unpacked: / }],
  [
    'a Nix daemon that ends at once',
    { prepare: 'mkdir -p /nix; mount --bind /dev/null /usr/bin/setsid;', message: /daemon ended at once/ },
  ],
]

test.each(given)(
  '%s: one clear error, and the machine is as it was',
  async (_, { prepare = '', env, message }) => {
    const { stdout, stderr } = await onFreshMachine(prepare + unchanged(), {
      env: { ...(await installing(tarballs.floor)), ...env },
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(message)
    expect(stdout.match(/^error /gm)).toHaveLength(1)
    expect(stdout).toMatch(/^unchanged$/m)
  },
)

test('an ordinary user without sudo is refused before anything is fetched', async () => {
  const asUser = 'setpriv --reuid=65534 --regid=65534 --clear-groups -- '
  const { stdout } = await onFreshMachine(unchanged(asUser + install), {
    env: await installing({ from: 'http://127.0.0.1:9/never', sha256: 'a'.repeat(64) }),
  })
  expect(stdout).toContain('error installing Nix needs root: run as root, or with passwordless sudo\n')
  expect(stdout).toMatch(/^unchanged$/m)
})

test.each([
  ['while it unpacks', '[ -e /nix/.flakeship/in/nix-2* ]'],
  ['when the store is in place', '[ -e /nix/store ]'],
  ['when users and nix.conf are there', '[ -e /etc/nix/nix.conf ]'],
  ['when the daemon runs', '[ -e /nix/var/nix/daemon-socket/socket ]'],
])('killed %s, the machine is as it was', async (_, moment) => {
  const killed = `{ ${install} & node=$!
    until ${moment} 2>/dev/null; do :; done
    kill -KILL $node
    wait $node 2>/dev/null || echo "killed $?"
    for i in $(seq 100); do [ "$before" = "$(state)" ] && break; sleep 0.1; done; }`
  const { stdout } = await onFreshMachine(unchanged(killed), { env: await installing(tarballs.floor) })
  expect(stdout).toMatch(/^killed 137$/m)
  expect(stdout).toMatch(/^unchanged$/m)
})
