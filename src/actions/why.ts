import type { EvaluationFailure } from '../documents/evaluation-failure.ts'
import { readDocument } from '../documents/files.ts'
import type { Plan, Target } from '../documents/plan.ts'
import { findMissing } from '../features/evaluate/targets/missing.ts'
import { findInPlan, type Why, why } from '../features/plan/why.ts'
import { failureSentence } from '../features/report/terminal/plan-lines.ts'
import { whyLines } from '../features/report/terminal/why.ts'
import type { Host } from '../host/host.ts'
import { text } from '../host/inputs.ts'
import { action, type Outcome } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { flakeInputs } from './inputs/flake.ts'
import { planOf } from './phases/evaluate.ts'
import { nixOf } from './phases/nix.ts'

const { targets: _, ...evaluation } = flakeInputs

export default action(
  {
    describe: `Says why a target would be built: the shortest path to a derivation that no cache has, how much there is to build and fetch,
and which derivations hold up the most others. Builds nothing, writes no file.`,
    example: 'flakeship why nixos.toplevel .',
    needsNix: true,
    terminalOnly: true,
    outputs: {},
  },
  {
    target: text('name of a target', '', { positional: true, placeholder: 'TARGET' }),
    ...evaluation,
    flake: text('flake to evaluate; default: the one in --plan', '', {
      positional: true,
      placeholder: 'FLAKE',
    }),
    plan: text('plan.json of evaluate', 'flakeship-out/plan.json', { placeholder: 'FILE', group: 'what' }),
  },
  {
    async main({ target: name, plan: file, ...values }, host) {
      if (name === '') throw new UserError('name a target: flakeship why nixos.toplevel')
      const evaluated =
        values.flake === ''
          ? undefined
          : await planOf({ ...values, targets: [name] }, await nixOf(host), host)
      const plan = evaluated ?? (await readDocument('plan', file))
      const found = findInPlan(plan, name)
      if (!found) throw unknown(name, plan, evaluated ? values.flake : file)
      return 'drvPath' in found ? explain(await weigh(plan, found, host)) : broken(found)
    },
  },
)

/** A plan has the bytes of all its targets together; Nix has them for this one, as long as its derivation exists. */
async function weigh(plan: Plan, target: Target, host: Host): Promise<Why> {
  const answer = why(plan, target)
  if (answer.fetchedFor === 1 || plan.fetch.paths.length === 0) return answer
  const wanted = { drvPath: target.drvPath, outputs: Object.keys(target.outputs) }
  const {
    fetch: paths,
    downloadBytes,
    unpackedBytes,
    unknown: refused,
  } = await findMissing(await nixOf(host), [wanted], {
    signal: host.signal,
    onWarning: (text) => host.log.warning(text),
  })
  if (refused.size > 0) return answer
  return { ...answer, fetch: { paths: [...paths], downloadBytes, unpackedBytes }, fetchedFor: 1 }
}

function explain(answer: Why): Outcome<never> {
  const { target, chain, builds, first, fetch, fetchedFor } = answer
  const json = {
    target: target.id,
    status: target.status,
    reason: target.reason,
    chain: chain.map(({ drvPath, name }) => ({ drvPath, name })),
    builds,
    first: first.map(({ derivation: { drvPath, name }, holds }) => ({ drvPath, name, holds })),
    fetch,
    fetchedFor,
  }
  return { ok: true, outputs: {}, summary: whyLines(answer), json }
}

function broken(failure: EvaluationFailure): Outcome<never> {
  const { names, attribute, message, position } = failure
  return {
    ok: false,
    outputs: {},
    summary: [failureSentence(failure)],
    json: { target: names[0] ?? attribute, message, position },
  }
}

function unknown(name: string, plan: Plan, where: string): UserError {
  if (plan.unselected.includes(name))
    return new UserError(`${name} was not selected for ${where}; evaluate it: flakeship why ${name} FLAKE`)
  return new UserError(
    `${name} is not a target of ${where}; it has ${plan.targets.flatMap(({ names }) => names).join(', ')}`,
  )
}
