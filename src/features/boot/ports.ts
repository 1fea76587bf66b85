import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { UserError } from '../../lib/errors.ts'
import type { GivenForward } from './adapt/forwards.ts'

/** The host ports that the user gave; one boot gets those very numbers. */
export interface Ports {
  /** The user's forwards for this boot; the first caller gets the given numbers, later ones free ports. */
  claim(boot: string): Promise<GivenForward[]>
}

/** A free port, chosen by the kernel. */
const anyPort = 0

/** The user's forwards, plus one to the guest's SSH if missing. */
export function withSsh(forward: readonly string[]): string[] {
  return forward.some((ports) => ports.endsWith(':22')) ? [...forward] : [...forward, `${anyPort}:22`]
}

/** From checked `HOSTPORT:GUESTPORT`. */
export function givenPorts(forward: readonly string[]): Ports {
  const pairs = forward.map((ports) => ports.split(':').map(Number) as [number, number])
  let owner: string | undefined
  return {
    async claim(boot) {
      owner ??= boot
      const isOurs = owner === boot
      if (isOurs) for (const [host] of pairs) if (host !== anyPort) await checkFree(host)
      return pairs.map(([host, guest]) => ({ host, guest, isOurs }))
    },
  }
}

const words: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: stop what listens there, or forward another one',
  EACCES: 'is not allowed for us: forward one from 1024 on',
}

async function checkFree(port: number): Promise<void> {
  const refuse = (code: string, cause?: unknown) =>
    new UserError(`port ${port} of this machine ${words[code] ?? `cannot be used (${code})`}`, { cause })
  // the guests' user is unprivileged, whoever we are
  const least = await readFile('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8').catch(() => '1024')
  if (port < Number(least)) throw refuse('EACCES')
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((cause) => Promise.reject(refuse(cause.code, cause)))
  server.close()
  await once(server, 'close')
}
