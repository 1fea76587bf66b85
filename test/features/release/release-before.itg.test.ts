import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Sbom } from '../../../src/documents/sbom.ts'
import { uploadOnGithub } from '../../../src/features/release/on-github.ts'
import { type ChosenSbom, listingOf } from '../../../src/features/release/sboms.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { releaseJob } from './release-job.ts'
import { bootedRun, commit, jobIn } from './release-run.ts'

/** What changed since the release before, by the SBOM that is an asset of that. */
const store = (name: string) => `/nix/store/${'1'.repeat(32)}-${name}`

function bom(packages: readonly string[]): Sbom {
  const component = (name: string) => ({
    ...{ type: 'application' as const, 'bom-ref': store(name), name },
    properties: [{ name: 'nix:nar-size', value: '1000000' }],
  })
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, dependencies: [] },
    serialNumber: 'urn:uuid:00000000-0000-8000-8000-000000000000',
    metadata: { tools: { components: [] }, component: component('nixos-system-one') },
    components: packages.map(component),
  }
}

const own: Sbom = bom(['linux-6.13', 'zlib-1.3'])
const sbom: ChosenSbom = {
  ...{ host: 'one', system: 'x86_64-linux', name: 'one-25.05-x86_64-linux.cdx.json' },
  ...{ text: JSON.stringify(own), listing: listingOf(own) },
}

/** A published release 24.11 with this text as the SBOM of the host. */
function releasedBefore({ state }: ApiServer, text: string): void {
  const content = Buffer.from(text)
  const digest = createHash('sha256').update(content).digest('hex')
  const file = { state: 'uploaded' as const, size: content.length, digest, digestLag: 0, content }
  const flags = { draft: false, prerelease: false, immutable: true, latest: true, lag: 0 }
  const assets = [{ id: 8, name: 'one-24.11-x86_64-linux.cdx.json', ...file }]
  state.releases.all.push({ id: 7, tag: '24.11', name: '24.11', body: '', ...flags, assets })
}

async function notesAfter(text: string) {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })
  releasedBefore(api, text)
  const job = releaseJob(jobIn({ api, run: await bootedRun(folder.path, ['one']) }))
  const { release } = await uploadOnGithub({ ...job, sboms: [sbom] })
  expect(api.complaints).toEqual([])
  return release.body
}

test('the notes say what changed on each host since the release before', async () => {
  const notes = await notesAfter(JSON.stringify(bom(['linux-6.12', 'zlib-1.3'])))
  expect(notes).toContain('### Since `24.11`')
  expect(notes).toContain('| `linux` | `6.12` | `6.13` |')
  expect(notes).not.toContain('zlib')
})

const hostile = '@all-<img src=x>-[a](http://b)-`|`\n::error::x'

test.each<[where: string, change: object, said: boolean]>([
  ['names', { name: hostile, version: hostile }, true],
  ['paths', { 'bom-ref': store(hostile) }, false],
])(
  'a listing with mentions, HTML and workflow commands in its %s brings none into the notes',
  async (_, change, said) => {
    const before = bom(['linux-6.12'])
    const components = before.components.map((one) => ({ ...one, ...change }))
    const notes = await notesAfter(JSON.stringify({ ...before, components }))
    expect(notes.includes('| `linux` | `6.12` | `6.13` |')).toBe(said)
    expect(notes).not.toMatch(/@all|<img|\]\(http:|::error::/)
  },
)

test.each([
  ['no JSON', '{'],
  ['another schema', JSON.stringify({ ...bom([]), specVersion: '1.5' })],
])('a listing of %s changes nothing but that', async (_, text) => {
  const notes = await notesAfter(text)
  expect(notes).toContain('### Verifying')
  expect(notes).not.toContain('| `linux` |')
})
