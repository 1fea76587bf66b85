/** The line that says which commit's tree a commit of ours has, so that the next run knows it again. */
const trailer = 'Flakeship-Promoted'

interface Words {
  kind: 'promote' | 'rollback'
  commit: string
  /** The page of the run that moves the branch; left out on a terminal. */
  run: string | undefined
}

const titles: Record<Words['kind'], string> = { promote: 'Promote', rollback: 'Roll back to' }

/** The message of a merge, or of a rollback. */
export function messageFor({ kind, commit, run }: Words): string {
  const lines = [
    `${titles[kind]} ${commit.slice(0, 12)}`,
    '',
    `The files are those of ${commit}.`,
    '',
    `${trailer}: ${commit}`,
    ...(run === undefined ? [] : [`Flakeship-Run: ${run}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The commit whose tree a commit of ours says that it has. */
export function promotedIn(message: string): string | undefined {
  const [, commit] = new RegExp(`^${trailer}: ([0-9a-f]{40})$`, 'm').exec(message.slice(0, 10_000)) ?? []
  return commit
}
