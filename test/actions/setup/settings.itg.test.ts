import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeDocument } from '../../../src/documents/files.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { smallTmp, tarballs } from '../../support/machines/fresh-machine.ts'
import { pathOf, planOf } from '../../support/nix/plans.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'

const asUser = 'HOME=/nonexistent NIX_REMOTE=daemon setpriv --reuid=65534 --regid=65534 --clear-groups --'
const build = (derivation: string) =>
  `nix --extra-experimental-features "nix-command flakes" build --quiet --impure --no-link --print-out-paths --substituters "" --expr 'derivation { system = builtins.currentSystem; builder = "/bin/sh"; ${derivation} }'`
const range = build(
  `name = "range"; requiredSystemFeatures = [ "uid-range" ]; args = [ "-c" "read inside outside count </proc/self/uid_map; echo range $inside $count >$out; [ ! -e /dev/net/tun ] || echo tun >>$out" ];`,
)
const long = build(
  `name = "long"; args = [ "-c" "i=0; while [ $i -lt 600000 ]; do i=$((i+1)); done; echo it went on >$out" ];`,
)

test.each(['newest', 'floor'] as const)(
  'uid-range on a machine where %s is ours already: its daemon begins anew, and a build that runs goes on',
  async (which) => {
    const said = await freshJob(
      `
      await setup()
      const going = later(${JSON.stringify(`${asUser} ${long} | xargs cat`)})
      await until(() => readdirSync('/tmp').concat(existsSync('/nix/var/nix/builds') ? readdirSync('/nix/var/nix/builds') : []).some((name) => name.startsWith('nix') && name.includes('long') || /^nix-\\d+-\\d+$/.test(name)))
      await setup({ 'uid-range': 'true' })
      sh(${JSON.stringify(`${asUser} ${range} | xargs cat; pgrep -c nix-daemon`)})
      console.log('long: ' + await going)
      await setup({ 'uid-range': 'true' })
      await end()`,
      { inputs: await inputsFor(tarballs[which]) },
    )
    expect(said).toMatch(/^nix settings +not all of it +uid-range +add to nix\.conf, if it is so$/m)
    expect(said).toMatch(/^nix\.conf: extra-system-features = uid-range$/m)
    expect(said).toMatch(/^range 0 65536\ntun$/m)
    expect(said).toMatch(/^long: it went on$/m)
    expect(said).toMatch(/^nix settings +all of it +uid-range +nothing$/m)
    expect(said).not.toMatch(/^(error|warning)/m)
  },
)

/** A device in the place of /dev/kvm, and a QEMU that ends as one whose guest ran, or did not. */
const machine = (exit: number) => `
  mkdir /run/bin
  printf '#!/bin/sh\\necho "KVM: no guest ran" >&2\\nexit ${exit}\\n' >/run/bin/qemu-system-x86_64
  chmod 755 /run/bin/qemu-system-x86_64
  mkdir /run/dev /run/dev/pts /run/dev/shm
  for name in null zero full random urandom tty; do cp -a /dev/$name /run/dev/; done
  ln -s pts/ptmx /run/dev/ptmx
  ln -s /proc/self/fd /run/dev/fd
  mknod /run/dev/kvm c 1 3
  chmod 660 /run/dev/kvm
  mount --bind /dev/pts /run/dev/pts
  mount --rbind /run/dev /dev`

test.each([
  ['ran', 33, 'benchmark big-parallel kvm nixos-test'],
  ['did not run', 1, 'benchmark big-parallel nixos-test'],
] as const)(
  'a plan whose builds want KVM: where a guest %s builds are told so (simulated)',
  async (_, exit, features) => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'plan.json')
    const missing = {
      drvPath: pathOf('a.drv'),
      name: 'a',
      system: 'x86_64-linux',
      features: ['kvm'],
      needs: [],
    }
    await writeDocument('plan', file, planOf([], [missing]))
    const said = await freshJob(
      `
      await setup({ plan: ${JSON.stringify(file)} })
      sh('stat -c "mode %a" /dev/kvm; nix --extra-experimental-features nix-command config show system-features')
      sh(${JSON.stringify(`${asUser} nix --extra-experimental-features nix-command config show system-features`)})`,
      {
        inputs: await inputsFor(tarballs.newest),
        before: machine(exit),
        path: '/run/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      },
    )
    expect(said).toMatch(
      /^KVM +\/dev\/kvm, mode 0660 +builds use it if it works +open it to all, try a guest$/m,
    )
    expect(said).toMatch(new RegExp(`^mode 666\n${features}\n${features}$`, 'm'))
    if (exit === 33) expect(said).toMatch(/^nix\.conf: extra-system-features = kvm$/m)
    else
      expect(said).toMatch(
        /^warning: KVM does not work here: KVM: no guest ran; builds that want KVM may be refused, or slow$/m,
      )
  },
)

test('builds take place where /nix is, when there is more room than in /tmp', async () => {
  const failing = build('name = "kept"; args = [ "-c" "echo > here; exit 1" ];')
  const said = await freshJob(
    `
    await setup()
    sh(${JSON.stringify(`grep build-dir /etc/nix/nix.conf; ${failing} --keep-failed; ls /nix/var/nix/builds; ls /tmp`)})`,
    {
      inputs: await inputsFor(tarballs.floor),
      before: smallTmp,
    },
  )
  expect(said).toMatch(/^build-dir = \/nix\/var\/nix\/builds$/m)
  expect(said).toMatch(/^nix-build-kept\.drv-0\n((?!nix-build).*\n)*$/m)
})
