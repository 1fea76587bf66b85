import { expect, test } from 'vitest'
import { freshJob } from '../../support/machines/fresh-job.ts'
import { installing, tarballs } from '../../support/machines/fresh-machine.ts'
import { asUser, theirs, unchanged } from '../../support/machines/others-nix.ts'

const inputs = {
  substituters: 'https://offered.example.org',
  'trusted-public-keys': 'offered.example.org-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  'sandbox-paths': '/run/cache',
  'nix-conf': 'cores = 7',
}
const show = (...names: string[]) =>
  names
    .map(
      (name) =>
        `sh('echo ${name}: $(NIX_REMOTE=daemon nix --extra-experimental-features nix-command config show ${name})')`,
    )
    .join('\n')
const shown = show('substituters', 'sandbox-paths', 'cores')

test.each(['newest', 'floor'] as const)(
  'a user whom the %s Nix of others trusts passes settings for the job, and its nix.conf stays as it is',
  async (which) => {
    const said = await freshJob(
      `
      await setup()
      ${shown}
      console.log('again')
      await setup()
      await end()
      sh(\`ls -A \${job.temporary}\`)`,
      {
        inputs,
        env: await installing(tarballs[which]),
        before: theirs("'trusted-users = root nobody' 'trusted-substituters = https://other.example.org'"),
        after: unchanged,
        as: asUser,
      },
    )
    const [first = '', second = ''] = said.split('\nagain\n')
    expect(first).toMatch(/^nix +Nix 2\.[\d.]+ \(daemon\) +Nix 2\.26 or newer +nothing$/m)
    expect(first).toMatch(
      /^nix settings +not all of it +substituters, trusted-public-keys, sandbox-paths, cores +pass to Nix, if it is so$/m,
    )
    expect(first).toMatch(/^the sandbox was verified with a build$/m)
    expect(first).toMatch(/^substituters: .*https:\/\/offered\.example\.org$/m)
    expect(first).toMatch(/^sandbox-paths: .*\/run\/cache/m)
    expect(first).toMatch(/^cores: 7$/m)
    expect(first).not.toMatch(/^(error|warning)/m)
    expect(second).toMatch(/\nsandbox +tried in this job .* nothing\nnix settings +all of it .* nothing\n/)
    expect(second).not.toContain('done in')
    expect(second.trim()).toMatch(/actions\/setup: success\n+unchanged$/)
  },
)

test('a user whom nobody trusts passes what everybody may, and is told the rest', async () => {
  const said = await freshJob(`await setup(); ${shown}; await end()`, {
    inputs,
    env: await installing(tarballs.floor),
    before: theirs("'trusted-substituters = https://offered.example.org'"),
    after: unchanged,
    as: asUser,
  })
  expect(said.match(/^warning: .*$/gm)).toEqual([
    "warning: this machine's Nix takes no extra-trusted-public-keys = offered.example.org-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= from us: add it to /etc/nix/nix.conf",
    "warning: this machine's Nix takes no extra-sandbox-paths = /run/cache from us: add it to /etc/nix/nix.conf",
  ])
  expect(said).toMatch(
    /^passed to Nix: extra-substituters = https:\/\/offered\.example\.org\npassed to Nix: cores = 7$/m,
  )
  expect(said).toMatch(/^substituters: .*https:\/\/offered\.example\.org$/m)
  expect(said).toMatch(/^sandbox-paths: (?!.*cache).*\ncores: 7$/m)
  expect(said).toMatch(/\nunchanged\n$/)
})

test('a Nix of others without a sandbox is used, and that it has none is said', async () => {
  const said = await freshJob('await setup(); await end()', {
    env: await installing(tarballs.newest),
    before: theirs("'sandbox = false'"),
    as: asUser,
  })
  expect(said.match(/^warning: .*$/gm)).toEqual([
    expect.stringMatching(
      /^warning: builds on this machine are not sandboxed, they see a file of the machine.*: set sandbox = true in nix\.conf$/,
    ),
  ])
  expect(said).toMatch(/actions\/setup: success\nactions\/setup: success\n$/)
})

test('a dead daemon of others: one clear error, and the machine is as it was', async () => {
  const said = await freshJob('await setup(); await end()', {
    env: await installing(tarballs.floor),
    before: `${theirs('')}
      # all of them: the one that was installed first may be about to end, and be the oldest
      while pkill -KILL nix-daemon; do sleep 0.1; done
      before=$(theirs)`,
    after: unchanged,
    as: asUser,
  })
  expect(said).toMatch(
    /^error: the Nix daemon of \/nix\S+ is dead: nobody answers at its socket; start it .*\nactions\/setup: failure\nactions\/setup: success\nunchanged\n$/m,
  )
})

test('a /nix that is there but holds no Nix: one clear error, and the machine is as it was', async () => {
  const said = await freshJob('await setup(); await end()', {
    inputs: { 'nix-tarball': tarballs.floor, 'nix-sha256': '0'.repeat(64) },
    before: 'echo precious >/nix/theirs; before=$(state)',
    after: '[ "$before" = "$(state)" ] && echo unchanged; cat /nix/theirs',
  })
  expect(said).toMatch(/^error: \/nix is there already but holds no Nix that works; remove it, or repair/m)
  expect(said).toMatch(/\nunchanged\nprecious\n$/)
})
