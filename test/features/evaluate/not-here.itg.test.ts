import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { dryRun } from '../../../src/features/report/terminal/dry-run.ts'
import { renderTable } from '../../../src/features/report/terminal/table.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'

const flake = `{
  outputs = { self }: let
    made = system: name: more: derivation ({ inherit name system; builder = "/bin/sh"; args = [ "-c" "echo 1 > $out" ]; } // more);
    here = made "x86_64-linux";
    arm = made "aarch64-linux";
    host = toplevel: { options = { }; config.system.build = { inherit toplevel; }; };
    generated = arm "generated.nix" { salt = "SALT"; };
  in {
    nixosConfigurations = {
      web = host (here "web" { });
      pi = host (arm "pi" { text = import generated; });
      # what is imported itself is for this machine, and what it needs is not
      deep = host (here "deep" { text = import (here "deep.nix" { inherit generated; }); });
      moon = host (here "moon" { text = import (here "moon.nix" { requiredSystemFeatures = "moon-phase"; }); });
      forged = host (throw "Cannot build '\${builtins.unsafeDiscardStringContext (here "forged" { }).drvPath}'.\\nReason: platform mismatch");
    };
    checks.x86_64-linux.pi = self.nixosConfigurations.pi.config.system.build.toplevel;
  };
}
`

const way =
  'generated.nix, which the evaluation imports, needs system aarch64-linux; evaluate where aarch64 runs, or give emulate: aarch64-linux (elsewhere: binfmt and extra-platforms)'

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  let of: string
  beforeAll(async () => {
    at = await evaluations()
    of = join(at.folder, 'foreign')
    await mkdir(of)
    // other derivations each time, so that nothing of it was built before
    await writeFile(join(of, 'flake.nix'), flake.replace('SALT', randomUUID()))
  })
  afterAll(() => at[Symbol.asyncDispose]())
  const nix = () => nixOf(['--option', 'extra-platforms', ''])

  test('what imports a derivation of another system is not here, with the way to it, and no failure', async () => {
    const { plan } = await at.evaluate(await nix(), of)
    expect(plan.targets.map(({ id }) => id)).toEqual(['web.toplevel'])
    const told = plan.refusals?.map(({ names, why, package: name, message }) => [
      names[0],
      why,
      name,
      message,
    ])
    expect(told?.sort()).toEqual([
      ['checks.x86_64-linux.pi', 'not-here', 'generated.nix', way],
      ['deep.toplevel', 'not-here', 'generated.nix', way],
      [
        'moon.toplevel',
        'not-here',
        'moon.nix',
        'moon.nix, which the evaluation imports, needs system feature moon-phase; use a machine that has it, or add moon-phase to system-features if this one does',
      ],
      ['pi.toplevel', 'not-here', 'generated.nix', way],
    ])
    // words alone make nothing green
    expect(plan.failures.map(({ names }) => names)).toEqual([['forged.toplevel']])

    const well = { ...plan, failures: [] }
    expect(dryRun(well).join('\n')).toContain(`Cannot be evaluated on this machine:\n  deep.toplevel`)
    const cached = { ...well, targets: well.targets.map((one) => ({ ...one, status: 'cached' as const })) }
    const documents = { plan: { ...cached, shards: [] }, results: [], evidence: [] }
    const report = mergeReport(documents)
    expect(report.ok).toBe(true)
    expect(mergeReport({ ...documents, notHere: 'fail' }).ok).toBe(false)
    expect(renderTable(report).join('\n')).toMatch(/– pi\.toplevel +not built here +generated\.nix, which/)
    expect(renderTable(report).at(-1)).toContain(
      '4 of 5 targets cannot be built on this machine; the one target is well',
    )
    expect(renderMarkdown(report)).toContain('| – not built here: `generated.nix')
  })

  test('*simulated*: a machine that announces the system evaluates it', async () => {
    const emulating = await nixOf(['--option', 'extra-platforms', 'aarch64-linux'])
    const { plan } = await at.evaluate(emulating, of, {
      select: ['pi.*', 'deep.*'],
      systems: ['x86_64-linux', 'aarch64-linux'],
    })
    expect(plan.targets.map(({ id }) => id)).toEqual(['deep.toplevel', 'pi.toplevel'])
    expect(plan.refusals).toBeUndefined()
  })
})
