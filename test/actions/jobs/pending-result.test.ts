import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectResult, resultIsSent, sendUnsent } from '../../../src/actions/jobs/pending-result.ts'
import { versions } from '../../../src/documents/versions.ts'
import type { Host } from '../../../src/host/host.ts'
import { planOf } from '../../support/nix/plans.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flakeship-unsent-'))
})
afterEach(() => rm(out, { recursive: true }))

const plan = JSON.stringify(planOf([]))
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const result = (digest: string) =>
  JSON.stringify({
    ...{
      document: 'result',
      version: versions.result,
      shard: 'a-1',
      created: '2026-01-01T00:00:00.000Z',
      plan: digest,
    },
    ...{ machine: { system: 'x86_64-linux', cores: 2, nix: '2.30.0' }, seconds: 1, interrupted: true },
    ...{ targets: [], derivations: [], failures: [] },
  })

/** A host whose only trait is that nothing can be sent from it. */
function hostThatKept(...steps: ((host: Pick<Host, 'keep'>) => void)[]): Host {
  const kept = new Map<string, string>()
  for (const step of steps) step({ keep: (name, value) => void kept.set(name, value) })
  const host = { log: recordingLog(), environment: {}, kept: (name: string) => kept.get(name) ?? '' }
  return host as unknown as Host
}
const expecting = (host: Pick<Host, 'keep'>) => expectResult(host, { check: '', shard: 'a-1', out })

async function write(digest: string): Promise<void> {
  await writeFile(join(out, 'plan.json'), plan)
  await writeFile(join(out, 'result-a-1.json'), result(digest))
}

test('a result of this plan that was not sent is sent', async () => {
  await write(digestOf(plan))
  await expect(sendUnsent(hostThatKept(expecting))).rejects.toThrow('GITHUB_')
})

test('one that was sent, that was never expected, or that is not there is not', async () => {
  await write(digestOf(plan))
  await sendUnsent(hostThatKept(expecting, resultIsSent))
  await sendUnsent(hostThatKept())
  await rm(join(out, 'result-a-1.json'))
  await sendUnsent(hostThatKept(expecting))
})

test('one that an earlier run left on this machine is not', async () => {
  await write(digestOf('another plan'))
  await sendUnsent(hostThatKept(expecting))
})
