import { chown, readFile, rm, stat } from 'node:fs/promises'
import { exec, run } from './exec.ts'
import { privilege } from './privilege.ts'
import type { User } from './run-as-user.ts'

/** Nobody and nogroup: who runs code of the flake outside the sandbox, where we can become somebody else. */
const nobody = { uid: 65534, gid: 65534 }

/** The user for guests; undefined where we can become nobody but ourselves. */
export async function guestUser(env: Readonly<Record<string, string>>): Promise<User | undefined> {
  const how = await privilege(exec, env)
  const map = await readFile('/proc/self/uid_map', 'utf8').catch(() => '')
  if (how === 'none' || !mapsUser(map, nobody.uid)) return undefined
  const groups = await kvmGroup(how === 'root' ? undefined : process.getgroups?.())
  return { ...nobody, ...(groups ? { groups } : {}), ...(how === 'sudo' ? { by: 'sudo' } : {}) }
}

/** Guests may have the group of /dev/kvm where we have it ourselves: else only root could use KVM. */
async function kvmGroup(ours: readonly number[] | undefined): Promise<number[] | undefined> {
  const device = await stat('/dev/kvm').catch(() => undefined)
  if (!device || device.gid === 0 || (device.mode & 0o060) !== 0o060) return undefined
  return ours === undefined || ours.includes(device.gid) ? [device.gid] : undefined
}

/** Whether a user namespace with this `uid_map` knows that user. */
export function mapsUser(map: string, uid: number): boolean {
  return map
    .trim()
    .split('\n')
    .some((line) => {
      const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number)
      return uid >= inside && uid < inside + length
    })
}

const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' }

/** Makes a file of ours the user's. */
export async function giveFile(file: string, user: User): Promise<void> {
  if (user.by !== 'sudo') return chown(file, user.uid, user.gid)
  await run(exec, 'sudo', ['-n', '--', 'chown', `${user.uid}:${user.gid}`, file], { env })
}

/** Makes a folder of ours the user's; we can still read what is put into it. */
export async function giveFolder(folder: string, user: User): Promise<void> {
  if (user.by !== 'sudo') return chown(folder, user.uid, user.gid)
  const ours = process.getgid?.() ?? 0
  const script = 'chown "$1" "$2" && chmod 2770 "$2"'
  await run(exec, 'sudo', ['-n', '--', 'sh', '-c', script, 'give', `${user.uid}:${ours}`, folder], { env })
}

/** Removes a folder of ours with what the user has put into it. */
export async function removeGiven(folder: string, user: User | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
    if (user?.by !== 'sudo') throw error
    await run(exec, 'sudo', ['-n', '--', 'rm', '-rf', '--', folder], { env })
  })
}
