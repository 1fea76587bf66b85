import { type Option, parseLine, printLine } from './command-line.ts'
import { consoleChanges, consoleFinishes } from './console.ts'
import { givenCpus, givenMemory, powerChanges, powerFinishes } from './cpu-and-memory.ts'
import { deviceChanges, deviceFinishes } from './devices.ts'
import { addEars, type Ears } from './ears.ts'
import type { Forward } from './forwards.ts'
import type { Change, Draft, GuestResources } from './machine.ts'
import { missingForwards, networkChanges, networkFinishes, scriptForwards } from './network.ts'

/** All options that we may change; groups may share one. */
const groups = [powerChanges, consoleChanges, deviceChanges, networkChanges] as const
const finishes = [...powerFinishes, ...deviceFinishes, ...networkFinishes, ...consoleFinishes] as const

export interface Adapted {
  argv: string[]
  /** One sentence per feature that the image asked for and does not get. */
  replaced: string[]
  memoryMiB: number
  cpus: number
  added: Ears['added']
  deaf: Ears['deaf']
  /** Host ports forwarded into the guest. */
  forwards: Forward[]
}

/**
 * QEMU's arguments adapted to this machine: headless, with a working accelerator, within its memory, with a closed
 * network, and with console and control on our own character devices.
 */
export function adaptArguments(argv: readonly string[], machine: GuestResources): Adapted {
  const said = new Set<string>()
  const asked = parseLine(argv)
  const draft: Draft = { machine, asked, say: (sentence) => void said.add(sentence) }
  const changed = asked.flatMap((option) => changeOption(option, draft))
  const whole = finishes.reduce<readonly Option[]>((options, finish) => finish(options, draft), changed)
  const heard = addEars(whole, machine.devices)
  return {
    argv: printLine([...whole, ...heard.options]),
    added: heard.added,
    deaf: heard.deaf,
    replaced: [...said],
    memoryMiB: givenMemory(draft),
    cpus: givenCpus(draft),
    forwards: [...scriptForwards(asked, machine), ...missingForwards(asked, machine)],
  }
}

function changeOption(option: Option, draft: Draft): readonly Option[] {
  for (const change of groups.map((group): Change | undefined =>
    Object.hasOwn(group, option.name) ? group[option.name] : undefined,
  )) {
    const instead = change?.(option.value ?? '', draft)
    if (instead !== undefined) return instead
  }
  return [option]
}
