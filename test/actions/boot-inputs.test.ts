import { expect, test } from 'vitest'
import boot from '../../src/actions/boot.ts'
import run from '../../src/actions/run.ts'
import type { Host } from '../../src/host/host.ts'

const wrong: [string, string, RegExp][] = [
  ['boot-forward', 'foo', /HOSTPORT:GUESTPORT/],
  ['boot-success', '(', /not a regular expression/],
  ['boot-ssh-port', '99999', /from 1 to 65535/],
  ['boot-ssh-key', '/nope', /^the SSH key "\/nope" is not a readable file; name another one$/],
]

// A host that can do nothing but give its inputs: whatever else is asked of it first fails otherwise.
const hostWith = (inputs: Record<string, string>) =>
  ({ input: (name: string) => inputs[name] ?? '', secret: () => {} }) as unknown as Host

for (const [name, value, words] of wrong) {
  test(`a wrong ${name} is refused before anything is evaluated, read or written`, async () => {
    const host = hostWith({ [name]: value, out: '/proc/none', result: '/nope', boot: 'none' })
    await expect(run.main(host)).rejects.toThrow(words)
    await expect(boot.main(host)).rejects.toThrow(words)
  })
}

test('a machine is kept for a person at a terminal, and not for a workflow', async () => {
  const environment = { GITHUB_ACTIONS: 'true' }
  const host = {
    ...hostWith({ keep: 'true', result: '/nope' }),
    kind: 'terminal',
    environment,
  } as unknown as Host
  await expect(boot.main(host)).rejects.toThrow(
    '--keep is for a person at a terminal, and this is a workflow: leave it out',
  )
})
