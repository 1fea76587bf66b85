import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface DocumentStore extends AsyncDisposable {
  port: number
  documents: ReadonlyMap<string, string>
}

/** The artifact store for the actions in test/fixtures/workflows/stubs: PUT once, GET, and a list at the root. */
export async function documentStore(): Promise<DocumentStore> {
  const documents = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const name = request.url?.slice(1) ?? ''
    if (request.method === 'PUT') {
      let body = ''
      for await (const chunk of request) body += chunk
      response.statusCode = documents.has(name) ? 409 : 201
      if (response.statusCode === 201) documents.set(name, body)
      return response.end()
    }
    const found = name === '' ? JSON.stringify([...documents.keys()]) : documents.get(name)
    response.statusCode = found === undefined ? 404 : 200
    response.end(found)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    documents,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
