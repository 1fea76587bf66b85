import type { Values } from '../../host/inputs.ts'
import type { demandInputs } from '../inputs/boot.ts'

/** What the inputs ask of boots, as one word. */
export async function demandsOfInputs(values: Values<typeof demandInputs>): Promise<string> {
  const { demandsOf } = await import('../../features/boot/demands.ts')
  const { boot, bootMedia, bootMemory, bootCpus, bootTimeout, bootSuccess, bootForward } = values
  const { bootCommand, bootSshUser, bootNetwork, accelerator } = values
  return demandsOf({
    ...{
      mode: boot,
      media: bootMedia,
      forward: bootForward,
      openNetwork: bootNetwork === 'open',
      accelerator,
    },
    ...(bootMemory === undefined ? {} : { memory: bootMemory }),
    ...(bootCpus === undefined ? {} : { cpus: bootCpus }),
    ...(bootTimeout === undefined ? {} : { timeout: bootTimeout }),
    ...(bootSuccess === undefined ? {} : { success: bootSuccess }),
    ...(bootCommand === undefined ? {} : { command: { user: bootSshUser, command: bootCommand } }),
  })
}
