import { UserError } from '../../../lib/errors.ts'

/** Lines to append for the group and its users; both empty if they exist. */
export interface BuildUsers {
  gid: number
  passwd: readonly string[]
  group: readonly string[]
}

/** The ids of the official installer; another block if they are taken. */
const firstId = 30_000
const blocks = 100

/**
 * The build users that a machine lacks, as lines of `/etc/passwd` and `/etc/group`. All at once, because each `useradd`
 * reads, sorts and writes four files again (docs/adr/0011). No password can ever match `*`.
 */
export function buildUsers(
  files: { passwd: string; group: string },
  { name, count }: { name: string; count: number },
): BuildUsers {
  const passwd = fields(files.passwd)
  const there = fields(files.group).find(([group]) => group === name)
  if (there && (there[3] ?? '') !== '') return { gid: Number(there[2]), passwd: [], group: [] }
  const users = Array.from({ length: count }, (_, i) => `${name}${i + 1}`)
  if (there || passwd.some(([user = '']) => users.includes(user))) {
    throw new UserError(
      `/etc/group and /etc/passwd hold half of a ${name} group: remove the group ${name} and its users, and run again`,
    )
  }
  const ids = new Set([...passwd, ...fields(files.group)].map(([, , id]) => Number(id)))
  const first = Array.from({ length: blocks }, (_, i) => firstId + i * 1000).find((start) =>
    Array.from({ length: count + 1 }, (_, i) => start + i).every((id) => !ids.has(id)),
  )
  if (first === undefined) throw new UserError(`no ids are free for ${count} build users`)
  return {
    gid: first,
    passwd: users.map(
      (user, i) => `${user}:*:${first + 1 + i}:${first}:Nix build user ${i + 1}:/var/empty:/usr/sbin/nologin`,
    ),
    group: [`${name}:x:${first}:${users.join(',')}`],
  }
}

const fields = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(':'))
