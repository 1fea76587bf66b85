import { type ApiServer, apiServer } from '../../test/support/github/api-server/api-server.ts'

/**
 * The stand-in for GitHub's API and upload host in a separate process, so that neither side of the benchmark shares it.
 */
let api: ApiServer | undefined

const questions = {
  /** A new repository with only a tag and a draft of ours. */
  fresh: async ({ commit }: { commit: string }) => {
    await api?.[Symbol.asyncDispose]()
    api = await apiServer()
    const { releases } = api.state
    releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })
    const id = releases.id()
    const flags = { draft: true, prerelease: false, immutable: false, latest: false, lag: 0 }
    const body = '<!-- flakeship-release -->'
    releases.all.push({ id, tag: '25.05', name: '', body, ...flags, assets: [] })
    const token = api.token('writes', { contents: 'write' })
    return {
      apiUrl: api.url,
      token,
      assets: `${releases.uploads}/repos/owner/machines/releases/${id}/assets`,
    }
  },
  /** What has arrived so far. */
  seen: async () => ({
    bytes: api?.uploads.uploads.reduce((sum, one) => sum + one.bytes, 0) ?? 0,
    assets:
      api?.state.releases.all.flatMap(({ assets }) => assets.map(({ name, state }) => [name, state])) ?? [],
  }),
}

process.on('message', async ({ what, facts }: { what: keyof typeof questions; facts: never }) => {
  process.send?.(await questions[what](facts))
})
