import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { credentialFiles } from '../../../../src/features/setup/credentials/credential-files.ts'
import { parseTokens } from '../../../../src/features/setup/credentials/credentials.ts'
import { toolEnvironment } from '../../../../src/system/environment.ts'
import { exec } from '../../../../src/system/exec.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

test('git asks for the token of the narrowest scope, in whatever order they are given', async () => {
  await using folder = await temporaryFolder()
  const tokens = parseTokens(['git.example.com/one=1', 'git.example.com=0', 'git.example.com/two/sub=2'])
  const written = credentialFiles(folder.path, { tokens }, '')
  for (const [name, text] of Object.entries(written)) await writeFile(join(folder.path, name), text)
  const passwordFor = async (path: string) => {
    const { stdout } = await exec('git', ['credential', 'fill'], {
      env: {
        ...toolEnvironment(process.env),
        GIT_CONFIG_GLOBAL: join(folder.path, 'git.conf'),
        GIT_CONFIG_NOSYSTEM: '1',
      },
      input: `protocol=https\nhost=git.example.com\npath=${path}\n\n`,
    })
    return /^password=(.*)$/m.exec(stdout)?.[1]
  }
  const asked = ['one/a.git', 'two/sub/b.git', 'two/c.git', 'onerous/d.git']
  expect(await Promise.all(asked.map(passwordFor))).toEqual(['1', '2', '0', '0'])
  expect(written.netrc?.split('\n')[0]).toMatch(/ password 0$/)
})
