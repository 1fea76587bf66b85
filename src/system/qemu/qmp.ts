import type { Duplex } from 'node:stream'

/** One message of QEMU: its greeting, the answer to a command, or an event. */
export type Message =
  | { kind: 'greeting' }
  | { kind: 'return'; id: unknown; value: unknown }
  | { kind: 'error'; id: unknown; message: string }
  | { kind: 'event'; event: string; data: unknown }

/** QEMU's own messages are small; a longer line is not from QEMU (bytes). */
const longest = 4 * 1024 * 1024

/** Extracts the complete lines from the received text; the rest waits for more. */
export function readMessages(text: string): { messages: Message[]; rest: string } {
  const lines = text.split('\n')
  const rest = lines.pop() ?? ''
  return { messages: lines.flatMap(readMessage), rest }
}

function readMessage(line: string): Message[] {
  let raw: Record<string, unknown>
  try {
    raw = JSON.parse(line)
  } catch {
    return [] // a guest cannot write here, and QEMU does not write anything else
  }
  if (typeof raw !== 'object' || raw === null) return []
  if ('QMP' in raw) return [{ kind: 'greeting' }]
  if ('return' in raw) return [{ kind: 'return', id: raw.id, value: raw.return }]
  if ('error' in raw) return [{ kind: 'error', id: raw.id, message: describe(raw.error) }]
  if (typeof raw.event === 'string') return [{ kind: 'event', event: raw.event, data: raw.data }]
  return []
}

function describe(error: unknown): string {
  const { desc } = (error ?? {}) as { desc?: unknown }
  return typeof desc === 'string' ? desc : 'unknown error'
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** QEMU's control socket (QMP): commands with answers, and events. */
export class Qmp {
  readonly #stream: Duplex
  readonly #waiting = new Map<string, Waiting>()
  readonly #listeners = new Set<(event: string, data: unknown) => void>()
  readonly #greeted: Promise<unknown>
  #rest = ''
  #next = 0

  constructor(stream: Duplex) {
    this.#stream = stream
    this.#greeted = new Promise((resolve, reject) => this.#waiting.set('greeting', { resolve, reject }))
    this.#greeted.catch(() => {}) // whoever executes a command sees it
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => this.#read(chunk))
    stream.on('error', () => {}) // 'close' follows
    stream.on('close', () => this.#end())
  }

  /** Waits for the greeting and ends the negotiation, after which QEMU accepts commands. */
  async open(seconds = 10): Promise<this> {
    await within(seconds, 'its greeting', this.#greeted)
    await this.execute('qmp_capabilities', {}, seconds)
    return this
  }

  async execute(command: string, args: Record<string, unknown> = {}, seconds = 5): Promise<unknown> {
    const id = `flakeship-${this.#next++}`
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    if (this.#stream.destroyed) this.#end()
    else this.#stream.write(`${JSON.stringify({ execute: command, arguments: args, id })}\n`)
    try {
      return await within(seconds, command, answer)
    } finally {
      this.#waiting.delete(id)
    }
  }

  onEvent(listener: (event: string, data: unknown) => void): void {
    this.#listeners.add(listener)
  }

  #read(chunk: string): void {
    const { messages, rest } = readMessages(this.#rest + chunk)
    this.#rest = rest
    if (rest.length > longest) this.#stream.destroy()
    for (const message of messages) this.#take(message)
  }

  #take(message: Message): void {
    switch (message.kind) {
      case 'greeting':
        this.#waiting.get('greeting')?.resolve(undefined)
        break
      case 'return':
        this.#waiting.get(String(message.id))?.resolve(message.value)
        break
      case 'error':
        this.#waiting.get(String(message.id))?.reject(new Error(`QEMU: ${message.message}`))
        break
      case 'event':
        for (const listener of this.#listeners) listener(message.event, message.data)
    }
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('QEMU closed its control socket'))
    this.#waiting.clear()
  }
}

async function within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`QEMU did not answer within ${seconds} s: ${what}`)),
      seconds * 1000,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
