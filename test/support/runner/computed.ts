/** Milliseconds that this process has computed since `process.cpuUsage()` said `since`; a busy machine adds little. */
export function computedSince(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
