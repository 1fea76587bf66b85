import { createRequire } from 'node:module'

/** The fields of the payloads that tests change. */
interface Payloads {
  pull_request: {
    number: number
    repository: { id: number; full_name: string }
    pull_request: { head: { sha: string; ref: string; repo: unknown }; base: { sha: string } }
  }
  push: Record<string, unknown>
  merge_group: { merge_group: { base_sha: string; head_sha: string } }
  workflow_dispatch: Record<string, unknown>
  workflow_run: {
    repository: { id: number; full_name: string }
    workflow_run: Record<string, unknown> & { repository: Record<string, unknown> }
  }
}

const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string
  examples: unknown[]
}[]

/** GitHub's own examples of an event. */
export function webhookExamples(name: string): unknown[] {
  return all.find((event) => event.name === name)?.examples ?? []
}

/** A copy of the first one. */
export function payloadOf<N extends keyof Payloads>(name: N): Payloads[N] {
  return structuredClone(webhookExamples(name)[0]) as Payloads[N]
}
