import type { MissingDerivation, Plan, Target } from '../../../documents/plan.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { machineName, type Runner } from '../runners/runners.ts'
import { type BootPlan, bootSeconds } from './boot-prices.ts'
import { type Price, priceOf } from './price.ts'
import { byName } from './prices-by-name.ts'
import { emulationFactor, fetchSeconds, startSeconds, uploadSeconds } from './rates.ts'
import type { Times } from './times.ts'

/** Expected seconds of the parts of a job. */
export interface Estimates {
  build(derivation: MissingDerivation, runner: Pick<Runner, 'labels' | 'native'>): Price
  boots(target: Target, runner: Pick<Runner, 'labels' | 'features' | 'native'>): number
  uploads(target: Target): number
  /** Until a job begins to build: its queue, Nix, and downloads from substituters. */
  start(fetch: Pick<Plan['fetch'], 'unpackedBytes'>): number
  /** The time limit of a job. */
  jobSeconds: number
}

export interface EstimateOptions {
  times?: Times | undefined
  boots?: BootPlan
  /** Whether images are uploaded at all. */
  uploads?: boolean
  jobSeconds?: number
}

const images: readonly Target['kind'][] = ['iso', 'sd-image', 'image', 'disko']
const largeImage = 2 * 1024 ** 3

/** Expected seconds of builds, boots and uploads, from the times of earlier runs if there are any. */
export function estimatesFrom({
  times,
  boots = { mode: 'none', accelerator: 'auto' },
  uploads = false,
  jobSeconds = 6 * 3600,
}: EstimateOptions = {}): Estimates {
  return {
    build(derivation, { labels, native }) {
      const price = priceOf(derivation, machineName(labels), times)
      const isNative = derivation.system === 'builtin' || native.includes(derivation.system)
      return isNative ? price : { ...price, seconds: price.seconds * emulationFactor }
    },
    boots: (target, { labels, features, native }) => {
      const hasKvm = features?.includes('kvm') ?? native.includes(target.system)
      return bootSeconds(target, boots, { name: machineName(labels), hasKvm }, times)
    },
    uploads: ({ kind, drvPath }) =>
      uploads && images.includes(kind)
        ? uploadSeconds(byName(derivationName(drvPath))?.bytes ?? largeImage)
        : 0,
    start: ({ unpackedBytes }) => startSeconds + fetchSeconds(unpackedBytes),
    jobSeconds,
  }
}
