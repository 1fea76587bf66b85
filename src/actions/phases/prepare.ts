import { tmpdir } from 'node:os'
import type { Result } from '../../documents/result.ts'
import { clearLeft } from '../../features/cache/restore/job-folder.ts'
import type { Credentials } from '../../features/setup/credentials/credentials.ts'
import { everyStep } from '../../features/setup/every-step.ts'
import { facts } from '../../features/setup/facts.ts'
import type { Have } from '../../features/setup/needs/have.ts'
import { needOf, type Work } from '../../features/setup/needs/need-of.ts'
import { compare, prepare, rowLines, undoAll } from '../../features/setup/prepare.ts'
import { qemu } from '../../features/setup/steps/qemu-packages.ts'
import type { Host } from '../../host/host.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { exec } from '../../system/exec.ts'
import { isHosted } from '../../system/machine.ts'
import { credentialsOf, usualSetup, wishesOf } from '../inputs/setup.ts'
import { jobOf } from './cache/cache.ts'

type Values = Parameters<typeof wishesOf>[0]

/**
 * Prepares this machine for the known work; does nothing if it is ready. Called once before the evaluation, and again
 * with the plan if that says more. `cleanUp` undoes it in the post step.
 */
export async function prepareFor(values: Values, host: Host, work: Work = {}): Promise<Have> {
  const at = await lookFor(values, host, { work, credentials: credentialsOf(values) })
  if (!work.plan && host.kind === 'github') await clearLeft(at, exec, jobOf(host))
  const title = work.plan ? 'Preparing this machine for the plan' : 'Preparing this machine'
  const keep: Host['keep'] = (name, what) => host.keep(work.plan ? `${name}${forPlan}` : name, what)
  return host.log.group(title, async () => (await prepare(everyStep, at, { keep })).have)
}

/** Installs QEMU if there are ISOs to boot and it can be installed; for a job without setup and its post step. */
export async function prepareBoots(boot: Values['boot'], result: Result, host: Host): Promise<void> {
  const at = await lookFor({ ...usualSetup(), boot }, host, { work: { result }, credentials: undefined })
  await prepare([qemu], at, host)
}

/** What would be done: as lines, and by name. */
export async function show(
  values: Values,
  host: Host,
  work: Work,
): Promise<{ have: Have; lines: string[]; due: string[] }> {
  const { have, need } = await lookFor(values, host, { work, credentials: undefined })
  const rows = compare(everyStep, have, need)
  return {
    have,
    lines: rowLines(rows),
    due: rows.filter((row) => row.do !== undefined && !row.isTrial).map(({ step }) => step.name),
  }
}

/** Undoes this job's setup; does nothing if there was none. */
export async function cleanUp(host: Host): Promise<void> {
  const at = { exec, env: toolEnvironment(host.environment), log: host.log }
  const ending = isHosted(host.environment) ? 'job ended' : 'job ended, machine lives on'
  for (const round of [forPlan, ''])
    await undoAll(everyStep, at, (name) => host.kept(`${name}${round}`), ending)
}

/** The plan's setup is recorded separately from the setup before it. */
const forPlan = '-for-plan'

async function lookFor(
  values: Values,
  host: Host,
  { work, credentials }: { work: Work; credentials: Credentials | undefined },
) {
  const env = toolEnvironment(host.environment)
  const have = await facts(exec, env, host)
  return {
    exec,
    env,
    log: host.log,
    signal: host.signal,
    host,
    have,
    need: needOf(wishesOf(values, credentials), work),
    given: {
      temporary: host.environment.RUNNER_TEMP || host.environment.TMPDIR || tmpdir(),
      ...(credentials === undefined ? {} : { credentials }),
    },
  }
}
