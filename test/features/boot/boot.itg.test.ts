import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readDocument } from '../../../src/documents/files.ts'
import { quote } from '../../../src/features/boot/guest/shim.ts'
import { withBrokenKvm } from '../../support/machines/broken-kvm.ts'
import { processesWith, within } from '../../support/machines/processes.ts'
import { programOf, temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { exampleGuests, key, wrapper } from './example-guests.ts'
import { bootTargetsOf, vmTarget } from './results.ts'

const { target, script, boot, options } = exampleGuests([
  'nixos-vm',
  'magic',
  'base',
  'systemd',
  'wonderland',
  'silent',
])

/** What ships: the file itself, by nobody's word but its own. */
async function shippedIso(): Promise<{ sha256: string; bytes: number }> {
  const bytes = await readFile(target('wonderland').images[0]?.file ?? '')
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
}

test('VMs and an ISO boot to the login by their own script, by BIOS and by UEFI, and leave evidence', async () => {
  await using run = await boot([target('nixos-vm'), target('magic'), target('wonderland'), target('systemd')])
  const shown = run.boots.map(({ target, firmware, verdict, decided, accelerator }) => [
    target,
    firmware,
    verdict,
    decided.text,
    accelerator?.name,
  ])
  expect(shown).toEqual([
    ['nixos-vm.vm', 'direct', 'booted', 'nixos-vm login:', 'tcg'],
    ['magic.vm', 'direct', 'booted', 'magic login:', 'tcg'],
    ['wonderland.iso', 'bios', 'booted', 'wonderland login:', 'tcg'],
    ['wonderland.iso', 'uefi', 'booted', 'wonderland login:', 'tcg'],
    ['systemd.vm', 'direct', 'booted', 'systemd login:', 'tcg'],
  ])
  for (const evidence of run.boots) {
    const document = join(run.out, `evidence-${evidence.target}-${evidence.firmware}.json`)
    expect(await readDocument('evidence', document)).toEqual(evidence)
    const picture = await readFile(join(run.out, evidence.screenshot ?? 'none'))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    const { ear } = evidence.decided
    const heard = ear === 'console' ? evidence.logs.console : evidence.serialLog
    if (ear === 'serial' || ear === 'console')
      expect(await readFile(join(run.out, heard ?? ''), 'utf8')).toContain(`${evidence.decided.text} `)
    else expect(ear).toBe('screen')
    expect(evidence.ears.filter(({ deaf }) => deaf)).toEqual([])
    const names = evidence.milestones.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['kernel', 'stage 1', 'login']))
    // an image that speaks to its screen only shows its userspace by the login
    expect(names).toContain(evidence.firmware === 'direct' ? 'userspace' : 'firmware')
    expect(evidence.seconds).toBeGreaterThan(1)
    expect(evidence.image).toEqual(evidence.firmware === 'direct' ? undefined : await shippedIso())
  }
  const [modest, magic] = run.boots
  expect(modest?.replaced).toEqual([])
  for (const asked of ['gl=on', 'virtio-vga-gl', '-cpu host', 'KVM', 'CPUs']) {
    expect(magic?.replaced.join('\n')).toContain(asked)
  }
  expect(run.log.lines.map(({ text }) => text).join('\n')).toContain('magic.vm (direct): booted in')
})

test('a kernel without a root to mount says so and has failed', async () => {
  await using folder = await temporaryFolder()
  const lines = `export QEMU_KERNEL_PARAMS="$QEMU_KERNEL_PARAMS rdinit=/nothing root=/dev/nothing"\nexec ${script('nixos-vm')}`
  await using run = await boot([await wrapper(folder.path, lines)])
  expect(run.boots[0]?.decided).toMatchObject({
    by: 'root not mounted',
    text: expect.stringContaining('VFS: '),
  })
})

