import { expect, test } from 'vitest'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { tarballs } from '../../support/machines/fresh-machine.ts'

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', ImageOS: 'ubuntu24' }

/** A second disk, and a /dev of its own in which KVM is closed: a device of the same kind that is none. */
const closedKvm = `
  mount -t tmpfs -o size=900m second /mnt
  mkdir -p /run/dev/pts /run/udev
  cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/fd /dev/stdin /dev/stdout /dev/stderr /dev/ptmx /dev/tty /run/dev/
  mount --rbind /dev/pts /run/dev/pts
  mknod -m 660 /run/dev/kvm c 1 3
  mount --rbind /run/dev /dev
  look() { state; stat -c 'kvm: %a' /dev/kvm; ls /run/udev /mnt; findmnt -no SOURCE /nix; }
  before=$(look)`

test.each([
  ['before Nix is there', { 'nix-sha256': '0'.repeat(64) }, 'is not the expected Nix tarball'],
  ['after that', { 'ssh-key': '-----BEGIN OPENSSH PRIVATE KEY-----' }, 'ssh-key was not accepted'],
])('a set-up that fails %s gives back the place of /nix and closes KVM again', async (_, wrong, error) => {
  const said = await freshJob(`await setup({ room: '${200 * 1024 ** 2}', boot: 'vm' })`, {
    inputs: { ...(await inputsFor(tarballs.floor)), ...wrong },
    runner: hosted,
    env: { NIX_SIZE: '20m' },
    before: closedKvm,
    after: '[ "$before" = "$(look)" ] && echo unchanged',
  })
  expect(said).toMatch(/\/nix goes to \/mnt\/nix/)
  expect(said).toContain('/dev/kvm is open to all users of this machine now')
  expect(said.match(/^error: .*/gm)).toEqual([expect.stringContaining(error)])
  expect(said).toMatch(/\/dev\/kvm is closed as it was\n(.*\n)*unchanged\n$/)
})

test('a set-up that went well has opened KVM for good, since other jobs may use it by now', async () => {
  const said = await freshJob(`await setup({ boot: 'vm' }); await end(); sh('stat -c %a /dev/kvm')`, {
    inputs: await inputsFor(tarballs.floor),
    runner: hosted,
    before: closedKvm,
    after: 'cat /run/udev/rules.d/*',
  })
  expect(said).toMatch(/actions\/setup: success\n666\nKERNEL=="kvm", MODE="0666"\n$/)
})
