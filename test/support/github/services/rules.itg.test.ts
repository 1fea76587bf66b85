import { afterAll, beforeAll, expect, test } from 'vitest'
import { type JobOfRun, type ResultsService, resultsService } from './results-service.ts'
import { type Rule, rules } from './rules.ts'

/** The stand-ins for GitHub's services are no looser than the real ones, as far as those are known. */
let services: ResultsService
beforeAll(async () => {
  services = await resultsService({ cacheLimit: 1000 })
})
afterAll(() => services[Symbol.asyncDispose]())

interface Answer {
  status: number
  ok?: boolean
  artifacts?: unknown
}

let runs = 0
/** A job that uses the bare services: our own client must not be what refuses. */
function client(of: Partial<JobOfRun> = {}) {
  const run = of.run ?? ++runs
  const { ACTIONS_RUNTIME_TOKEN: token = '' } = services.env({ run, ...of })
  const ids = { workflow_run_backend_id: String(run), workflow_job_run_backend_id: 'check-1' }
  const call = async (service: string, method: string, body: object): Promise<Answer> => {
    const url = `${services.url}/twirp/github.actions.results.api.v1.${service}Service/${method}`
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...ids, ...body }) })
    return { ...((await answer.json()) as object), status: answer.status }
  }
  const artifact = (method: string, body: object) => call('Artifact', method, body)
  const entry = (method: string, body: object) => call('Cache', method, { version: 'v', ...body })
  return {
    run,
    create: (name: string, more = {}) => artifact('CreateArtifact', { name, version: 7, ...more }),
    finish: (name: string) => artifact('FinalizeArtifact', { name, size: '1' }),
    list: async () => (await artifact('ListArtifacts', {})).artifacts,
    get: (name: string) => artifact('GetSignedArtifactURL', { name }),
    other: (run: number) => artifact('ListArtifacts', { workflow_run_backend_id: String(run) }),
    reserve: (key: string) => entry('CreateCacheEntry', { key }),
    save: async (key: string, bytes = 10) => {
      const reserved = await entry('CreateCacheEntry', { key })
      if (reserved.ok !== true) return false
      return (await entry('FinalizeCacheEntryUpload', { key, size_bytes: String(bytes) })).ok === true
    },
    has: async (key: string) => (await entry('GetCacheEntryDownloadURL', { key })).ok === true,
  }
}

const trials: Record<Rule, () => Promise<void>> = {
  'a name is taken once': async () => {
    const first = client()
    expect(await first.create('plan')).toMatchObject({ status: 200, ok: true })
    await first.finish('plan')
    const again = client({ run: first.run, job: 'other', attempt: 2 })
    expect(await again.create('plan')).toMatchObject({ status: 409, code: 'already_exists' })
    expect(await client().create('plan')).toMatchObject({ status: 200 })
  },
  'a name is taken while its upload goes on': async () => {
    const first = client()
    await first.create('disk.iso')
    expect(await client({ run: first.run, job: 'other' }).create('disk.iso')).toMatchObject({ status: 409 })
    expect(await first.list()).toEqual([])
  },
  'a name is a name on every system': async () => {
    const { create } = client()
    for (const name of ['', ...'/\\:"<>|*?\r\n'].map((part) => (part === '' ? '' : `a${part}b`)))
      expect(await create(name), JSON.stringify(name)).toMatchObject({ status: 400 })
  },
  'artifacts of an account have room together': async () => {
    const { create, finish, run } = client()
    await create('first')
    await finish('first')
    services.artifactLimit = 1
    const refused = { status: 403, msg: expect.stringContaining('insufficient usage') }
    expect(await create('second')).toMatchObject(refused)
    expect(await client({ run: run + 1 }).create('first')).toMatchObject(refused)
    services.artifactLimit = Number.POSITIVE_INFINITY
    expect(await create('second')).toMatchObject({ status: 200 })
  },
  'an artifact ends with its retention': async () => {
    const { create, finish, list, get } = client()
    const inDays = (days: number) => ({ expires_at: new Date(Date.now() + days * 86_400_000).toISOString() })
    expect(await create('for ever', inDays(400))).toMatchObject({ status: 400 })
    await create('short', inDays(1))
    await create('usual')
    for (const name of ['short', 'usual']) await finish(name)
    services.daysPassed = 2
    expect(await list()).toMatchObject([{ name: 'usual' }])
    expect(await get('short')).toMatchObject({ status: 404 })
    expect(await create('short')).toMatchObject({ status: 200 })
    services.daysPassed = 91
    expect(await list()).toEqual([])
  },
  'a run is a world of its own': async () => {
    const [one, two] = [client(), client()]
    expect(await one.other(two.run)).toMatchObject({ status: 403 })
  },
  'an entry belongs to the ref that wrote it': async () => {
    const pull = { ref: 'refs/pull/3/merge', base: 'refs/heads/stable' }
    expect(await client(pull).save('scope')).toBe(true)
    expect(await client(pull).has('scope')).toBe(true)
    for (const ref of ['refs/heads/main', 'refs/heads/stable', 'refs/pull/4/merge'])
      expect(await client({ ref }).has('scope'), ref).toBe(false)
    expect(await client({ ref: 'refs/heads/stable' }).save('of the base')).toBe(true)
    expect(await client(pull).has('of the base')).toBe(true)
  },
  'an entry never changes': async () => {
    const { reserve, save } = client()
    await reserve('once')
    expect(await reserve('once')).toMatchObject({ status: 409 })
    expect(await save('once')).toBe(false)
  },
  'a key has its limits': async () => {
    const { reserve } = client()
    expect(await reserve('k'.repeat(513))).toMatchObject({ status: 400 })
    expect(await reserve('a,b')).toMatchObject({ status: 400 })
    expect(await reserve('k'.repeat(512))).toMatchObject({ status: 200 })
  },
  'entries have room together': async () => {
    const main = client()
    for (const key of ['one', 'two']) expect(await main.save(key, 400)).toBe(true)
    expect(await main.has('one')).toBe(true)
    expect(await client({ ref: 'refs/pull/9/merge' }).save('three', 400)).toBe(true)
    expect(await Promise.all(['one', 'two'].map((key) => main.has(key)))).toEqual([true, false])
  },
  'an entry that nobody reads goes': async () => {
    const { save, has } = client()
    await save('old')
    services.daysPassed = 6
    expect(await has('old')).toBe(true)
    services.daysPassed = 12
    expect(await has('old')).toBe(true)
    services.daysPassed = 19
    expect(await has('old')).toBe(false)
  },
  'a token that only reads writes nothing': async () => {
    const { reserve } = client({ cache: 'read' })
    expect(await reserve('denied')).toMatchObject({ status: 200, ok: false })
  },
}

test.each(Object.entries(trials))('%s', async (name, trial) => {
  services.daysPassed = 0
  services.entries.length = 0
  expect(rules[name as Rule].source).not.toBe('')
  await trial()
})
