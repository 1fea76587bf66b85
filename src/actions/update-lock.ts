import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument, writeDocument } from '../documents/files.ts'
import { heldNames } from '../documents/held-inputs.ts'
import type { Update } from '../documents/update.ts'
import { type Checkout, checkoutOf } from '../features/update-lock/checkout.ts'
import { movingInputs } from '../features/update-lock/judge/evaluations.ts'
import { updateLines } from '../features/update-lock/lines.ts'
import { type NewLock, writeLocks } from '../features/update-lock/write-locks.ts'
import type { Host } from '../host/host.ts'
import { flag, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { count } from '../lib/text.ts'
import type { Nix } from '../nix/command.ts'
import { composeLock } from '../nix/flake-lock/compose.ts'
import { temporaryFolder } from '../system/files.ts'
import { forksInput } from './inputs/forks.ts'
import { nixConfOnTerminal } from './inputs/nix-conf.ts'
import { outInput } from './inputs/output-folder.ts'
import { judgeInputs, lockStepInputs, resolveInputs } from './inputs/update-lock/update-lock.ts'
import type { HandedOn, LockStep } from './jobs/update-lock-steps.ts'
import { refuseForks } from './phases/forks.ts'
import { beginOutFolder } from './phases/job-folders.ts'
import { nixOf } from './phases/nix.ts'
import { previousUpdate } from './phases/update-lock/previous-update.ts'

const loadResolve = () => import('./phases/update-lock/resolve.ts')

export default action(
  {
    describe:
      'Moves the inputs of flakes to their newest revisions and writes flake.lock: each input is resolved once, and what is reported is what is locked. An input that cannot be fetched is reported with its cause, and the others go on.',
    example: "flakeship update-lock . --inputs '*' '!nixpkgs'",
    needsNix: true,
    outputs: {
      update: 'path of update.json',
      changed: 'true if flake.lock changes',
      moved: 'how many inputs move',
      held: 'how many inputs could move and are held back, since a target would be worse',
      'update-artifact':
        'step lock: id of the artifact with what moves, for evaluate, step narrow and publish',
      'update-sha256': 'step lock: SHA-256 of its update.json',
      'judged-artifact': 'step narrow: id of the artifact that says what is held, for evaluate and publish',
      'judged-sha256': 'step narrow: SHA-256 of its update.json',
      again: 'step narrow: true where what is left was not built yet',
    },
  },
  {
    ...lockStepInputs,
    ...resolveInputs,
    ...judgeInputs,
    dryRun: flag('only show what would move, and write update.json', false, { group: 'often' }),
    ...outInput,
    ...forksInput,
    ...nixConfOnTerminal,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const step = await stepOf(values, host)
      const previous =
        step?.previous ?? (await previousUpdate(values.previous ?? join(values.out, 'update.json'), host))
      const out = await beginOutFolder(host, values.out)
      const nix = await nixOf(host, values)
      await using temporary = await temporaryFolder(
        host.environment.RUNNER_TEMP || tmpdir(),
        'flakeship-lock-',
      )
      const resolved =
        (await handedOver(step?.update, values.update, nix)) ??
        (await (await loadResolve()).resolve(values, { nix, host, previous, temporary: temporary.path }))
      const { verify, ...others } = values
      const isJudged = values.step !== 'lock' && verify !== 'none' && movingInputs(resolved.update).length > 0
      const judgement = isJudged
        ? (step?.judgement ??
          (await judging({ ...others, verify }, resolved, {
            ...{ nix, host, out, previous, built: step?.built, temporary: temporary.path },
          })))
        : undefined
      const update: Update = { ...resolved.update, ...(judgement === undefined ? {} : { judgement }) }
      const locks = newLocks(update, resolved.flakes)
      const file = join(out, 'update.json')
      await writeDocument('update', file, update)
      const isWritten = !values.dryRun && step === undefined
      if (isWritten) await writeLocks(locks)
      const told = updateLines(update)
      if (host.kind === 'github') for (const line of told) host.log.info(line)
      const inputs = update.flakes.flatMap((flake) => flake.inputs)
      const held = judgement?.held.length ?? 0
      const moved = movingInputs(update).length - held
      const failed =
        held > 0 || inputs.some(({ standing }) => standing === 'unreachable' || standing === 'unlockable')
      const done = locks.map(({ shown }) => `${isWritten ? 'wrote' : 'would write'} ${shown}`)
      return {
        ok: step !== undefined || moved > 0 || !failed,
        outputs: {
          ...notHandedOn,
          update: file,
          changed: String(locks.length > 0),
          moved: String(moved),
          held: String(held),
          ...(await step?.handOn(out, update)),
        },
        summary: [
          ...told,
          ...(locks.length === 0
            ? ['nothing to move']
            : [`${count(moved, 'input')} moved; ${done.join(', ')}`]),
        ],
        json: update,
      }
    },
  },
)

const notHandedOn: HandedOn = {
  ...{ 'update-artifact': '', 'update-sha256': '', 'judged-artifact': '', 'judged-sha256': '' },
  again: 'false',
}

/** The step's role if several jobs share the work; loaded on demand, since it includes GitHub's clients. */
async function stepOf(values: Values<typeof lockStepInputs>, host: Host): Promise<LockStep | undefined> {
  const { step, ...others } = values
  if (step === 'all') return undefined
  const { lockStep } = await lockSteps()
  return lockStep({ ...others, step, judgedArtifact: undefined, judgedSha256: undefined }, host)
}

/** Evaluates and builds; loaded only if something moves. */
async function judging(...asked: Parameters<typeof import('./phases/update-lock/judge.ts').judge>) {
  const { judge } = await judges()
  return judge(...asked)
}

const judges = () => import('./phases/update-lock/judge.ts')
const lockSteps = () => import('./jobs/update-lock-steps.ts')

/** What an earlier job resolved, in the checkout that it was made for. */
async function handedOver(
  handed: Update | undefined,
  file: string | undefined,
  nix: Nix,
): Promise<{ update: Update; flakes: Checkout[] } | undefined> {
  if (handed)
    return {
      update: handed,
      flakes: await checkoutOf(nix, handed, { cwd: process.cwd(), file: 'what moves' }),
    }
  if (file === undefined) return undefined
  const { judgement: _, ...update } = await readDocument('update', file)
  return { update, flakes: await checkoutOf(nix, update, { cwd: process.cwd(), file }) }
}

function newLocks(update: Update, flakes: readonly Checkout[]): NewLock[] {
  return update.flakes.flatMap((flake, i) => {
    const text = composeLock(flake, heldNames(flake, update.judgement?.held ?? []))
    const here = flakes[i]
    if (text === undefined || here === undefined) return []
    return [{ file: here.lockPath, shown: flake.lockFile, was: flake.sha256.lock, text }]
  })
}
