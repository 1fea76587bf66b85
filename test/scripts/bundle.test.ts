import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const licence = 'You may do with it as you like.'
const sources: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'src/index.ts': `export const load = (name: string) => (name === 'a' ? import('./parts/a.ts') : import('./parts/b.ts'))`,
  'src/parts/a.ts': `import { info } from '@actions/core'\n/** why */\ninfo('marker-of-a')`,
  'src/parts/b.ts': `import big from 'big'\nconsole.log('marker-of-b', big)`,
  'node_modules/@actions/core/package.json':
    '{"name":"@actions/core","license":"MIT","exports":"./index.js","type":"module"}',
  'node_modules/@actions/core/index.js': `import './tokens.js'\nexport const info = (text) => console.log(text)`,
  'node_modules/@actions/core/tokens.js': `globalThis.tokens = 'marker-of-tokens'`,
  'node_modules/@actions/core/LICENSE.md': licence,
  'node_modules/big/package.json': '{"name":"big","license":"ISC","main":"main.js"}',
  'node_modules/big/main.js': `module.exports = 'marker-of-big'`,
  'node_modules/big/LICENCE': licence,
}

/** A small project beside the tools of this one. */
async function project(folder: string): Promise<string> {
  for (const [file, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  for (const tool of ['@vercel', 'typescript', '@types'])
    await symlink(resolve('node_modules', tool), join(folder, 'node_modules', tool))
  await symlink(resolve('tsconfig.json'), join(folder, 'tsconfig.json'))
  return folder
}

test('parts are chunks of their own, without comments and without what none uses', async () => {
  await using folder = await temporaryFolder()
  const files = await bundle(await project(folder.path))
  const holding = (text: string) => [...files.keys()].filter((name) => files.get(name)?.includes(text))
  expect(holding('marker-of-a')).toHaveLength(1)
  expect(holding('marker-of-big')).toHaveLength(1)
  expect(holding('marker-of-b')).not.toEqual(holding('marker-of-a'))
  expect(holding('marker-of-tokens')).toEqual([])
  expect(holding('/** why */')).toEqual([])
  expect(holding(licence)).toEqual(['licenses.txt'])
})
