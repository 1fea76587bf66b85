import { annotationsOf, mostOfAStep, type Troubles } from '../../features/report/github/annotations.ts'
import type { Host } from '../../host/host.ts'

/**
 * The one place where failures become annotations: called once per step, at its end, with all its failures. `most` is
 * how many annotations the step may still make. No effect on a terminal.
 */
export function annotate(
  troubles: Troubles,
  { kind, environment, log }: Pick<Host, 'kind' | 'environment' | 'log'>,
  most: number = mostOfAStep,
): void {
  if (kind !== 'github') return
  const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = environment
  for (const { message, place } of annotationsOf(troubles, { budget: most, repository: { root, name } }))
    log.error(message, place)
}
