import { expect, test } from 'vitest'
import { readLostMachine } from '../../../src/nix/build/lost-machine.ts'

// `nix build --builders … --log-format internal-json`, without its colours: Nix 2.34.8, then 2.26.3
const silent =
  "cannot build on 'ssh-ng://builder@10.9.9.9': error: failed to start SSH connection to '10.9.9.9'"
const older =
  "cannot build on 'ssh-ng://builder@10.9.9.9': error: failed to start SSH connection to 'builder@10.9.9.9'"
const telling =
  "cannot build on 'ssh://other@10.9.9.8?ssh-key=/home/me/key': error: failed to start SSH connection to '10.9.9.8': ssh: connect to host 10.9.9.8 port 22: Connection refused"
const broken =
  "cannot build on 'ssh-ng://a@10.9.9.9': error: cannot open connection to remote store 'ssh-ng://a@10.9.9.9': error: Nix daemon disconnected unexpectedly (maybe it crashed?)"
const refused = 'ssh: connect to host 10.9.9.9 port 22: Connection refused'

test.each([silent, older])('the reason is what ssh said before, where Nix tells none', (text) => {
  expect(readLostMachine(text, refused)).toEqual({ machine: 'ssh-ng://10.9.9.9', why: refused })
  const ownWords = expect.stringMatching(/^failed to start SSH connection to /)
  expect(readLostMachine(text, '')?.why).toEqual(ownWords)
  expect(readLostMachine(text, "warning: unknown setting 'x'")?.why).toEqual(ownWords)
})

test('the reason that Nix tells is taken, and the machine is named without its parameters', () => {
  expect(readLostMachine(telling, 'something else')).toEqual({
    machine: 'ssh://10.9.9.8',
    why: 'ssh: connect to host 10.9.9.8 port 22: Connection refused',
  })
  expect(readLostMachine(broken, 'sh: 1: nix-daemon: not found')?.why).toMatch(
    /^cannot open connection .*disconnected unexpectedly/,
  )
})

test('what comes from outside stays one short line', () => {
  const forged = `cannot build on 'ssh://x${'x'.repeat(500)}': first\n::error::second ${'y'.repeat(500)}`
  const { machine = '', why = '' } = readLostMachine(forged, '') ?? {}
  expect(machine.length).toBe(100)
  expect(why.length).toBe(200)
  expect(why).not.toContain('\n')
})

test.each(['error: Cannot build …', 'they cannot build on anything'])('nothing is read from %j', (text) => {
  expect(readLostMachine(text, refused)).toBeUndefined()
})
