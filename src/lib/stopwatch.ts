/** Seconds of steps, by their names, in order. */
export function stopwatch() {
  const seconds: Record<string, number> = {}
  let last = performance.now()
  return {
    seconds,
    lap(step: string) {
      const now = performance.now()
      seconds[step] = (now - last) / 1000
      last = now
    },
  }
}
