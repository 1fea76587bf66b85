import { once } from 'node:events'
import { type FileHandle, open } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { start } from '../process.ts'

/**
 * Root's shell finds the descriptor, holds it, switches to our user, and prints its process id. sudo closes every
 * descriptor, so none can be passed to us; but we may open what a process of ours holds (proc_pid_fd(5)), and then read
 * it without root.
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

/** Opens a file held by one of another user's processes, as an ordinary user with sudo; undefined if none holds it. */
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
