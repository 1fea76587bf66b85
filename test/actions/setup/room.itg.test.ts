import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { smallTmp, tarballs } from '../../support/machines/fresh-machine.ts'

const mib = 1024 ** 2
const nix = Math.ceil(statSync(tarballs.floor).size / mib)
const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', ImageOS: 'ubuntu24' }
const room = (more: number) => String((nix + more) * mib)

test('big folders of a hosted image make room for Nix before it is installed', async () => {
  const said = await freshJob(
    `await setup({ room: '${room(60)}' }); sh('ls -A /opt/hostedtoolcache /opt/kept'); await end()`,
    {
      inputs: await inputsFor(tarballs.floor),
      runner: hosted,
      before: `
        mount -t tmpfs -o size=${nix + 100}m none /opt
        mkdir -p /mnt/nix/used /opt/nix /opt/hostedtoolcache/CodeQL /opt/kept
        mount --bind /opt/nix /nix
        head -c 70m /dev/zero >/opt/hostedtoolcache/CodeQL/zeros
        : >/opt/kept/file`,
    },
  )
  expect(said).toMatch(/^room +\d\S+ MiB free +\d+ MiB +make room for the store$/m)
  expect(said).toMatch(/removed \/opt\/hostedtoolcache\/CodeQL[\s\S]*\nroom: done in .*[\s\S]*\nnix: done in/)
  expect(said).toMatch(/^\/opt\/hostedtoolcache:\n\n\/opt\/kept:\nfile$/m)
})

test('/nix goes to the second disk, and so do builds', async () => {
  const said = await freshJob(
    `await setup({ room: '${room(10)}' }); sh('findmnt -no SOURCE,FSROOT /nix | tail -1; grep build-dir /etc/nix/nix.conf'); await end()`,
    {
      inputs: await inputsFor(tarballs.floor),
      runner: hosted,
      env: { NIX_SIZE: '20m' },
      before: `mount -t tmpfs -o size=900m second /mnt\n${smallTmp}`,
    },
  )
  expect(said).toMatch(/\nsecond\[\/nix\] \/nix\nbuild-dir = \/nix\/var\/nix\/builds\n/)
  expect(said).toMatch(/\/nix goes to \/mnt\/nix/)
})

test('on a machine of somebody room is not made: one clear error before anything is installed', async () => {
  const said = await freshJob(`await setup({ room: '${room(5000)}' })`, {
    inputs: await inputsFor(tarballs.floor),
    runner: { RUNNER_ENVIRONMENT: 'self-hosted' },
    env: { NIX_SIZE: '300m' },
    before: 'before=$(state)',
    after: '[ "$before" = "$(state)" ] && echo unchanged',
  })
  expect(said.match(/^error: .*$/gm)).toEqual([
    expect.stringMatching(
      /too little room: the store needs .* and .* are free; only on the images that GitHub hosts/,
    ),
  ])
  expect(said).toMatch(/\nunchanged\n$/)
})

test('a guest that does not fit is refused with both numbers, before anything is done', async () => {
  const said = await freshJob(
    `show(await job.step('actions/run', ${JSON.stringify({ ...(await inputsFor(tarballs.floor)), flake: '/run', 'boot-memory': '99999999', 'boot-cpus': '9999' })}))`,
    { before: 'before=$(state)', after: '[ "$before" = "$(state)" ] && echo unchanged' },
  )
  expect(said).toMatch(
    /^error: this job needs 95\.4 TiB of memory, and this machine has \S+ GiB; and 9999 cores, and this machine has \d+: choose a larger runner$/m,
  )
  expect(said).toMatch(/^machine +.* +refused$/m)
  expect(said).not.toContain('done in')
  expect(said).toMatch(/\nunchanged\n$/)
})
