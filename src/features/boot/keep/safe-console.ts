/** Parameters longer than this are no terminal's (characters). */
const longest = 64

/** What follows ESC [: the cursor, erasing, colours, scrolling; and where the cursor is, which shells ask for. */
const moves = /^(?:[\d;:]*[@A-HJ-MPSTXdfmr`]|6n)$/
/** Modes of the keyboard's arrows, of lines, of the cursor, of the other screen, of pasting. */
const modes = /^(?:4|\?(?:1|7|12|25|1049|2004))[hl]$/
/** What follows ESC alone: save, restore and scroll. */
const plainEscapes = '78=>DEM'
/** Most of what is ever written. */
const ordinary = /^[\x20-\x7e\r\n\t]*$/
const kept = '\b\t\n\r\x07'

type State = 'text' | 'escape' | 'control' | 'string' | 'characters'

/**
 * What a guest writes to its console, as a person's terminal may get it: text, colours and the cursor. What reaches beyond
 * the console is left out: the title, the clipboard, files, reports that come back as if they were typed.
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

  /** The set of characters, of which a shell uses two: text and lines. */
  private characters(character: string): string {
    return this.#become('text', 'B0'.includes(character) ? `\x1b(${character}` : '')
  }

  /** A text for the terminal itself; one that never ends takes no later line with it. */
  private string(character: string): string {
    return '\x07\x18\x1a\n\r'.includes(character) ? this.#become('text', character === '\n' ? '\n' : '') : ''
  }
}
