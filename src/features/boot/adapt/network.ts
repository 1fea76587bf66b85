import { type Option, type Properties, parseDevice, printProperties } from './command-line.ts'
import type { Change, Changes, Draft, Finish } from './machine.ts'

/** Back ends that need privileges or a daemon on this machine. */
const privileged = /^(tap|bridge|vde|vhost-user|vhost-vdpa|l2tpv3|af-xdp|netmap|passt|vmnet-.*)$/
/** Back ends that connect a guest with something outside of it. */
const outside = /^(socket|stream|dgram)$/

/** Of a back end that becomes `user` only what describes the card is kept. */
const ofTheCard = new Set(['id', 'model', 'mac', 'macaddr', 'netdev', 'name', 'vlan', 'addr'])

/** What opens a way from the guest to this machine. */
const waysOut = new Set(['guestfwd', 'smb', 'smbserver'])

/** The sentence of a forward: QEMU's `hostfwd=` for `2222:22`, on the loopback only. */
export function hostForward(forward: string): string {
  const [host, guest] = forward.split(':')
  return `tcp:127.0.0.1:${host}-:${guest}`
}

/** The host port that leads to a guest's port, where the line forwards one. */
export function forwardedPort(options: readonly Option[], guestPort: number): number | undefined {
  for (const { name, value = '' } of options) {
    if (!['netdev', 'nic', 'net'].includes(name)) continue
    for (const [key, forward = ''] of parseDevice(value, 'type')) {
      const [, host, guest] = (key === 'hostfwd' && /^tcp:[^:]*:(\d+)-[^:]*:(\d+)$/.exec(forward)) || []
      if (Number(guest) === guestPort) return Number(host)
    }
  }
  return undefined
}

/** A guest reaches nothing unless the person opens its network (research: platform S25). */
function closed(properties: Properties, { machine, say }: Draft): Properties {
  if (machine.openNetwork) return properties
  const kept = properties.filter(([key]) => key !== 'restrict' && !waysOut.has(key))
  for (const [key, value] of properties) {
    if (waysOut.has(key))
      say(`${key}=${value}: the guest's network is closed, so it does not reach this machine`)
  }
  return [...kept, ['restrict', 'on']]
}

const network =
  (option: string): Change =>
  (value, draft) => {
    const [[type = ''] = [], ...rest] = parseDevice(value, 'type')
    if (type === 'user') return [{ name: option, value: printProperties([['user'], ...closed(rest, draft)]) }]
    const open = draft.machine.openNetwork
    if (!privileged.test(type) && (open || !outside.test(type))) return undefined
    draft.say(
      `-${option} ${type}: ${privileged.test(type) ? 'an unprivileged guest cannot have it' : 'the network is closed'}, so user networking`,
    )
    const card = rest.filter(([key]) => ofTheCard.has(key))
    return [{ name: option, value: printProperties([['user'], ...closed(card, draft)]) }]
  }

const isUser = ({ name, value = '' }: Option) =>
  ['netdev', 'nic', 'net'].includes(name) && /^user\b/.test(value)

/** A machine without any word about its network would get a card that leads out. */
const card: Finish = (options, draft) => {
  const spoken = options.some(({ name }) => ['netdev', 'nic', 'net', 'nodefaults'].includes(name))
  if (spoken && (draft.machine.forward.length === 0 || options.some(isUser))) return options
  return [...options, { name: 'nic', value: printProperties([['user'], ...closed([], draft)]) }]
}

/** The person's forwards, unless the script took them from QEMU_NET_OPTS. */
const forwards: Finish = (options, { machine }) => {
  const first = options.find(isUser)
  const missing = machine.forward
    .map(hostForward)
    .filter((forward) => !options.some((o) => isUser(o) && o.value?.includes(forward)))
  if (first === undefined || missing.length === 0) return options
  const value = [first.value, ...missing.map((forward) => `hostfwd=${forward}`)].join(',')
  return options.map((option) => (option === first ? { ...first, value } : option))
}

export const networkChanges: Changes = { netdev: network('netdev'), nic: network('nic'), net: network('net') }
export const networkFinishes: readonly Finish[] = [card, forwards]
