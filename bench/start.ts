import { join } from 'node:path'
import { type Command, inTurn } from './measure.ts'

/** Start of the command line and of each action against `node -e 0`: the fixed cost of every step. */
const root = join(import.meta.dirname, '..')
const floor = { line: [process.execPath, '-e', '0'] }
/** An input that each action refuses, so that it ends right after its start. */
const refused: Record<string, string> = {
  run: 'INPUT_BOOT',
  setup: 'INPUT_KVM',
  evaluate: 'INPUT_IMPURE',
  build: 'INPUT_PLAN',
  boot: 'INPUT_BOOT',
  report: 'INPUT_OUT',
  shard: 'INPUT_BOOT',
  comment: 'INPUT_NAME',
  cache: 'INPUT_SELF-HOSTED-FORKS',
  release: 'INPUT_STEP',
  promote: 'INPUT_BOOTED',
  'update-lock': 'INPUT_VERIFY',
  'update-lock/publish': 'INPUT_AUTO-MERGE',
  push: 'INPUT_TO',
}
const sides: [string, Command][] = [
  ['flakeship --help', { line: [process.execPath, join(root, 'bin/flakeship.js'), '--help'] }],
  ...Object.entries(refused).map(([name, input]): [string, Command] => [
    `actions/${name}`,
    {
      line: [process.execPath, join(root, 'actions', name, 'index.js')],
      env: { [input]: '/refused' },
      code: 2,
    },
  ]),
]
let worst = 0
for (const [name, command] of sides) {
  const [ours, node] = await inTurn(9, command, floor)
  const over = (ours.seconds - node.seconds) * 1000
  worst = Math.max(worst, over)
  console.log(
    `${name.padEnd(18)} ${(ours.seconds * 1000).toFixed(0)} ms, node -e 0 ${(node.seconds * 1000).toFixed(0)} ms, ${over.toFixed(0)} ms over`,
  )
}
console.log(`worst start over node -e 0: ${worst.toFixed(0)} ms (goal: at most 60 ms)`)
