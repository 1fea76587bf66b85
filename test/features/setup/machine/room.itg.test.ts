import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exec } from '../../../../src/system/exec.ts'

const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
const root = join(import.meta.dirname, '../../../..')
const mib = 1024 ** 2

/** A disk of 64 MiB that holds the store and big folders of hosted images; the machine stays as it is. */
const disk = `
  mount -t tmpfs none /media
  mkdir -p /media/disk /media/other
  mount -t tmpfs -o size=64m none /media/disk
  mkdir -p /media/disk/nix /media/disk/opt/hostedtoolcache/CodeQL /media/disk/opt/ghc /media/disk/opt/kept
  umount /nix 2>/dev/null || true
  mkdir -p /nix
  mount --bind /media/disk/nix /nix
  mount --bind /media/disk/opt /opt
  fill() { mkdir -p "$1"; head -c "$2" /dev/zero >"$1/zeros"; }
  fill /opt/hostedtoolcache/CodeQL/x64 20m
  fill /opt/ghc/9 20m
  fill /opt/kept 4m
  : >/nix/used
`

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', ImageOS: 'ubuntu24' }

interface Asked {
  need: number
  environment?: Record<string, string>
  /** Shell lines after the disk is there. */
  before?: string
  /** Lines of TypeScript that run once the work has begun. */
  beside?: string
}

/** Makes room on such a machine, and shows what was said and what is still there. */
async function makeRoom({ need, environment = hosted, before = '', beside = '' }: Asked): Promise<string> {
  const caller = `
    import { makeRoom } from ${JSON.stringify(join(root, 'src/features/setup/machine/room.ts'))}
    import { exec } from ${JSON.stringify(join(root, 'src/system/exec.ts'))}
    import { execFileSync } from 'node:child_process'
    import { readdirSync, rmSync, writeFileSync } from 'node:fs'
    import { moveStoreBack } from ${JSON.stringify(join(root, 'src/features/setup/machine/moved-store.ts'))}
    const stopping = new AbortController()
    let kept
    const at = { exec, env: process.env, signal: stopping.signal, keep: (undo) => { kept = undo }, log: { info: (text) => console.log(text) } }
    try {
      const room = await makeRoom(at, ${need * mib}, ${JSON.stringify(environment)})
      ${beside}
      await room.done
    } catch (error) { console.log('error: ' + error.message) }`
  const script = `${disk}${before}
    "$1" --input-type=module-typescript --eval "$2"
    cd / && find opt nix mnt/nix -type f 2>/dev/null | sort
    findmnt --noheadings --output FSROOT /nix`
  const words = ['sh', '-euc', script, 'room', process.execPath, caller]
  const { stdout, stderr } = await exec('unshare', ['--mount', '--propagation', 'private', ...words], { env })
  return stdout + stderr
}

const everything = `opt/ghc/9/zeros
opt/hostedtoolcache/CodeQL/x64/zeros
opt/kept/zeros
`

test('where there is room nothing is touched', async () => {
  const said = await makeRoom({ need: 10 })
  expect(said).toMatch(/disk: 20\.0 MiB free for \/nix, 10\.0 MiB needed: nothing to do/)
  expect(said).toContain(everything)
})

test('known folders go, largest first, until there is enough, and nothing else', async () => {
  const said = await makeRoom({ need: 30 })
  expect(said).toMatch(/removed \/opt\/hostedtoolcache\/CodeQL \(CodeQL\): 20\.0 MiB more/)
  expect(said).toMatch(/disk: 40\.0 MiB free for \/nix after/)
  expect(said).toContain('opt/ghc/9/zeros\nopt/kept/zeros\n')
  expect(said).not.toContain('opt/hostedtoolcache/CodeQL/x64')
})

test('when all of them is not enough, that is said with both numbers', async () => {
  const said = await makeRoom({ need: 62 })
  expect(said).toMatch(/error: too little room: the store needs 62\.0 MiB and 60\.0 MiB are free/)
  expect(said).toContain('opt/kept/zeros')
})

test.each([
  ['a machine of somebody', { RUNNER_ENVIRONMENT: 'self-hosted', ImageOS: 'ubuntu24' }],
  ['a runner without an image', { RUNNER_ENVIRONMENT: 'github-hosted' }],
  ['a terminal', {}],
])('on %s nothing is removed', async (_, environment) => {
  const said = await makeRoom({ need: 30, environment })
  expect(said).toMatch(/error: too little room: .* only on the images that GitHub hosts/)
  expect(said).toContain(everything)
})

