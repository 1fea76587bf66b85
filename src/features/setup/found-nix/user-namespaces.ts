import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The kernel's settings for user namespaces; a missing file is no limit. */
export interface NamespaceLimits {
  /** `kernel.apparmor_restrict_unprivileged_userns`: Ubuntu since 23.10. */
  apparmor: string | undefined
  /** `kernel.unprivileged_userns_clone`: Debian's kernels. */
  clone: string | undefined
  /** `user.max_user_namespaces`. */
  most: string | undefined
}

const files: Readonly<Record<keyof NamespaceLimits, string>> = {
  apparmor: 'sys/kernel/apparmor_restrict_unprivileged_userns',
  clone: 'sys/kernel/unprivileged_userns_clone',
  most: 'sys/user/max_user_namespaces',
}

export async function readNamespaceLimits(proc = '/proc'): Promise<NamespaceLimits> {
  const read = (name: keyof NamespaceLimits) =>
    readFile(join(proc, files[name]), 'utf8').then(
      (text) => text.trim(),
      () => undefined,
    )
  const [apparmor, clone, most] = await Promise.all([read('apparmor'), read('clone'), read('most')])
  return { apparmor, clone, most }
}

/** Which value of which setting stops a process without root, and the command that allows it. */
const obstacles: readonly (readonly [keyof NamespaceLimits, string, string])[] = [
  ['apparmor', '1', 'kernel.apparmor_restrict_unprivileged_userns=0'],
  ['clone', '0', 'kernel.unprivileged_userns_clone=1'],
  ['most', '0', 'user.max_user_namespaces=15000'],
]

/**
 * Why builds cannot be sandboxed, and what to do; undefined if they can. A root daemon makes its sandbox without user
 * namespaces, so these limits only stop a Nix that builds as an ordinary user.
 */
export function sandboxObstacle(
  limits: NamespaceLimits,
  builds: 'as root' | 'as an ordinary user',
): string | undefined {
  if (builds === 'as root') return undefined
  const found = obstacles.find(([name, value]) => limits[name] === value)
  return (
    found &&
    `this kernel refuses user namespaces to ordinary users, so a single-user Nix builds without its sandbox: run sudo sysctl -w ${found[2]}, or use a Nix with a daemon`
  )
}
