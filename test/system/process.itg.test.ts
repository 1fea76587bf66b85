import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { privateRootCommand } from '../../src/system/namespaces/private-root.ts'
import { start } from '../../src/system/process.ts'
import { firstInLine } from '../support/machines/first-in-line.ts'
import { processesWith, within } from '../support/machines/processes.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

firstInLine()

const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
/** A number of seconds that no other sleep of this machine has. */
const unique = () => `9${randomBytes(3).readUIntBE(0, 3)}`

test('stopping ends the whole group, also what ignores the polite signal', async () => {
  const seconds = unique()
  const running = start('sh', ['-c', `trap '' TERM; sleep ${seconds} & sleep ${seconds}; wait`], {
    env,
    grace: 0.3,
  })
  expect(await within(5, async () => (await processesWith(seconds)).length >= 3)).toBe(true)
  const { signal } = await running.stop()
  expect(signal).toBe('SIGKILL')
  expect(await within(5, async () => (await processesWith(seconds)).length === 0)).toBe(true)
})

test('a program that cannot be started is told to whoever waits for its end, however late', async () => {
  const running = start('true', [], { env: { PATH: '/nowhere' } })
  await new Promise((done) => setTimeout(done, 100))
  await expect(running.exit).rejects.toThrow(/ENOENT/)
})

test('a command that ends takes what it left in its group with it', async () => {
  const seconds = unique()
  const running = start('sh', ['-c', `sleep ${seconds} >/dev/null 2>&1 & exit 3`], { env })
  expect((await running.exit).code).toBe(3)
  expect(await within(5, async () => (await processesWith(seconds)).length === 0)).toBe(true)
})

test('a command that ends is not waited for on behalf of what fled its group with its pipes', async () => {
  const seconds = unique()
  const running = start('sh', ['-c', `setsid sleep ${seconds} & echo said; exit 3`], { env })
  let printed = ''
  running.stdout.on('data', (chunk) => (printed += chunk))
  running.stderr.resume()
  const before = performance.now()
  try {
    expect(await running.exit).toEqual({ code: 3, signal: null })
    expect(performance.now() - before).toBeLessThan(4000)
    expect(printed).toBe('said\n')
  } finally {
    for (const id of await processesWith(seconds)) process.kill(id, 'SIGKILL')
  }
})

test('all that an ended command printed is read, however slowly', async () => {
  const running = start('sh', ['-c', 'head -c 300000 /dev/zero'], { env })
  running.stderr.resume()
  let bytes = 0
  for await (const chunk of running.stdout) {
    bytes += chunk.length
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
  expect(bytes).toBe(300000)
})

test('the command sees the environment that it was given and nothing else', async () => {
  const running = start('env', [], { env: { ...env, ONLY: 'this' } })
  let printed = ''
  running.stdout.on('data', (chunk) => (printed += chunk))
  await running.exit
  expect(printed.trim().split('\n').sort()).toEqual(['ONLY=this', `PATH=${env.PATH}`])
})

test('a command becomes the user that it was told to be', async () => {
  const running = start('id', [], { env, user: { uid: 65534, gid: 65534 } })
  let printed = ''
  running.stdout.on('data', (chunk) => (printed += chunk))
  await running.exit
  expect(printed).toMatch(/^uid=65534\(nobody\) gid=65534\(nogroup\) groups=65534\(nogroup\)$/m)
})

test('what we started ends within 5 s when we are killed', async () => {
  await using folder = await temporaryFolder()
  const seconds = unique()
  const script = join(folder.path, 'parent.mts')
  const source = join(import.meta.dirname, '../../src/system/process.ts')
  await writeFile(
    script,
    `import { start } from ${JSON.stringify(source)}\nstart('sleep', ['${seconds}'], { env: ${JSON.stringify(env)} })\n`,
  )
  const parent = spawn(process.execPath, [script], { stdio: 'ignore' })
  const isTied = async (id: number) => (await readFile(`/proc/${id}/comm`, 'utf8')).trim() === 'sleep' // setpriv is done
  const tied = async () => Promise.all((await processesWith(seconds)).map(isTied))
  expect(await within(10, async () => (await tied()).includes(true))).toBe(true)
  parent.kill('SIGKILL')
  expect(await within(5, async () => (await processesWith(seconds)).length === 0)).toBe(true)
})

test('a private root shows the folder as /nix, everything else as it is, and ends with us', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'marker'), 'here')
  await using mountPoint = await temporaryFolder()
  const seconds = unique()
  const root = { nix: folder.path, mountPoint: mountPoint.path, uid: 0, gid: 0 }
  const script = `cat /nix/marker; cat /proc/1/comm; ls -d ${import.meta.dirname}; sleep ${seconds} & sleep ${seconds}`
  const [program = '', ...args] = privateRootCommand(root, ['sh', '-c', script])
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  expect(await within(10, async () => (await processesWith(`sleep\0${seconds}`)).length === 2)).toBe(true)
  expect(printed).toBe(`heresh\n${import.meta.dirname}\n`)
  child.kill('SIGKILL')
  expect(await within(5, async () => (await processesWith(seconds)).length === 0)).toBe(true)
})

test('an ordinary user gets the same by a user namespace, and stays that user', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'marker'), 'here')
  await using mountPoint = await temporaryFolder()
  for (const path of [folder.path, mountPoint.path]) await chown(path, 65534, 65534)
  const root = { nix: folder.path, mountPoint: mountPoint.path, uid: 65534, gid: 65534 }
  const command = privateRootCommand(root, ['sh', '-c', 'cat /nix/marker; id -u; touch /nix/mine'])
  const running = start(command[0] ?? '', command.slice(1), {
    env,
    user: { uid: 65534, gid: 65534 },
    cwd: '/',
  })
  let printed = ''
  running.stdout.on('data', (chunk) => (printed += chunk))
  running.stderr.on('data', (chunk) => (printed += chunk))
  expect((await running.exit).code).toBe(0)
  expect(printed).toBe('here65534\n')
  expect((await stat(join(folder.path, 'mine'))).uid).toBe(65534)
})
