/** Seconds per step, by name, in order. */
export function stopwatch<Step extends string>() {
  const seconds = {} as Record<Step, number>
  let last = performance.now()
  return {
    seconds,
    /** Ends a step, which began when the previous one ended. */
    lap(step: Step) {
      const now = performance.now()
      seconds[step] = (now - last) / 1000
      last = now
    },
  }
}
