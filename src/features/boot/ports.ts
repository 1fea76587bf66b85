import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { UserError } from '../../lib/errors.ts'
import type { GivenForward } from './adapt/forwards.ts'

/** The ports of this machine that the person gave; one boot has them under their own numbers. */
export interface Ports {
  /** The person's forwards for this boot; the first that asks gets the numbers, the others what the kernel chooses. */
  claim(boot: string): Promise<GivenForward[]>
}

/** What stands for a port that the kernel chooses. */
const anyPort = 0

/** The person's forwards, with one that leads to the guest's SSH. */
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
  // the guests' user has no privilege, whoever we are
  const least = await readFile('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8').catch(() => '1024')
  if (port < Number(least)) throw refuse('EACCES')
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((cause) => Promise.reject(refuse(cause.code, cause)))
  server.close()
  await once(server, 'close')
}
