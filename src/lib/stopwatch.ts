/** Seconds of steps, by their names, in order. */
export function stopwatch<Step extends string>() {
  const seconds = {} as Record<Step, number>
  let last = performance.now()
  return {
    seconds,
    /** The step that ends now; it began where the last one ended. */
    lap(step: Step) {
      const now = performance.now()
      seconds[step] = (now - last) / 1000
      last = now
    },
  }
}
