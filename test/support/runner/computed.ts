/** Milliseconds of processor time since `since` (`process.cpuUsage()`); a busy machine adds little. */
export function computedSince(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