/** A server on this machine's loopback that counts who comes. */
async function canary(): Promise<Server & { callers: number; port: number }> {
  const server = Object.assign(createServer(), { callers: 0, port: 0 })
  server.on('connection', (socket) => {
    server.callers++
    socket.end('here\n')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return Object.assign(server, { port: (server.address() as { port: number }).port })
}

test('a machine that is kept has its console and SSH here, reaches nothing by itself, and ends with its guest', async () => {
  const server = await canary()
  const [input, output, log] = [new PassThrough(), new PassThrough(), recordingLog()]
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
  })
  const stopping = new AbortController()
  const running = boot([target('base')], {
    ...{ log, signal: stopping.signal },
    keep: { terminal: { input, output }, user: 'root', key },
  })
  const told = () => log.lines.filter(({ level }) => level === 'info').map(({ text }) => text)
  const line = () => told().find((text) => text.startsWith('SSH: '))
  expect(await within(180, async () => line() !== undefined && shown.includes('base login: '))).toBe(true)
  input.write('flakeship\r')
  expect(await within(60, async () => /login: flakeship\r?\n/.test(shown))).toBe(true)
  await using folder = await temporaryFolder()
  const own = join(folder.path, 'key')
  await copyFile(key, own)
  await chmod(own, 0o600)
  const ssh = (line() ?? '').replace('SSH: ', '').replace(key, own)
  const remote = (command: string) =>
    promisify(execFile)('sh', ['-c', `${ssh} -F /dev/null -o BatchMode=yes ${quote(command)}`])
  const { stdout } = await remote(`uname -n; nc -w 3 10.0.2.2 ${server.port} < /dev/null; echo tried`)
  expect(stdout).toMatch(/^base\n.*tried/s)
  expect(server.callers).toBe(0)
  server.close()
  await remote('poweroff').catch(() => {}) // it takes the connection with it
  await using run = await running
  expect(run.boots[0]).toMatchObject({ verdict: 'booted', decided: { text: 'base login:' } })
  expect(run.boots[0]?.forwards).toEqual(
    expect.arrayContaining([expect.objectContaining({ asked: 'any port', guestPort: 22 })]),
  )
  expect(told()).toContain('base.vm (direct): the machine has ended by itself')
  // whichever console showed its login first is the person's
  const { serialLog = '', logs: { console = serialLog } = {} } = run.boots[0] ?? {}
  const logs = await Promise.all([serialLog, console].map((name) => readFile(join(run.out, name), 'utf8')))
  expect(logs.join()).toContain('flakeship')
})

test('a guest reaches this machine only when a person opens its network, and a command that fails counts', async () => {
  const server = await canary()
  const command = `nc -w 3 10.0.2.2 ${server.port} < /dev/null; exit 7`
  await using run = await boot([target('base')], {
    openNetwork: true,
    command: { user: 'root', command, key, port: 2222 },
  })
  expect(run.boots[0]).toMatchObject({
    verdict: 'failed',
    decided: { by: 'your command' },
    command: { code: 7 },
  })
  expect(run.boots[0]?.command?.output).toContain('here')
  expect(server.callers).toBe(1)
  server.close()
})

test('a port of the person that cannot be had is named, with what to do; those of a script are never in the way', async () => {
  const server = createServer().listen(2222)
  await once(server, 'listening')
  await using folder = await temporaryFolder()
  const twice = 'hostfwd=tcp::80-:22,hostfwd=tcp::80-:22,hostfwd=udp::53-:53'
  const lines = `export QEMU_OPTS='-nic user,${twice}'\nexec ${script('base')}`
  await using odd = await boot([await wrapper(folder.path, lines)], { forward: ['8222:22'] })
  expect(odd.boots[0]).toMatchObject({ verdict: 'booted' })
  const ports = odd.boots[0]?.forwards ?? []
  expect(ports.map(({ protocol, asked, guestPort }) => `${protocol} ${asked} ${guestPort}`).sort()).toEqual([
    'tcp 127.0.0.1:8222 22',
    'tcp :2222 22',
    'tcp :80 22',
    'tcp :80 22',
    'udp :53 53',
  ])
  expect(ports.find(({ asked }) => asked === '127.0.0.1:8222')?.port).toBe(8222)
  expect(new Set(ports.map(({ port }) => port)).size).toBe(5)
  const refused = async (forward: string) => {
    await using run = await boot([target('base')], { forward: [forward] })
    return run.boots[0]?.decided.text
  }
  expect(await refused('2222:22')).toMatch(/^port 2222 of this machine is taken: stop what listens there/)
  expect(await refused('80:22')).toMatch(/^port 80 of this machine is not allowed for us/)
  server.close()
})

