import type { BootStage } from '../../../documents/evidence.ts'

/** Limits for the screenshots of a boot: their number, and their total bytes; larger ones are skipped. */
const [most, mostBytes] = [8, 12 * 1024 ** 2]

/**
 * At these stages a kernel may be calibrating with timer ticks, which QEMU stops while it takes a screenshot: under
 * emulation the kernel could panic. It may directly follow the firmware.
 */
const busy: readonly BootStage[] = ['firmware', 'kernel']

/** The screen of a guest when it reached a stage, as PNG. */
export interface Picture {
  stage: BootStage
  /** Seconds of the boot when the stage was heard. */
  seconds: number
  png: Buffer
}

/** Screenshots of a guest at its stages and at the end, one at a time; an unchanged screen is not kept again. */
export class Pictures {
  readonly #photograph: () => Promise<Buffer | undefined>
  readonly #list: Picture[] = []
  #bytes = 0
  #next: { stage: BootStage; seconds: number } | undefined
  #working: Promise<void> | undefined

  constructor(photograph: () => Promise<Buffer | undefined>) {
    this.#photograph = photograph
  }

  get list(): readonly Picture[] {
    return this.#list
  }

  /** The guest reached a stage. If several are reached during a screenshot, only the last gets one of its own. */
  take(stage: BootStage, seconds: number): void {
    if (busy.includes(stage)) return
    this.#next = { stage, seconds }
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
    })
  }

  /** The screenshot at the end, which is stored separately. */
  async last(): Promise<Buffer | undefined> {
    this.#next = undefined
    await this.#working
    return this.#photograph()
  }

  async #work(): Promise<void> {
    for (let due = this.#next; due; due = this.#next) {
      this.#next = undefined
      const png = await this.#photograph()
      if (png && this.#isNew(png)) {
        this.#list.push({ ...due, png })
        this.#bytes += png.length
      }
    }
  }

  #isNew(png: Buffer): boolean {
    if (this.#list.length >= most || this.#bytes + png.length > mostBytes) return false
    return !this.#list.at(-1)?.png.equals(png)
  }
}
