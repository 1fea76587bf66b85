import { githubHost } from './host/github.ts'
import { cancellation } from './host/signals.ts'
import { main, type PartName, post } from './main.ts'
import { killAll } from './system/process.ts'

/** Runs a part as a step of GitHub's runner. */
export async function runMain(name: PartName): Promise<never> {
  const { exitCode } = await main(name, githubHost(cancellation(killAll, console.log)))
  return leave(exitCode)
}

/** Runs what a part does at the end of the job. */
export async function runPost(name: PartName): Promise<never> {
  await post(name, githubHost(cancellation(killAll, console.log)))
  return leave(0)
}

/** Ends on purpose: the toolkit's sockets would keep the process for minutes (research: platform §3.1, toolkit #1578). */
function leave(exitCode: number): never {
  killAll()
  process.exit(exitCode)
}
