import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Extracts from GitHub's API description what the tests compare our calls with: the operations that we use, without
 * prose. `node scripts/github-api.ts FOLDER`, where FOLDER/node_modules has `@octokit/openapi` (385 MB, therefore not a
 * dependency).
 */
const operations: Readonly<Record<string, readonly Method[]>> = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['get'],
  '/repos/{owner}/{repo}/activity': ['get'],
  '/repos/{owner}/{repo}/branches': ['get'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/tags/{tag_sha}': ['get'],
  '/repos/{owner}/{repo}/releases': ['get', 'post'],
  '/repos/{owner}/{repo}/releases/{release_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/releases/{release_id}/assets': ['get', 'post'],
  '/repos/{owner}/{repo}/releases/assets/{asset_id}': ['get', 'delete'],
  '/repos/{owner}/{repo}/installation': ['get'],
  '/app/installations/{installation_id}/access_tokens': ['post'],
  '/installation/token': ['delete'],
}
type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const prose = new Set(['description', 'summary', 'externalDocs', 'x-github', 'tags', 'title', 'example'])

async function main(folder: string): Promise<void> {
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json')
  const { version } = JSON.parse(await readFile(join(dirname(file), '../package.json'), 'utf8'))
  const whole = JSON.parse(await readFile(file, 'utf8')) as { [key: string]: Json }
  const extract: { [key: string]: Json } = { source: `@octokit/openapi ${version}`, paths: {} }
  const paths = extract.paths as { [key: string]: Json }
  for (const [path, methods] of Object.entries(operations)) {
    const found = at(whole, ['paths', path]) as { [key: string]: Json }
    paths[path] = Object.fromEntries(methods.map((method) => [method, withoutProse(found[method] ?? null)]))
  }
  takeReferences(whole, extract)
  const out = join(import.meta.dirname, '../test/fixtures/github/api.json')
  await writeFile(out, `${JSON.stringify(extract, null, 1)}\n`)
}

/** Adds everything that the extract refers to, until nothing is missing. */
function takeReferences(whole: Json, extract: { [key: string]: Json }): void {
  const queue = references(extract)
  for (let pointer = queue.shift(); pointer !== undefined; pointer = queue.shift()) {
    const keys = pointer.slice(2).split('/')
    if (at(extract, keys) !== undefined) continue
    const found = withoutProse(at(whole, keys) ?? null)
    put(extract, keys, found)
    queue.push(...references(found))
  }
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === '$ref' && typeof below === 'string' ? [below] : references(below),
  )
}

/** Removes descriptions of schemas; a property may itself be called `description`. */
function withoutProse(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((below) => withoutProse(below))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => isNames || !prose.has(key))
  return Object.fromEntries(
    kept.map(([key, below]) => [
      key,
      key === 'value' ? below : withoutProse(below, key === 'properties' && !isNames),
    ]),
  )
}

function at(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (here, key) => (here as { [key: string]: Json } | undefined)?.[key],
    value,
  )
}

function put(value: { [key: string]: Json }, keys: readonly string[], found: Json): void {
  let here = value
  for (const key of keys.slice(0, -1)) {
    here[key] ??= {}
    here = here[key] as { [key: string]: Json }
  }
  here[keys.at(-1) ?? ''] = found
}

await main(process.argv[2] ?? '.')
