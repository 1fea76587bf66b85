import type { Branches } from './branches.ts'
import type { GitData } from './git-data.ts'

const folder = '.github/workflows'
/** How many heads of branches we check; the contents of the others count as absent. */
const mostHeads = 100

/**
 * Workflow files in a tree that no branch's head has with the same content. A push that adds one is refused without the
 * permission `workflows`, which a workflow's own token never has (create-pull-request#3558, starhaven-io/pinprick#195).
 */
export async function foreignWorkflowFiles(
  tree: string,
  { data, branches, first }: { data: GitData; branches: Branches; first: readonly string[] },
): Promise<string[]> {
  let left = [...(await filesIn(data, tree))]
  if (left.length === 0) return []
  const others = async () => (await branches.heads()).map(({ sha }) => sha)
  for (const heads of [async () => first, others]) {
    for (const head of [...new Set(await heads())].slice(0, mostHeads)) {
      const commit = await data.commit(head)
      const there = commit ? await filesIn(data, commit.tree) : new Map<string, string>()
      left = left.filter(([path, sha]) => there.get(path) !== sha)
      if (left.length === 0) return []
    }
  }
  return left.map(([path]) => `${folder}/${path}`)
}

async function filesIn(data: GitData, tree: string): Promise<ReadonlyMap<string, string>> {
  let at: string | undefined = tree
  for (const name of folder.split('/')) {
    const entries: Awaited<ReturnType<GitData['tree']>> = at === undefined ? [] : await data.tree(at)
    at = entries?.find(({ path, type }) => path === name && type === 'tree')?.sha
  }
  const files = at === undefined ? [] : ((await data.tree(at)) ?? [])
  return new Map(files.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]))
}
