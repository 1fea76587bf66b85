/** A host port forwarded into a guest. */
export interface Forward {
  protocol: 'tcp' | 'udp'
  /** The requested host address: `127.0.0.1:2222`, `:2222`. */
  asked: string
  /** The port that QEMU listens on: the user's, or 0 for a free one. */
  port: number
  /** The guest's own address; empty if QEMU knows it. */
  address: string
  guestPort: number
}

/** A forward from the user, `HOSTPORT:GUESTPORT`, and whether this guest gets that very number. */
export interface GivenForward {
  /** 0: any free port. */
  host: number
  guest: number
  isOurs: boolean
}

/** QEMU's syntax for a forward (`hostfwd=`), on the loopback only. */
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

/** The form for a script in QEMU_NET_OPTS: with the user's number. */
export const askedForward = ({ host, guest }: GivenForward) => `tcp:127.0.0.1:${host}-:${guest}`

const sentence = /^(tcp|udp)?:([^:]*):(\d{1,5})-([^:]*):(\d{1,5})$/

/**
 * Reads `hostfwd=`. Guests of one run would clash in the ports that their scripts name (three hosts with port 2222), so
 * each gets a free one; undefined for other forwards (QEMU's Unix sockets).
 */
export function readForward(text: string, given: readonly GivenForward[]): Forward | undefined {
  const [match, protocol = 'tcp', host, port, address = '', guestPort] = sentence.exec(text) ?? []
  if (match === undefined) return undefined
  const own = given.find((forward) => askedForward(forward) === text)
  if (own) return forwardOf(own)
  const asked = `${host}:${Number(port)}`
  return { protocol: protocol as 'tcp' | 'udp', asked, port: 0, address, guestPort: Number(guestPort) }
}

/** One forward in a row of QEMU's `info usernet`. */
interface Listening {
  protocol: string
  port: number
  address: string
  guestPort: number
}

/** `TCP[HOST_FORWARD]  13  127.0.0.1 40123  10.0.2.15    22     0     0`, the same format since QEMU 0.12. */
export function readUsernet(text: string): Listening[] {
  const rows = text.matchAll(/^\s*(TCP|UDP)\[HOST_FORWARD\]\s+\d+\s+\S+\s+(\d+)\s+(\S+)\s+(\d+)/gm)
  return [...rows].map(([, protocol = '', port, address = '', guestPort]) => ({
    protocol: protocol.toLowerCase(),
    port: Number(port),
    address,
    guestPort: Number(guestPort),
  }))
}

/** A forward with its actual host port. */
export interface OpenForward {
  protocol: 'tcp' | 'udp'
  asked: string
  port: number
  guestPort: number
}

/** Matches the ports that QEMU opened with the forwards; two to the same port of the guest are interchangeable. */
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

/** The port to the guest's SSH: the one that the user named, else any to port 22. */
export function sshForward(opened: readonly OpenForward[], named: number | undefined): number | undefined {
  const tcp = opened.filter(({ protocol }) => protocol === 'tcp')
  const isNamed = ({ asked }: OpenForward) => named !== undefined && asked.endsWith(`:${named}`)
  return (tcp.find(isNamed) ?? tcp.find(({ guestPort }) => guestPort === 22))?.port
}
