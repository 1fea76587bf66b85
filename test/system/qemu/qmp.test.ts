import { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import { Qmp, readMessages } from '../../../src/system/qemu/qmp.ts'

// as QEMU 10.0 sends it
const greeting =
  '{"QMP": {"version": {"qemu": {"micro": 13, "minor": 0, "major": 10}, "package": "Debian"}, "capabilities": ["oob"]}}'

test('messages are taken line by line, and half a line waits', () => {
  const event =
    '{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "SHUTDOWN", "data": {"guest": true, "reason": "guest-reset"}}'
  const { messages, rest } = readMessages(
    `${greeting}\r\n{"return": {}, "id": "a"}\r\n{"error": {"class": "GenericError", "desc": "no"}, "id": "b"}\r\n${event}\r\n{"ret`,
  )
  expect(messages).toEqual([
    { kind: 'greeting' },
    { kind: 'return', id: 'a', value: {} },
    { kind: 'error', id: 'b', message: 'no' },
    { kind: 'event', event: 'SHUTDOWN', data: { guest: true, reason: 'guest-reset' } },
  ])
  expect(rest).toBe('{"ret')
})

test('what is no message is left out', () => {
  expect(readMessages('garbage\nnull\n[]\n42\n{"other": 1}\n').messages).toEqual([])
})

/** A simulated QEMU: answers each command with what the table says. */
function qemu(answers: Record<string, object>) {
  const asked: string[] = []
  const stream = new Duplex({
    read() {},
    write(chunk, _encoding, done) {
      const { execute, id } = JSON.parse(String(chunk))
      asked.push(execute)
      if (execute in answers) this.push(`${JSON.stringify({ ...answers[execute], id })}\r\n`)
      done()
    },
  })
  stream.push(`${greeting}\r\n`)
  return { stream, asked }
}

test('commands are negotiated first and get their own answers (simulated QEMU)', async () => {
  const { stream, asked } = qemu({
    qmp_capabilities: { return: {} },
    'query-kvm': { return: { enabled: false } },
    bad: { error: { desc: 'no such' } },
  })
  const qmp = await new Qmp(stream).open()
  expect(await qmp.execute('query-kvm')).toEqual({ enabled: false })
  await expect(qmp.execute('bad')).rejects.toThrow('QEMU: no such')
  expect(asked).toEqual(['qmp_capabilities', 'query-kvm', 'bad'])
})

test('a QEMU that hangs or goes away is an error and no endless wait (simulated QEMU)', async () => {
  const { stream } = qemu({ qmp_capabilities: { return: {} } })
  const qmp = await new Qmp(stream).open()
  await expect(qmp.execute('silent', {}, 0.05)).rejects.toThrow(/did not answer within 0.05 s: silent/)
  const waiting = qmp.execute('silent')
  stream.destroy()
  await expect(waiting).rejects.toThrow(/closed its control socket/)
  await expect(qmp.execute('late')).rejects.toThrow(/closed its control socket/)
})
