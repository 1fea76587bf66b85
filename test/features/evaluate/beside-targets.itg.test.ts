import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { failureLines, refusalLines } from '../../../src/features/report/terminal/plan-lines.ts'
import { renderTable } from '../../../src/features/report/terminal/table.ts'
import { Nix } from '../../../src/nix/command.ts'
import { parseDerivation } from '../../../src/nix/derivation/derivation.ts'
import { toolEnvironment } from '../../../src/system/environment.ts'
import { exec } from '../../../src/system/exec.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  beforeAll(async () => {
    at = await evaluations()
  })
  afterAll(() => at[Symbol.asyncDispose]())

  test('a package that nixpkgs refuses is left out with its reason; a host or a check is a failure with the advice', async () => {
    const { plan } = await at.evaluate(await nixOf(), await at.flake('refused'))
    expect(plan.targets.map(({ id }) => id)).toEqual(['server.toplevel'])
    expect(plan.refusals).toEqual([
      {
        attribute: 'packages.x86_64-linux.htop',
        names: ['packages.x86_64-linux.htop'],
        why: 'broken',
        package: 'htop-2.0',
        message: expect.stringContaining('is marked as broken'),
        position: { file: 'flake.nix', line: 18, column: 16 },
      },
    ])
    expect(plan.failures.map(({ names }) => names)).toEqual([
      ['desktop.toplevel'],
      ['kiosk.vm'],
      ['wonderland.iso'],
      ['packages.x86_64-linux.misdescribed'],
      ['checks.x86_64-linux.with-htop'],
    ])
    const [desktop, , wonderland] = plan.failures
    expect(desktop).toMatchObject({
      message: expect.stringMatching(
        /steam-1\.0\.0\.85.* has an unfree license[\s\S]*a\) To temporarily allow unfree/,
      ),
      position: { file: 'flake.nix', line: 13, column: 16 },
    })
    expect(wonderland?.message).toContain('is marked as insecure')
    const told = [...failureLines(plan), ...refusalLines(plan)]
    expect(told[0]).toMatch(
      /^✗ desktop\.toplevel does not evaluate: Package ‘steam-1\.0\.0\.85’ in \S+ has an unfree license .*refusing to evaluate\./,
    )
    expect(told.at(-1)).toBe(
      '– packages.x86_64-linux.htop is skipped: htop-2.0 is marked as broken; allow it in nixpkgs.config or leave it out',
    )
    const report = mergeReport({ plan: { ...plan, failures: [] }, results: [], evidence: [] })
    expect(renderTable(report).join('\n')).toMatch(
      /– packages\.x86_64-linux\.htop +skipped +htop-2\.0 is marked as broken; allow it/,
    )
  })

  test('warnings of the flake are shown once and counted, whoever asks how often', async () => {
    const { plan, lines } = await at.evaluate(await nixOf(), await at.flake('talkative'), {
      select: ['*.toplevel'],
    })
    expect([...plan.warnings].sort()).toEqual([
      'fails: told by a host that fails',
      'one: host uses the old name',
      'the same for all (3 times) (one, three, two)',
      "three: Obsolete option `nix.autoOptimiseStore' is used. It was renamed to `nix.settings.auto-optimise-store'.",
      'two: `stdenv.lib` is deprecated',
    ])
    expect(lines).toContain('trace: only a trace')
    expect(plan.failures.map(({ names }) => names)).toEqual([['fails.toplevel']])
  })

  test('what is built in the course of the evaluation is named and timed', async () => {
    const of = await at.flake('talkative')
    const text = await readFile(join(of, 'flake.nix'), 'utf8')
    // other contents each time, so that nothing of it was built before
    await writeFile(join(of, 'flake.nix'), text.replace('from a build', randomUUID()))
    const { plan } = await at.evaluate(await nixOf(), of, { select: ['*.imports'] })
    expect(plan.targets.map(({ id }) => id)).toEqual(['packages.x86_64-linux.imports'])
    expect(plan.imported).toEqual([
      {
        drvPath: expect.stringMatching(/-generated\.nix\.drv$/),
        name: 'generated.nix',
        seconds: expect.any(Number),
      },
    ])
    expect(plan.warnings).toEqual([
      expect.stringMatching(
        /^the evaluation waited \d\.\d s for builds that it imports: generated\.nix \(\d\.\d s\); --ifd false refuses this$/,
      ),
    ])
  })

  test('what cannot be built in the course of the evaluation is named, with the end of its log', async () => {
    const of = await at.flake('talkative')
    const text = await readFile(join(of, 'flake.nix'), 'utf8')
    await writeFile(join(of, 'flake.nix'), text.replace("' > $out", "'; echo the reason; exit 3"))
    const { plan } = await at.evaluate(await nixOf(), of, { select: ['*.imports'] })
    expect(plan.failures).toMatchObject([
      {
        names: ['packages.x86_64-linux.imports'],
        message:
          'generated.nix, which the evaluation imports, cannot be built: builder failed with exit code 3\n"from a build"\nthe reason',
        position: { file: 'flake.nix', line: 28 },
      },
    ])
  })

  test('nothing is built in the course of the evaluation where that is refused', async () => {
    const { plan } = await at.evaluate(await nixOf(), await at.flake('talkative'), {
      select: ['*.imports'],
      ifd: false,
    })
    expect(plan.targets).toEqual([])
    expect(plan.failures).toMatchObject([
      {
        names: ['packages.x86_64-linux.imports'],
        message: expect.stringContaining('allow-import-from-derivation'),
        position: { file: 'flake.nix', line: 28 },
      },
    ])
  })

  test('the environment is seen by an impure evaluation only, and never a credential', async () => {
    const nix = await nixOf()
    const env = toolEnvironment({
      ...nix.at.env,
      HOME: '/root',
      CANARY_TOKEN: 'secret',
      NIX_CONFIG: 'access-tokens = x',
    })
    const seen = async (impure: boolean) => {
      const told = new Nix({ ...nix.at, env }, exec)
      const { plan } = await at.evaluate(told, await at.flake('talkative'), { select: ['*.looks'], impure })
      return parseDerivation(await readFile(plan.targets[0]?.drvPath ?? ''))?.env.seen
    }
    expect(await seen(false)).toBe(',,')
    expect(await seen(true)).toBe('/root,,')
  })
})
