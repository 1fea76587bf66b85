import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openReport, sealReport } from '../../../../src/features/report/proof/sealed-report.ts'
import { parseSigningKey } from '../../../../src/nix/store/signatures.ts'

function newKey(name: string) {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
  const raw = Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')])
  return parseSigningKey(`${name}:${raw.toString('base64')}`)
}
const [key, other] = [newKey('ours-1'), newKey('ours-1')]
const about = 'owner/machines\nflakeship-base-8-a-b'
const report = '{"document":"report"}\n'

test('a report that was signed is signed, and comes back as it was', () => {
  expect(openReport(sealReport(report, about, key), about, key)).toEqual({ report, isSigned: true })
  expect(openReport(sealReport(report, about, undefined), about, key)).toEqual({ report, isSigned: false })
})

const sealed = sealReport(report, about, key)
test.each([
  ['by another key of the same name', openReport(sealReport(report, about, other), about, key)],
  ['of another commit', openReport(sealed, `${about}c`, key)],
  ['whose report is another one', openReport(`${sealed} `, about, key)],
  ['under another name', openReport(sealed.replace('ours-1', 'ours-2'), about, key)],
  ['where nobody has a key', openReport(sealed, about, undefined)],
  ['without a first line', openReport(report.trim(), about, key)],
  ['with null for it', openReport(`null\n${report}`, about, key)],
  ['with a number for it', openReport(`{"signature":7}\n${report}`, about, key)],
])('a signature %s is none', (_, { isSigned }) => {
  expect(isSigned).toBe(false)
})

test('whatever stands there is read without a fault, and is not signed', () => {
  fc.assert(fc.property(fc.string(), (text) => !openReport(text, about, key).isSigned))
})
