import type { Client } from '../../github/client.ts'
import type { Run } from '../../github/context.ts'
import { githubBranches } from '../../github/git/branches.ts'
import { gitData } from '../../github/git/git-data.ts'
import { foreignWorkflowFiles } from '../../github/git/workflow-files.ts'
import { type Viewer, viewerOf } from '../../github/viewer.ts'
import { oneLine } from '../../lib/text.ts'
import type { Repository } from './repository.ts'

/** A GitHub repository by its API: without a checkout; GitHub signs commits made with tokens of bots. */
export function githubRepository(client: Client, run: Pick<Run, 'repository'>): Repository {
  const data = gitData(client, run)
  const branches = githubBranches(client, run)
  let mainName: Promise<string> | undefined
  let viewer: Promise<Viewer> | undefined
  const main = async () => {
    mainName ??= branches.default()
    const name = await mainName
    return { name, head: (await branches.head(name)) ?? '' }
  }
  return {
    main,
    head: branches.head,
    commit: data.commit,
    relation: async (older, newer) =>
      older === newer ? 'identical' : (await data.compare(older, newer)).relation,
    formerHeads: branches.formerHeads,
    makeCommit: async (commit) => (await data.createCommit(commit)).sha,
    move: async (branch, from, to) =>
      from === undefined ? branches.create(branch, to) : branches.move(branch, to),
    refusal: async (branch, { tree, isNew }) => {
      viewer ??= viewerOf(client)
      const { kind } = await viewer
      if (isNew && kind === 'person' && (await branches.rules(branch)).has('required_signatures'))
        return 'it requires signatures, and GitHub signs for the tokens of workflows and apps only; use one of those'
      if (kind !== 'workflow') return undefined
      const first = [(await main()).head, await branches.head(branch)]
      const files = await foreignWorkflowFiles(tree, {
        data,
        branches,
        first: first.filter((head) => head !== undefined),
      })
      return files.length === 0
        ? undefined
        : `its tree has ${oneLine(files[0] ?? '', 100)} as no branch has it now, which GITHUB_TOKEN may not push; give the token of an app with \`workflows: write\``
    },
  }
}
