import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { foreignActions } from '../../scripts/workflows/foreign.ts'
import { release as releaseDocument } from '../../src/documents/release.ts'
import { exec, run as runTool } from '../../src/system/exec.ts'
import { sha256File } from '../../src/system/files.ts'
import { type ApiServer, apiServer } from '../support/github/api-server/api-server.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { sourceOf, tarballs } from '../support/machines/fresh-machine.ts'
import { qemuFolders } from '../support/machines/qemu-folders.ts'
import { realNix } from '../support/nix/real-nix.ts'
import { root } from '../support/runner/command-line.ts'
import { repository } from '../support/servers/git-repositories.ts'
import type { Repository, WorkflowEvent } from '../support/workflows/types.ts'
import {
  checkFile,
  checkRun,
  outcomes,
  push,
  type Results,
  said,
  surroundings,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** The flow of a tag, with the real actions; what stands for GitHub, and for the actions of others, is simulated. */
const temporary = wholeCheckSuite()

/** Hosts whose ISOs have the same file name, as every host's has by default; what Nix has built in makes the folder. */
const flakeOf = (hosts: readonly string[]) => `{
  outputs = { self }: let
    system = "x86_64-linux";
    host = name: {
      options = { };
      config.nixpkgs.hostPlatform.system = system;
      config.system.build.toplevel = derivation {
        inherit system; name = "nixos-system-\${name}"; builder = "/bin/sh"; args = [ "-c" "echo \${name} > $out" ];
      };
      config.system.build.isoImage = derivation {
        inherit system; name = "nixos.iso"; builder = "builtin:unpack-channel"; src = ./. + "/\${name}.tar"; channelName = "iso";
      };
      config.image.filePath = "iso/nixos.iso";
      pkgs.stdenv.hostPlatform.system = system;
    };
  in { nixosConfigurations = { ${hosts.map((name) => `${name} = host "${name}";`).join(' ')} }; };
}
`

/** The flake, with an archive of the ISO of each host: text, unless the file of a real one is given. */
async function flakeFolder(
  folder: string,
  isos: Readonly<Record<string, string | undefined>> = { one: undefined, two: undefined },
): Promise<string> {
  for (const [host, iso] of Object.entries(isos)) {
    const image = join(folder, 'image')
    await mkdir(image, { recursive: true })
    if (iso === undefined) await writeFile(join(image, 'nixos.iso'), `image of ${host}\n`)
    else await copyFile(iso, join(image, 'nixos.iso'))
    await runTool(exec, 'tar', ['-cf', join(folder, `${host}.tar`), '-C', folder, 'image'], {
      env: { PATH: process.env.PATH ?? '' },
    })
    await rm(image, { recursive: true })
  }
  await writeFile(join(folder, 'flake.nix'), flakeOf(Object.keys(isos)))
  return folder
}

/** What the README has for a file, to be copied as it is. */
async function fromReadme(file: string): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [, yaml] = new RegExp(`\`\`\`yaml\\n# ${file}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? []
  if (yaml === undefined) throw new Error(`the README has no ${file}`)
  return yaml
}

async function nixInputs(): Promise<Record<string, string>> {
  const { sha256 } = await sourceOf(tarballs.newest)
  return { 'nix-tarball': `/home/nix/${basename(tarballs.newest)}`, 'nix-sha256': sha256 }
}

const lines = (inputs: object, depth: number) =>
  Object.entries(inputs)
    .map(([name, value]) => `${' '.repeat(depth)}${name}: ${JSON.stringify(value)}\n`)
    .join('')

/** The README's workflow that calls release.yml, with inputs, and a job after it. */
const caller = async (inputs: Readonly<Record<string, string | number>>): Promise<string> => {
  const call = await fromReadme('.github/workflows/release.yml')
  expect(call.trim().split('\n').length).toBeLessThanOrEqual(20)
  return `${call}    with:
${lines({ ...inputs, ...(await nixInputs()) }, 6)}  after:
    needs: release
    runs-on: ubuntu-24.04
    env:
      URL: \${{ needs.release.outputs.url }}
      ID: \${{ needs.release.outputs.id }}
      ASSETS: \${{ needs.release.outputs.assets }}
    steps:
      - run: echo "released $URL $ID $ASSETS"
`
}

const foreign = Object.fromEntries(
  ['attest', 'upload-artifact'].map((name) => [
    `actions/${name}@${foreignActions[`actions/${name}`]?.pin.split(' ')[0]}`,
    join(root, 'test/fixtures/workflows/foreign', name),
  ]),
)

interface Tagged {
  results: Results
  api: ApiServer
  machines: Repository
  pushed: WorkflowEvent
  runId: number
  /** The machines have an emulator for PCs. */
  qemu?: Awaited<ReturnType<typeof qemuFolders>>
}

async function tagRun({ results, api, machines, pushed, runId, qemu }: Tagged) {
  const ref = 'refs/tags/25.05'
  const of = { ...(pushed.payload.repository as object), visibility: 'public' }
  const event = { ...pushed, ref, payload: { ...pushed.payload, ref, repository: of } }
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: event.sha })
  const around = surroundings(results, [api.port, Number(new URL(api.state.releases.uploads).port)], event)
  return checkRun({
    ...{ folder: temporary.path, repository: machines, event, results, runId },
    ...around,
    actions: { ...around.actions, ...foreign },
    machine: (job) => {
      const machine = around.machine?.(job) ?? {}
      if (qemu === undefined) return machine
      const environment = {
        PATH: `${qemu.path}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
      }
      return { ...machine, environment, folders: { ...machine.folders, ...qemu.folders } }
    },
    services: { ...around.services, ports: around.services?.ports ?? [], api: api.url },
    token: (rights, { key }) =>
      api.token(
        `token-of-${key}-${runId}`,
        rights.contents === 'write' ? { contents: 'write' } : { contents: 'read' },
      ),
  })
}

