import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { baseKey } from '../../src/actions/jobs/run-stores.ts'
import { readBase } from '../../src/documents/base.ts'
import { evidence } from '../../src/documents/evidence.ts'
import { historyFields } from '../../src/documents/history.ts'
import { plan } from '../../src/documents/plan.ts'
import { release } from '../../src/documents/release.ts'
import { report } from '../../src/documents/report.ts'
import { result } from '../../src/documents/result.ts'
import { update } from '../../src/documents/update.ts'
import { versions } from '../../src/documents/versions.ts'
import { planOf } from '../support/nix/plans.ts'

/** All of a schema that decides what is valid, as text: kinds, keys, values, limits. */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf)
  if (schema instanceof RegExp) return String(schema)
  if (schema === null || typeof schema !== 'object') return typeof schema === 'function' ? 'function' : schema
  return Object.entries(schema)
    .filter(([key]) => !key.startsWith('~') && !['version', 'expects', 'message', 'async'].includes(key))
    .map(([key, value]) => [key, shapeOf(value)])
}
const digestOf = (schema: { entries: object }) =>
  createHash('sha256')
    .update(JSON.stringify(shapeOf(schema.entries)))
    .digest('hex')
    .slice(0, 12)

/** A schema that changed has another digest: raise its version in src/documents/versions.ts, and write both down here. */
test.each([
  ['plan', plan, 9, '7209b59a674a'],
  ['result', result, 7, '568ef8b09775'],
  ['evidence', evidence, 7, 'faff2f47e1ad'],
  ['report', report, 15, '3aab58d81b91'],
  ['release', release, 4, 'd4eacd902aa6'],
  ['update', update, 3, '44161835c265'],
  ['history', historyFields, 2, '60021973224c'],
] as const)('the %s that changes has another version', (name, schema, version, digest) => {
  expect([versions[name], digestOf(schema)]).toEqual([version, digest])
})

test('any change of a schema changes its digest', () => {
  const { warnings, ...others } = plan.entries
  expect(digestOf({ entries: others })).not.toBe(digestOf(plan))
  expect(digestOf({ entries: { ...others, warnings, more: warnings } })).not.toBe(digestOf(plan))
})

test('a base of another version is refused in one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'base-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'plan.json')
  await writeFile(file, JSON.stringify({ ...planOf([]), version: 2 }))
  await expect(readBase(file)).rejects.toThrow(
    new RegExp(
      `^\\S+ is version 2 of the plan document, this flakeship reads version ${versions.plan}; [^\\n]*$`,
    ),
  )
  await writeFile(file, JSON.stringify(planOf([])))
  expect((await readBase(file)).document).toBe('plan')
})

test('a report that was kept in another version has another key, so that it counts as absent', () => {
  const key = baseKey('nixos', 'a'.repeat(64), 'b'.repeat(40))
  expect(key).toBe(`flakeship-base-${versions.report}-nixos-${'a'.repeat(16)}-${'b'.repeat(40)}`)
})
