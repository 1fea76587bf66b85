/** Days since 1970, as in the history. */
export const today = (): number => Math.floor(Date.now() / 86_400_000)
