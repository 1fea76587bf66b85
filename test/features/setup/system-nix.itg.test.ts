import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exec } from '../../../src/system/exec.ts'
import { sha256File } from '../../../src/system/files.ts'
import { temporaryFolder } from '../../support/real-nix.ts'

const tarball = process.env.FLAKESHIP_NIX_TARBALL ?? ''
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root' }
const root = join(import.meta.dirname, '../../..')

/** Runs a script where `/nix` is empty and `/etc` is a copy, as on a fresh runner; the machine stays as it is. */
async function onFreshMachine(script: string) {
  const fresh = `
    mount -t tmpfs none /mnt && cp -a /etc /mnt/etc && mkdir -p /mnt/etc/nix && rm -rf /mnt/etc/nix/* && mount --rbind /mnt/etc /etc
    umount /nix 2>/dev/null || true
    mkdir -p /nix && mount -t tmpfs none /nix
    ${script}`
  return exec(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-euc', fresh],
    { env },
  )
}

async function caller(folder: string, source: { from: string; sha256: string }): Promise<string> {
  const file = join(folder, 'install.mts')
  await writeFile(
    file,
    `import { installSystemNix, removeSystemNix } from ${JSON.stringify(join(root, 'src/features/setup/system-nix.ts'))}
import { exec } from ${JSON.stringify(join(root, 'src/system/exec.ts'))}
const log = { live: false, status() {}, info() {}, debug() {}, warning: console.error, error: console.error, group: (_, work) => work() }
const at = { exec, env: ${JSON.stringify(env)}, log }
try {
  const installed = await installSystemNix(at, { source: ${JSON.stringify(source)} })
  console.log('bin ' + installed.bin)
  const built = await exec(installed.bin + '/nix', ['build', '--impure', '--no-link', '--print-out-paths', '--substituters', '', '--expr',
    'derivation { name = "seen"; system = builtins.currentSystem; builder = "/bin/sh"; args = ["-c" "echo $UID; if [ -e /root ]; then echo host; fi; echo $UID > $out"]; }'],
    { env: { ...at.env, NIX_REMOTE: 'daemon' } })
  console.log('built ' + built.stdout.trim() + built.stderr)
  await removeSystemNix(at, installed.daemon)
} catch (error) { console.log('error ' + error.message) }
`,
  )
  return file
}

test('a release becomes a running daemon with the sandbox on, and is stopped again', async () => {
  await using folder = await temporaryFolder()
  const file = await caller(folder.path, { from: tarball, sha256: await sha256File(tarball) })
  const { stdout, stderr } = await onFreshMachine(
    `${process.execPath} ${file}; cat /etc/nix/nix.conf; sleep 0.3; pgrep nix-daemon >/dev/null && echo 'daemon left' || echo 'no daemon'; cat "$(ls -d /nix/store/*-seen)"`,
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^bin \/nix\/store\/[0-9a-z]{32}-nix-[\d.]+\/bin$/m)
  expect(stdout).toMatch(/^built \/nix\/store\/[0-9a-z]{32}-seen/m)
  expect(stdout).not.toContain('host')
  expect(stdout).toContain('sandbox-fallback = false')
  expect(stdout).toContain('build-users-group = nixbld')
  expect(stdout).toContain('no daemon')
})

test('a wrong hash leaves /nix empty', async () => {
  await using folder = await temporaryFolder()
  const file = await caller(folder.path, { from: tarball, sha256: 'e'.repeat(64) })
  const { stdout } = await onFreshMachine(`${process.execPath} ${file}; echo "left: $(ls -A /nix)"`)
  expect(stdout).toMatch(/^error .* is not the expected Nix tarball/m)
  expect(stdout).toMatch(/^left: $/m)
})

test('a /nix that is there and is not ours is left alone', async () => {
  await using folder = await temporaryFolder()
  const file = await caller(folder.path, { from: tarball, sha256: 'e'.repeat(64) })
  const { stdout } = await onFreshMachine(
    `echo precious > /nix/theirs; ${process.execPath} ${file}; cat /nix/theirs`,
  )
  expect(stdout).toContain('error /nix is there already but holds no Nix that works')
  expect(stdout).toContain('precious')
})
