import * as v from 'valibot'
import type { Nix } from '../../../nix/command.ts'
import type { Effective } from './pass-settings.ts'

const shown = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.object({ value: v.unknown() })))

/** The effective settings of a Nix; empty if it does not report them. */
export async function effectiveSettings(nix: Nix): Promise<Effective> {
  const { code, stdout } = await nix.attempt(['config', 'show', '--json'])
  const parsed = v.safeParse(shown, code === 0 ? stdout : '')
  if (!parsed.success) return {}
  return Object.fromEntries(Object.entries(parsed.output).map(([name, { value }]) => [name, value]))
}
