import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { pathsOf, sbom } from '../../../src/documents/sbom.ts'
import { sbomOf } from '../../../src/features/sbom/cyclonedx.ts'
import { parsePathInfo } from '../../../src/nix/store/store.ts'

const path = (name: string) => `/nix/store/${'0'.repeat(31)}${name.length % 10}-${name}`
const [toplevel, kernel, glibc] = [
  path('nixos-system-one-25.05'),
  path('linux-6.12.1'),
  path('glibc-2.40-66'),
] as const
const drvPath = `${toplevel}.drv`

/** As `nix path-info --json` of 2.34 has it. */
const entry = (references: string[], narSize: number) => ({
  ca: null,
  deriver: null,
  narHash: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  narSize,
  references,
  registrationTime: 1,
  signatures: [],
  ultimate: false,
})
const infos = parsePathInfo(
  JSON.stringify({
    [toplevel]: entry([toplevel, kernel, glibc], 10),
    [kernel]: entry([], 2000),
    [glibc]: entry([glibc], 300),
  }),
)
const made = () => sbomOf({ host: 'one', system: 'x86_64-linux', drvPath, toplevel, infos })

const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)
const schema = (name: string) =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'))
const ajv = new Ajv({ strict: false, formats: { 'iri-reference': true, 'idn-email': true } })
addFormats.default(ajv)
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
const isCycloneDx = ajv.compile(schema('bom-1.6'))

test('it is what the schema of CycloneDX 1.6 asks for, and what we read', () => {
  const bom = JSON.parse(JSON.stringify(made()))
  expect(isCycloneDx(bom), JSON.stringify(isCycloneDx.errors)).toBe(true)
  expect(v.parse(sbom, bom)).toEqual(bom)
  expect(isCycloneDx({ ...bom, serialNumber: 'one' })).toBe(false)
})

test('names, versions, hashes of NARs, references; the system itself is what it is about', () => {
  const bom = made()
  expect(bom.metadata.component).toMatchObject({ type: 'operating-system', name: 'one', 'bom-ref': toplevel })
  expect(bom.components.map(({ name, version }) => [name, version]).sort()).toEqual([
    ['glibc', '2.40-66'],
    ['linux', '6.12.1'],
  ])
  expect(bom.components[0]?.hashes).toEqual([
    { alg: 'SHA-256', content: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  ])
  expect(bom.dependencies.find(({ ref }) => ref === toplevel)?.dependsOn).toEqual([kernel, glibc].sort())
  expect(bom.dependencies.find(({ ref }) => ref === glibc)?.dependsOn).toEqual([])
  expect(pathsOf(bom).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(2310)
})

test('the same closure is the same bytes', () => {
  const other = new Map([...infos].reverse())
  const again = sbomOf({ host: 'one', system: 'x86_64-linux', drvPath, toplevel, infos: other })
  expect(JSON.stringify(again)).toBe(JSON.stringify(made()))
})
