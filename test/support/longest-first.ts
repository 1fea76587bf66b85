import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Slow files start first, so that no worker waits for another at the end. A fresh checkout has no times of its own, and
 * the size of a file says little about guests and builds: boots, then whole runs, then whatever uses real tools. Files
 * that mostly wait run beside the first, whose guests use both cores.
 */
const order = [
  /^test\/features\/boot\/boot\.itg/,
  /^test\/workflows\/whole-(tiny|cache)\.itg/,
  /^test\/features\/build\/build\.itg/,
  /^test\/workflows\/(check|whole-cancelled|publishing\/whole-update-lock)\.itg/,
  /^test\/actions\/(private-inputs|deadline)\.itg/,
  /^test\/(workflows|features\/(handover|update-lock|promote|release))\/.*\.itg/,
  /^test\/features\/boot\/.*\.itg/,
  /^test\/actions\/.*\.itg/,
  /\.itg\.test\.ts$/,
]

const rank = (file: string): number => {
  const found = order.findIndex((pattern) => pattern.test(file))
  return found < 0 ? order.length : found
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const { root } = this.ctx.config
    return sorted.toSorted((a, b) => rank(relative(root, a.moduleId)) - rank(relative(root, b.moduleId)))
  }
}
