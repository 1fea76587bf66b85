import type { Impact } from '../../../documents/report.ts'

type InputChange = NonNullable<Impact['inputs']>[number]

/** A locked input as people tell it from another one: its revision, else its hash, else where it is; it is not escaped. */
export function inputVersion(input: InputChange['after']): string {
  if (input === undefined) return 'none'
  const hash = input.narHash?.replace(/^sha256-/, '')
  return (input.revision ?? hash ?? '').slice(0, 10) || input.url || input.type
}