test('a tag is checked, uploaded, attested and published; the same again sends nothing', async () => {
  await using results = await resultsService()
  await using api = await apiServer({ repository: 'somebody/machines' })
  const machines = await repository('somebody/machines', join(temporary.path, 'tag'), {
    from: await flakeFolder(join(temporary.path, 'flake')),
    files: {
      [checkFile]: await caller({ boot: 'none', unbooted: 'allow', notes: 'Hello @all' }),
    },
  })
  const pushed = await push(machines)
  const first = await tagRun({ results, api, machines, pushed, runId: 1 })
  expect(outcomes(first), said(first)).toMatchObject({
    'release/check/report': 'success',
    'release/upload': 'success',
    'release/attest': 'success',
    'release/publish': 'success',
  })
  const [one] = api.state.releases.all
  expect(api.state.releases.all).toHaveLength(1)
  expect(one).toMatchObject({ draft: false, tag: '25.05', latest: true })
  expect(one?.assets.map(({ name, state }) => [name, state]).sort()).toEqual([
    ['SHA256SUMS', 'uploaded'],
    ['attestation.json', 'uploaded'],
    ['one-25.05-x86_64-linux.cdx.json', 'uploaded'],
    ['one-25.05-x86_64-linux.iso', 'uploaded'],
    ['release.json', 'uploaded'],
    ['two-25.05-x86_64-linux.cdx.json', 'uploaded'],
    ['two-25.05-x86_64-linux.iso', 'uploaded'],
  ])
  const contents = new Map(one?.assets.map(({ name, content }) => [name, content?.toString()]))
  expect(contents.get('one-25.05-x86_64-linux.iso')).toBe('image of one\n')
  const record = v.parse(releaseDocument, JSON.parse(contents.get('release.json') ?? ''))
  expect(record.images.map(({ unbooted }) => unbooted)).toEqual(['it was not booted', 'it was not booted'])
  expect(
    JSON.parse(contents.get('attestation.json') ?? '').simulated.subject.map(
      ({ name }: { name: string }) => name,
    ),
  ).toEqual(
    ['one', 'two'].flatMap((host) =>
      ['cdx.json', 'iso'].map((ending) => `${host}-25.05-x86_64-linux.${ending}`),
    ),
  )
  expect(JSON.parse(contents.get('one-25.05-x86_64-linux.cdx.json') ?? '').metadata.component.name).toBe(
    'one',
  )
  expect(one?.body).toMatch(/^Hello @all\n/)
  expect(one?.body).toContain('--signer-workflow OWNER/flakeship/.github/workflows/release.yml')
  const sent = api.uploads.uploads.length
  const second = await tagRun({ results, api, machines, pushed, runId: 2 })
  expect(outcomes(second), said(second)).toMatchObject({ 'release/publish': 'success' })
  expect(api.uploads.uploads).toHaveLength(sent)
  expect(api.complaints).toEqual([])
})

test('an image that was not booted releases nothing, and says so', async () => {
  await using results = await resultsService()
  await using api = await apiServer({ repository: 'somebody/machines' })
  const machines = await repository('somebody/machines', join(temporary.path, 'unbooted'), {
    from: await flakeFolder(join(temporary.path, 'flake')),
    files: { [checkFile]: await caller({ boot: 'none', attest: 'true' }) },
  })
  const pushed = await push(machines)
  const run = await tagRun({ results, api, machines, pushed, runId: 1 })
  expect(outcomes(run), said(run)).toMatchObject({
    'release/check/report': 'success',
    'release/upload': 'failure',
    'release/attest': 'skipped',
    'release/publish': 'skipped',
  })
  expect(said(run)).toContain('one.iso is not released: it was not booted; nothing is published')
  expect(api.state.releases.all).toEqual([])
  expect(api.complaints).toEqual([])
})

