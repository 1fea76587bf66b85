/** A command to the runner in a line of a step's output. */
export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

const known = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
])

/** Parses lines as GitHub's runner does (actions/runner ActionCommand.cs and ActionCommandManager.cs). */
export class CommandReader {
  readonly commands: Command[] = []
  /** Lines that are not commands: the visible log. */
  readonly log: string[] = []
  #stopToken: string | undefined

  line(text: string): void {
    const command = this.#parse(text)
    if (!command) this.log.push(text)
    else if (this.#stopToken !== undefined) {
      if (command.name === this.#stopToken) this.#stopToken = undefined
      else this.log.push(text)
    } else {
      if (command.name === 'stop-commands') this.#stopToken = command.message.toLowerCase()
      this.commands.push(command)
    }
  }

  #parse(text: string): Command | undefined {
    return this.#colons(text) ?? this.#bracket(text)
  }

  /** `::name key=value,key=value::message` after leading white space. */
  #colons(text: string): Command | undefined {
    const line = text.trimStart()
    const end = line.indexOf('::', 2)
    if (!line.startsWith('::') || end === -1) return undefined
    return this.#command(line.slice(2, end), ',', line.slice(end + 2), unescapeProperty, unescapeMessage)
  }

  /** The older `##[name key=value;key=value]message`, anywhere in the line. */
  #bracket(text: string): Command | undefined {
    const start = text.indexOf('##[')
    const end = text.indexOf(']', start)
    if (start === -1 || end === -1) return undefined
    return this.#command(
      text.slice(start + 3, end),
      ';',
      text.slice(end + 1),
      unescapeBracket,
      unescapeBracket,
    )
  }

  #command(
    head: string,
    separator: string,
    message: string,
    property: Unescape,
    data: Unescape,
  ): Command | undefined {
    const space = head.indexOf(' ')
    const name = (space === -1 ? head : head.slice(0, space)).toLowerCase()
    if (!known.has(name) && name !== this.#stopToken) return undefined
    const pairs = space === -1 ? [] : head.slice(space + 1).split(separator)
    const properties: Record<string, string> = {}
    for (const pair of pairs) {
      const [key, value] = split(pair, '=')
      if (key && value) properties[key.trim()] = property(value)
    }
    return { name, properties, message: data(message) }
  }
}

type Unescape = (text: string) => string
const unescaping =
  (table: Record<string, string>): Unescape =>
  (text) =>
    Object.entries(table).reduce((result, [code, character]) => result.replaceAll(code, character), text)
const unescapeMessage = unescaping({ '%0D': '\r', '%0A': '\n', '%25': '%' })
const unescapeProperty = unescaping({ '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' })
const unescapeBracket = unescaping({ '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' })

/** Parses a file of `NAME=VALUE` and `NAME<<DELIMITER` entries (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE). */
export function readFileCommands(text: string): Record<string, string> {
  const entries: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      const [name, value] = split(line, '=')
      entries[name] = value
      continue
    }
    const [name, delimiter] = split(line, '<<')
    const end = lines.indexOf(delimiter)
    if (heredoc < 1 || delimiter === '' || end === -1) throw new Error(`invalid file command: ${line}`)
    entries[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return entries
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
