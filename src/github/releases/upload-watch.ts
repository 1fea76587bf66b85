import { bytes as inWords } from '../../lib/text.ts'

/** When to give up a connection: nothing else ends one that trickles (llama.cpp: 3 h 51 min at 30 kB/s). */
export interface UploadLimits {
  /** Seconds without progress. */
  idleSeconds: number
  /** Bytes per second, averaged over `rateSeconds`. */
  minRate: number
  rateSeconds: number
  /** Seconds from the last byte to the answer; five minutes were too few (softprops/action-gh-release#549). */
  answerSeconds: number
}

export const uploadLimits: UploadLimits = {
  idleSeconds: 30,
  minRate: 256_000,
  rateSeconds: 60,
  answerSeconds: 600,
}

export interface Watched {
  giveUp(why: string): void
  /** Whether everything read is sent: then the source, which compresses, is slow, not the connection. */
  isWaiting(): boolean
}

/** Checks the progress once per second. */
export function watched(limits: UploadLimits, { giveUp, isWaiting }: Watched) {
  const now = () => performance.now() / 1000
  const start = now()
  let total = 0
  let last = start
  let end: number | undefined
  const samples: { at: number; total: number }[] = [{ at: start, total: 0 }]
  const look = () => {
    const at = now()
    if (end !== undefined) {
      if (at - end > limits.answerSeconds)
        giveUp(`no answer came ${Math.round(at - end)} s after the last byte`)
      return
    }
    if (isWaiting()) {
      last = at
      samples.splice(0, samples.length, { at, total })
      return
    }
    if (at - last > limits.idleSeconds) return giveUp(`no byte was taken for ${Math.round(at - last)} s`)
    while (samples[1] && at - samples[1].at >= limits.rateSeconds) samples.shift()
    const [oldest = { at: start, total: 0 }] = samples
    const rate = (total - oldest.total) / (at - oldest.at)
    if (at - oldest.at >= limits.rateSeconds && rate < limits.minRate)
      return giveUp(`only ${inWords(Math.round(rate))} a second were taken over ${limits.rateSeconds} s`)
    samples.push({ at, total })
  }
  const timer = setInterval(look, Math.min(1, limits.idleSeconds / 4, limits.rateSeconds / 4) * 1000)
  return {
    sent: (count: number) => {
      total += count
      last = now()
    },
    allSent: () => {
      end = now()
    },
    end: () => clearInterval(timer),
  }
}
