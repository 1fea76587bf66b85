import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { start } from '../../../../src/system/process.ts'
import { job, workplace } from '../../../github/toolkit-job.ts'
import { resultsService } from './results-service.ts'
import { mint } from './tokens.ts'

test('as a process of its own it serves jobs, takes faults, and shows all that it holds', async () => {
  const script = join(import.meta.dirname, 'serve.ts')
  await using service = start(process.execPath, [script, '127.0.0.1'], {
    env: { PATH: process.env.PATH ?? '' },
  })
  const lines = createInterface({ input: service.stdout })[Symbol.asyncIterator]()
  const { control } = JSON.parse((await lines.next()).value ?? '') as { control: string }
  const ask = async (name: string, body?: unknown) => {
    const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    return (await fetch(`${control}/${name}`, post)).json()
  }
  const env = (await ask('env', { run: 9 })) as Record<string, string>
  const place = await workplace()
  await ask('fault', { on: 'ListArtifacts', status: 503 })
  const { answers } = await job(place, env, ['list'])
  expect(answers).toEqual([[]])
  expect(await ask('counts')).toEqual({ ListArtifacts: 2 })
  expect(await ask('everything')).toEqual([''])
})

test('a token of another service, and one for another run, get nothing', async () => {
  await using services = await resultsService()
  const place = await workplace()
  const env = services.env({ run: 9 })
  const forged = mint('another secret', { run: '9', job: 'check-1', scopes: [] })
  const { answers } = await job(place, { ...env, ACTIONS_RUNTIME_TOKEN: forged }, ['list'])
  expect(answers).toEqual([{ error: expect.stringMatching(/does not answer ListArtifacts/) }])
  const body = JSON.stringify({ workflow_run_backend_id: '10', workflow_job_run_backend_id: 'check-1' })
  const headers = { authorization: `Bearer ${env.ACTIONS_RUNTIME_TOKEN}` }
  const url = `${services.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(403)
})