test('the script of a VM is an unprivileged user without any of our credentials', async () => {
  process.env.ACTIONS_RUNTIME_TOKEN = 'canary'
  process.env.GITHUB_TOKEN = 'canary'
  await using folder = await temporaryFolder()
  const lines = `echo "$(id -u) $(id -G) $(grep NoNewPrivs /proc/self/status) $(env | tr '\\n' ' ')" >&2
exit 3
exec /opt/qemu/bin/qemu-system-x86_64`
  await using run = await boot([await wrapper(folder.path, lines)])
  delete process.env.ACTIONS_RUNTIME_TOKEN
  delete process.env.GITHUB_TOKEN
  const [evidence] = run.boots
  expect(evidence?.decided.by).toBe('the script ended with 3 before it started QEMU')
  const text = evidence?.decided.text ?? ''
  const { user } = options()
  const uid = user?.uid ?? process.getuid?.()
  expect(text).toMatch(new RegExp(`^${uid} `))
  const groups = user && [user.gid, ...(user.groups ?? [])].join(' ')
  if (user) expect(text).toMatch(new RegExp(`^${uid} ${groups} NoNewPrivs:\\s1 `))
  expect(text).not.toMatch(/canary|TOKEN|GITHUB|ACTIONS|SSH_/)
  const names = [...text.matchAll(/(\w+)=/g)].map(([, name]) => name)
  const contract = [
    'NIX_DISK_IMAGE',
    'QEMU_KERNEL_PARAMS',
    'QEMU_NET_OPTS',
    'QEMU_OPTS',
    'TMPDIR',
    'USE_TMPDIR',
  ]
  expect(names).toEqual(expect.arrayContaining(contract))
  expect(names.filter((name) => !contract.includes(name ?? '')).sort()).toEqual(
    expect.not.arrayContaining(['USER', 'SUDO_USER', 'XDG_RUNTIME_DIR']),
  )
})

test('a guest that says nothing telling is undecided at its time-out, unless a pattern of the person matches', async () => {
  await using late = await boot([target('silent')], { timeout: 8 })
  expect(late.boots[0]).toMatchObject({ verdict: 'undecided', decided: { by: 'time-out' } })
  expect(late.boots[0]?.decided.text).toMatch(/nothing shows whether it booted within \d/)
  expect(late.boots[0]?.screenshot).toBeDefined()
  await using matched = await boot([target('silent')], { success: 'starting sleep \\d+' })
  expect(matched.boots[0]).toMatchObject({ verdict: 'booted', decided: { by: 'your pattern' } })
})

/** A disk that the firmware starts and that then does nothing, as fast as it can: jmp to itself. */
const spinning = Buffer.alloc(512)
spinning.writeUInt16BE(0xebfe, 0)
spinning.writeUInt16BE(0x55aa, 510)

test('a guest that others keep from running gets their time back before it is late', async () => {
  await using folder = await temporaryFolder()
  const disk = `echo ${spinning.toString('base64')} | base64 -d > disk.raw`
  const qemu = programOf('qemu-system-x86_64')
  const own = `${qemu} -machine pc -nodefaults -drive if=ide,format=raw,file=disk.raw`
  const busy = await wrapper(folder.path, `${disk}\nexec taskset -c 0 ${own}`)
  const spin = ['-c', '0', 'sh', '-c', 'while :; do :; done']
  const others = Array.from({ length: 2 }, () => spawn('taskset', spin, { stdio: 'ignore' }))
  try {
    const began = performance.now()
    await using run = await boot([busy], { timeout: 4, success: 'never' })
    const [seen] = run.boots
    expect(seen).toMatchObject({ verdict: 'undecided', decided: { by: 'time-out' } })
    expect(seen?.decided.text).toMatch(/of which this busy machine took \d/)
    expect(performance.now() - began).toBeGreaterThan(5000)
    expect(seen?.seconds).toBeLessThan(20)
  } finally {
    for (const other of others) other.kill('SIGKILL')
  }
})

/** A disk that writes some lines to the serial port and stops there. */
function saying(text: string): Buffer {
  const sector = Buffer.alloc(512)
  // xor ax, ax; mov ds, ax; mov si, text; mov dx, COM1; next: lodsb; test al, al; jz end; out dx, al; jmp next; end: jmp end
  Buffer.from('31c08ed8be147cbaf803ac84c07403eeebf8ebfe', 'hex').copy(sector)
  sector.write(text, 20, 'latin1')
  sector.writeUInt16BE(0x55aa, 510)
  return sector
}

