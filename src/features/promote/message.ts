/** The trailer with the commit whose tree our commit has, so that the next run recognises it. */
const trailer = 'Flakeship-Promoted'

interface Words {
  kind: 'promote' | 'rollback'
  commit: string
  /** The page of the run that moves the branch; absent on a terminal. */
  run: string | undefined
}

const titles: Record<Words['kind'], string> = { promote: 'Promote', rollback: 'Roll back to' }

/** The message of a merge or a rollback. */
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

/** The commit whose tree our commit has, by its own message. */
export function promotedIn(message: string): string | undefined {
  const [, commit] = new RegExp(`^${trailer}: ([0-9a-f]{40})$`, 'm').exec(message.slice(0, 10_000)) ?? []
  return commit
}
