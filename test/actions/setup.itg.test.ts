import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshJob, inputsFor } from '../support/machines/fresh-job.ts'
import { onFreshMachine, sourceOf, tarballs } from '../support/machines/fresh-machine.ts'
import { root } from '../support/runner/command-line.ts'

test('setup --yes makes a fresh machine ready and says how to reach its Nix', async () => {
  const { from, sha256 } = await sourceOf(tarballs.floor)
  const setup = `"$NODE" ${join(root, 'bin/flakeship.js')} setup --nix-tarball ${from} --nix-sha256 ${sha256}`
  const { stdout } = await onFreshMachine(
    `${setup}; ls -A /nix; ${setup} --yes >/run/said; cat /run/said; pgrep -c nix-daemon; eval "$(sed -n 's/^put it on PATH: //p' /run/said)"; nix --version; ${setup}`,
  )
  expect(stdout).toMatch(
    /^nix +none +Nix 2\.26 or newer +install Nix from nix-2\.26\.3-x86_64-linux\.tar\n\nnothing changed; to do it: flakeship setup --yes \(nix\)\nNix 2/m,
  )
  expect(stdout).toMatch(/\n1\nnix \(Nix\) 2\.26\.3\n[\s\S]*\nnothing is missing\n$/)
})

test('the action installs Nix once however often it is used, and the first post stops its daemon', async () => {
  const said = await freshJob(
    `
    const results = [await job.step('actions/setup', ${JSON.stringify(await inputsFor(tarballs.newest))}), await job.step('actions/setup')]
    results.forEach(show)
    for (const { outputs } of results) console.log(JSON.stringify(outputs))
    sh('nix --version; pgrep -c nix-daemon')
    await end()
    sh('pgrep -c nix-daemon')`,
  )
  expect(said.match(/nix: done in/g)).toHaveLength(1)
  expect(said).toMatch(/^nix +Nix 2\.[\d.]+ \(by Flakeship\) +Nix 2\.26 or newer +nothing$/m)
  expect(
    said.match(
      /^\{"nix":"\/nix\/var\/nix\/profiles\/default\/bin\/nix","version":"2\.[\d.]+","system":"x86_64-linux"\}$/gm,
    ),
  ).toHaveLength(2)
  expect(said).toMatch(
    /\nnix \(Nix\) 2\.[\d.]+\n1\nactions\/setup: success\nstopped the Nix daemon\nactions\/setup: success\n0\n$/,
  )
})

test('a post alone, as after a job whose main never began, says and does nothing', async () => {
  const said = await freshJob(`show(await job.postOnly('actions/setup'))`, {
    before: 'before=$(state)',
    after: '[ "$before" = "$(state)" ] && echo unchanged',
  })
  expect(said).toBe('actions/setup: success\nunchanged\n')
})
