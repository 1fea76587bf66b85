/** A port of this machine that leads into a guest. */
export interface Forward {
  protocol: 'tcp' | 'udp'
  /** As it was asked for: `127.0.0.1:2222`, `:2222`. */
  asked: string
  /** What QEMU listens on: a port that the person gave, or 0, where the kernel chooses one. */
  port: number
  /** The guest's own address; empty where that is QEMU's to know. */
  address: string
  guestPort: number
}

/** A forward that the person gave, `HOSTPORT:GUESTPORT`, and whether this guest has the number itself. */
export interface GivenForward {
  /** 0: whatever port is free. */
  host: number
  guest: number
  isOurs: boolean
}

/** QEMU's sentence for a forward (`hostfwd=`), on the loopback only. */
export function printForward({ protocol, port, address, guestPort }: Forward): string {
  return `${protocol}:127.0.0.1:${port}-${address}:${guestPort}`
}

export function forwardOf({ host, guest, isOurs }: GivenForward): Forward {
  return {
    protocol: 'tcp',
    asked: host === 0 ? 'any port' : `127.0.0.1:${host}`,
    port: isOurs ? host : 0,
    address: '',
    guestPort: guest,
  }
}

/** As a script finds it in QEMU_NET_OPTS: with the number that the person gave. */
export const askedForward = ({ host, guest }: GivenForward) => `tcp:127.0.0.1:${host}-:${guest}`

const sentence = /^(tcp|udp)?:([^:]*):(\d{1,5})-([^:]*):(\d{1,5})$/

/**
 * Reads `hostfwd=`. Guests of one run would meet in the ports that their scripts name (three hosts with port 2222), so
 * each gets one that nobody has; undefined where it is no port (QEMU's forwards of Unix sockets).
 */
export function readForward(text: string, given: readonly GivenForward[]): Forward | undefined {
  const [match, protocol = 'tcp', host, port, address = '', guestPort] = sentence.exec(text) ?? []
  if (match === undefined) return undefined
  const own = given.find((forward) => askedForward(forward) === text)
  if (own) return forwardOf(own)
  const asked = `${host}:${Number(port)}`
  return { protocol: protocol as 'tcp' | 'udp', asked, port: 0, address, guestPort: Number(guestPort) }
}

/** One row of QEMU's `info usernet` that is a forward. */
interface Listening {
  protocol: string
  port: number
  address: string
  guestPort: number
}

/** `TCP[HOST_FORWARD]  13  127.0.0.1 40123  10.0.2.15    22     0     0`, the same since QEMU 0.12. */
export function readUsernet(text: string): Listening[] {
  const rows = text.matchAll(/^\s*(TCP|UDP)\[HOST_FORWARD\]\s+\d+\s+\S+\s+(\d+)\s+(\S+)\s+(\d+)/gm)
  return [...rows].map(([, protocol = '', port, address = '', guestPort]) => ({
    protocol: protocol.toLowerCase(),
    port: Number(port),
    address,
    guestPort: Number(guestPort),
  }))
}

/** A forward with the port of this machine that it got. */
export interface OpenForward {
  protocol: 'tcp' | 'udp'
  asked: string
  port: number
  guestPort: number
}

/** Which of the ports that QEMU opened is which forward; two that lead to the same port of the guest are alike. */
export function openedForwards(forwards: readonly Forward[], listening: readonly Listening[]): OpenForward[] {
  const left = [...listening]
  const leads = (row: Listening, { protocol, address, guestPort }: Forward) =>
    row.protocol === protocol && row.guestPort === guestPort && (address === '' || row.address === address)
  const fixedFirst = [...forwards].sort((a, b) => Number(a.port === 0) - Number(b.port === 0))
  return fixedFirst.flatMap((forward) => {
    const { protocol, asked, guestPort, port } = forward
    const at = left.findIndex((row) => leads(row, forward) && (port === 0 || row.port === port))
    const [row] = at < 0 ? [] : left.splice(at, 1)
    return row ? [{ protocol, asked, port: row.port, guestPort }] : []
  })
}

/** The port that leads to the guest's SSH: the one that the person named, else any that leads to port 22. */
export function sshForward(opened: readonly OpenForward[], named: number | undefined): number | undefined {
  const tcp = opened.filter(({ protocol }) => protocol === 'tcp')
  const isNamed = ({ asked }: OpenForward) => named !== undefined && asked.endsWith(`:${named}`)
  return (tcp.find(isNamed) ?? tcp.find(({ guestPort }) => guestPort === 22))?.port
}
