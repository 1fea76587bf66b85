import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { neededLibraries } from '../../src/system/elf.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''

test('reads the libraries that a program names', async () => {
  const needed = neededLibraries(await readFile(join(debian, 'usr/bin/xorriso')))
  expect(needed).toContain('libc.so.6')
  expect(needed).toContain('libisoburn.so.1')
})

test('a static program names none', async () => {
  expect(neededLibraries(await readFile(join(debian, 'usr/bin/busybox')))).toEqual([])
})