test('a guest whose ticks came too late on this busy machine boots once more', async () => {
  await using folder = await temporaryFolder('/var/cache')
  const panic = "[    2.3] Kernel panic - not syncing: timer doesn't work through Interrupt-remapped IO-APIC"
  const disks = [
    `Linux version 6.1.0\r\n${panic}\r\n---[ end Kernel panic - not syncing ]---\r\n`,
    'late login: ',
  ]
  const [first, second] = disks.map((text) => saying(text).toString('base64'))
  const qemu = `${programOf('qemu-system-x86_64')} -machine pc -nodefaults -drive if=ide,format=raw,file=disk.raw`
  const told = `if mkdir ${folder.path}/been; then echo ${first}; else echo ${second}; fi | base64 -d > disk.raw`
  const late = await wrapper(folder.path, `${told}\nexec ${qemu}`)
  await using run = await boot([late], { asOurselves: true, timeout: 30 })
  expect(run.boots).toMatchObject([{ verdict: 'booted', decided: { text: 'late login:' } }])
  expect(run.log.lines.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/too busy for its timer/),
  )
})

/** The folder of the guests that a process of ours boots right now: its watchman's last word. */
async function placesOf(parent: number): Promise<string | undefined> {
  for (const id of await processesWith('flakeship-watchman')) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    if (Number(/\) \S (\d+)/.exec(stat)?.[1]) === parent) return line.split('\0').at(-2)
  }
  return undefined
}

const traces = async (folder: string) => [
  ...(await processesWith(folder)),
  ...(await processesWith('98766')),
  ...(await readdir(folder).catch(() => [])),
]

test('a stop ends the guests, leaves valid documents and nothing else', async () => {
  const stopping = new AbortController()
  const booting = boot([target('nixos-vm'), target('wonderland')], { signal: stopping.signal })
  await sleep(3000)
  const folder = (await placesOf(process.pid)) ?? ''
  expect((await traces(folder)).length).toBeGreaterThanOrEqual(4)
  const began = performance.now()
  stopping.abort()
  await using run = await booting
  expect(performance.now() - began).toBeLessThan(5000)
  const shown = run.boots.map(({ verdict, decided }) => [verdict, decided.by])
  expect(shown).toEqual(Array(3).fill(['undecided', 'cancelled']))
  expect(await readDocument('evidence', join(run.out, 'evidence-wonderland.iso-uefi.json'))).toEqual(
    run.boots[2],
  )
  expect(await traces(folder)).toEqual([])
})

test('SIGKILL of ours leaves no guest, no helper of its script and no file within five seconds', async () => {
  await using out = await temporaryFolder()
  const wrapped = await wrapper(out.path, `sleep 98766 &\n${script('nixos-vm')}`)
  const result = bootTargetsOf([wrapped])
  const argument = JSON.stringify({ result, options: { ...options(), out: out.path } })
  const program = fileURLToPath(new URL('boot-child.ts', import.meta.url))
  const child = spawn(process.execPath, [program, argument], { stdio: 'ignore' })
  const serial = join(out.path, 'boots/wrapped.vm-direct/serial.log')
  const runs = async () => (await readFile(serial, 'utf8').catch(() => '')).includes('Linux version')
  expect(await within(30, runs)).toBe(true)
  const folder = (await placesOf(child.pid ?? 0)) ?? ''
  expect((await traces(folder)).length).toBeGreaterThanOrEqual(4)
  child.kill('SIGKILL')
  expect(await within(5, async () => (await traces(folder)).length === 0)).toBe(true)
})

test('a KVM that hangs costs less than ten seconds, and the guest is emulated with a warning (simulated)', async () => {
  await using folder = await temporaryFolder()
  const qemu = join(folder.path, 'qemu')
  await writeFile(qemu, '#!/bin/sh\nexec sleep 60\n')
  await chmod(qemu, 0o755)
  await chmod(folder.path, 0o755)
  const began = performance.now()
  await using run = await boot([target('nixos-vm')], { accelerator: 'auto', mode: 'vm', tools: { qemu } })
  const [evidence] = run.boots
  expect(evidence).toMatchObject({ verdict: 'booted', accelerator: { name: 'tcg' } })
  expect(performance.now() - began).toBeLessThan(((evidence?.seconds ?? 0) + 10 + 5) * 1000)
  expect(run.log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)).toEqual([
    expect.stringMatching(/did nothing for 8 s; guests are emulated/),
  ])
})

test('a KVM that was asked for and does not work is an error that names the way out (simulated)', async () => {
  const tools = { qemu: '/bin/false' }
  await expect(boot([target('nixos-vm')], { accelerator: 'kvm', mode: 'vm', tools })).rejects.toThrow(
    /--accelerator auto/,
  )
})

