import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleGuests, key, wrapper } from '../features/boot/example-guests.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const { target, script, boot } = exampleGuests(['panic', 'emergency', 'no-root', 'no-loader', 'base'])

test('guests that fail are seen to fail, each for its reason', async () => {
  await using run = await boot([target('panic'), target('emergency'), target('no-root'), target('no-loader')])
  expect(
    run.boots.map(({ target, firmware, verdict, decided }) => [target, firmware, verdict, decided.by]),
  ).toEqual([
    ['panic.vm', 'direct', 'failed', 'kernel panic'],
    ['emergency.vm', 'direct', 'failed', 'emergency mode'],
    ['no-root.iso', 'bios', 'failed', 'root not mounted'],
    ['no-root.iso', 'uefi', 'failed', 'root not mounted'],
    ['no-loader.iso', 'bios', 'failed', 'no bootable device'],
    ['no-loader.iso', 'uefi', 'failed', 'no bootable device'],
  ])
  for (const { tail, screenshot } of run.boots) {
    expect(tail.length).toBeGreaterThan(2)
    expect(screenshot).toBeDefined()
  }
})

test('ten guests at once that all want one port: a command reaches its own guest and no other', async () => {
  await using folders = await temporaryFolder()
  const guests = await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      const folder = join(folders.path, String(i))
      await mkdir(folder)
      const lines = `export QEMU_KERNEL_PARAMS="$QEMU_KERNEL_PARAMS guest=${i}"\nexec ${script('base')}`
      return { ...(await wrapper(folder, lines)), id: `guest-${i}.vm` }
    }),
  )
  await chmod(folders.path, 0o755)
  const command = { user: 'root', key, port: 2222, command: 'grep -o guest=. /proc/cmdline' }
  await using run = await boot(guests, { command, concurrency: 10, memory: 256, timeout: 300 })
  expect(run.boots.map(({ verdict, command }) => [verdict, command?.output])).toEqual(
    guests.map((_, i) => ['booted', `guest=${i}\n`]),
  )
  const ports = run.boots.flatMap(({ forwards }) => forwards.map(({ port }) => port))
  expect(new Set(ports).size).toBe(10)
  expect(ports).not.toContain(2222)
})
