import type { Impact } from '../../../documents/report.ts'

type InputChange = NonNullable<Impact['inputs']>[number]

/** What people recognise a locked input by: its revision, else its hash, else its location; not escaped. */
export function inputVersion(input: InputChange['after']): string {
  if (input === undefined) return 'none'
  const hash = input.narHash?.replace(/^sha256-/, '')
  return (input.revision ?? hash ?? '').slice(0, 10) || input.url || input.type
}
