import { join } from 'node:path'
import { emulate } from '../machine/emulation.ts'
import { foreignSystems } from '../machine/foreign-systems.ts'
import { endEmulation } from '../machine/registered.ts'
import type { Step } from '../needs/step.ts'

/** Programs of other processors, which the kernel starts in QEMU. */
export const emulation: Step = {
  name: 'emulation',
  after: [],
  when: ({ system, emulates, privilege }, { systems }) => {
    const foreign = foreignSystems(systems, system).map((one) => one.system)
    if (foreign.length === 0) return undefined
    const lacking = foreign.filter((one) => !emulates.includes(one))
    return {
      have: emulates.length === 0 ? 'none' : emulates.join(', '),
      need: foreign.join(', '),
      ...(lacking.length === 0
        ? {}
        : privilege === 'none'
          ? { refuse: `emulating ${lacking.join(', ')} needs root or sudo without a password` }
          : { do: `register QEMU for ${lacking.join(', ')}` }),
    }
  },
  async run({ exec, env, log, have, need, given }, keep) {
    const folder = join(given.temporary, 'flakeship-emulators')
    const { extraPlatforms } = await emulate(
      { exec, env, log },
      {
        systems: need.systems,
        native: have.system,
        folder,
        keep: (undo) => keep(JSON.stringify(undo)),
      },
    )
    return { emulates: [...new Set([...have.emulates, ...extraPlatforms])] }
  },
  async undo(undo, at, ending) {
    if (ending !== 'job ended, machine lives on') await endEmulation(at, JSON.parse(undo))
  },
}
