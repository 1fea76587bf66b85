import { expect, test } from 'vitest'
import type { ChosenImage } from '../../../src/features/release/images/choose.ts'
import { partBytes, partsOf } from '../../../src/features/release/images/parts.ts'
import { plannedNames, requireAttestable } from '../../../src/features/release/planned-names.ts'

const images = (howMany: number, { parts = 1, long = 0 }: { parts?: number; long?: number } = {}) =>
  Array.from({ length: howMany }, (_, i) => {
    const name = `${'x'.repeat(long)}${i}.iso`
    const bytes = parts === 1 ? 1 : parts * partBytes
    return { name, parts: partsOf(name, bytes), target: { id: name } } as unknown as ChosenImage
  })
const sboms = [{ name: 'x.cdx.json', host: 'x' }]

test('a thousand assets are planned, and no more', () => {
  expect(plannedNames({ images: images(995), sboms })).toHaveLength(1000)
  expect(() => plannedNames({ images: images(996), sboms })).toThrow('these images make 1001 assets')
})

test.each<[what: string, images: ChosenImage[], files: number | undefined]>([
  ['as many as a release takes', images(995), undefined],
  ['with long names', images(700, { long: 100 }), undefined],
  ['too many, as each is attested in parts and as a whole', images(342, { parts: 2 }), 1027],
  ['too many characters', images(800, { long: 100 }), 801],
])('an attestation of %s', (_, all, files) => {
  const attest = () => requireAttestable({ images: all, sboms })
  if (files === undefined) expect(attest).not.toThrow()
  else
    expect(attest).toThrow(
      new RegExp(`^one attestation cannot speak of ${files} files, .*, or say attest: false$`),
    )
})
