import { type Option, type Properties, parseDevice, printProperties } from './command-line.ts'
import { askedForward, type Forward, forwardOf, printForward, readForward } from './forwards.ts'
import type { Change, Changes, Draft, Finish } from './machine.ts'

/** Network backends that need privileges or a daemon on this machine. */
const privileged = /^(tap|bridge|vde|vhost-user|vhost-vdpa|l2tpv3|af-xdp|netmap|passt|vmnet-.*)$/
/** Network backends that connect a guest to the outside. */
const outside = /^(socket|stream|dgram)$/

/** Properties that describe the card: only these survive when a backend becomes `user`. */
const ofTheCard = new Set(['id', 'model', 'mac', 'macaddr', 'netdev', 'name', 'vlan', 'addr'])

/** Properties that open a way from the guest to this machine. */
const waysOut = new Set(['guestfwd', 'smb', 'smbserver'])

/** A guest has no network access unless the user allows it (research: platform S25). */
function closed(properties: Properties, { machine, say }: Draft): Properties {
  if (machine.openNetwork) return properties
  const kept = properties.filter(([key]) => key !== 'restrict' && !waysOut.has(key))
  for (const [key, value] of properties) {
    if (waysOut.has(key))
      say(`${key}=${value}: the network of the guest is closed, so it cannot reach this machine`)
  }
  return [...kept, ['restrict', 'on']]
}

/** Every forward gets a host port of its own. */
function apart(properties: Properties, { machine }: Draft): Properties {
  return properties.map((property) => {
    const forward = property[0] === 'hostfwd' ? readForward(property[1] ?? '', machine.forward) : undefined
    return forward ? ['hostfwd', printForward(forward)] : property
  })
}

const network =
  (option: string): Change =>
  (value, draft) => {
    const [[type = ''] = [], ...rest] = parseDevice(value, 'type')
    if (type === 'user')
      return [{ name: option, value: printProperties([['user'], ...apart(closed(rest, draft), draft)]) }]
    const open = draft.machine.openNetwork
    if (!privileged.test(type) && (open || !outside.test(type))) return undefined
    draft.say(
      `-${option} ${type}: ${privileged.test(type) ? 'an unprivileged guest cannot have it' : 'the network is closed'}, so user networking`,
    )
    const card = rest.filter(([key]) => ofTheCard.has(key))
    return [{ name: option, value: printProperties([['user'], ...closed(card, draft)]) }]
  }

const isUser = ({ name, value = '' }: Option) =>
  ['netdev', 'nic', 'net'].includes(name) && parseDevice(value, 'type')[0]?.[0] === 'user'

/** Without any network option QEMU would add a card with outside access. */
const card: Finish = (options, draft) => {
  const spoken = options.some(({ name }) => ['netdev', 'nic', 'net', 'nodefaults'].includes(name))
  if (spoken && (draft.machine.forward.length === 0 || options.some(isUser))) return options
  return [...options, { name: 'nic', value: printProperties([['user'], ...closed([], draft)]) }]
}

/** The forwards that the script requests, as actually given. */
export function scriptForwards(
  asked: readonly Option[],
  machine: Pick<Draft['machine'], 'forward'>,
): Forward[] {
  return asked.filter(isUser).flatMap(({ value = '' }) =>
    parseDevice(value, 'type').flatMap(([key, text = '']) => {
      const forward = key === 'hostfwd' ? readForward(text, machine.forward) : undefined
      return forward ? [forward] : []
    }),
  )
}

/** The user's forwards that the script did not take from QEMU_NET_OPTS. */
export function missingForwards(
  asked: readonly Option[],
  machine: Pick<Draft['machine'], 'forward'>,
): Forward[] {
  const isThere = (sentence: string) => asked.some((o) => isUser(o) && o.value?.includes(sentence))
  return machine.forward.filter((forward) => !isThere(askedForward(forward))).map(forwardOf)
}

const forwards: Finish = (options, { asked, machine }) => {
  const first = options.find(isUser)
  const missing = missingForwards(asked, machine)
  if (first === undefined || missing.length === 0) return options
  const value = [first.value, ...missing.map((forward) => `hostfwd=${printForward(forward)}`)].join(',')
  return options.map((option) => (option === first ? { ...first, value } : option))
}

export const networkChanges: Changes = { netdev: network('netdev'), nic: network('nic'), net: network('net') }
export const networkFinishes: readonly Finish[] = [card, forwards]