test('the single steps of the README: what one job built another one releases, which has no Nix', async () => {
  await using results = await resultsService()
  await using api = await apiServer({ repository: 'somebody/machines' })
  const steps = await fromReadme('.github/workflows/release-steps.yml')
  const images = '          targets: "*.iso"\n'
  const released = '      - uses: OWNER/flakeship/actions/release@v1\n'
  for (const one of [images, released]) expect(steps.split(one)).toHaveLength(2)
  const without = steps
    .replace(images, `${images}${lines({ boot: 'none', ...(await nixInputs()) }, 10)}`)
    .replace(released, `${released}        with:\n${lines({ unbooted: 'allow' }, 10)}`)
  const machines = await repository('somebody/machines', join(temporary.path, 'steps'), {
    from: await flakeFolder(join(temporary.path, 'steps-flake')),
    files: { [checkFile]: without },
  })
  const run = await tagRun({ results, api, machines, pushed: await push(machines), runId: 1 })
  expect(outcomes(run), said(run)).toEqual({ images: 'success', publish: 'success' })
  const [release] = api.state.releases.all
  expect(release).toMatchObject({ draft: false, tag: '25.05', latest: true })
  const contents = new Map(release?.assets.map(({ name, content }) => [name, content?.toString()]))
  expect([...contents.keys()].sort()).toEqual(
    ['SHA256SUMS', ...['one', 'two'].map((host) => `${host}-25.05-x86_64-linux.iso`), 'release.json'].sort(),
  )
  expect(contents.get('two-25.05-x86_64-linux.iso')).toBe('image of two\n')
  expect(api.complaints).toEqual([])
})

/** The example's ISO, as its own flake builds it. */
async function exampleIso(): Promise<string> {
  const nix = await realNix()
  const attribute = `${root}/examples/tiny#nixosConfigurations.wonderland.config.system.build.isoImage`
  const debian = ['--override-input', 'debian', `path:${process.env.FLAKESHIP_DEBIAN}`]
  const options = ['--no-link', '--print-out-paths', '--no-write-lock-file', ...debian]
  const folder = join((await nix.run(['build', ...options, attribute])).trim(), 'iso')
  const [name = ''] = await readdir(folder)
  return join(folder, name)
}

test('an ISO that was booted by BIOS and by UEFI is released as these very bytes; later jobs get its address', async () => {
  await using results = await resultsService()
  await using api = await apiServer({ repository: 'somebody/machines' })
  const iso = await exampleIso()
  const machines = await repository('somebody/machines', join(temporary.path, 'booted'), {
    from: await flakeFolder(join(temporary.path, 'booted-flake'), { wonderland: iso }),
    files: { [checkFile]: await caller({ attest: 'false', 'here-below': 600 }) },
  })
  const qemu = await qemuFolders(join(temporary.path, 'qemu'))
  const run = await tagRun({ results, api, machines, pushed: await push(machines), runId: 1, qemu })
  expect(outcomes(run), said(run)).toMatchObject({
    'release/check/report': 'success',
    'release/upload': 'success',
    'release/attest': 'skipped',
    'release/publish': 'success',
    after: 'success',
  })
  const [release] = api.state.releases.all
  const asset = release?.assets.find(({ name }) => name === 'wonderland-25.05-x86_64-linux.iso')
  expect(asset).toMatchObject({
    state: 'uploaded',
    size: (await stat(iso)).size,
    digest: await sha256File(iso),
  })
  const content = release?.assets.find(({ name }) => name === 'release.json')?.content
  const { images } = v.parse(releaseDocument, JSON.parse(String(content)))
  expect(images.map(({ unbooted }) => unbooted)).toEqual([undefined])
  expect(new Set(images[0]?.boots.map(({ firmware, verdict }) => `${firmware} ${verdict}`))).toEqual(
    new Set(['bios booted', 'uefi booted']),
  )
  expect(release?.body).toMatch(/\| `wonderland` \| .* \| BIOS from .*UEFI from .* \| `[0-9a-f]{64}` \|/)
  const page = 'https://github.com/somebody/machines/releases/tag/25.05'
  const names = release?.assets.map(({ name }) => name).sort()
  const [, all = '[]'] = new RegExp(`released ${page} ${release?.id} (\\[.*\\])`).exec(said(run)) ?? []
  expect(JSON.parse(all).sort()).toEqual(names)
  expect(api.complaints).toEqual([])
})
