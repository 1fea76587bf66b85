import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exec } from '../../src/system/exec.ts'
import { sha256File } from '../../src/system/files.ts'

const root = join(import.meta.dirname, '../..')
const tarball = process.env.FLAKESHIP_NIX_TARBALL ?? ''

/** Runs a script where `/nix` is empty and `/etc` and `/tmp` are copies, as on a fresh runner. */
async function onFreshMachine(script: string): Promise<string> {
  const fresh = `
    mount -t tmpfs none /mnt && cp -a /etc /mnt/etc && rm -rf /mnt/etc/nix && mount --rbind /mnt/etc /etc
    umount /nix 2>/dev/null || true
    mkdir -p /nix && mount -t tmpfs none /nix
    mkdir /mnt/tmp && mount --bind /mnt/tmp /tmp
    cd /tmp
    daemon() { sleep 0.3; pgrep nix-daemon >/dev/null && echo daemon runs || echo no daemon; }
    ${script}`
  const { stdout, stderr } = await exec(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-euc', fresh],
    { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root' } },
  )
  return stdout + stderr
}

test('setup --yes makes a fresh machine ready and says how to reach its Nix', async () => {
  const setup = `${process.execPath} ${root}/bin/flakeship.js setup --nix-tarball ${tarball} --nix-sha256 ${await sha256File(tarball)}`
  const said = await onFreshMachine(
    `${setup}; ls -A /nix; ${setup} --yes > said; cat said; daemon; eval "$(sed -n 's/^put it on PATH: //p' said)"; nix --version; ${setup}`,
  )
  expect(said).toMatch(/nix +none +Nix 2\.26 or newer +install Nix from .*\n\nnothing was changed; .*\nNix 2/)
  expect(said).toMatch(/daemon runs\nnix \(Nix\) [\d.]+\n[\s\S]*\nnothing is missing\n/)
})

test('the action installs Nix once however often it is used, and the first post stops its daemon', async () => {
  const inputs = `INPUT_NIX-TARBALL=${tarball} INPUT_NIX-SHA256=${await sha256File(tarball)}`
  const files = 'GITHUB_OUTPUT=/tmp/output GITHUB_PATH=/tmp/path GITHUB_ENV=/tmp/env'
  const main = (state: string) =>
    `: > ${state}; env ${inputs} ${files} GITHUB_STATE=/tmp/${state} PATH="$(cat path):$PATH" ${process.execPath} ${root}/actions/setup/index.js`
  // the runner hands state on as STATE_NAME; each value stands on the line after its name
  const post = (state: string) =>
    `echo post of ${state}; env PATH="$(cat path):$PATH" "STATE_setup-nix=$(sed -n '/^setup-nix<</{n;p}' ${state})" ${process.execPath} ${root}/actions/setup/post.js`
  const said = await onFreshMachine(
    `touch path output env; ${main('first')}; daemon; ${main('second')}; ${post('second')}; daemon; ${post('first')}; daemon; ${post('first')}`,
  )
  expect(said.match(/nix: done in/g)).toHaveLength(1)
  expect(said).toMatch(/\nnix +Nix [\d.]+ at \S+ +Nix 2\.26 or newer +nothing\n/)
  expect(said).toMatch(
    /post of second\ndaemon runs\npost of first\nstopped the Nix daemon\nno daemon\npost of first\nthe Nix daemon had ended already\n$/,
  )
})
