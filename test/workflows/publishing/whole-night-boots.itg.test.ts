import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/documents/report.ts'
import { apiServer } from '../../support/github/api-server/api-server.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { sourceOf, tarballs } from '../../support/machines/fresh-machine.ts'
import { withEmulator } from '../../support/machines/job-emulator.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { commit, git, repository } from '../../support/servers/git-repositories.ts'
import { gitServer } from '../../support/servers/git-server.ts'
import { dispatchEvent, pushEvent } from '../../support/workflows/events.ts'
import {
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  said,
  surroundings,
} from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** A night of update-lock.yml that boots images in QEMU; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()

const names = ['fine', 'sick'] as const
/** A disk for each input, of one sector that a BIOS starts: it says what the input says, and stops. */
const flake = (port: number) => `{
${names.map((name) => `  inputs.${name}.url = "git+http://127.0.0.1:${port}/${name}/.git";`).join('\n')}
  outputs = { self, ${names.join(', ')} }: let
    octal = codes: builtins.concatStringsSep "" (map (code: "\\\\\${code}") codes);
    zeros = length: octal (builtins.genList (_: "000") length);
    # cld; mov si, 0x7c20; next: lodsb; or al, al; jz end; mov ah, 0x0e; int 0x10; jmp next; end: hlt; jmp end
    code = [ "374" "276" "040" "174" "254" "010" "300" "164" "006" "264" "016" "315" "020" "353" "365" "364" "353" "375" ];
    host = name: text: { options = { }; config.system.build.image = derivation {
      name = "\${name}.raw"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" ''
        printf '\${octal code}\${zeros 14}\${octal [ "015" "012" ]}\${text}\${zeros (476 - builtins.stringLength text)}\${octal [ "125" "252" ]}' > $out
      '' ];
    }; };
  in { nixosConfigurations = { ${names.map((name) => `${name} = host "${name}" ${name}.says;`).join(' ')} }; };
}
`
const says = (text: string) => ({ 'flake.nix': `{ outputs = _: { says = "${text}"; }; }\n` })
const broken = 'No bootable device.\\n'

const caller = async () => `on: [push, workflow_dispatch]
permissions: {}
jobs:
${Object.entries({ push: 'check', workflow_dispatch: 'update-lock' })
  .map(
    ([event, file]) => `  ${file}:
    if: github.event_name == '${event}'
    permissions: ${event === 'push' ? '{ contents: read }' : '{ contents: write, pull-requests: write }'}
    uses: OWNER/flakeship/.github/workflows/${file}.yml@v1
    with:
      targets: "*.image"
      boot: image
      boot-timeout: "60"
      nix-tarball: /home/nix/${basename(tarballs.newest)}
      nix-sha256: NIX_SHA256
`,
  )
  .join('')}`

test('what booted before must still boot: the input whose disk does not start is held, that whose disk comes up is published', async () => {
  const served = join(temporary.path, 'served')
  await mkdir(served)
  await using server = await gitServer(served)
  await using results = await resultsService()
  await using api = await apiServer({ repository: 'somebody/machines' })
  const emulating = await withEmulator(join(temporary.path, 'emulators'))
  const port = Number(new URL(server.url).port)
  const add = async (name: string, text: string) =>
    repository(name, join(served, name), { files: says(text) })
  const [fine, sick] = [await add('fine', 'fine-1 login: '), await add('sick', 'sick-1 login: ')]
  const { sha256 } = await sourceOf(tarballs.newest)
  const machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    files: { 'flake.nix': flake(port), [checkFile]: (await caller()).replaceAll('NIX_SHA256', sha256) },
  })
  await (await realNix()).run(['flake', 'lock', machines.folder])
  const base = await commit(machines, {}, 'lock')
  await git(machines.folder, 'push', '--quiet', '--force', api.state.git.folder, 'main')
  const run = (runId: number, event = pushEvent(machines, base)) => {
    const around = surroundings(results, [api.port, port], event)
    return checkRun({
      ...{ folder: temporary.path, repository: machines, event, results, runId },
      ...around,
      services: { ...around.services, ports: around.services?.ports ?? [], api: api.url },
      machine: (job) => emulating(around.machine?.(job)),
      token: (rights, { key }) =>
        api.token(`token-of-${key}-${runId}`, {
          contents: rights.contents === 'write' ? 'write' : 'read',
          ...(rights['pull-requests'] === 'write' ? { pull_requests: 'write' } : {}),
        }),
    })
  }
  const pushed = await run(1)
  expect(outcomes(pushed), said(pushed)).toMatchObject({ 'check/report': 'success' })

  const before = await git(sick.folder, 'rev-parse', 'HEAD')
  const moved = await commit(fine, says('fine-2 login: '))
  await commit(sick, says(broken))
  const night = await run(2, dispatchEvent(machines, base, {}))
  expect(outcomes(night), said(night)).toMatchObject({
    'update-lock/check/report': 'success',
    'update-lock/narrow': 'success',
    'update-lock/check-again/report': 'success',
    'update-lock/publish': 'success',
  })
  expect(said(night)).toMatch(/held +sick .*does not boot.*No bootable device/)
  const { nodes } = JSON.parse(api.state.git.run(['show', 'update-lock:flake.lock']))
  const at = names.map((name) => nodes[name].locked.rev)
  expect(at).toEqual([moved, before])
  const [pull] = api.state.pulls
  expect(pull?.body).toMatch(/Held back[\s\S]*`sick` since[\s\S]*No bootable device/)
  const again = night.job('update-lock/check-again/report').outputs['report-artifact']
  const { name = '' } = results.artifacts.find(({ id }) => String(id) === again) ?? {}
  const report: Report = JSON.parse(await fileOf(results, 2, name, 'report.json'))
  const boots = report.boots.map(({ target, verdict }) => [target, verdict])
  expect(boots).toContainEqual(['fine.image', 'booted'])
  expect(api.complaints).toEqual([])
})
