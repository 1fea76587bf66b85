import type { ProcessMemory } from '../../../system/machine.ts'
import { decide } from './schedule.ts'

/** How to watch an evaluation process and stop it when memory runs short. */
export interface Worker {
  pid: number
  kill(): void
}

/**
 * How a process ended: with its answer, or out of memory. If it delivered answers before it was stopped, the rest
 * continues in a fresh process.
 */
export type Ended<T> = { answer: T; lacksMemory: boolean; goesOn?: boolean }

export interface WorkerOptions {
  /** Maximum number of parallel processes. */
  workers: number
  /** Bytes that all of them may hold together, queried repeatedly; includes what they already hold. */
  limit(held: number): Promise<{ together: number; alone: number }>
  memoryOf(pid: number): Promise<ProcessMemory | undefined>
  /** Called for each process when it starts. */
  onStart?(pid: number): void
}

/** A process that was ended because it alone was too large, or ran out of memory; all in bytes. */
export interface TooLarge {
  /** The observed peak. */
  peak: number
  limit: number
  isOurs: boolean
}

interface Job {
  id: number
  begin(): Promise<void>
  isAlone: boolean
  isPutOff: boolean
  isEnded: boolean
  /** Whether others like it will need as much. */
  isTypical: boolean
  worker?: Worker
  now: number
  peak: number
}

const lookEvery = 100 // milliseconds

/**
 * Runs processes in parallel as long as memory allows. One that was stopped in favour of the others restarts alone; one
 * that is too large by itself does not, since it would only be too large again.
 */
export class Workers {
  readonly #options: WorkerOptions
  readonly #waiting: Job[] = []
  readonly #running = new Set<Job>()
  #limit = { together: 0, alone: 0 }
  #largest: number | undefined
  #count = 0
  #timer: NodeJS.Timeout | undefined
  #looking: 'no' | 'yes' | 'again' = 'no'

  constructor(options: WorkerOptions) {
    this.#options = options
  }

  /** Runs the work when its turn comes; calls `started` as soon as the process exists. */
  run<T>(
    work: (started: (worker: Worker) => void) => Promise<Ended<T>>,
    { isTypical, tooLarge }: { isTypical: boolean; tooLarge(answer: T, memory: TooLarge): T },
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const job: Job = {
        id: this.#count++,
        isAlone: false,
        isPutOff: false,
        isEnded: false,
        isTypical,
        now: 0,
        peak: 0,
        begin: async () => {},
      }
      job.begin = async () => {
        try {
          const { answer, lacksMemory, goesOn } = await work((worker) => {
            job.worker = worker
            this.#options.onStart?.(worker.pid)
          })
          if (goesOn && (job.isPutOff || job.isEnded || lacksMemory)) return resolve(answer)
          if (job.isPutOff && !job.isAlone) return this.#again(job)
          if (job.isEnded || lacksMemory) {
            const { peak, isEnded } = job
            return resolve(tooLarge(answer, { peak, limit: this.#limit.alone, isOurs: isEnded }))
          }
          if (job.isTypical && job.peak > (this.#largest ?? 0)) this.#largest = job.peak
          resolve(answer)
        } catch (error) {
          reject(error)
        }
      }
      this.#waiting.push(job)
      void this.#look()
    })
  }

  #again(job: Job): void {
    Object.assign(job, { isAlone: true, isPutOff: false, now: 0 })
    delete job.worker
    this.#waiting.push(job)
  }

  async #look(): Promise<void> {
    if (this.#looking !== 'no') {
      this.#looking = 'again'
      return
    }
    do {
      this.#looking = 'yes'
      await this.#measure()
      while (this.#act()) {}
    } while (this.#hasMore())
    this.#looking = 'no'
    if (this.#running.size + this.#waiting.length > 0)
      this.#timer ??= setInterval(() => void this.#look(), lookEvery)
    else {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  #hasMore(): boolean {
    return this.#looking === 'again'
  }

  async #measure(): Promise<void> {
    for (const job of this.#running) {
      const memory = job.worker && (await this.#options.memoryOf(job.worker.pid))
      if (memory !== undefined) Object.assign(job, memory)
    }
    const held = [...this.#running].reduce((sum, { now }) => sum + now, 0)
    this.#limit = await this.#options.limit(held)
  }

  /** One step; false if nothing can be done until something changes. */
  #act(): boolean {
    const { workers } = this.#options
    const running = [...this.#running]
    const decision = decide({
      running: running.filter(({ isPutOff, isEnded }) => !isPutOff && !isEnded),
      waiting: running.some(({ isPutOff, isEnded }) => isPutOff || isEnded) ? [] : this.#waiting,
      workers,
      limit: this.#limit.together,
      ceiling: this.#limit.alone,
      largest: this.#largest,
    })
    switch (decision.do) {
      case 'wait':
        return false
      case 'put-off':
      case 'end': {
        const job = running.find(({ id }) => id === decision.id)
        if (job?.worker === undefined) return false
        if (decision.do === 'end') job.isEnded = true
        else job.isPutOff = true
        job.worker.kill()
        return true
      }
      case 'start': {
        const at = this.#waiting.findIndex(({ id }) => id === decision.id)
        const [job] = this.#waiting.splice(at, 1)
        if (job === undefined) return false
        this.#running.add(job)
        void job.begin().finally(() => {
          this.#running.delete(job)
          void this.#look()
        })
        return true
      }
    }
  }
}
