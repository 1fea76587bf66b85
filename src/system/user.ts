import { chown, readFile, rm, stat } from 'node:fs/promises'
import { exec, run } from './exec.ts'
import { privilege } from './privilege.ts'
import type { User } from './run-as-user.ts'

/** Nobody and nogroup: runs code of the flake outside the sandbox, if we can switch users. */
const nobody = { uid: 65534, gid: 65534 }

/** The user for guests; undefined if we cannot switch users. */
export async function guestUser(env: Readonly<Record<string, string>>): Promise<User | undefined> {
  const how = await privilege(exec, env)
  const map = await readFile('/proc/self/uid_map', 'utf8').catch(() => '')
  if (how === 'none' || !mapsUser(map, nobody.uid)) return undefined
  const groups = await kvmGroup(how === 'root' ? undefined : process.getgroups?.())
  return { ...nobody, ...(groups ? { groups } : {}), ...(how === 'sudo' ? { by: 'sudo' } : {}) }
}

/** Guests get the group of /dev/kvm if we have it ourselves: otherwise only root could use KVM. */
async function kvmGroup(ours: readonly number[] | undefined): Promise<number[] | undefined> {
  const device = await stat('/dev/kvm').catch(() => undefined)
  if (!device || device.gid === 0 || (device.mode & 0o060) !== 0o060) return undefined
  return ours === undefined || ours.includes(device.gid) ? [device.gid] : undefined
}

/** Whether a user namespace with this `uid_map` contains that user. */
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

/** Gives a file of ours to the user. */
export async function giveFile(file: string, user: User): Promise<void> {
  if (user.by !== 'sudo') return chown(file, user.uid, user.gid)
  await run(exec, 'sudo', ['-n', '--', 'chown', `${user.uid}:${user.gid}`, file], { env })
}

/** Gives a folder of ours to the user; we can still read what is put into it. */
export async function giveFolder(folder: string, user: User): Promise<void> {
  if (user.by !== 'sudo') return chown(folder, user.uid, user.gid)
  const ours = process.getgid?.() ?? 0
  const script = 'chown "$1" "$2" && chmod 2770 "$2"'
  await run(exec, 'sudo', ['-n', '--', 'sh', '-c', script, 'give', `${user.uid}:${ours}`, folder], { env })
}

/** Removes a folder of ours, including the user's files in it. */
export async function removeGiven(folder: string, user: User | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
    if (user?.by !== 'sudo') throw error
    await run(exec, 'sudo', ['-n', '--', 'rm', '-rf', '--', folder], { env })
  })
}
