import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findNix, isTooOld, parseVersion } from '../../../../src/features/setup/found-nix/find-nix.ts'
import { exec } from '../../../../src/system/exec.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

test.each([
  ['nix (Nix) 2.34.8\n', { implementation: 'Nix', version: '2.34.8' }],
  ['nix (Determinate Nix 3.14.0) 2.33.0\n', { implementation: 'Determinate Nix', version: '2.33.0' }],
  ['nix (Lix, like Nix) 2.93.3\n', { implementation: 'Lix', version: '2.93.3' }],
  ['nix (Nix) 2.35.0pre20260601_abcdef\n', { implementation: 'Nix', version: '2.35.0pre20260601_abcdef' }],
  ['command not found\n', undefined],
])('%j is %j', (text, version) => {
  expect(parseVersion(text)).toEqual(version)
})

test.each([
  ['2.8.0', true],
  ['2.25.5', true],
  ['2.26.3', false],
  ['2.34.8', false],
  ['3.0', false],
])('Nix %s is too old: %s', (version, old) => {
  expect(isTooOld({ version })).toBe(old)
})

async function fakeNix(folder: string, version: string): Promise<Record<string, string>> {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  await writeFile(join(bin, 'nix'), `#!/bin/sh\necho 'nix (Nix) ${version}'\n`)
  await chmod(join(bin, 'nix'), 0o755)
  return { PATH: `${bin}:/usr/bin:/bin` }
}

test('a Nix that is new enough is used as it is', async () => {
  await using folder = await temporaryFolder()
  const found = await findNix(exec, await fakeNix(folder.path, '2.30.1'))
  expect(found).toMatchObject({ program: join(folder.path, 'bin/nix'), version: '2.30.1' })
})

test('a Nix that is too old is an error that says which is needed', async () => {
  await using folder = await temporaryFolder()
  await expect(findNix(exec, await fakeNix(folder.path, '2.8.0'))).rejects.toThrow(
    /^Nix 2\.8\.0 at .* is too old; Flakeship needs Nix 2\.26 or newer$/,
  )
})
