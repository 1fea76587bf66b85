import { createHash } from 'node:crypto'
import type { Report } from '../../../src/documents/report.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { pathOf, planOf, targetOf } from '../../support/nix/plans.ts'
import { drvOf, evidenceOf, resultOf, targetResultOf } from '../report/sample-run.ts'

/** The ISO of the host `web`, and what a report says of it. */
export const webIso = Buffer.alloc(5000, 'what was booted ')
export const webImage = {
  bytes: webIso.length,
  sha256: createHash('sha256').update(webIso).digest('hex'),
}
export const builtFrom = 'c'.repeat(40)

/** The report of a run that built and booted that ISO by BIOS and UEFI. */
export function webReport(image = webImage): Report {
  const target = { id: 'web.iso', host: 'web', kind: 'iso' as const, drvPath: drvOf('web') }
  const plan = planOf([targetOf({ ...target, names: ['web.iso'] })])
  plan.flake.revision = builtFrom
  const file = { file: `${pathOf('web')}/iso/nixos.iso`, name: 'nixos.iso', format: 'iso', source: 'search' }
  const results = [resultOf([targetResultOf({ ...target, images: [{ ...file, ...image }] })])]
  const evidence = (['bios', 'uefi'] as const).map((firmware) =>
    evidenceOf({ target: 'web.iso', drvPath: target.drvPath, firmware, image }),
  )
  return mergeReport({ plan, results, evidence })
}
