import type { Base } from '../../../documents/base.ts'
import type { Plan } from '../../../documents/plan.ts'
import type { Impact } from '../../../documents/report.ts'

type Inputs = Plan['flake']['inputs']

/** The inputs that changed, were added or removed in the lock since the base. */
export function inputChanges(
  { flake: base }: Pick<Base, 'flake'>,
  { flake: head }: Pick<Plan, 'flake'>,
): NonNullable<Impact['inputs']> {
  const names = [...new Set([...Object.keys(head.inputs), ...Object.keys(base.inputs)])].sort()
  return names.flatMap((name) => {
    const [before, after] = [own(base.inputs, name), own(head.inputs, name)]
    if (markOf(before) === markOf(after)) return []
    return [{ name, ...(before ? { before } : {}), ...(after ? { after } : {}) }]
  })
}

const own = (inputs: Inputs, name: string) => (Object.hasOwn(inputs, name) ? inputs[name] : undefined)

/** What distinguishes one state of a source from another; versions of Nix sometimes disagree about hashes. */
const markOf = (input: Inputs[string] | undefined): string =>
  input === undefined ? '' : JSON.stringify([input.type, input.url, input.revision ?? input.narHash])
