import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkBootOptions, type GivenBootOptions } from '../../../src/features/boot/check-options.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'

const none: GivenBootOptions = { forward: [], success: undefined, port: 2222, key: undefined }

test('wishes that any machine can fulfil are taken', async () => {
  await using folder = await temporaryFolder()
  const key = join(folder.path, 'key')
  await writeFile(key, 'secret', { mode: 0o600 })
  const wishes = { forward: ['2222:22', '65535:1'], success: 'ready \\d+', port: 65535, key }
  await expect(checkBootOptions(none)).resolves.toBeUndefined()
  await expect(checkBootOptions(wishes)).resolves.toBeUndefined()
})

const wrong: [string, Partial<GivenBootOptions>, RegExp][] = [
  ['one port alone', { forward: ['2222:22', '22'] }, /HOSTPORT:GUESTPORT, for example 2222:22, not "22"/],
  ['a port beyond all ports', { forward: ['70000:22'] }, /not "70000:22"/],
  ['port 0', { forward: ['0:22'] }, /not "0:22"/],
  ['three ports', { forward: ['1:2:3'] }, /not "1:2:3"/],
  ['a pattern that is none', { success: '(' }, /not a regular expression: \(/],
  ['a port for SSH beyond all ports', { port: 99999 }, /from 1 to 65535, not 99999/],
  ['a key that is not there', { key: '/nope' }, /the SSH key "\/nope" is not a readable file/],
  ['a folder as the key', { key: '/' }, /the SSH key "\/" is not a readable file/],
]

test.each(wrong)('%s is refused', async (_, wish, words) => {
  await expect(checkBootOptions({ ...none, ...wish })).rejects.toThrow(words)
})
