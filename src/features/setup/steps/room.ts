import { bytes, count } from '../../../lib/text.ts'
import { type MovedStore, moveStoreBack } from '../machine/moved-store.ts'
import { makeRoom } from '../machine/room.ts'
import { tooSmall } from '../machine/room-plan.ts'
import type { Step } from '../needs/step.ts'

/** Disk space for the store; does nothing if there is enough. */
export const room: Step = {
  name: 'room',
  after: [],
  when: ({ freeBytes }, { bytes: wanted }) =>
    wanted === undefined
      ? undefined
      : {
          have: `${bytes(freeBytes)} free`,
          need: bytes(wanted),
          ...(freeBytes >= wanted ? {} : { do: 'make room for the store' }),
        },
  async run({ exec, env, log, signal, host, need }, keep) {
    const at = { exec, env, log, signal, keep: (undo: MovedStore) => keep(JSON.stringify(undo)) }
    const { done } = await makeRoom(at, need.bytes ?? 0, host.environment)
    return { freeBytes: await done }
  },
  async undo(undo, at, ending) {
    if (ending === 'set-up failed') await moveStoreBack(at, JSON.parse(undo))
  },
}

/** Limits that no step can raise: a requested guest must fit, and we say so before any build. */
export const size: Step = {
  name: 'machine',
  after: [],
  when: (have, { memory, cores }) => {
    if (memory === undefined && cores === undefined) return undefined
    const refuse = tooSmall(
      { ...(memory === undefined ? {} : { memory }), ...(cores === undefined ? {} : { cores }) },
      have,
    )
    return {
      have: `${bytes(have.memory)}, ${count(have.cores, 'core')}`,
      need: [
        ...(memory === undefined ? [] : [bytes(memory)]),
        ...(cores === undefined ? [] : [count(cores, 'core')]),
      ].join(', '),
      ...(refuse === undefined ? {} : { refuse }),
    }
  },
}
