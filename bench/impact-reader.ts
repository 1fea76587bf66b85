import { readFile } from 'node:fs/promises'
import { readBase } from '../src/documents/base.ts'
import { readDocument } from '../src/documents/files.ts'
import type { Plan } from '../src/documents/plan.ts'
import { impactOf } from '../src/features/report/impact/impact.ts'

/** Compares two plans: our way, or like a script that only wants to know which derivations are new. */
const [how, base = '', head = ''] = process.argv.slice(2)
if (how === 'ours') {
  const [before, plan] = [await readBase(base), await readDocument('plan', head)]
  const began = performance.now()
  const { targets } = impactOf(before, { plan, closures: new Map() })
  const changed = targets.filter(({ became }) => became === 'changed')
  const most = Math.max(...changed.map(({ toBuild }) => toBuild?.count ?? 0))
  console.log(
    `${changed.length} of ${targets.length} targets change, up to ${most} derivations to build; compared in ${((performance.now() - began) / 1000).toFixed(2)} s`,
  )
} else {
  const paths = async (file: string) => {
    const plan = JSON.parse(await readFile(file, 'utf8')) as Plan
    return plan.derivations.map(({ drvPath }) => drvPath)
  }
  const known = new Set(await paths(base))
  console.log(`${(await paths(head)).filter((path) => !known.has(path)).length} derivations are new`)
}