test('a script that ends before QEMU has failed, and what it said on either stream is shown', async () => {
  await using folder = await temporaryFolder()
  const lines =
    'echo "no such disk"\necho "and no other" >&2\nsleep 1\nprintf "giving up"; exit 5\nexec /opt/q/bin/qemu-kvm'
  await using run = await boot([await wrapper(folder.path, lines)])
  const [evidence] = run.boots
  expect(evidence).toMatchObject({
    verdict: 'failed',
    decided: { by: 'the script ended with 5 before it started QEMU', text: 'giving up' },
  })
  expect(evidence?.tail.toSorted()).toEqual(['and no other', 'giving up', 'no such disk'])
  expect(evidence?.seconds).toBeGreaterThan(1)
  const shown = run.log.lines.map(({ text }) => text).join('\n')
  expect(shown).toContain('  no such disk')
  expect(shown).not.toContain('0 MiB')
})

test('a script that never comes to QEMU is undecided after its time, on no machine at all', async () => {
  await using folder = await temporaryFolder()
  const lines = 'echo "waiting for a disk"\nsleep 1000\nexec /opt/q/bin/qemu-kvm'
  await using run = await boot([await wrapper(folder.path, lines)], { timeout: 3 })
  const [evidence] = run.boots
  expect(evidence).toMatchObject({
    verdict: 'undecided',
    decided: { by: 'time-out', text: 'the script did not start QEMU within 3.0 s' },
    tail: ['waiting for a disk'],
  })
  expect(evidence?.seconds).toBeGreaterThanOrEqual(3)
  expect(evidence?.seconds).toBeLessThan(6)
  expect(evidence).not.toHaveProperty('machine')
  expect(evidence).not.toHaveProperty('accelerator')
})

test('a script without any QEMU is decided by its own end, and waited for no longer than its time', async () => {
  await using folder = await temporaryFolder()
  await using ends = await boot([await wrapper(folder.path, 'echo hello')])
  expect(ends.boots[0]).toMatchObject({
    verdict: 'failed',
    decided: { by: 'the script ended with 0 before it started QEMU', text: 'hello' },
    tail: ['hello'],
  })
  expect(ends.boots[0]).not.toHaveProperty('accelerator')
  await using stays = await boot([await wrapper(folder.path, 'sleep 1000')], { timeout: 2 })
  expect(stays.boots[0]).toMatchObject({
    verdict: 'undecided',
    decided: { text: 'the script, which names no QEMU, did not end within 2.0 s' },
  })
})

test('a script whose interpreter is missing is named with it', async () => {
  await using folder = await temporaryFolder()
  const wrapped = await wrapper(folder.path, '')
  const file = wrapped.runner ?? ''
  await writeFile(file, '#!/nix/store/nowhere/bin/bash -e\nexec /opt/q/bin/qemu-kvm\n')
  await using run = await boot([wrapped])
  expect(run.boots[0]).toMatchObject({
    verdict: 'failed',
    decided: {
      text: 'run-wrapped-vm cannot start: its interpreter /nix/store/nowhere/bin/bash is missing',
    },
  })
})

test('a KVM that stops a guest by itself is given up, and the guest is emulated', async () => {
  await using folder = await temporaryFolder('/var/cache')
  const { script: broken, qemu } = await withBrokenKvm(script('nixos-vm'), folder.path)
  const tools = { ...options().tools, qemu }
  const both = [vmTarget('one.vm', broken), vmTarget('two.vm', broken)]
  await using run = await boot(both, { asOurselves: true, tools, accelerator: 'auto', concurrency: 1 })
  expect(run.boots).toMatchObject(
    ['one.vm', 'two.vm'].map((name) => ({
      target: name,
      verdict: 'booted',
      accelerator: {
        name: 'tcg',
        reason: 'KVM does not work here: it stopped a guest with an internal error',
      },
    })),
  )
  const warnings = run.log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
  expect(warnings).toEqual([
    'KVM does not work here: it stopped a guest with an internal error; guests are emulated (TCG), which is slower; they get more time',
  ])
})

test('where nothing but KVM was asked for, a guest that it stops is undecided at once, with what to do', async () => {
  await using folder = await temporaryFolder('/var/cache')
  const { script: broken, qemu } = await withBrokenKvm(script('nixos-vm'), folder.path)
  const tools = { ...options().tools, qemu }
  await using run = await boot([vmTarget('one.vm', broken)], { asOurselves: true, tools, accelerator: 'kvm' })
  expect(run.boots).toMatchObject([
    {
      verdict: 'undecided',
      decided: {
        by: 'KVM',
        text: 'KVM stopped the guest with an internal error: it cannot run it on this machine; choose --accelerator tcg',
      },
    },
  ])
})
