import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emulated } from '../../../src/features/setup/facts.ts'
import { temporaryFolder } from '../../support/real-nix.ts'

test('systems with an emulator are those whose entry is switched on', async () => {
  await using folder = await temporaryFolder()
  const entry = (state: string) =>
    `${state}\ninterpreter /usr/bin/qemu-aarch64-static\nflags: F\noffset 0\nmagic 7f454c46\n`
  await writeFile(join(folder.path, 'qemu-aarch64'), entry('enabled'))
  await writeFile(join(folder.path, 'qemu-riscv64'), entry('disabled'))
  await writeFile(join(folder.path, 'python3.11'), entry('enabled'))
  await writeFile(join(folder.path, 'status'), 'enabled\n')
  expect(await emulated(folder.path)).toEqual(['aarch64-linux'])
  expect(await emulated(join(folder.path, 'none'))).toEqual([])
})
