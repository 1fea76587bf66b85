/** What a copy of some work, or a further start of a job, must bring. */
export const preferences = ['fast', 'balanced', 'cheap'] as const
export type Prefer = (typeof preferences)[number]

/**
 * Whether an end that comes sooner is worth more machine time (both ms). A share of what is spent instead of a
 * threshold in seconds: a threshold would only move the cliff at which plans change.
 */
const rules: Record<Prefer, (sooner: number, dearer: number) => boolean> = {
  fast: () => true,
  balanced: (sooner, dearer) => sooner >= dearer / 4,
  cheap: (sooner, dearer) => sooner > dearer,
}

export const pays = (prefer: Prefer, sooner: number, dearer: number): boolean =>
  sooner > 0 && rules[prefer](sooner, dearer)
