import { once } from 'node:events'
import { type FileHandle, open } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { start } from '../process.ts'

/**
 * Root's shell finds the descriptor, holds it, becomes us, and says who it is. sudo closes every descriptor, so that none
 * could be given to us; but what a process of ours holds we may open (proc_pid_fd(5)), and then read without root.
 */
const finder = `
name=$1 uid=$2 gid=$3
shift 3
for id; do
  for file in /proc/$id/fd/*; do
    [ "$(readlink "$file")" = "$name" ] || continue
    exec 3<"$file" || continue
    exec setpriv --reuid="$uid" --regid="$gid" --clear-groups --no-new-privs -- sh -c 'echo $$; read -r over'
  done
done`

const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' }

/** Opens a file that one of the processes of another user holds, as an ordinary user who has sudo; undefined where none does. */
export async function openBySudo(ids: readonly number[], name: string): Promise<FileHandle | undefined> {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()].map(String)
  const requests = new PassThrough()
  const line = ['-n', '--', 'sh', '-c', finder, 'flakeship-memory', name, `${uid}`, `${gid}`]
  const holder = start('sudo', [...line, ...ids.map(String)], { env, input: requests, grace: 1 })
  holder.stderr.resume()
  try {
    const [said] = await Promise.race([once(holder.stdout, 'data'), holder.exit.then(() => [''])])
    const id = Number(String(said).trim())
    return id > 0 ? await open(`/proc/${id}/fd/3`, 'r').catch(() => undefined) : undefined
  } finally {
    requests.end()
    await Promise.race([holder.exit, sleep(1000)]).catch(() => {})
    await holder.stop().catch(() => {})
  }
}
