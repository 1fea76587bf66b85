import { createReadStream } from 'node:fs'
import { expect, test } from 'vitest'
import {
  install,
  installing,
  onFreshMachine,
  sourceOf,
  tarballs,
} from '../../../support/machines/fresh-machine.ts'
import { serve } from '../../../support/servers/tarball-server.ts'

const build = `
seen='derivation { name = "seen"; system = builtins.currentSystem; builder = "/bin/sh"; args = ["-c" "read -r in out0 n </proc/self/uid_map; echo uid $out0 > $out; [ ! -e /root ] || echo host >> $out"]; }'
cat "$(/nix/var/nix/profiles/default/bin/nix build --quiet --impure --no-link --print-out-paths --substituters '' --expr "$seen")"`

test.each(['newest', 'floor'] as const)(
  'the %s Nix becomes a running daemon with the sandbox on, and is stopped again',
  async (which) => {
    const { stdout, stderr, code } = await onFreshMachine(
      `said=$(${install})
      echo "$said"
      export NIX_REMOTE=daemon
      ${build}
      stat -c '%A %U:%G' /nix /nix/store /nix/store/*-nix-2*
      find /nix/store/*-nix-2* -perm /222 ! -type l
      ls -A /nix /etc/nix
      "$NODE" "$INSTALL" stop
      sleep 0.3
      pgrep nix-daemon >/dev/null && echo 'daemon left' || echo 'no daemon'`,
      { env: await installing(tarballs[which]) },
    )
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(stdout).toMatch(/^choice install, tarball input$/m)
    expect(stdout).toMatch(/^source tarball input$/m)
    expect(stdout).toContain('\nbin /nix/var/nix/profiles/default/bin\n')
    expect(stdout).toMatch(/^uid 300\d\d$/m)
    expect(stdout).not.toContain('host')
    expect(stdout).toContain(
      '\ndrwxr-xr-x root:root\ndrwxrwxr-t root:nixbld\ndr-xr-xr-x root:root\n/etc/nix:\n',
    )
    expect(stdout).toContain('\n/etc/nix:\nnix.conf\n\n/nix:\nstore\nvar\n')
    expect(stdout).toContain('stopped the Nix daemon\nno daemon\n')
  },
)

test('set up twice: the second finds the first and changes nothing', async () => {
  const { stdout, stderr } = await onFreshMachine(
    `${install}; before=$(state); ${install}; [ "$before" = "$(state)" ] && echo unchanged`,
    {
      env: await installing(tarballs.floor),
    },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^daemon \d+\nchoice use, installed: by Flakeship\nunchanged\n$/m)
})

test('two set-ups at once: the second waits and uses what the first made', async () => {
  const { stdout, stderr } = await onFreshMachine(
    `${install} >/run/one & ${install} >/run/two & wait; cat /run/one /run/two; pgrep -c nix-daemon; grep -c ^nixbld /etc/passwd`,
    { env: await installing(tarballs.floor) },
  )
  expect(stderr).toBe('')
  expect(stdout).toContain(
    'another set-up installs Nix on this machine; waiting for it\nsource installed: by Flakeship\n',
  )
  expect(stdout.match(/^source tarball input$/gm)).toHaveLength(1)
  expect(stdout).not.toContain('error')
  expect(stdout).toMatch(/\n1\n32\n$/)
})

