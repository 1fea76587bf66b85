import type { Update } from '../../../documents/update.ts'
import type { Log } from '../../../host/host.ts'
import { UserError } from '../../../lib/errors.ts'
import { count, oneLine } from '../../../lib/text.ts'
import { type Build, Builds, type Taken } from './builds.ts'
import { type Candidate, Candidates } from './candidates.ts'
import { brokenBefore, pairs } from './compare.ts'
import { type Evaluated, inputKey, type Judges, movingInputs, type Worse } from './evaluations.ts'
import type { ScratchRepository } from './scratch-repository.ts'
import { budgetFor, type Found, search } from './search.ts'

type Judgement = NonNullable<Update['judgement']>

export interface JudgeOptions {
  verify: 'build' | 'evaluate'
  scratch: ScratchRepository
  judges: Judges
  build: Build
  /**
   * How often a candidate is built at most; if other jobs build, only evaluation narrows it down, and they build once
   * more.
   */
  rounds: number
  /** What other jobs built of the flake in a folder, with all inputs moved. */
  built?: Taken | undefined
  /** Whether there is no time for another evaluation or build. */
  isOver(): boolean
  /** Since when an earlier night has held an input; undefined if it has not. */
  heldSince(key: string): string | undefined
}

/** Finds which inputs can move so that no target gets worse, and why the others cannot. */
export async function judgeUpdate(update: Update, log: Log, options: JudgeOptions): Promise<Judgement> {
  const candidates = new Candidates(update, options)
  const inputs = movingInputs(update)
  log.info(`evaluating the base, and ${count(inputs.length, 'input')} moved`)
  const builds = new Builds(await candidates.base(), options.judges, options.build)
  const trying = { inputs, candidates, builds, options, log }
  await takeOver(trying)
  let found = await findGood(trying)
  let isGood = options.verify !== 'build' || options.built !== undefined
  for (let round = 1; !isGood && round <= options.rounds && !options.isOver(); round++) {
    log.info(`building what changes with ${count(found.moves.size, 'input')} moved`)
    isGood = await builds.round(await candidates.get(found.moves))
    if (!isGood) found = await findGood(trying)
  }
  const untried = whyUntried(found, isGood, options)
  if (!isGood) found = { moves: new Set(), held: new Map(inputs.map((input) => [input, false])) }
  const chosen = await candidates.get(found.moves)
  refuseUnusable(await candidates.base(), chosen.evaluated)
  return {
    verify: options.verify,
    commit: chosen.evaluated.commit,
    held: await heldInputs(update, found, trying),
    evaluations: candidates.evaluations,
    builds: builds.rounds,
    ...withBuilds(brokenBefore(await candidates.base(), chosen.evaluated, options.judges), builds),
    ...(untried === undefined ? {} : { untried }),
  }
}

/** A flake that is unusable both before and after: an update cannot be judged. */
function refuseUnusable(base: Evaluated, now: Evaluated): void {
  for (const [before, after] of pairs(base, now))
    if (before.error !== undefined && after.error !== undefined)
      throw new UserError(
        `the flake cannot be evaluated, with or without its update (--verify none would not look): ${before.error.message}`,
        { cause: before.error.cause },
      )
}

/** Builds of other jobs count if they finished: no input is blamed for a lost job. */
async function takeOver({ candidates, builds, inputs, options: { built } }: Trying): Promise<void> {
  if (built === undefined) return
  const all = await candidates.get(new Set(inputs))
  if (await builds.takeOver(all, built)) return
  throw new UserError(
    'the builds of the update did not all come to an end, and no input is to blame for that; see their jobs, and run this again',
    { reason: 'failed' },
  )
}

const withBuilds = (
  { repaired, stillBroken }: ReturnType<typeof brokenBefore>,
  { brokenBefore: unbuilt }: Builds,
) => ({ repaired, stillBroken: [...new Set([...stillBroken, ...unbuilt])] })

interface Trying {
  inputs: readonly string[]
  candidates: Candidates
  builds: Builds
  options: JudgeOptions
  log: Log
}

/** Searches again with everything known by now; earlier evaluations are reused. */
async function findGood(trying: Trying): Promise<Found> {
  const { inputs, candidates, options, log } = trying
  const budget = budgetFor(inputs.length)
  const asked = search(inputs, Number.POSITIVE_INFINITY)
  let step = asked.next()
  while (!step.done) {
    const moves = step.value
    const isSpent = candidates.evaluations >= budget || options.isOver()
    if (!candidates.isKnown(moves) && isSpent) {
      step = asked.next(undefined)
      continue
    }
    const candidate = await candidates.get(moves)
    const worse = worseIn(candidate, trying)
    const [first] = worse
    log.info(
      `${count(moves.size, 'input')} moved: ${first ? `${oneLine(first.target)} is worse: ${oneLine(first.cause)}` : 'good'}`,
    )
    step = asked.next({
      good: worse.length === 0,
      suspects: candidates.suspects(candidate, worse),
      breaks: breaksOf(worse),
    })
  }
  return step.value
}

/** What is worse, without since when and the error text. */
const breaksOf = (worse: readonly Worse[]): string => JSON.stringify(worse.map(({ target }) => target).sort())

const worseIn = (candidate: Candidate, { builds }: Pick<Trying, 'builds'>): Worse[] => [
  ...candidate.worse,
  ...builds.worse(candidate),
]

function whyUntried({ held }: Found, isGood: boolean, { rounds, isOver }: JudgeOptions): string | undefined {
  if (!isGood)
    return isOver()
      ? 'the time was over before a set was built that breaks nothing; nothing moves'
      : `no set was found in ${count(rounds, 'round')} of builds that breaks nothing; nothing moves`
  if ([...held.values()].every(Boolean)) return undefined
  return `${isOver() ? 'the time was over' : 'the number of evaluations was used up'} before each held input was tried alone`
}

/** Why each is held: the reason in the smallest set that shows it. */
async function heldInputs(update: Update, found: Found, trying: Trying): Promise<Judgement['held']> {
  const { candidates, options } = trying
  const held: Judgement['held'] = []
  for (const flake of update.flakes)
    for (const { name } of flake.inputs) {
      const key = inputKey(flake, name)
      const proved = found.held.get(key)
      if (proved === undefined) continue
      const shown = [new Set([...found.moves, key]), new Set(trying.inputs)].find((set) =>
        candidates.isKnown(set),
      )
      const worse = shown === undefined ? [] : worseIn(await candidates.get(shown), trying)
      held.push({
        flake: flake.folder,
        name,
        cause: oneLine(worse[0]?.cause ?? 'it was not tried', 1000),
        log: (worse[0]?.log ?? []).map((line) => oneLine(line, 1000)),
        targets: worse.map(({ target }) => target),
        since: options.heldSince(key) ?? update.created,
        proved,
      })
    }
  return held
}
