import type { Action } from '../../host/part.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Title } from '../help.ts'
import { candidates } from './candidates.ts'
import { type Shell, scripts, usage } from './scripts.ts'

interface Completing {
  words: readonly string[]
  titles: readonly Title[]
  /** Loads the part of a command; undefined for an unknown command. */
  load(name: string): Promise<Action | undefined>
}

/**
 * The output of `completion SHELL` (the script) and of `complete -- WORDS`, which that script calls on every Tab: one
 * candidate per line with its meaning after a tab, and `:files` if file names are possible too.
 */
export async function completion({ words, titles, load }: Completing): Promise<string> {
  const [first, shell = '--help', ...typed] = words
  if (first === 'completion') {
    if (Object.hasOwn(scripts, shell)) return scripts[shell as Shell]
    if (shell === '--help' || shell === '-h') return usage
    throw new UserError(`there is completion for bash, zsh and fish, not for ${JSON.stringify(shell)}`)
  }
  const part = typed.length > 1 ? await load(typed[0] ?? '') : undefined
  const found = candidates(typed, titles, part?.inputs)
  const lines = found.words.map(([word, meaning]) => `${word}\t${oneLine(meaning, 70)}`)
  return [...lines, ...(found.files ? [':files'] : [])].map((line) => `${line}\n`).join('')
}
