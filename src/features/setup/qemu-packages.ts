import { CommandError } from '../../lib/errors.ts'
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
    const cannot = (why: string) => {
      log.warning(`ISOs cannot be booted on this machine: ${why}; ${byHand}`)
      return undefined
    }
    if (!have.apt || have.privilege === 'none') return cannot('it has no QEMU, and we cannot install it')
    try {
      await install(await elevated(exec, env, 'installing QEMU'), env, signal)
      return { qemu: true, firmware: true }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof CommandError) return cannot(/^E: (.*)$/m.exec(error.stderr)?.[1] ?? error.message)
      throw error
    }
  },
}

/** The index of packages is too old now and then on a fresh machine: it is renewed only when that shows. */
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
  await download().catch(async () => {
    signal.throwIfAborted()
    await apt('update')
    await download()
  })
  signal.throwIfAborted() // nothing is installed so far
  await apt('install', ...packages)
}
