import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveLogs } from '../../../../src/features/build/causes/saved-logs.ts'
import { prepareFolders } from '../../../../src/features/build/outputs/links.ts'
import { bothNix } from '../../../support/nix/both-nix.ts'
import { type Builds, builds } from '../../../support/nix/builds.ts'

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Builds
  beforeAll(async () => {
    at = await builds(await nixOf())
  })
  afterAll(() => at[Symbol.asyncDispose]())

  test('a compiler error before 60 lines of other jobs is in the log that is told', async () => {
    const nix = await nixOf()
    const noise = (from: number, to: number) =>
      `i=${from}; while [ $i -lt ${to} ]; do echo "[$i/90] CC part$i.o"; i=$((i+1)); done;`
    const script = `${noise(0, 20)} echo "a.c:1:20: error: 'x' undeclared"; ${noise(20, 80)} exit 1`
    const [target] = await at.targets(`one = sh "one" { } ''${script}'';`, 'one')
    const drvPath = target?.drvPath ?? ''
    await nix.attempt(['build', '--no-link', `${drvPath}^*`])
    const out = at.out()
    await prepareFolders(out)
    const failure = {
      name: 'one',
      message: 'builder failed with exit code 1',
      class: 'build-failed' as const,
      drvPath,
      log: [],
      chain: [],
      targets: ['one'],
    }
    const [saved] = await saveLogs(nix, out, [failure])
    expect(saved?.log).toContain("a.c:1:20: error: 'x' undeclared")
    expect(saved?.log.at(-1)).toBe('[79/90] CC part79.o')
  })
})
