import { once } from 'node:events'
import type { Duplex, Readable, Writable } from 'node:stream'
import { SafeConsole } from './safe-console.ts'

/** The user's terminal: input and output. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown }
  readonly output: Writable
}

/** Limit for output that the terminal has not shown yet; the rest is only in the log (bytes). */
const most = 4 * 1024 ** 2
/** The byte that Ctrl-C sends in raw mode. */
const interrupt = 0x03

/**
 * Connects the user's terminal and a guest's console until `over` fires or Ctrl-C is typed, and restores the terminal.
 * `shown` is what the console showed last: a prompt is not written twice.
 */
export async function joinTerminal(
  { input, output }: Terminal,
  console: Duplex,
  { shown, over }: { shown: string; over: AbortSignal },
): Promise<void> {
  const safe = new SafeConsole()
  const done = new AbortController()
  const isRaw = input.isTTY === true
  const show = (chunk: Uint8Array) => {
    if (output.writableLength < most) output.write(safe.write(chunk))
  }
  const type = (chunk: Buffer | string) => {
    const bytes = Buffer.from(chunk)
    const end = isRaw ? bytes.indexOf(interrupt) : -1
    console.write(end < 0 ? bytes : bytes.subarray(0, end))
    if (end >= 0) done.abort()
  }
  show(Buffer.from(shown))
  if (isRaw) input.setRawMode?.(true)
  console.on('data', show)
  input.on('data', type)
  input.resume()
  const either = AbortSignal.any([over, done.signal])
  try {
    if (!either.aborted) await once(either, 'abort')
  } finally {
    input.off('data', type)
    input.pause()
    console.off('data', show)
    if (isRaw) input.setRawMode?.(false)
    output.write(isRaw ? '\x1b[0m\r\n' : '\n')
  }
}
