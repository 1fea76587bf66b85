import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const licence = 'You may do with it as you like.'
const sources: Readonly<Record<string, string>> = {
  'src/index.ts': `export const load = (name: string) => (name === 'a' ? import('./parts/a.ts') : import('./parts/b.ts'))`,
  'src/parts/a.ts': `import { said } from '../said.ts'\nimport { info } from '@actions/core'\ninfo(said('a'))`,
  'src/parts/b.ts': `import { said } from '../said.ts'\nimport big from 'big'\nconsole.log(said('b'), big)`,
  'src/said.ts': `/** why */\nexport const said = (what: string): string => \`marker-of-said \${what}\``,
  'node_modules/@actions/core/package.json':
    '{"name":"@actions/core","license":"MIT","exports":"./index.js","type":"module"}',
  'node_modules/@actions/core/index.js': `import './tokens.js'\nexport const info = (text) => console.log(text)`,
  'node_modules/@actions/core/tokens.js': `globalThis.tokens = 'marker-of-tokens'`,
  'node_modules/@actions/core/LICENSE.md': licence,
  'node_modules/big/package.json': '{"name":"big","license":"ISC","main":"main.js"}',
  'node_modules/big/main.js': `module.exports = 'marker-of-big'`,
  'node_modules/big/LICENCE': `${licence}\n`,
}

async function project(folder: string): Promise<string> {
  for (const [file, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

test('what two parts share stands in the bundle once, what none uses not at all', async () => {
  await using folder = await temporaryFolder()
  const files = await bundle(await project(folder.path))
  const holding = (text: string) => [...files.keys()].filter((name) => files.get(name)?.includes(text))
  expect(holding('marker-of-said')).toEqual(['shared-said.js'])
  expect(holding('marker-of-big')).toEqual(['parts-b.js'])
  expect(holding('marker-of-tokens')).toEqual([])
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['index.js', 'licenses.txt', 'parts-a.js', 'parts-b.js']),
  )
})

test('each package is named with its licence, and packages with the same share it', async () => {
  await using folder = await temporaryFolder()
  const files = await bundle(await project(folder.path))
  expect(files.get('licenses.txt')?.toString()).toBe(`@actions/core (MIT)\nbig (ISC)\n\n${licence}\n`)
})

test('the same sources make the same bytes, wherever they lie', async () => {
  await using one = await temporaryFolder()
  await using other = await temporaryFolder()
  const first = await bundle(await project(one.path))
  expect(first.size).toBeGreaterThan(4)
  expect(await bundle(await project(join(other.path, 'below/it')))).toEqual(first)
})
