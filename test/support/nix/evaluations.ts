import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect } from 'vitest'
import { type Plan, plan as planSchema } from '../../../src/documents/plan.ts'
import { type EvaluateOptions, evaluateFlake } from '../../../src/features/evaluate/evaluate.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { recordingLog } from '../runner/recording-log.ts'
import { copyFixture } from './fixtures.ts'

export interface Evaluations extends AsyncDisposable {
  readonly folder: string
  /** A copy of a fixture, outside any git repository. */
  flake(name: string): Promise<string>
  /** A plan that its schema accepts, with the whole log; checks that the flake is unchanged. */
  evaluate(
    nix: Nix,
    of: string,
    extra?: Partial<EvaluateOptions>,
    log?: { live?: boolean },
  ): Promise<{ plan: Plan; lines: string[] }>
}

const usual = {
  select: [],
  overrides: [],
  impure: false,
  ifd: true,
  timeLimit: 900,
  workers: 2,
  features: ['benchmark', 'big-parallel'],
  systems: ['x86_64-linux', 'i686-linux'],
}

/** The files of a local flake. */
async function contents(of: string): Promise<Record<string, string>> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const kept = files.filter((file) => !file.includes('/.git/')).sort()
  return Object.fromEntries(await Promise.all(kept.map(async (file) => [file, await readFile(file, 'utf8')])))
}

/** Evaluates copies of fixtures in a separate folder. */
export async function evaluations(): Promise<Evaluations> {
  const folder = await mkdtemp(join(tmpdir(), 'flakeship-evaluate-'))
  return {
    folder,
    flake: (name) => copyFixture(name, folder),
    evaluate: async (nix, of, extra = {}, logged = {}) => {
      const log = recordingLog(logged)
      const before = await contents(of)
      const options = { ...usual, flake: of, cwd: folder, signal: new AbortController().signal, ...extra }
      const plan = await evaluateFlake(nix, log, options).finally(async () =>
        expect(await contents(of)).toEqual(before),
      )
      v.parse(planSchema, plan)
      return { plan, lines: log.lines.map(({ text }) => text) }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
