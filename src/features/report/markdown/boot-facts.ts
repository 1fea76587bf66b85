import { deafEars, type Evidence, heardOn, isStage } from '../../../documents/evidence.ts'
import { code } from '../../../lib/markdown.ts'
import { bytes, count, duration } from '../../../lib/text.ts'
import { acceleratorWords } from '../words/words.ts'

/** The items of a list: what decided a boot, how far it came, what it ran on, and which bytes were started. */
export function bootFacts(boot: Evidence): string[] {
  return [decision(boot), ...failedUnits(boot), ...stages(boot), ...surroundings(boot), ...file(boot)]
}

function decision({ decided }: Evidence): string {
  const text = decided.text === '' ? '' : `: ${code(decided.text, 500)}`
  return `decided by ${code(decided.by)}${text}${heardOn(decided)}`
}

const failedUnits = ({ failedUnits }: Evidence): string[] =>
  listed(failedUnits, `${count(failedUnits.length, 'unit')} failed, as its journal says:`, 100)

/** Of systemd's many targets only the last one helps, and only where nothing came after it. */
function stages({ milestones, verdict }: Evidence): string[] {
  const last = milestones.at(-1)
  const shown = milestones.filter(
    (one) => isStage(one) || (one === last && verdict !== 'booted' && verdict !== 'not-tried'),
  )
  if (shown.length === 0) return []
  return [
    `from power-on to ${shown.map(({ name, seconds }) => `${code(name, 60)} ${duration(seconds)}`).join(', ')}`,
  ]
}

function surroundings(boot: Evidence): string[] {
  const { accelerator, machine, added, replaced } = boot
  return [
    accelerator ? ranOn(accelerator) : 'QEMU was not started',
    ...(machine ? [`${machine.memoryMiB} MiB of memory, ${count(machine.cpus, 'processor')}`] : []),
    ...listed(added, 'added to the machine, to hear it or to start it:', 300),
    ...listed(
      deafEars(boot).map(({ where, why }) => `${where}: ${why}`),
      'where it could not be heard:',
      300,
    ),
    ...listed(replaced, 'replaced here, because this machine has no such thing:', 300),
  ]
}

function ranOn({ name, reason }: NonNullable<Evidence['accelerator']>): string {
  return `runs on ${acceleratorWords[name]}${reason === undefined ? '' : `: ${code(reason)}`}`
}

function file({ image, served = [] }: Evidence): string[] {
  const files = served.map(({ name, sha256, bytes: size }) => `${name}: ${bytes(size)}, SHA-256 ${sha256}`)
  return [
    ...(image ? [`the file that ships: ${bytes(image.bytes)}, SHA-256 ${code(image.sha256)}`] : []),
    ...listed(files, 'served over the network:', 300),
  ]
}

/** A title with a list of outside text below it; nothing for an empty one. */
function listed(items: readonly string[], title: string, width: number): string[] {
  if (items.length === 0) return []
  const left = items.length - mostListed
  return [
    [
      title,
      ...items.slice(0, mostListed).map((item) => `  - ${code(item, width)}`),
      ...(left > 0 ? [`  - and ${left} more`] : []),
    ].join('\n'),
  ]
}

const mostListed = 30
