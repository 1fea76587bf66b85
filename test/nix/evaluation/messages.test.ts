import { expect, test } from 'vitest'
import { readMessage } from '../../../src/nix/evaluation/messages.ts'

const warning = (text: string) =>
  `@nix ${JSON.stringify({ action: 'msg', level: 1, msg: `\u001b[35;1mwarning:\u001b[0m ${text}` })}`
const restricted = (name: string) =>
  warning(
    `ignoring the client-specified setting '${name}', because it is a restricted setting and you are not a trusted user`,
  )

test('that the daemon does not get the netrc file of private inputs is meant to be; of other settings it is a warning', () => {
  expect(readMessage(restricted('netrc-file'))).toMatchObject({ type: 'other' })
  expect(readMessage(restricted('substituters'))).toMatchObject({ type: 'warning', from: 'nix' })
})

test('a line that a build prints in the course of an evaluation is known by that build', () => {
  const line = String.raw`@nix {"action":"result","fields":["\u001b[1mcannot compile"],"id":42949672965,"type":101}`
  expect(readMessage(line)).toEqual({ type: 'log', id: '42949672965', text: 'cannot compile' })
  expect(readMessage(line.replace('"type":101', '"type":104'))).toBeUndefined()
})

test('what Nix takes for the name that was meant is part of the message', () => {
  const raw_msg = "attribute '\u001b[35;1mfoo-baz\u001b[0m' missing"
  const msg = `error: ${raw_msg}\n       at /nix/store/x-source/flake.nix:3:9:\n            3| y.foo-baz\n       Did you mean \u001b[35;1mfoo-bar\u001b[0m?`
  const read = readMessage(`@nix ${JSON.stringify({ action: 'msg', level: 0, msg, raw_msg })}`)
  expect(read).toMatchObject({
    error: { message: "attribute 'foo-baz' missing\nDid you mean foo-bar?" },
  })
})

test('the name that nixpkgs suggests itself comes once', () => {
  const raw_msg = "The option `system.installer' does not exist.\n\nDid you mean `system.image'?"
  const msg = `error:\n       … while evaluating the attribute 'config'\n\n       error: ${raw_msg.replaceAll('\n', '\n       ')}`
  expect(readMessage(`@nix ${JSON.stringify({ action: 'msg', level: 0, msg, raw_msg })}`)).toMatchObject({
    error: { message: raw_msg },
  })
})
