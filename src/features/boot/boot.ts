import pLimit from 'p-limit'
import type { Evidence } from '../../documents/evidence.ts'
import type { Result } from '../../documents/result.ts'
import type { Log } from '../../host/host.ts'
import { guestEnvironment } from '../../system/environment.ts'
import type { Exec } from '../../system/exec.ts'
import { capacity } from '../../system/machine.ts'
import { findAccelerators } from './accelerators.ts'
import { passOver, runJobs } from './boot-one.ts'
import { findJobs, jobName } from './boots.ts'
import { successPattern } from './check-options.ts'
import { askDevices } from './devices.ts'
import { openPlaces } from './guest/guest-folder.ts'
import { keptJob } from './keep/kept-job.ts'
import type { BootOptions } from './options.ts'
import { givenPorts, withSsh } from './ports.ts'

/** Boots every VM and image of a result; returns the evidence, also written to the output folder. */
export async function bootTargets(
  log: Log,
  exec: Exec,
  result: Result,
  options: BootOptions,
): Promise<Evidence[]> {
  const found = findJobs(result, options.mode, options.media)
  const jobs = options.keep ? [keptJob(found.jobs)] : found.jobs
  const untried = options.keep ? [] : found.untried
  const passedOver: Evidence[] = []
  for (const one of untried) passedOver.push(await passOver(log, options.out, one))
  if (jobs.length === 0) return passedOver
  const success = successPattern(options.success)
  const concurrency = Math.max(1, options.concurrency)
  await using places = await openPlaces(guestEnvironment('/'), options.user)
  const accelerators = findAccelerators(log, places, options)
  const { memoryMiB, cpus } = capacity()
  const most = { memoryMiB: Math.floor(memoryMiB / Math.min(concurrency, jobs.length)), cpus }
  const limit = pLimit(concurrency)
  const around = {
    log,
    exec,
    places,
    options,
    accelerators,
    ports: givenPorts(options.keep ? withSsh(options.forward) : options.forward),
    devices: askDevices(),
    most,
    success,
  }
  const together = Map.groupBy(jobs, (job) => (job.medium === 'disk' ? job.target : jobName(job)))
  const boots = await Promise.allSettled(
    [...together.values()].map((some) => runJobs(some, around, (boot) => limit(boot))),
  )
  const seen = boots.flatMap((boot) => {
    if (boot.status === 'rejected') throw boot.reason
    return boot.value
  })
  return [...seen, ...passedOver]
}
