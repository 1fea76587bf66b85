import { join, relative } from 'node:path'
import { writeDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { JobCache } from '../../features/cache/job-cache.ts'
import { evaluateFlake } from '../../features/evaluate/evaluate.ts'
import { machineOf } from '../../features/evaluate/targets/machine-capabilities.ts'
import type { Cover, IsProved } from '../../features/evaluate/targets/plan-targets.ts'
import { failureLines, refusalLines } from '../../features/report/terminal/plan-lines.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import type { Flake } from '../../nix/flake/flake.ts'
import { cores } from '../../system/machine.ts'
import type { flakeInputs } from '../inputs/flake.ts'
import { coveredBy, withPrivacy } from './cache/cache.ts'
import { holdsCredentials } from './cache/credentials.ts'
import { recallNix, rememberNix } from './cache/nix-memory.ts'
import { explainNoSecrets, explainNoSecretsOf } from './no-secrets.ts'

export async function evaluate(
  values: Values<typeof flakeInputs>,
  out: string,
  nix: Nix,
  host: Host,
  cache?: JobCache,
): Promise<Plan> {
  let flake: Flake | undefined
  const evaluated = await planOf(values, nix, host, {
    ...(await coveredBy(cache)),
    onFlake: async (one) => {
      flake = one
      await recallNix(one, { nix, host, cache })
    },
  })
  await rememberNix(flake, { nix, host, cache })
  const plan = await withPrivacy(evaluated, flake, nix, cache)
  for (const line of [...failureLines(plan), ...refusalLines(plan)]) host.log.info(line)
  await writeDocument('plan', join(out, 'plan.json'), plan)
  if (isInside(plan.flake.url, out)) {
    host.log.warning(
      `the output folder ${out} is inside the flake, which is not a git repository: Nix copies it on each run and rebuilds what depends on the source of the flake; choose another --out, or run git init`,
    )
  }
  return plan
}

/** Whether a folder is part of a flake that Nix copies whole, as it does with every flake outside git. */
function isInside(url: string, folder: string): boolean {
  const [, path] = /^path:([^?]+)/.exec(url) ?? []
  return path !== undefined && !relative(decodeURI(path), folder).startsWith('..')
}

/** Evaluates without writing files. */
export async function planOf(
  values: Values<typeof flakeInputs>,
  nix: Nix,
  host: Host,
  more: {
    fingerprints?: boolean
    cover?: Cover
    isProved?: IsProved
    onFlake?: (flake: Flake) => Promise<void>
  } = {},
): Promise<Plan> {
  if (values.impure && holdsCredentials(host)) {
    throw new UserError(
      'impure evaluation can read any file of this user, the credentials of private inputs too; remove impure, or access-tokens and ssh-key',
    )
  }
  return host.log.group(`Evaluating ${values.flake}`, async () => {
    const machine = await machineOf(nix)
    const evaluating = evaluateFlake(nix, host.log, {
      flake: values.flake,
      cwd: process.cwd(),
      select: values.targets,
      overrides: values.overrideInput.map(override),
      impure: values.impure,
      ifd: values.ifd,
      timeLimit: values.evaluateTimeout,
      ...(values.evaluateMemory === undefined ? {} : { memory: values.evaluateMemory * 1024 ** 2 }),
      workers: values.workers ?? cores(),
      features: machine.features,
      systems: machine.systems,
      signal: host.signal,
      ...more,
    })
    const plan = await evaluating.catch(async (error) =>
      Promise.reject(await explainNoSecretsOf(error, host)),
    )
    return explainNoSecrets(plan, host)
  })
}

function override(line: string): { input: string; url: string } {
  const [, input, url] = /^([\w./-]+)(?:\s+|=)(\S.*)$/.exec(line) ?? []
  if (input && url) return { input, url }
  throw new UserError(`override-input must be NAME URL, not ${JSON.stringify(line)}`)
}
