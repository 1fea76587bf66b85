import { once } from 'node:events'
import { readFile, rm, stat } from 'node:fs/promises'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { BootLogs } from '../../../../src/features/boot/watch/boot-log.ts'
import { ConsoleEar } from '../../../../src/features/boot/watch/console-ear.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const mebibyte = 1024 ** 2

test('of a console that never ends the head and the tail are kept, and how much is not', async () => {
  await using folder = await temporaryFolder()
  const at = join(folder.path, 'boot')
  {
    using logs = new BootLogs(at)
    logs.console.write(Buffer.from('first line\n'))
    for (let i = 0; i < 40; i++) logs.console.write(Buffer.alloc(mebibyte, 'x'))
    logs.console.write(Buffer.from('\nlast line\n'))
    expect(logs.filled).toEqual({ console: 'console.log' })
  }
  const text = await readFile(join(at, 'console.log'), 'latin1')
  expect(text.length).toBeLessThan(17.1 * mebibyte)
  expect(text).toMatch(/^first line\n.*\n\[flakeship: \d{8} bytes were cut\]\n.*\nlast line\n$/s)
  const cut = Number(/flakeship: (\d+) bytes/.exec(text)?.[1])
  const all = 'first line\n'.length + 40 * mebibyte + '\nlast line\n'.length
  expect(cut + text.length - '\n[flakeship: 00000000 bytes were cut]\n'.length).toBe(all)
})

test('a log that cannot be written ends no boot; what the file system refused is kept', async () => {
  await using folder = await temporaryFolder()
  const at = join(folder.path, 'boot')
  using logs = new BootLogs(at)
  logs.serial.write(Buffer.from('heard\n'))
  expect(logs.fault).toBeUndefined()
  await rm(at, { recursive: true })
  for (let i = 0; i < 20; i++) logs.console.write(Buffer.alloc(mebibyte, 'x'))
  expect(logs.fault).toMatch(/^ENOENT: no such file or directory, open '.*console\.log'$/)
  expect(logs.filled).toEqual({})
})

test('of a gibibyte and of millions of tiny chunks no more than the tail is held in memory', async () => {
  await using folder = await temporaryFolder()
  const at = join(folder.path, 'boot')
  const gibibyte = 1024 * mebibyte
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().external
  const before = held()
  {
    using logs = new BootLogs(at)
    const [large, tiny] = [Buffer.alloc(mebibyte / 16, 'x'), Buffer.from('yes')]
    for (let bytes = 0; bytes < gibibyte; bytes += large.length) logs.console.write(large)
    for (let i = 0; i < 1_500_000; i++) logs.console.write(tiny)
    expect(held() - before).toBeLessThan(100 * mebibyte)
  }
  const text = await readFile(join(at, 'console.log'), 'latin1')
  expect(text.slice(0, 12 * mebibyte)).toBe('x'.repeat(12 * mebibyte))
  const said = `\n[flakeship: ${gibibyte + 4_500_000 - 16 * mebibyte} bytes were cut]\n`
  expect(text.slice(12 * mebibyte)).toBe(`${said}${'yes'.repeat(1_500_000).slice(-4 * mebibyte)}`)
})

/** Both ends of a socket, as QEMU's chardev has one. */
async function wire(path: string): Promise<[guest: Socket, ours: Socket]> {
  const server = createServer().listen(path)
  await once(server, 'listening')
  const guest = createConnection(path)
  const [ours] = (await once(server, 'connection')) as [Socket]
  server.close()
  return [guest, ours]
}

test('a guest that writes as fast as it can waits for us, without a line end and without growing in memory', async () => {
  await using folder = await temporaryFolder()
  const [guest, ours] = await wire(join(folder.path, 'wire'))
  let isOver = false
  let sent = 0
  const flood = async () => {
    const chunk = Buffer.alloc(mebibyte, '::error::owned \x1b]0;x')
    while (!isOver) {
      if (guest.writableNeedDrain) await sleep(1)
      else {
        guest.write(chunk)
        sent += chunk.length
      }
    }
  }
  let [heard, lines, longest] = [0, 0, 0]
  const before = process.memoryUsage.rss()
  {
    using logs = new BootLogs(join(folder.path, 'boot'))
    const ear = new ConsoleEar(Promise.resolve(ours), {
      onBytes: (chunk) => {
        heard += chunk.length
        logs.console.write(chunk)
      },
      onLine: (line) => {
        lines++
        longest = Math.max(longest, line.length)
      },
    })
    const flooding = flood()
    await sleep(2000)
    isOver = true
    expect(ear.unfinished.length).toBeLessThan(100_000)
    for (const socket of [guest, ours]) socket.destroy()
    await flooding
  }
  expect(heard).toBeGreaterThan(5 * mebibyte)
  expect(heard).toBeLessThan(40 * mebibyte)
  expect(sent - heard).toBeLessThan(4 * mebibyte) // what is on the wire: the guest waits
  expect(lines).toBeGreaterThan(0)
  expect(longest).toBeLessThan(100_000)
  expect((await stat(join(folder.path, 'boot/console.log'))).size).toBeLessThan(17 * mebibyte)
  expect(process.memoryUsage.rss() - before).toBeLessThan(250 * mebibyte)
})
