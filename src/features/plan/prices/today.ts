/** Days since 1970, as history counts them. */
export const today = (): number => Math.floor(Date.now() / 86_400_000)
