/** How much repeated work, or the start of another job, must gain. */
export const preferences = ['fast', 'balanced', 'cheap'] as const
export type Prefer = (typeof preferences)[number]

/**
 * Whether an earlier end is worth more machine time (both ms). Relative instead of a threshold in seconds: a threshold
 * would only move the cliff at which plans change.
 */
const rules: Record<Prefer, (sooner: number, dearer: number) => boolean> = {
  fast: () => true,
  balanced: (sooner, dearer) => sooner >= dearer / 4,
  cheap: (sooner, dearer) => sooner > dearer,
}

export const pays = (prefer: Prefer, sooner: number, dearer: number): boolean =>
  sooner > 0 && rules[prefer](sooner, dearer)
