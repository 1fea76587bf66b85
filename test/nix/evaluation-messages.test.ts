import { expect, test } from 'vitest'
import { readMessage } from '../../src/nix/evaluation-messages.ts'

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
