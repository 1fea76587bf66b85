import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { refusal } from '../../../../src/features/setup/machine/foreign-trial.ts'
import { findInterpreter } from '../../../../src/features/setup/machine/interpreter.ts'
import { exec } from '../../../../src/system/exec.ts'
import { sha256File } from '../../../../src/system/files.ts'
import { foreignProgram, type Processor, processors } from '../../../../src/system/foreign-program.ts'
import { emulator, emulatorFolder, withOwnBinfmt } from '../../../support/machines/emulator.ts'
import { floorNix, realNix, temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
const imports = {
  'features/setup/private-nix/machine-conf.ts': 'announceEmulated',
  'features/setup/machine/emulation.ts': 'emulate',
  'features/setup/machine/registered.ts': 'endEmulation',
  'features/setup/machine/foreign-trial.ts': 'proveEmulation',
  'system/binfmt.ts': 'readEntries, registration, binfmtFolder',
  'system/foreign-program.ts': 'processors',
  'nix/command.ts': 'Nix',
}
const options = { native: 'x86_64-linux', folder: emulatorFolder }
const shown =
  "const show = async () => console.log((await readEntries()).map(({ name, flags }) => name + ' ' + flags).sort())"
const run = (body: string) =>
  withOwnBinfmt(imports, `${shown}; ${body}`).then(({ stdout, stderr }) => stdout + stderr)
const emulate = (systems: string[], more: object = {}) =>
  `await emulate(at, ${JSON.stringify({ systems, ...options, ...more })})`
const mounted = (line: string) => `
  await exec('mount', ['-t', 'binfmt_misc', 'none', binfmtFolder], { env: at.env })
  await exec('sh', ['-euc', 'printf %s "$1" >"$2"/register', 'write', ${line}, binfmtFolder], { env: at.env })
`

beforeAll(async () => {
  await Promise.all(['aarch64', 'riscv64', 'arm'].map(emulator))
})

test('the emulator is one file from the package of the distribution, which is not installed', async () => {
  await using folder = await temporaryFolder()
  const file = await findInterpreter({ exec, env, log: recordingLog() }, 'riscv64', { folder: folder.path })
  expect(file).toBe(join(folder.path, 'qemu-riscv64'))
  const { stdout } = await exec(file, ['--version'], { env })
  expect(stdout).toMatch(/^qemu-riscv64 version \d/)
})

test('the program for x86_64 runs on this machine, and under an emulator as on a machine of another processor', async () => {
  await using folder = await temporaryFolder()
  const x86 = processors['x86_64-linux'] as Processor
  expect(await refusal({ exec, env }, folder.path, x86)).toBeUndefined()
  const [program, told] = [join(folder.path, 'foreign'), join(folder.path, 'told')]
  await writeFile(program, foreignProgram(x86), { mode: 0o755 })
  const { code } = await exec(await emulator('x86_64'), ['-0', 'its name', program, told], { env })
  expect([code, await readFile(told, 'utf8')]).toEqual([0, 'its name'])
})

test('foreign programs run inside the sandbox of both versions of Nix, and at the end nothing is left', async () => {
  const nixes = (await Promise.all([realNix(), floorNix()])).map(({ at }) => at)
  const said = await run(`
    const first = ${emulate(['aarch64-linux', 'i686-linux', 'x86_64-linux', 'riscv64-linux', 'armv7l-linux'])}
    console.log(JSON.stringify(first))
    await show()
    for (const nix of ${JSON.stringify(nixes)})
      for (const system of first.extraPlatforms)
        console.log(system, (await proveEmulation(new Nix(nix, exec), system, ${JSON.stringify(emulatorFolder)})).keepsNames)
    console.log(JSON.stringify(${emulate(['aarch64-linux'])}))
    await endEmulation(at, first.undo)
    await show()
    await endEmulation(at, first.undo)`)
  expect(said).toContain('aarch64-linux is emulated from now on, by ')
  expect(said).toContain(
    `{"extraPlatforms":["aarch64-linux","riscv64-linux","armv7l-linux"],"undo":{"entries":["flakeship-aarch64","flakeship-riscv64","flakeship-arm"],"mounted":true}}`,
  )
  expect(said).toContain("[ 'flakeship-aarch64 PF', 'flakeship-arm PF', 'flakeship-riscv64 PF' ]")
  for (const system of ['aarch64', 'riscv64', 'armv7l'])
    expect(said.match(new RegExp(`^${system}-linux true$`, 'gm'))).toHaveLength(2)
  expect(said).toMatch(/aarch64-linux is emulated already, by \S+qemu-aarch64/)
  expect(said).toContain('{"extraPlatforms":["aarch64-linux"],"undo":{"entries":[],"mounted":false}}')
  expect(said.trim().endsWith('[]')).toBe(true)
  expect(said).not.toMatch(/error|warning/)
})

test('what this processor runs itself is never registered', async () => {
  const said = await run(
    `console.log(JSON.stringify(${emulate(['x86_64-linux', 'i686-linux'])})); await show()`,
  )
  expect(said).toBe('{"extraPlatforms":[],"undo":{"entries":[],"mounted":false}}\n[]\n')
})

test('an entry that works only outside the sandbox gets one of ours above it', async () => {
  const { at } = await realNix()
  const file = join(emulatorFolder, 'qemu-aarch64')
  const plain = `registration('plain', processors['aarch64-linux'], ${JSON.stringify(file)}).replace(/:FP$/, ':')`
  const prove = `proveEmulation(new Nix(${JSON.stringify(at)}, exec), 'aarch64-linux', ${JSON.stringify(emulatorFolder)})`
  const said = await run(`${mounted(plain)}
    await ${prove}.catch((error) => console.log('error: ' + error.message))
    ${emulate(['aarch64-linux'], { prefix: 'ours' })}
    await show()
    console.log((await ${prove}).keepsNames)`)
  expect(said).toMatch(/^error: a program of aarch64-linux does not run inside Nix's sandbox; .*flag F/)
  expect(said).toContain("[ 'ours-aarch64 PF', 'plain ' ]")
  expect(said.trim()).toMatch(/true$/)
})

test('an entry of ours that was switched off is made anew', async () => {
  const entry = `registration('flakeship-aarch64', processors['aarch64-linux'], '/bin/true')`
  const said = await run(`${mounted(entry)}
    await exec('sh', ['-euc', 'echo 0 >"$1"/flakeship-aarch64', 'off', binfmtFolder], { env: at.env })
    ${emulate(['aarch64-linux'])}
    await show()`)
  expect(said).toContain("[ 'flakeship-aarch64 PF' ]")
})

test('a private Nix is told what this machine emulates, beside what it has by itself', async () => {
  await using folder = await temporaryFolder()
  const { at } = await realNix()
  await mkdir(join(folder.path, 'etc'))
  const cache = JSON.stringify({ nix: folder.path })
  const said = await run(`
    const tell = async () => {
      await announceEmulated(${cache}, 'x86_64-linux')
      const env = { ...at.env, NIX_USER_CONF_FILES: ${JSON.stringify(join(folder.path, 'etc/machine.conf'))} }
      const line = ['--extra-experimental-features', 'nix-command', 'config', 'show', 'extra-platforms']
      console.log((await exec(${JSON.stringify(at.program)}, line, { env })).stdout.trim())
    }
    const { undo } = ${emulate(['riscv64-linux'])}
    await tell()
    await endEmulation(at, undo)
    await tell()`)
  const [, with_, without] = /^(i686-linux .*riscv64-linux.*)\n(i686-linux.*)$/m.exec(said) ?? []
  expect(with_, said).toBeDefined()
  expect(without).not.toContain('riscv64')
})

test.each([
  [
    'an emulator with another hash',
    'qemu-aarch64',
    '0'.repeat(64),
    /is not the expected emulator: its SHA-256 is/,
  ],
  ['a hash that is none', 'qemu-aarch64', 'x', /must be 64 hex digits/],
  ['a file that is not there', 'nothing', '0'.repeat(64), /cannot fetch emulator from .*: file not found/],
  ['a program with a dynamic linker', '/bin/sh', undefined, /needs a dynamic linker/],
  [
    'an emulator of another processor',
    'qemu-riscv64',
    undefined,
    /do not run here although they are registered/,
  ],
])('%s is refused, and nothing stays registered', async (_, name, hash, message) => {
  await using folder = await temporaryFolder()
  const from = join(emulatorFolder, name).replace(/^.*\/\/?bin/, '/bin')
  const sha256 = hash ?? (await sha256File(from))
  const more = { folder: folder.path, interpreters: { 'aarch64-linux': { from, sha256 } } }
  const said = await run(`try { ${emulate(['aarch64-linux'], more)} } finally { await show() }`)
  expect(said).toMatch(message)
  expect(said.split('\n')[0]).toMatch(/^\[\]$|emulated from now on/)
  expect(said).toContain('[]\n')
  await rm(folder.path, { recursive: true })
})
