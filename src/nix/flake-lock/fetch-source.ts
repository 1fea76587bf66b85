import * as v from 'valibot'
import type { Nix } from '../command.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { type EvaluationOptions, evaluateJson } from '../evaluation/evaluation.ts'
import { type Attributes, attributes } from './lock-file.ts'

const fetched = v.object({ hash: v.string(), locked: attributes })

/** The global flake registry; only inputs without a URL need it. */
export const globalRegistry = ['--option', 'flake-registry', 'https://channels.nixos.org/flake-registry.json']

/** The present state of a source as a lock entry; a fetch error is a value. */
export async function fetchSource(
  nix: Nix,
  url: string,
  options: EvaluationOptions,
): Promise<{ ok: true; locked: Attributes } | { ok: false; error: EvaluationError }> {
  const registry = url.startsWith('flake:') ? globalRegistry : []
  const answer = await evaluateJson(
    nix,
    ['flake', 'prefetch', '--json', '--refresh', ...registry, url],
    options,
  )
  if (!answer.ok) return answer
  const {
    hash,
    locked: { __final: _, ...locked },
  } = v.parse(fetched, answer.value)
  return { ok: true, locked: { narHash: hash, ...locked } }
}
