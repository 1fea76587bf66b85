import type { BootStage } from '../../../documents/evidence.ts'

/** No more pictures of a boot are kept, and of so many bytes together; each that is larger is left out. */
const [most, mostBytes] = [8, 12 * 1024 ** 2]

/** A kernel that begins counts its ticks, and QEMU brings none while it takes a picture: emulated, it could panic of that. It may follow the firmware at once. */
const busy: readonly BootStage[] = ['firmware', 'kernel']

/** The screen of a guest when it came to a stage, as PNG. */
export interface Picture {
  stage: BootStage
  /** Of the boot, when the stage was heard. */
  seconds: number
  png: Buffer
}

/** Pictures of a guest's screen at its stages and at the end, one at a time; what is as it was before is not kept again. */
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

  /** The guest came to a stage. Of several that come while a picture is taken, only the last has one: the screen is one. */
  take(stage: BootStage, seconds: number): void {
    if (busy.includes(stage)) return
    this.#next = { stage, seconds }
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
    })
  }

  /** The picture at the end, which has a place of its own. */
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