test('a daemon of ours that is dead is started again, with its socket still there', async () => {
  const { stdout, stderr } = await onFreshMachine(
    `said=$(${install}); kill -KILL "$(echo "$said" | sed -n 's/^daemon //p')"; sleep 0.1; ls /nix/var/nix/daemon-socket; ${install}
    export NIX_REMOTE=daemon; ${build}`,
    { env: await installing(tarballs.floor) },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(
    /^socket\nchoice start, installed: by Flakeship\nsource installed: by Flakeship, started again$/m,
  )
  expect(stdout).toMatch(/^uid 300\d\d$/m)
})

test('a dead daemon of others is one clear error for an ordinary user', async () => {
  const asUser = 'setpriv --reuid=65534 --regid=65534 --clear-groups -- '
  const { stdout } = await onFreshMachine(
    `said=$(${install}); rm -r /nix/var/flakeship; ${asUser}${install}; kill -KILL "$(echo "$said" | sed -n 's/^daemon //p')"; sleep 0.1; ${asUser}${install}`,
    { env: await installing(tarballs.floor) },
  )
  expect(stdout).toMatch(/^choice use, installed: daemon$/m)
  expect(stdout).toMatch(/^error the Nix daemon of \/nix\S+ is dead: nobody answers at its socket; start it/m)
})

test('what was killed in the middle, helper and all, is cleaned up by the next set-up', async () => {
  const { stdout, stderr } = await onFreshMachine(
    `mkdir -p /nix/.flakeship/in /nix/store/half; echo nixbld1:x:1:1::/: >/nix/.flakeship/passwd; cp /nix/.flakeship/passwd /nix/.flakeship/group
    : >/nix/.flakeship/users; cat /nix/.flakeship/passwd >>/etc/passwd; ${install}; grep -c ^nixbld /etc/passwd; ls -A /nix`,
    { env: await installing(tarballs.floor) },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^source tarball input$/m)
  expect(stdout).toMatch(/\n32\nstore\nvar\n$/)
})

test('a nix.conf that was there is put aside, and a /nix that all may write is closed', async () => {
  const { stdout, stderr } = await onFreshMachine(
    `mkdir /etc/nix; echo theirs = 1 >/etc/nix/nix.conf; chmod 1777 /nix; ${install}; stat -c %a /nix; cat /etc/nix/nix.conf.before-flakeship`,
    { env: await installing(tarballs.newest) },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^source tarball input$/m)
  expect(stdout).toMatch(/\n755\ntheirs = 1\n$/)
})

test('lines of the person that turn the sandbox off: refused, and the machine is as it was', async () => {
  const { stdout } = await onFreshMachine(
    `before=$(state); ${install}; [ "$before" = "$(state)" ] && echo unchanged`,
    {
      env: await installing(tarballs.newest, { extra: 'sandbox = false' }),
    },
  )
  expect(stdout).toMatch(
    /^error builds on this machine are not sandboxed, they see a file of the machine.*: set sandbox = true in nix.conf$/m,
  )
  expect(stdout).toMatch(/^unchanged$/m)
})

test('with sudo (a stand-in: simulated) an ordinary user installs the same', async () => {
  await using server = await serve((_, response) => void createReadStream(tarballs.floor).pipe(response))
  const { sha256 } = await sourceOf(tarballs.floor)
  const { stdout, stderr } = await onFreshMachine(
    `mount -t tmpfs none /mnt; cp "$(command -v setpriv)" /mnt/root; chmod 4755 /mnt/root; printf '%s\\n' '#!/bin/sh' '[ "$1" = -n ] && shift' '[ "$1" = -- ] && shift' 'exec env -i PATH=$PATH /mnt/root --reuid=0 --regid=0 --clear-groups -- "$@"' >/mnt/sudo; chmod 755 /mnt/sudo
    export PATH=/mnt:$PATH
    said=$(setpriv --reuid=65534 --regid=65534 --clear-groups -- ${install}); echo "$said"
    ps -o user= -C nix-daemon
    stat -c '%U:%G' /nix /nix/store /nix/store/*-nix-2* /etc/nix/nix.conf
    setpriv --reuid=65534 --regid=65534 --clear-groups -- "$NODE" "$INSTALL" stop`,
    { env: await installing({ from: server.url, sha256 }) },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^source tarball input$/m)
  expect(stdout).toContain('\nroot\nroot:root\nroot:nixbld\nroot:root\nroot:root\nstopped the Nix daemon\n')
})

test('without CAP_SYS_ADMIN the sandbox is made by user namespaces', async () => {
  const { stdout, stderr } = await onFreshMachine(
    `setpriv --bounding-set -sys_admin --inh-caps -sys_admin -- ${install}`,
    { env: await installing(tarballs.newest) },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^source tarball input$/m)
})
