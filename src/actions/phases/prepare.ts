import { tmpdir } from 'node:os'
import type { Result } from '../../documents/result.ts'
import { clearLeft } from '../../features/cache/restore/restore-paths.ts'
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
 * Makes this machine ready for what is known of the work, and does nothing where it is: called once before the
 * evaluation, and again with the plan, when that says more. What it does is undone by `cleanUp` in the post step.
 */
export async function prepareFor(values: Values, host: Host, work: Work = {}): Promise<Have> {
  const at = await lookFor(values, host, { work, credentials: credentialsOf(values) })
  if (!work.plan && host.kind === 'github') await clearLeft(at, exec, jobOf(host))
  const title = work.plan ? 'Preparing this machine for the plan' : 'Preparing this machine'
  const keep: Host['keep'] = (name, what) => host.keep(work.plan ? `${name}${forPlan}` : name, what)
  return host.log.group(title, async () => (await prepare(everyStep, at, { keep })).have)
}

/** Brings QEMU where there are ISOs to boot and it can be brought; for a job that has no setup and no post of it. */
export async function prepareBoots(boot: Values['boot'], result: Result, host: Host): Promise<void> {
  const at = await lookFor({ ...usualSetup(), boot }, host, { work: { result }, credentials: undefined })
  await prepare([qemu], at, host)
}

/** What would be done, as lines, and what is to be done by name. */
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

/** Undoes what this job's setup did; does nothing where it did nothing. */
export async function cleanUp(host: Host): Promise<void> {
  const at = { exec, env: toolEnvironment(host.environment), log: host.log }
  const ending = isHosted(host.environment) ? 'job ended' : 'job ended, machine lives on'
  for (const round of [forPlan, ''])
    await undoAll(everyStep, at, (name) => host.kept(`${name}${round}`), ending)
}

/** What was done for the plan is kept apart from what was done before there was one. */
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
