import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Evidence } from '../../documents/evidence.ts'
import type { Result } from '../../documents/result.ts'
import { checkBootOptions } from '../../features/boot/check-options.ts'
import type { Terminal } from '../../features/boot/keep/terminal.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { exec } from '../../system/exec.ts'
import { temporaryFolder } from '../../system/files.ts'
import { cores } from '../../system/machine.ts'
import { findQemu } from '../../system/qemu/qemu-tools.ts'
import { guestUser } from '../../system/user.ts'
import type { bootInputs, demandInputs } from '../inputs/boot.ts'

// not in the function below: tsc does not rewrite the path of an import beside `await using`
const feature = () => import('../../features/boot/boot.ts')
const expected = () => import('../../features/boot/expected-boots.ts')

export async function boot(
  values: Values<typeof bootInputs>,
  result: Result,
  out: string,
  host: Host,
  terminal?: Terminal,
): Promise<Evidence[]> {
  const { bootTargets } = await feature()
  const user = await guestUser(toolEnvironment(host.environment))
  await using key = await sshKey(values.bootSshKey, host)
  // awaited here, or the key would be removed before the first guest is up
  return await bootTargets(host.log, exec, result, {
    mode: values.boot,
    media: values.bootMedia,
    out,
    ...(values.bootMemory === undefined ? {} : { memory: values.bootMemory }),
    ...(values.bootCpus === undefined ? {} : { cpus: values.bootCpus }),
    ...(values.bootTimeout === undefined ? {} : { timeout: values.bootTimeout }),
    ...(values.bootSuccess === undefined ? {} : { success: values.bootSuccess }),
    forward: values.bootForward,
    ...(values.bootCommand === undefined ? {} : { command: command(values, values.bootCommand, key?.file) }),
    openNetwork: values.bootNetwork === 'open',
    accelerator: values.accelerator,
    concurrency: Math.max(1, Math.min(4, cores())),
    signal: host.signal,
    ...(terminal ? { keep: { terminal, ...login(values, key?.file) } } : {}),
    ...(user === undefined ? {} : { user }),
    tools: await findQemu(toolEnvironment(host.environment)),
  })
}

/**
 * What the boots showed; what this machine lacks for them is reported after the builds, which are useful anyway. A boot
 * that was due and did not happen is undecided, so that no report calls its image good.
 */
export async function bootUnlessStopped(
  values: Values<typeof bootInputs>,
  result: Result,
  out: string,
  host: Host,
): Promise<{ evidence: Evidence[]; error?: UserError }> {
  if (values.boot === 'none') return { evidence: [] }
  const { expectBoots, bootsSoFar } = await expected()
  const due = { mode: values.boot, media: values.bootMedia }
  await expectBoots(result, due, out)
  if (host.signal.aborted) return { evidence: await bootsSoFar(result, due, { out }) }
  try {
    return { evidence: await boot(values, result, out, host) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      evidence: await bootsSoFar(result, due, { out, why: oneLine(error.message, 1000) }),
      error,
    }
  }
}

/** Digest of the boot demands in the inputs. */
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

/** Refuses wrong inputs before there is anything to boot. */
export function checkBootInputs(values: Values<typeof bootInputs>): Promise<void> {
  const { bootForward, bootSuccess, bootSshPort, bootSshKey } = values
  const key = isKey(bootSshKey) ? undefined : bootSshKey
  return checkBootOptions({ forward: bootForward, success: bootSuccess, port: bootSshPort, key })
}

const isKey = (given: string | undefined): given is string =>
  given !== undefined && /^-----BEGIN [A-Z ]*PRIVATE KEY-----\s/.test(given)

/** A job without a checkout has no file to name: it gets the key itself, as a secret. */
async function sshKey(
  given: string | undefined,
  { environment, secret }: Host,
): Promise<(AsyncDisposable & { file: string }) | undefined> {
  if (given === undefined) return undefined
  if (!isKey(given)) return { file: given, [Symbol.asyncDispose]: async () => {} }
  secret(given)
  const folder = await temporaryFolder(environment.RUNNER_TEMP || tmpdir(), 'flakeship-key-')
  const file = join(folder.path, 'key')
  await writeFile(file, `${given}\n`, { mode: 0o600 })
  return { file, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

function command(values: Values<typeof bootInputs>, command: string, key: string | undefined) {
  return { command, port: values.bootSshPort, ...login(values, key) }
}

const login = ({ bootSshUser }: Values<typeof bootInputs>, key: string | undefined) => ({
  user: bootSshUser,
  ...(key === undefined ? {} : { key }),
})
