import { CommandError, MachineError } from '../../lib/errors.ts'
import { type Exec, run } from '../../system/exec.ts'
import { elevated } from '../../system/privilege.ts'
import type { Step } from './step.ts'

/** What boots of ISOs take, as Debian and Ubuntu call it. */
const packages = ['qemu-system-x86', 'ovmf']

const byHand = `install QEMU and its UEFI firmware (Debian and Ubuntu: apt-get install ${packages.join(' ')})`

/** QEMU for ISOs: VMs bring their own. */
export const qemu: Step = {
  name: 'QEMU',
  after: [],
  when: (have, { boots }) => {
    if (!boots.iso) return undefined
    const finding = {
      have: have.qemu ? (have.firmware ? 'QEMU and UEFI firmware' : 'QEMU without UEFI firmware') : 'none',
      need: 'both, to boot ISOs',
    }
    if (have.qemu && have.firmware) return finding
    return have.apt && have.privilege !== 'none'
      ? { ...finding, do: `apt-get install ${packages.join(' ')}` }
      : { ...finding, do: `nothing here can: ${byHand}` }
  },
  async run({ exec, env, log, signal, have }) {
    if (!have.apt || have.privilege === 'none') {
      log.warning(`ISOs cannot be booted on this machine: ${byHand}`)
      return undefined
    }
    const root = await elevated(exec, env, 'installing QEMU')
    await install(root, env, signal)
    return { qemu: true, firmware: true }
  },
}

/** The index of a fresh runner is too old now and then, and none at all in a container: it is renewed only then. */
async function install(
  root: Exec,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const options = [
    '-q',
    '-y',
    '-o',
    'DPkg::Lock::Timeout=120',
    '-o',
    'Acquire::Retries=3',
    '--no-install-recommends',
  ]
  const apt = (...args: string[]) =>
    // by `env`, since sudo passes no variables on
    run(root, 'env', ['DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get', ...options, ...args], { env })
  const download = () => apt('install', '--download-only', ...packages)
  try {
    await download().catch(async () => {
      signal.throwIfAborted()
      await apt('update')
      await download()
    })
    signal.throwIfAborted() // nothing is installed so far
    await apt('install', ...packages)
  } catch (cause) {
    if (!(cause instanceof CommandError)) throw cause
    const why = /^E: (.*)$/m.exec(cause.stderr)?.[1] ?? cause.message
    throw new MachineError(`QEMU could not be installed: ${why}; ${byHand}, or boot with boot: vm`, { cause })
  }
}
