import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKey } from '../../../src/features/push/read-key.ts'
import { buildAll } from '../../support/cache/cached-builds.ts'
import { builds } from '../../support/nix/builds.ts'
import { realNix, temporaryFolder } from '../../support/nix/real-nix.ts'
import { newKey, noUpstream, pushOf } from '../../support/push/pushing.ts'

test.each([
  ['cachix:machines', 'push machines', { CACHIX_AUTH_TOKEN: 'canary-token' }],
  ['attic:central:machines', 'push --stdin central:machines', { ATTIC_TOKEN: 'canary-token' }],
  [
    'niks3:https://cache.example.org',
    'push --server-url https://cache.example.org --stdin',
    { NIKS3_AUTH_TOKEN_FILE: '/t' },
  ],
])('%s gets the paths by its own client (simulated)', async (to, words, variables) => {
  const nix = await realNix(noUpstream)
  await using place = await builds(nix)
  const paths = await buildAll(nix, await place.targets('system = sh "system" {} "echo 1 > $out";', 'system'))
  const client = to.replace(/:.*/, '')
  const said = join(place.folder, 'said')
  const program = join(place.folder, client)
  await writeFile(
    program,
    `#!/bin/sh\n{ echo "$*"; env; cat; } > ${said}\ntest ! -e ${place.folder}/refuses || { echo 'error: no such cache' >&2; exit 1; }\n`,
  )
  await chmod(program, 0o755)
  const environment = {
    ...variables,
    PATH: `${place.folder}:${process.env.PATH}`,
    GITHUB_TOKEN: 'canary-other',
  }
  const roots = [{ of: 'alpha', paths }]
  const { outputs, log, secrets } = await pushOf(nix, { to, signing: undefined, roots, environment })
  expect(outputs).toMatchObject({ pushed: '1', 'public-key': '' })
  const lines = (await readFile(said, 'utf8')).split('\n')
  expect(lines[0]).toBe(words)
  expect(lines).toContain(paths[0])
  const [[name = '', value = ''] = []] = Object.entries(variables)
  expect(lines).toContain(`${name}=${value}`)
  expect(lines.join('\n')).not.toContain('canary-other')
  if (value.startsWith('canary')) expect(secrets).toContain(value)
  expect(log.lines.map(({ text }) => text).join('\n')).not.toContain('canary')
  await writeFile(join(place.folder, 'refuses'), '')
  await expect(pushOf(nix, { to, signing: undefined, roots, environment })).rejects.toThrow(/no such cache/)
})

test('a client that is not on PATH is said before anything else', async () => {
  const nix = await realNix()
  await expect(
    pushOf(nix, { to: 'cachix:machines', signing: undefined, roots: [], environment: { PATH: '/nowhere' } }),
  ).rejects.toThrow(/^there is no cachix on PATH; install it in a step before/)
})

test('a signing key is a file of one owner with a key of Nix in it, or nothing is pushed', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'key')
  const { text } = newKey('ours-1')
  const read = (mode: number, content: string) =>
    writeFile(file, content)
      .then(() => chmod(file, mode))
      .then(() => readKey({ text: undefined, file }, () => {}))
  expect((await read(0o600, `${text}\n`))?.key.name).toBe('ours-1')
  await expect(read(0o640, text)).rejects.toThrow(/others than its owner can read .* chmod 600/)
  await expect(read(0o604, text)).rejects.toThrow(/chmod 600/)
  for (const none of ['', 'nonsense', text.slice(0, -8), `${text.split(':')[0]}:AAAA`]) {
    await expect(read(0o600, none)).rejects.toThrow(/signing key/)
    if (none.length > 20) await expect(read(0o600, none)).rejects.not.toThrow(none.slice(20))
  }
  await expect(readKey({ text, file }, () => {})).rejects.toThrow(/both given/)
  await expect(readKey({ text: undefined, file: `${file}-no` }, () => {})).rejects.toThrow(/cannot be read/)
})
