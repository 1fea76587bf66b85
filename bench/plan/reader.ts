import { readDocument } from '../../src/documents/files.ts'
import { readRunners } from '../../src/features/plan/runners/read-runners.ts'
import { withShards } from '../../src/features/plan/shards/split-plan.ts'

/** Reads a plan; with the argument `split` also splits its work. */
const [file = '', word] = process.argv.slice(2)
const plan = await readDocument('plan', file)
if (word === 'split' && withShards(plan, { runners: readRunners([], []) }).shards?.length === 0)
  throw new Error('nothing was shared out')
