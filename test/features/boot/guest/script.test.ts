import { chmod, mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { qemuPaths, replacePaths, rewriteScript } from '../../../../src/features/boot/guest/script.ts'
import { quote, readAsked } from '../../../../src/features/boot/guest/shim.ts'
import { exec } from '../../../../src/system/exec.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const hash = '0123456789abcdfghijklmnpqrsvwxyz'
const env = { PATH: '/usr/bin:/bin' }

test('QEMU is found by its absolute path and by nothing else', () => {
  const text = `#! /nix/store/${hash}-bash/bin/bash
/nix/store/${hash}-qemu/bin/qemu-img create -f raw x 1M
exec "/nix/store/${hash}-qemu-host-cpu-only-10.0/bin/qemu-kvm" -cpu max
exec /nix/store/${hash}-qemu/bin/qemu-system-x86_64 -machine accel=kvm:tcg \\
/nix/store/${hash}-qemu/bin/qemu-kvm-helper`
  expect(qemuPaths(text)).toEqual([
    `/nix/store/${hash}-qemu-host-cpu-only-10.0/bin/qemu-kvm`,
    `/nix/store/${hash}-qemu/bin/qemu-system-x86_64`,
  ])
})

test('a path is replaced whole, and a longer one that begins with it is not', () => {
  const paths = new Map([
    ['/s/a-qemu/bin', '/ours:/s/a-qemu/bin'],
    ['/s/a-run', '/copy/$&'],
  ])
  expect(replacePaths('PATH=/s/a-qemu/bin:$PATH /s/a-qemu/bin/qemu-img /s/a-run /s/a-run-2', paths)).toBe(
    'PATH=/ours:/s/a-qemu/bin:$PATH /s/a-qemu/bin/qemu-img /copy/$& /s/a-run-2',
  )
})

test('a copy calls our shim, and the script of the flake stays as it is', async () => {
  await using folder = await temporaryFolder()
  const script = join(folder.path, 'run-x-vm')
  const link = join(folder.path, 'link')
  const original = '#!/bin/sh\nset -e\nexec /opt/q/bin/qemu-system-x86_64 -m 1 "$@"\n'
  await writeFile(script, original)
  await chmod(script, 0o755)
  await symlink(script, link)
  const copies = join(folder.path, 'copies')
  await mkdir(copies)
  const { script: copy, qemus } = await rewriteScript(link, copies, async () => '/bin/echo')
  expect(qemus).toEqual(['/opt/q/bin/qemu-system-x86_64'])
  expect(await readFile(script, 'utf8')).toBe(original)
  expect((await exec(copy, ['more'], { env })).stdout).toBe('-m 1 more\n')
})

test('a script without QEMU is run as it is', async () => {
  await using folder = await temporaryFolder()
  const script = join(folder.path, 'run-x-vm')
  await writeFile(script, '#! /bin/sh -e\necho hello\n')
  expect(await rewriteScript(script, folder.path, async () => '/bin/echo')).toEqual({
    script: await realpath(script),
    interpreter: '/bin/sh',
    qemus: [],
  })
})

test('a shell reads back every word as it was', async () => {
  const words = ["it's", '$(id)', '`id`', 'a b', '', '-append', '\\', '"', 'line\nbreak', '*']
  const { stdout } = await exec('/bin/sh', ['-c', `printf '%s\\0' ${words.map(quote).join(' ')}`], { env })
  expect(stdout.split('\0').slice(0, -1)).toEqual(words)
})

test('how QEMU was called is read word by word', () => {
  expect(readAsked(Buffer.from('/q\0-append\0a  b\0\0'))).toEqual({
    qemu: '/q',
    argv: ['-append', 'a  b', ''],
  })
})
