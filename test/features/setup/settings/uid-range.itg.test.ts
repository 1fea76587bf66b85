import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type UidRangeFacts,
  uidRange,
  uidRangeHere,
} from '../../../../src/features/setup/settings/uid-range.ts'
import type { Nix } from '../../../../src/nix/command.ts'
import { floorNix, realNix, temporaryFolder } from '../../../support/nix/real-nix.ts'

// /proc/self/mounts of a machine with both versions of control groups, and of one with the second alone
const both = `cgroup /sys/fs/cgroup/pids cgroup rw,relatime,pids 0 0
cgroup2 /sys/fs/cgroup/unified cgroup2 rw,relatime 0 0
`
const second = 'cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid,nodev,noexec,relatime,nsdelegate 0 0\n'
const facts: UidRangeFacts = { version: '2.34.8', isRoot: true, mounts: both, hasTun: true }

test.each<[string, Partial<UidRangeFacts>, RegExp]>([
  ['a Nix before its time', { version: '2.11.1' }, /2\.12 is the first/],
  ['an ordinary user', { isRoot: false }, /runs as root/],
  ['the first version of control groups alone', { mounts: both.split('\n')[0] ?? '' }, /none are mounted/],
  ['a container', { mounts: second.replace('rw,', 'ro,') }, /\/sys\/fs\/cgroup is read-only/],
])('says what is missing: %s', (_, more, why) => {
  expect(uidRange({ ...facts, ...more })).toEqual({ isPossible: false, why: expect.stringMatching(why) })
})

test('asks for the network device only where there is one', () => {
  const settings = (more: Partial<UidRangeFacts>) => {
    const range = uidRange({ ...facts, ...more })
    return range.isPossible ? range.settings : {}
  }
  expect(settings({ mounts: second })).toHaveProperty('extra-sandbox-paths', '/dev/net')
  expect(settings({ hasTun: false })).not.toHaveProperty('extra-sandbox-paths')
})

const build = (salt: string) => `derivation {
  name = "range"; system = builtins.currentSystem; salt = "${salt}";
  builder = "/bin/sh"; requiredSystemFeatures = [ "uid-range" ];
  args = [ "-c" "read inside outside count </proc/self/uid_map; echo $inside $count $UID >$out; [ ! -e /dev/net/tun ] || echo tun >>$out" ];
}`

/** Builds with these lines in a nix.conf. */
async function built(nix: Nix, settings: Readonly<Record<string, string>>): Promise<string> {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'nix.conf')
  await writeFile(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  )
  const line = ['build', '--impure', '--no-link', '--print-out-paths', '--expr', build(folder.path)]
  const { code, stdout, stderr } = await nix.attempt(line, { env: { NIX_USER_CONF_FILES: file } })
  return code === 0 ? readFile(stdout.trim(), 'utf8') : stderr
}

test.each([
  ['the newest Nix', realNix],
  ['the oldest that we work with', floorNix],
])('a build that requires uid-range is root among 65,536 users with %s', async (_, nixOf) => {
  const nix = await nixOf()
  const range = await uidRangeHere(nix.at.version, process.getuid?.() === 0)
  if (!range.isPossible) throw new Error(range.why)
  const tun = range.settings['extra-sandbox-paths'] ? 'tun\n' : ''
  expect(await built(nix, range.settings)).toBe(`0 65536 0\n${tun}`)
  const { 'auto-allocate-uids': _off, ...less } = range.settings
  expect(await built(nix, less)).not.toMatch(/^0 65536/)
})