test('an entry that is a link to elsewhere, and one with a mount in it, are left alone', async () => {
  const before = `
    mv /opt/hostedtoolcache/CodeQL /opt/precious
    ln -s /opt/precious /opt/hostedtoolcache/CodeQL
    mkdir /opt/ghc/mounted
    mount --bind /opt/kept /opt/ghc/mounted
  `
  const said = await makeRoom({ need: 30, before })
  expect(said).toMatch(/error: too little room: .* nothing that may be removed/)
  expect(said).toContain('opt/ghc/9/zeros\nopt/ghc/mounted/zeros\nopt/kept/zeros\nopt/precious/x64/zeros\n')
})

test('an entry behind a link is left alone, and links inside an entry lead nowhere', async () => {
  const before = `
    mv /opt/hostedtoolcache /opt/tools
    ln -s /opt/tools /opt/hostedtoolcache
    ln -s /opt/kept /opt/ghc/link
    ln -s /opt/kept/zeros /opt/ghc/file
  `
  const said = await makeRoom({ need: 30, before })
  expect(said).toMatch(/removed \/opt\/ghc/)
  expect(said).toContain('opt/kept/zeros\nopt/tools/CodeQL/x64/zeros\n')
})

test('files that vanish meanwhile are no failure', async () => {
  const before = `
    cd /opt/hostedtoolcache/CodeQL
    for n in $(seq 1 40); do mkdir $n; for m in $(seq 1 25); do : >$n/$m; done; done
  `
  const beside =
    "for (let n = 40; n > 0; n--) rmSync('/opt/hostedtoolcache/CodeQL/' + n, { recursive: true, force: true })"
  const said = await makeRoom({ need: 30, before, beside })
  expect(said).toMatch(/removed \/opt\/hostedtoolcache\/CodeQL/)
  expect(said).not.toContain('error')
})

test('a removal that is stopped does no harm, and the next one goes on with it', async () => {
  const slow = `
    mkdir /media/bin
    printf '#!/bin/sh\nif mkdir /media/once; then sleep 100; else exec /bin/rm "$@"; fi\n' >/media/bin/rm
    chmod +x /media/bin/rm
    PATH=/media/bin:$PATH
  `
  const beside = `
    setTimeout(() => stopping.abort(), 500)
    console.log('free: ' + (await room.done) / ${mib})
    await (await makeRoom({ ...at, signal: new AbortController().signal }, ${30 * mib}, ${JSON.stringify(hosted)})).done`
  const said = await makeRoom({ need: 30, before: slow, beside })
  expect(said).toMatch(
    /removed a part of .*CodeQL(.*\n)+free: 20\n(.*\n)+.*removed \/opt\/hostedtoolcache\/CodeQL/,
  )
  expect(said).not.toContain('error')
})

test('a store that is new goes to the second disk at once', async () => {
  const said = await makeRoom({ need: 100, before: secondDisk })
  expect(said).toMatch(/\/nix goes to \/mnt\/nix/)
  expect(said).toMatch(/disk: 200 MiB free for \/nix after/)
  expect(said).toContain(everything)
  expect(said.trim()).toMatch(/\n\/nix$/)
})

const secondDisk = `
  rm /nix/used
  mount -t tmpfs -o size=200m none /mnt
`

test('a store that went to the second disk comes back, and no folder of ours is left there', async () => {
  const beside = `
    await room.done
    await moveStoreBack(at, kept)
    console.log('on the second disk: ' + readdirSync('/mnt').length)`
  const said = await makeRoom({ need: 100, before: secondDisk, beside })
  expect(said).toMatch(/disk: 200 MiB free for \/nix after .*\non the second disk: 0\n/)
  expect(said).not.toContain('error')
  expect(said).toMatch(/zeros\n\/nix\n$/)
})

test('what somebody has put into it meanwhile is not taken away', async () => {
  const beside = `
    await room.done
    writeFileSync('/nix/theirs', '')
    await moveStoreBack(at, kept)`
  const said = await makeRoom({ need: 100, before: secondDisk, beside })
  expect(said).toMatch(/error: \/nix is still at \/mnt\/nix: there is something in it\n/)
  expect(said).toContain('\nnix/theirs\n')
})

test('a mount of somebody else on /nix stays, and so does ours below it', async () => {
  const beside = `
    await room.done
    execFileSync('mount', ['-t', 'tmpfs', 'theirs', '/nix'])
    await moveStoreBack(at, kept)`
  const said = await makeRoom({ need: 100, before: secondDisk, beside })
  expect(said).not.toContain('error')
  expect(said).toMatch(/zeros\n\/nix\n\/nix\n\/\n$/)
})

test('a store that is used stays where it is', async () => {
  const said = await makeRoom({ need: 30, before: 'mount -t tmpfs -o size=200m none /mnt\n' })
  expect(said).toMatch(/removed \/opt\/hostedtoolcache\/CodeQL/)
  expect(said).toContain('nix/used')
})
