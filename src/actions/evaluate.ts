import { join, relative } from 'node:path'
import { writeDocument } from '../documents/files.ts'
import type { Plan } from '../documents/plan.ts'
import { evaluateFlake } from '../features/evaluate/evaluate.ts'
import { machineOf } from '../features/evaluate/targets/machine-capabilities.ts'
import { failureLines, warningLines } from '../features/report/terminal/plan-lines.ts'
import { folderVariable } from '../features/setup/steps/private-inputs.ts'
import type { Host } from '../host/host.ts'
import type { Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { count } from '../lib/text.ts'
import type { Nix } from '../nix/command.ts'
import type { Flake } from '../nix/flake/flake.ts'
import { cores } from '../system/machine.ts'
import { handOverInputs } from './inputs/hand-over.ts'
import { flakeInputs, outInput } from './inputs/output-folder.ts'
import type { HandedOver } from './jobs/hand-over.ts'
import { namesOutput } from './names-output.ts'
import { nixOf, outFolder } from './phases/output-folder.ts'

export async function evaluate(
  values: Values<typeof flakeInputs>,
  out: string,
  nix: Nix,
  host: Host,
): Promise<Plan> {
  const plan = await planOf(values, nix, host)
  for (const line of failureLines(plan)) host.log.info(line)
  await writeDocument('plan', join(out, 'plan.json'), plan)
  if (isInside(plan.flake.url, out)) {
    host.log.warning(
      `the output folder ${out} is inside the flake, which is no git repository: Nix copies it with each run and builds again what depends on the flake's own source; choose another --out, or git init`,
    )
  }
  return plan
}

/** Whether a folder is part of a flake that Nix copies whole, which it does with all that is not in git. */
export function isInside(url: string, folder: string): boolean {
  const [, path] = /^path:([^?]+)/.exec(url) ?? []
  return path !== undefined && !relative(decodeURI(path), folder).startsWith('..')
}

/** Evaluates without leaving anything behind. */
export async function planOf(
  values: Values<typeof flakeInputs>,
  nix: Nix,
  host: Host,
  more: { fingerprints?: boolean; onFlake?: (flake: Flake) => void } = {},
): Promise<Plan> {
  if (values.impure && host.environment[folderVariable]) {
    throw new UserError(
      'impure evaluation reads any file of this user, and with it the credentials of private inputs; leave out impure, or access-tokens and ssh-key',
    )
  }
  return host.log.group(`Evaluating ${values.flake}`, async () => {
    const machine = await machineOf(nix)
    return evaluateFlake(nix, host.log, {
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
  })
}

function override(line: string): { input: string; url: string } {
  const [, input, url] = /^([\w./-]+)(?:\s+|=)(\S.*)$/.exec(line) ?? []
  if (input && url) return { input, url }
  throw new UserError(`override-input must be NAME URL, not ${JSON.stringify(line)}`)
}

export default action(
  {
    describe: 'Finds the targets of a flake, says which derivations nobody has yet, and writes plan.json.',
    example: "flakeship evaluate . --targets '*.toplevel' --out flakeship-out",
    needsNix: true,
    outputs: {
      plan: 'path of plan.json',
      targets: 'names of the targets as a JSON array',
      'to-build': 'how many derivations must be built',
      failures: 'how many attributes do not evaluate',
      shards: 'with hand-over: ids of the parts that other jobs build, as a JSON array',
      'runner-labels': 'with hand-over: the labels of the runner of each part, as a JSON object',
      here: 'with hand-over: true where this job has something to build or to look into',
    },
  },
  { ...flakeInputs, ...outInput, ...handOverInputs },
  {
    async main(values, host) {
      const out = await outFolder(values.out)
      const nix = await nixOf(host)
      const { plan, shards, labels, here } = values.handOver
        ? await share(values, { nix, host, out })
        : { ...none, plan: await evaluate(values, out, nix, host) }
      const file = join(out, 'plan.json')
      return {
        ok: plan.failures.length === 0,
        outputs: {
          plan: file,
          targets: namesOutput(
            plan.targets.map(({ id }) => id),
            host,
            { output: 'targets', file },
          ),
          'to-build': String(plan.derivations.length),
          failures: String(plan.failures.length),
          shards: JSON.stringify(shards),
          'runner-labels': JSON.stringify(labels),
          here: String(here),
        },
        summary: [
          ...warningLines(plan.warnings),
          `${count(plan.targets.length, 'target')}, ${count(plan.derivations.length, 'derivation')} to build, ${count(plan.failures.length, 'failure')}: ${file}`,
        ],
        json: plan,
      }
    },
  },
)

const none = { shards: [], labels: {}, here: false }

/** Evaluates for other jobs; loaded only then, since it takes GitHub's clients. */
async function share(
  values: Values<typeof flakeInputs> & Values<typeof handOverInputs>,
  at: { nix: Nix; host: Host; out: string },
): Promise<HandedOver> {
  const { evaluateToShare } = await import('./jobs/hand-over.ts')
  return evaluateToShare(values, at)
}
