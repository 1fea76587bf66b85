import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asRunner, onSmallMachine } from '../support/machines/small-machine.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const root = join(import.meta.dirname, '../..')
const source = (file: string) => JSON.stringify(join(root, 'src/system', file))

/** A program that runs on a machine as hosted runners are: not root, with sudo; what it prints. */
async function asOnHostedRunner(program: string, more = ''): Promise<string> {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'program.mts')
  await writeFile(
    file,
    `import { text } from 'node:stream/consumers'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { start } from ${source('process.ts')}
import { guestUser, giveFolder, removeGiven } from ${source('user.ts')}
const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp' }
const user = await guestUser(env)
${program}`,
  )
  const script = `chmod 755 ${folder.path}; SECRET=canary; ${asRunner(`CANARY=canary ${process.execPath} ${file}`)} || echo "ended with $?"; ${more}`
  const { stdout, stderr } = await onSmallMachine(script, folder.path)
  return stdout + stderr
}

test('without root but with sudo a guest is another user, without our variables and without a way back', async () => {
  const said = await asOnHostedRunner(`
const guest = start('/bin/sh', ['-c', 'id -u; id -g; id -G; pwd; env | sort; grep NoNewPrivs /proc/self/status; cat /proc/$OURS/environ; sudo -n id; exit 7'],
  { user, cwd: '/usr', env: { PATH: '/usr/bin:/bin', OURS: String(process.pid) } })
const [out, err, exit] = await Promise.all([text(guest.stdout), text(guest.stderr), guest.exit])
console.log(process.getuid(), out, err, JSON.stringify(exit))`)
  expect(said).toMatch(/^1001 65534\n65534\n65534\n\/usr\n/)
  expect(said).toMatch(/\nOURS=\d+\nPATH=\/usr\/bin:\/bin\nPWD=\/usr\n/)
  expect(said).toMatch(/NoNewPrivs:\t1/)
  expect(said).toMatch(/environ: Permission denied/)
  expect(said).toMatch(/sudo: .*no new privileges/)
  expect(said).toContain('{"code":7,"signal":null}')
  expect(said).not.toContain('canary')
})

test('it is stopped politely, then by force with all that it started, and gets what is sent', async () => {
  const said = await asOnHostedRunner(
    `
const polite = start('/bin/sh', ['-c', 'trap "echo asked; exit 3" TERM; echo on; while :; do sleep 0.1; done'], { user, env, grace: 20 })
for await (const chunk of polite.stdout) { if (String(chunk).includes('on')) { void polite.stop() } console.log(String(chunk).trim()) }
console.log(JSON.stringify(await polite.exit))
const stubborn = start('/bin/sh', ['-c', 'trap "" TERM; sleep 98761 & sleep 98762'], { user, env, grace: 1 })
await sleep(500)
console.log(JSON.stringify(await stubborn.stop()))`,
    `sleep 0.3; pgrep -af 'sleep [9]876' || echo none left`,
  )
  expect(said).toMatch(/on\nasked\n\{"code":3,"signal":null\}\n\{"code":137,"signal":null\}\nnone left/)
})

test('it ends when we are killed', async () => {
  const said = await asOnHostedRunner(
    `
const guest = start('/bin/sh', ['-c', 'trap "" TERM; sleep 98763 & sleep 98764'], { user, env })
await sleep(700)
process.kill(process.pid, 'SIGKILL')`,
    `for i in $(seq 50); do pgrep -af 'sleep [9]876' >/dev/null || break; sleep 0.1; done; pgrep -af 'sleep [9]876|[s]udo' || echo none left`,
  )
  expect(said).toMatch(/ended with 137\nnone left/)
})

test('its folder is given to it, what it wrote can be read, and nothing of it stays', async () => {
  const said = await asOnHostedRunner(`
import { mkdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
await mkdir('/tmp/place'); await mkdir('/tmp/place/run')
await giveFolder('/tmp/place/run', user)
const guest = start('/bin/sh', ['-c', 'echo seen > seen; mkdir -p a/b; echo deep > a/b/c; chmod 700 a'], { user, cwd: '/tmp/place/run', env })
await guest.exit
console.log(await readFile('/tmp/place/run/seen', 'utf8'))
await removeGiven('/tmp/place', user)
console.log(existsSync('/tmp/place'))`)
  expect(said).toBe('seen\n\nfalse\n')
})
