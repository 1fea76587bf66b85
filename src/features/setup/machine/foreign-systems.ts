import { UserError } from '../../../lib/errors.ts'
import { type Processor, processors } from '../../../system/foreign-program.ts'

/** Other systems that a processor runs natively. */
const alsoNative: Readonly<Record<string, readonly string[]>> = { 'x86_64-linux': ['i686-linux'] }

/** GitHub's runners that build a system natively. */
const runners: Readonly<Record<string, string>> = {
  'aarch64-linux': 'ubuntu-24.04-arm',
  'x86_64-linux': 'ubuntu-24.04',
}

/** The systems to emulate here, each with its processor; throws for unknown ones. */
export function foreignSystems(
  systems: readonly string[],
  native: string,
): { system: string; processor: Processor }[] {
  const own = [native, ...(alsoNative[native] ?? [])]
  return [...new Set(systems)]
    .filter((system) => !own.includes(system))
    .map((system) => {
      const processor = processors[system]
      if (processor) return { system, processor }
      const known = Object.keys(processors).filter((name) => !own.includes(name))
      throw new UserError(`${system} cannot be emulated here; what can be is ${known.join(', ')}`)
    })
}

/** How slow it will be (research: images §4). */
export function slowness(system: string): string {
  const runner = runners[system]
  const better = runner ? `; a runner ${runner} builds it natively` : ''
  return `${system} is emulated: its builds take 5 to 20 times as long${better}`
}
