import { plain } from './text.ts'

/**
 * The runner takes `::name` at the start of a line and `##[name]` anywhere in it for a command of ours, on both
 * streams (actions/runner ActionCommand.cs; research: platform S8). It compares by culture, so that zero-width
 * characters may count as nothing: what breaks a command up has to be seen.
 */
export function harmless(text: string): string {
  return plain(text)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [')
}

/** JSON that the runner finds no command in and that still says the same. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')
}
