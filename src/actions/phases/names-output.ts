import type { Host } from '../../host/host.ts'

/**
 * Characters of names; GitHub limits the outputs of a job to 1 MB, two bytes each, and drops all of them beyond that.
 */
const most = 400_000

/** Names as a JSON array, as many as fit into an output. */
export function namesOutput(
  names: readonly string[],
  { kind, log }: Pick<Host, 'kind' | 'log'>,
  { output, file, limit = most }: { output: string; file: string; limit?: number },
): string {
  let length = 0
  const fit = names.findIndex((name) => {
    length += JSON.stringify(name).length + 1
    return length + 1 > limit
  })
  if (fit === -1 || kind !== 'github') return JSON.stringify(names)
  log.warning(
    `the output ${output} has the first ${fit} of ${names.length} names, the most that GitHub accepts; ${file} has the others`,
  )
  return JSON.stringify(names.slice(0, fit))
}
