import { AsyncLocalStorage } from 'node:async_hooks'

/** What the toolkit printed during a call. */
export interface Talk<T> {
  result: T
  /** Texts of its warnings and errors. */
  troubles: string[]
}

const listening = new AsyncLocalStorage<(text: string) => void>()
let isInstalled = false

/**
 * Runs one call of the toolkit and captures its output. It prints warnings, errors and a line for every 8 MB by itself,
 * so one error of the cache would make several annotations, and untrusted names would reach the log unescaped. Only its
 * masks of secrets pass through.
 */
export async function listen<T>(work: () => Promise<T>, say: (line: string) => void): Promise<Talk<T>> {
  install()
  const troubles: string[] = []
  const hear = (text: string) => {
    for (const line of text.split(/\r?\n/)) {
      const [, command, message = ''] = /^::(\w[\w-]*)[^:]*::(.*)$/.exec(line) ?? []
      if (command === 'add-mask') process.stdout.write(`${line}\n`)
      else if (command === 'warning' || command === 'error') troubles.push(decoded(message))
      else if (line.trim() !== '') say(decoded(message === '' ? line : message))
    }
  }
  const outside = (text: string) => listening.exit(() => hear(text)) // what we say of it is not heard again
  return { result: await listening.run(outside, work), troubles }
}

/** All other output passes through: the listener is identified by the writing call, not by the time. */
function install(): void {
  if (isInstalled) return
  isInstalled = true
  const write = process.stdout.write.bind(process.stdout) as (...words: unknown[]) => boolean
  process.stdout.write = ((...words: unknown[]) => {
    const hear = listening.getStore()
    const [text] = words
    if (hear === undefined || typeof text !== 'string') return write(...words)
    hear(text)
    const done = words.findLast((word) => typeof word === 'function') as (() => void) | undefined
    done?.()
    return true
  }) as typeof process.stdout.write
}

function decoded(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
