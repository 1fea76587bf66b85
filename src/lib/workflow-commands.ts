import { plain } from './text.ts'

/**
 * The runner interprets `::name` at the start of a line and `##[name]` anywhere in it as a command of ours, on both
 * streams (actions/runner ActionCommand.cs; research: platform S8). It compares by culture, so zero-width characters
 * may be ignored: a separator must be visible.
 */
export function harmless(text: string): string {
  return plain(text)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [')
}

/** JSON without anything that the runner takes for a command, but with the same meaning. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')
}
