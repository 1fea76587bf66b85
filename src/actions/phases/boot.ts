import type { Evidence } from '../../documents/evidence.ts'
import type { Result } from '../../documents/result.ts'
import { checkWishes } from '../../features/boot/check-options.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { exec } from '../../system/exec.ts'
import { cores } from '../../system/machine.ts'
import { findQemu } from '../../system/qemu/qemu-tools.ts'
import { guestUser } from '../../system/user.ts'
import type { bootInputs } from '../inputs/boot.ts'

export async function boot(
  values: Values<typeof bootInputs>,
  result: Result,
  out: string,
  host: Host,
): Promise<Evidence[]> {
  const { bootTargets } = await import('../../features/boot/boot.ts')
  const user = await guestUser(toolEnvironment(host.environment))
  return bootTargets(host.log, exec, result, {
    mode: values.boot,
    out,
    ...(values.bootMemory === undefined ? {} : { memory: values.bootMemory }),
    ...(values.bootCpus === undefined ? {} : { cpus: values.bootCpus }),
    ...(values.bootTimeout === undefined ? {} : { timeout: values.bootTimeout }),
    ...(values.bootSuccess === undefined ? {} : { success: values.bootSuccess }),
    forward: values.bootForward,
    ...(values.bootCommand === undefined ? {} : { command: command(values, values.bootCommand) }),
    openNetwork: values.bootNetwork === 'open',
    accelerator: values.accelerator,
    concurrency: Math.max(1, Math.min(4, cores())),
    signal: host.signal,
    ...(user === undefined ? {} : { user }),
    tools: await findQemu(toolEnvironment(host.environment)),
  })
}

/** What can be refused before there is anything to boot. */
export function checkBootInputs(values: Values<typeof bootInputs>): Promise<void> {
  const { bootForward, bootSuccess, bootSshPort, bootSshKey } = values
  return checkWishes({ forward: bootForward, success: bootSuccess, port: bootSshPort, key: bootSshKey })
}

function command(values: Values<typeof bootInputs>, command: string) {
  return {
    command,
    user: values.bootSshUser,
    port: values.bootSshPort,
    ...(values.bootSshKey === undefined ? {} : { key: values.bootSshKey }),
  }
}
