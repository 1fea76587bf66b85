import { PassThrough, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { joinTerminal } from '../../../../src/features/boot/keep/terminal.ts'

/** A terminal, and the guest's end of its console. */
function joined({ isTTY = true, shown = '' } = {}) {
  const raw: boolean[] = []
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: (on: boolean) => raw.push(on) })
  const output = new PassThrough()
  let [seen, typed] = ['', '']
  output.on('data', (chunk) => {
    seen += chunk
  })
  const console = new PassThrough({
    write: (chunk, _encoding, done) => {
      typed += chunk
      done()
    },
  })
  const over = new AbortController()
  const done = joinTerminal({ input, output }, console, { shown, over: over.signal })
  return { input, console, over, done, raw, seen: () => seen, typed: () => typed }
}

test('each key goes to the guest until Ctrl-C, which ends it and leaves the terminal as it was', async () => {
  const one = joined({ shown: 'base login: ' })
  one.console.push('hello\x1b]0;owned\x07\r\n')
  one.input.write('root\r')
  one.input.write('ls\x03rm')
  await one.done
  expect(one.seen()).toBe('base login: hello\r\n\x1b[0m\r\n')
  expect(one.typed()).toBe('root\rls')
  expect(one.raw).toEqual([true, false])
  expect([one.input.listenerCount('data'), one.console.listenerCount('data')]).toEqual([0, 0])
  expect(one.input.isPaused()).toBe(true)
})

test('where no terminal types, the end of the input ends nothing, and no byte of it has a meaning here', async () => {
  const one = joined({ isTTY: false })
  one.input.end('a\x03b')
  await sleep(20)
  expect(one.typed()).toBe('a\x03b')
  expect(await Promise.race([one.done, 'goes on'])).toBe('goes on')
  one.over.abort()
  await one.done
  expect(one.raw).toEqual([])
})

test('of what a slow terminal has not shown no more than some megabytes are kept', async () => {
  const input = new PassThrough()
  const output = new Writable({ write: () => {} })
  const console = new PassThrough()
  const over = new AbortController()
  const done = joinTerminal({ input, output }, console, { shown: '', over: over.signal })
  for (let i = 0; i < 100; i++) {
    console.push(Buffer.alloc(1024 ** 2, 'x'))
    await sleep(0)
  }
  expect(output.writableLength).toBeLessThan(6 * 1024 ** 2)
  over.abort()
  await done
})
