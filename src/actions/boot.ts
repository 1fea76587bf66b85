import { dirname } from 'node:path'
import type { Evidence } from '../documents/evidence.ts'
import { readDocument } from '../documents/files.ts'
import type { Result } from '../documents/result.ts'
import { checkWishes } from '../features/boot/check-options.ts'
import type { Host } from '../host/host.ts'
import { text, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { toolEnvironment } from '../system/environment.ts'
import { exec } from '../system/exec.ts'
import { cores } from '../system/machine.ts'
import { findQemu } from '../system/qemu/qemu-tools.ts'
import { guestUser } from '../system/user.ts'
import { bootInputs, outBesideInput } from './inputs/output-folder.ts'
import { preparing } from './phases/load-prepare.ts'
import { outFolder } from './phases/output-folder.ts'

export async function boot(
  values: Values<typeof bootInputs>,
  result: Result,
  out: string,
  host: Host,
): Promise<Evidence[]> {
  const { bootTargets } = await import('../features/boot/boot.ts')
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

export default action(
  {
    describe:
      'Boots the VMs, ISOs and SD cards of a result in QEMU and keeps the verdict, the console and a screenshot of each.',
    example: 'flakeship boot --result flakeship-out/result-local.json --boot iso',
    needsNix: true,
    outputs: {
      booted: 'how many boots reached the login',
      failed: 'how many boots failed or stayed undecided',
    },
  },
  {
    result: text('result document of build', 'flakeship-out/result-local.json', {
      placeholder: 'FILE',
      positional: true,
    }),
    ...bootInputs,
    ...outBesideInput,
  },
  {
    async main(values, host) {
      await checkBootInputs(values)
      const result = await readDocument('result', values.result)
      if (host.kind === 'github') await (await preparing()).prepareBoots(values.boot, result, host)
      const boots = await boot(values, result, await outFolder(values.out ?? dirname(values.result)), host)
      const booted = boots.filter(({ verdict }) => verdict === 'booted').length
      return {
        ok: booted === boots.length,
        outputs: { booted: String(booted), failed: String(boots.length - booted) },
        summary: boots.map(
          ({ target, firmware, verdict, seconds }) =>
            `${target} (${firmware}): ${verdict} after ${seconds.toFixed(1)} s`,
        ),
        json: boots,
      }
    },
  },
)
