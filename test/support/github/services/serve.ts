import type { Fault } from './faults.ts'
import { bodyOf, sendJson } from './http.ts'
import { type JobOfRun, type ResultsService, resultsService } from './results-service.ts'

/**
 * The service as a separate process: `node test/support/github/services/serve.ts [LISTEN-ADDRESS [SEEN-AS
 * [BLOB-HOST]]]`. It prints one line of JSON, `{"url": …, "control": …}`, and ends on SIGTERM. The control URL replaces
 * the class's methods: `POST env` with a job, `POST fault` with a fault, `GET counts`, `GET everything`.
 */
const [host, seenAs, blobHost] = process.argv.slice(2)
const service = await resultsService({
  ...(host === undefined ? {} : { host }),
  ...(seenAs === undefined ? {} : { seenAs }),
  ...(blobHost === undefined ? {} : { blobHost }),
})

const answers: Record<string, (service: ResultsService, body: never) => unknown> = {
  'POST env': (service, job: JobOfRun) => service.env(job),
  'POST fault': (service, fault: Fault) => service.fault(fault),
  'GET counts': (service) => service.counts,
  'GET everything': async (service) => (await service.everything()).map((bytes) => bytes.toString('base64')),
}

service.control = async (request, response, name) => {
  const answer = answers[`${request.method} ${name}`]
  if (!answer) return sendJson(response, 404, { error: `there is no ${request.method} ${name}` })
  const text = await bodyOf(request)
  sendJson(response, 200, (await answer(service, (text === '' ? {} : JSON.parse(text)) as never)) ?? {})
}
process.stdout.write(`${JSON.stringify({ url: service.url, control: `${service.url}/_control` })}\n`)
process.on('SIGTERM', async () => {
  await service[Symbol.asyncDispose]()
  process.exit()
})
