import { run } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import { elevated } from '../../../system/privilege.ts'
import type { Context } from './context.ts'

/** The state of a device before we opened it; plain data, so that another process can restore it. */
export interface OpenedDevice {
  device: string
  mode: number
  /** Whether a udev rule of ours keeps it open. */
  hasRule: boolean
}

const rule = '/run/udev/rules.d/99-flakeship-kvm.rules'

/**
 * Opens a device to every user of this machine; calls `keep` first, so that it can be restored even if we are killed.
 */
export async function openToAll(
  { exec, env, log, keep }: Context & { keep(undo: OpenedDevice): void },
  device: string,
  mode: number,
): Promise<void> {
  const root = await elevated(exec, env, `opening ${device}`)
  const hasRule = device === '/dev/kvm' && (await exists('/run/udev')) && !(await exists(rule))
  keep({ device, mode: mode & 0o7777, hasRule })
  const { code, stderr } = await root('sh', ['-euc', open, 'open', device, hasRule ? rule : ''], { env })
  if (code === 0) log.info(`${device} is open to all users of this machine now`)
  else log.warning(`${device} could not be opened: ${stderr.trim()}`)
}

// udev would undo it at the next event of the device; rules below /run disappear at the next boot
const open = `
chmod 0666 "$1"
if [ -n "$2" ]; then
  mkdir -p "\${2%/*}"
  echo 'KERNEL=="kvm", MODE="0666"' >"$2"
fi
`

/** Restores its mode, unless somebody else has changed it since. */
export async function closeAgain({ exec, env, log }: Context, undo: OpenedDevice): Promise<void> {
  const root = await elevated(exec, env, `closing ${undo.device}`)
  const words = [undo.device, undo.mode.toString(8), undo.hasRule ? rule : '']
  const { stdout } = await run(root, 'sh', ['-euc', close, 'close', ...words], { env })
  if (stdout.includes('closed')) log.info(`${undo.device} is closed as it was`)
}

const close = `
if [ -n "$3" ]; then
  rm -f "$3"
  rmdir "\${3%/*}" 2>/dev/null || :
fi
[ "$(stat -c %a "$1")" = 666 ] || exit 0
chmod "$2" "$1"
echo closed
`
