import type { UpdateInput } from '../../documents/update.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'
import { type LockedInput, nameOf } from '../../nix/flake-lock/lock-tree.ts'
import type { Cooldown } from './cooldown.ts'
import type { Histories } from './histories.ts'
import type { SeenHead } from './seen-heads.ts'
import type { Selection } from './select-inputs.ts'
import { type Settled, settle } from './settle.ts'
import { sideOf } from './sides.ts'
import type { Resolved, Sources } from './sources.ts'
import { whyPinned } from './why-pinned.ts'

/** What decides the standing of an input, besides itself. */
export interface Standing {
  isSelected: Selection
  /** Inputs that may go back to an older state. */
  mayGoBack: Selection
  cooldown: Cooldown
  sources: Sources
  histories: Histories
  /** Seconds since 1970. */
  now: number
}

/** The standing of an input; `resolved` is the answer of its source, undefined if there was no query. */
export async function standingOf(
  input: LockedInput,
  resolved: Resolved | undefined,
  deciding: Standing,
): Promise<UpdateInput> {
  const { original = {}, locked = {} } = input.node
  const name = nameOf(input.path)
  const told = { path: [...input.path], name, original, before: sideOf(locked) }
  const pinned = whyPinned(input)
  if (!deciding.isSelected(name)) return { ...told, standing: 'unselected' }
  if (pinned !== undefined) return { ...told, standing: 'pinned', reason: pinned }
  if (resolved === undefined) return { ...told, standing: 'current' } // locked just now
  if (!resolved.ok) {
    const { reason, said, isLimited } = resolved
    return { ...told, standing: isLimited ? 'waiting' : 'unreachable', reason, said }
  }
  const { locked: after, ...settled } = withSide(
    await settleInput(name, { original, locked, head: resolved.locked }, deciding),
  )
  return { ...told, ...settled, ...(after === undefined ? {} : { after: sideOf(after) }) }
}

const withSide = (settled: Settled): Settled & { locked?: Attributes } => settled

const day = 24 * 60 * 60

function settleInput(
  name: string,
  { original, locked, head }: { original: Attributes; locked: Attributes; head: Attributes },
  { mayGoBack, cooldown, sources, histories, now }: Standing,
): Promise<Settled> {
  const days = cooldown(name)
  return settle({
    locked,
    head,
    days,
    now,
    mayGoBack: mayGoBack(name),
    heads: () => histories.heads(original, head, now - days * day),
    comesAfter: (before, then) => histories.comesAfter(original, before, then),
    at: async (former) => {
      const { locked: seen } = former as Partial<SeenHead>
      if (seen !== undefined) return seen
      const { ref, ...rest } = original
      // forges take a branch or a revision, git takes both
      const asked = original.type === 'git' && ref !== undefined ? original : rest
      const [answer] = await sources.now([{ ...asked, rev: former.mark }])
      return answer?.ok ? answer.locked : undefined
    },
  })
}
