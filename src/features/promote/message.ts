/** The trailer with the commit whose tree our commit has, so that the next run recognises it. */
const trailer = 'Flakeship-Promoted'

/** The trailer with the run that made the commit. */
const runTrailer = 'Flakeship-Run'

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
    ...(run === undefined ? [] : [`${runTrailer}: ${run}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The commit whose tree our commit has, by its own message. */
export function promotedIn(message: string): string | undefined {
  const [, commit] = new RegExp(`^${trailer}: ([0-9a-f]{40})$`, 'm').exec(message.slice(0, 10_000)) ?? []
  return commit
}

/** Whether a run made this rollback: a number of promotions counts once in all its attempts. */
export function isRollbackBy(run: string | undefined, message: string): boolean {
  if (run === undefined || promotedIn(message) === undefined) return false
  return message.startsWith(titles.rollback) && message.split('\n').includes(`${runTrailer}: ${run}`)
}
