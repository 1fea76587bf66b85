import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { resultsService } from '../support/github/services/results-service.ts'
import { job, workplace } from './toolkit-job.ts'

/** A name that the clients know as Azure's storage: only there they read in ranges. */
const storage = 'devstoreaccount1.blob.core.windows.net'

test('entries and artifacts come whole from a storage that is read in ranges (simulated)', async () => {
  await using services = await resultsService({ blobHost: storage })
  const place = await workplace()
  const folder = await mkdtemp(join(tmpdir(), 'flakeship-hosts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const hosts = join(folder, 'hosts')
  await writeFile(hosts, `127.0.0.1 localhost ${storage}\n`)
  const file = join(place.temporary, 'layer')
  await writeFile(file, randomBytes(20_000_000))

  const wrap = ['unshare', '-Urm', 'sh', '-c', 'mount --bind "$0" /etc/hosts && exec "$@"', hosts]
  const env = services.env({ run: 1 })
  const got = join(place.temporary, 'got')
  const out = join(place.temporary, 'out')
  const roomy = { bytes: 1e9, files: 10 }
  const told = await job(
    { ...place, wrap },
    env,
    ['save', 'key', file],
    ['restore', 'key', got],
    ['upload', 'layer', ['layer'], { root: place.temporary, compress: false }],
    ['download', 'layer', out, roomy],
  )
  expect(told.annotations).toEqual([])
  expect(told.answers).toEqual([true, true, { id: 1, bytes: expect.any(Number) }, ['layer']])
  const [first, ...others] = await Promise.all([file, got, join(out, 'layer')].map((path) => readFile(path)))
  for (const other of others) expect(first?.equals(other)).toBe(true)
  expect(services.counts['GET blob ranged']).toBeGreaterThan(1)
})
