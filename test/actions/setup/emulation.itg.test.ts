import { expect, test } from 'vitest'
import { emulator, emulatorFolder } from '../../support/machines/emulator.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { tarballs } from '../../support/machines/fresh-machine.ts'

const path = `${emulatorFolder}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`
const asUser = 'HOME=/nonexistent NIX_REMOTE=daemon setpriv --reuid=65534 --regid=65534 --clear-groups --'
const entries = `ls /proc/sys/fs/binfmt_misc | tr '\\n' ' '`

test.each(['newest', 'floor'] as const)(
  'emulate: a fresh machine builds for aarch64 with the %s Nix, for everybody through the daemon, until the job ends',
  async (which) => {
    await emulator('aarch64')
    const said = await freshJob(
      `
      await setup({ emulate: 'aarch64-linux' })
      sh('tail -2 /etc/nix/nix.conf; cat /nix/var/flakeship/machine.conf')
      sh(\`echo platforms $(${asUser} nix --extra-experimental-features nix-command config show extra-platforms)\`)
      console.log('again')
      await setup({ emulate: 'aarch64-linux' })
      sh(\`${entries}\`)
      await end()
      sh(\`echo entries $(${entries}); pgrep -a nix-daemon || echo no daemon\`)`,
      { inputs: await inputsFor(tarballs[which]), ownBinfmt: true, path },
    )
    const [first = '', second = ''] = said.split('\nagain\n')
    expect(first).toMatch(
      /^nix +none +Nix 2\.26 or newer +install Nix from nix-2\.[\d.]+-x86_64-linux\.tar$/m,
    )
    expect(first).toMatch(/^emulation +none +aarch64-linux +register QEMU for aarch64-linux$/m)
    expect(first).toMatch(/^nix settings +none +aarch64-linux +add to nix\.conf, if it is so$/m)
    expect(first).toContain('its builds take 5 to 20 times as long; a runner ubuntu-24.04-arm builds it')
    expect(first).toMatch(/^a program of aarch64-linux ran inside the sandbox of Nix in [\d.]+ s$/m)
    expect(first).toMatch(
      /^!include \/nix\/var\/flakeship\/machine\.conf\nextra-substituters = file:\/\/\/nix\/var\/flakeship\/cache\?trusted=1\nextra-extra-platforms = aarch64-linux\nplatforms .*aarch64-linux.*i686-linux/m,
    )
    expect(second).not.toContain('done in')
    expect(second).toMatch(
      /\nemulation +aarch64-linux +aarch64-linux +nothing\nnix settings +all of it +aarch64-linux +nothing\n/,
    )
    expect(second).toMatch(/\nflakeship-aarch64 register status\n/)
    expect(second).toMatch(/\nstopped the Nix daemon\nactions\/setup: success\nentries\nno daemon\n$/)
  },
)

test('a set-up that is stopped in the middle leaves the machine as it was', async () => {
  const said = await freshJob(
    `
    const setting = setup({ emulate: 'aarch64-linux' })
    await until(() => existsSync('/run/began') && existsSync('/nix/var/flakeship/undo/how'))
    stop('SIGTERM')
    await setting
    await end()`,
    {
      inputs: await inputsFor(tarballs.floor),
      ownBinfmt: true,
      path: '/run/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      before: `mkdir /run/bin; printf '#!/bin/sh\\ntouch /run/began; sleep 1; exit 1\\n' >/run/bin/apt-get; chmod 755 /run/bin/apt-get; before=$(state)`,
      after: '[ "$before" = "$(state)" ] && echo unchanged',
    },
  )
  expect(said).toContain('nix: done in')
  expect(said).toContain('error: stopped by SIGTERM')
  expect(said).toMatch(
    /removed the Nix that was installed\nactions\/setup: failure\nactions\/setup: success\nunchanged\n$/,
  )
})

test('on a machine that lives on two jobs set up at once, and the end of one takes nothing from the other', async () => {
  await emulator('aarch64')
  const said = await freshJob(
    `
    const other = await newJob()
    await Promise.all([setup({ emulate: 'aarch64-linux' }), setup({}, other)])
    console.log('the end of one')
    await end()
    sh(\`echo entries $(${entries}); pgrep -c nix-daemon; ls -A \${job.temporary}; cat /nix/var/flakeship/machine.conf\`)
    await end(other)
    await other[Symbol.asyncDispose]()`,
    {
      inputs: await inputsFor(tarballs.floor),
      runner: { RUNNER_ENVIRONMENT: 'self-hosted' },
      ownBinfmt: true,
      path,
    },
  )
  const [first = '', second = ''] = said.split('\nthe end of one\n')
  expect(first.match(/actions\/setup: success/g)).toHaveLength(2)
  expect(first.match(/another set-up installs Nix on this machine; waiting for it/g)).toHaveLength(1)
  expect(first).not.toMatch(/^(error|warning)/m)
  expect(second).toMatch(
    /(the Nix daemon stays for other jobs\n)?actions\/setup: success\nentries flakeship-aarch64 register status\n1\nflakeship-emulators\nextra-extra-platforms = aarch64-linux\n/,
  )
  expect(second).not.toContain('stopped')
})
