import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pathsIn } from '../../../src/nix/store/other-store.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { buildAll } from '../../support/cache/cached-builds.ts'
import { type SshMachine, sshMachine } from '../../support/machines/ssh-machine.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { newKey, noUpstream, pushOf } from '../../support/push/pushing.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ours = newKey('ours-1')
const body = `
  base = sh "base" {} "echo base > $out";
  system = sh "system" { inherit base; } "echo $base > $out";
  large = sh "large" { } "i=0; while [ $i -lt 60000 ]; do echo $i $((i * 7919 % 65521)) $((i * 104729 % 65519)); i=$((i+1)); done > $out";
`

let place: Builds
let far: SshMachine
beforeAll(async () => {
  const nix = await realNix()
  place = await builds(nix)
  far = await sshMachine(nix, place.folder)
})
afterAll(async () => {
  await far[Symbol.asyncDispose]()
  await place[Symbol.asyncDispose]()
})

test('by SSH the store of a machine gets the closure, signed', async () => {
  const nix = await realNix(noUpstream)
  const [system = ''] = await buildAll(nix, await place.targets(body, 'system'))
  const near = await far.near(nix)
  const daemon = join(place.folder, 'daemon-that-trusts')
  await writeFile(
    daemon,
    `#!/bin/sh\nNIX_CONFIG='trusted-public-keys = ${ours.key.publicKey}' exec ${nix.at.program}-daemon "$@"\n`,
    { mode: 0o755 },
  )
  const { address, store, identity, hostKey } = far
  const asking = `ssh-ng://${address}?remote-store=${store}&remote-program=${daemon}&ssh-key=${identity}&base64-ssh-public-host-key=${hostKey}`
  // a machine takes nothing by a key that it does not trust
  const roots = [{ of: 'alpha', paths: [system] }]
  await expect(pushOf(near, { to: asking, signing: undefined, roots })).rejects.toThrow(
    /lacks a signature by a trusted key/,
  )
  const { outputs, summary } = await pushOf(near, {
    ...{ to: asking, signing: ours, roots },
  })
  expect(outputs).toMatchObject({ pushed: '2', 'public-key': ours.key.publicKey })
  expect(summary).toEqual([`handed 2 paths to ssh-ng://10.0.0.2; 0 left to upstream`])
  const found = await pathsIn(near, asking, [system], join(place.folder, 'memory'))
  if ('why' in found) throw new Error(found.why)
  expect(found.infos.get(system)?.signatures?.some((signature) => signature.startsWith('ours-1:'))).toBe(true)
})

test('a disk that is full on the other side is one line, and nothing is half visible', async () => {
  const nix = await realNix(noUpstream)
  const [large = ''] = await buildAll(nix, await place.targets(body, 'large'))
  const folder = join(place.folder, 'full')
  const { env } = nix.at
  await run(exec, 'mkdir', [folder], { env })
  await run(exec, 'mount', ['-t', 'tmpfs', '-o', 'size=128k', 'full', folder], { env })
  try {
    const pushing = pushOf(nix, {
      ...{ to: `file://${folder}`, signing: ours, roots: [{ of: 'alpha', paths: [large] }] },
    })
    await expect(pushing).rejects.toThrow(/^nar\/\S+ cannot be written to file:\/\/\S+: the disk is full$/)
    expect((await readdir(folder)).filter((name) => name.endsWith('.narinfo'))).toEqual([])
    expect(await readdir(join(folder, '.unfinished'))).toEqual([])
  } finally {
    await run(exec, 'umount', ['--lazy', folder], { env })
  }
})
