import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emulatedSystems } from '../../../../src/features/setup/machine/emulated.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

test('systems with an emulator are those whose entry is switched on and works in a sandbox, whatever it is called', async () => {
  await using folder = await temporaryFolder()
  const entry = (state: string, flags: string, machine: string) =>
    `${state}\ninterpreter /usr/bin/qemu\nflags: ${flags}\noffset 0\nmagic 7f454c460201010000000000000000000200${machine}00\nmask ffffffffffffff00fffffffffffffffffeffffff\n`
  await writeFile(join(folder.path, 'flakeship-aarch64'), entry('enabled', 'POCF', 'b7'))
  await writeFile(join(folder.path, 'qemu-riscv64'), entry('disabled', 'F', 'f3'))
  await writeFile(join(folder.path, 'qemu-armv7l'), entry('enabled', 'OC', '28'))
  await writeFile(
    join(folder.path, 'python3.11'),
    'enabled\ninterpreter /usr/bin/python\nflags: F\nextension .pyc\n',
  )
  await writeFile(join(folder.path, 'status'), 'enabled\n')
  expect(await emulatedSystems('x86_64-linux', folder.path)).toEqual(['aarch64-linux'])
  expect(await emulatedSystems('aarch64-linux', folder.path)).toEqual([])
  expect(await emulatedSystems('x86_64-linux', join(folder.path, 'none'))).toEqual([])
})
