/** No terminal sequence has longer parameters (characters). */
const longest = 64

/**
 * Allowed after ESC [: cursor moves, erasing, colours, scrolling; and the cursor position report, which shells ask for.
 */
const moves = /^(?:[\d;:]*[@A-HJ-MPSTXdfmr`]|6n)$/
/** Allowed modes: cursor keys, insert, wrap, cursor, alternate screen, bracketed paste. */
const modes = /^(?:4|\?(?:1|7|12|25|1049|2004))[hl]$/
/** Allowed after ESC alone: save, restore and scroll. */
const plainEscapes = '78=>DEM'
/** The common case. */
const ordinary = /^[\x20-\x7e\r\n\t]*$/
const kept = '\b\t\n\r\x07'

type State = 'text' | 'escape' | 'control' | 'string' | 'characters'

/**
 * A guest's console output in a form that is safe for the user's terminal: text, colours and cursor moves. Sequences
 * that reach beyond the console are removed: title, clipboard, files, reports that come back as typed input.
 */
export class SafeConsole {
  readonly #decoder = new TextDecoder()
  #state: State = 'text'
  #parameters = ''

  write(bytes: Uint8Array): string {
    const text = this.#decoder.decode(bytes, { stream: true })
    if (this.#state === 'text' && ordinary.test(text)) return text
    let safe = ''
    for (const character of text) safe += this.#next(character)
    return safe
  }

  #next(character: string): string {
    if (character === '\x1b') return this.#become('escape')
    return this[this.#state](character)
  }

  #become(state: State, shown = ''): string {
    this.#state = state
    this.#parameters = ''
    return shown
  }

  private text(character: string): string {
    const code = character.codePointAt(0) ?? 0
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
    return isControl && !kept.includes(character) ? '' : character
  }

  private escape(character: string): string {
    if (character === '[') return this.#become('control')
    if (character === '(' || character === ')') return this.#become('characters')
    if (']PX^_'.includes(character)) return this.#become('string')
    return this.#become('text', plainEscapes.includes(character) ? `\x1b${character}` : '')
  }

  private control(character: string): string {
    if (character < ' ') return this.#become('text', this.text(character))
    this.#parameters += character
    if (character >= '@' && character <= '~') {
      const whole = this.#parameters
      return this.#become('text', moves.test(whole) || modes.test(whole) ? `\x1b[${whole}` : '')
    }
    return this.#parameters.length > longest ? this.#become('text') : ''
  }

  /** Selects a character set; shells use two: text and line drawing. */
  private characters(character: string): string {
    return this.#become('text', 'B0'.includes(character) ? `\x1b(${character}` : '')
  }

  /** A string for the terminal itself; an unterminated one swallows no later line. */
  private string(character: string): string {
    return '\x07\x18\x1a\n\r'.includes(character) ? this.#become('text', character === '\n' ? '\n' : '') : ''
  }
}
