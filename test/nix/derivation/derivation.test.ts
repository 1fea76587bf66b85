import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDerivation, saysOf, telling } from '../../../src/nix/derivation/derivation.ts'

// Made by `nix-instantiate test/fixtures/derivations/all.nix -A NAME` with the features ca-derivations
// and dynamic-derivations, Nix 2.34.8; 2.26.3 writes the same bytes.
const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/derivations/${name}.drv`, import.meta.url), 'utf8')

test('reads an input-addressed derivation with all that a plan needs of it', () => {
  expect(parseDerivation(read('input'))).toEqual({
    outputs: {
      doc: '/nix/store/p9fyyr2azzynzmjsj6f2bp0yx7dqnljm-input-addressed-doc',
      out: '/nix/store/c693awdmr644hpr9p1ljwj1kaxv9m5q6-input-addressed',
    },
    inputDrvs: new Map([['/nix/store/2al1bij22scf6znn9zp7y98f8z4xpf00-dep.drv', ['out']]]),
    inputSrcs: ['/nix/store/msxrzymr8qp2fnwmmh9508yamambp3rn-src.txt'],
    system: 'x86_64-linux',
    builder: '/bin/sh',
    env: expect.objectContaining({ name: 'input-addressed', outputs: 'out doc' }),
    requiredSystemFeatures: ['kvm', 'big-parallel'],
  })
})

test.each([
  ['fixed', { out: '/nix/store/6d1hby0aacgwa2jg1dw7xhnqc9ywf9bj-fixed' }],
  ['fetchurl', { out: '/nix/store/kmzk82jdp2xphc6f1v1kvfi8rp9sjbpl-fetched' }],
  ['floating', { out: '' }],
  ['downstream', { out: '' }],
  ['dynamic', { out: '' }],
])('knows the outputs of a %s derivation', (name, outputs) => {
  expect(parseDerivation(read(name))?.outputs).toEqual(outputs)
})

test('finds the features of structured attributes inside their JSON', () => {
  const derivation = parseDerivation(read('structured'))
  expect(derivation?.requiredSystemFeatures).toEqual(['kvm'])
  expect(derivation?.env.__json).toContain('[1,"ü"]')
})

test('a builder of Nix itself says so', () => {
  expect(parseDerivation(read('fetchurl'))).toMatchObject({ system: 'builtin', builder: 'builtin:fetchurl' })
})

test('a dynamic derivation names its versioned inputs', () => {
  expect(parseDerivation(read('dynamic'))?.isDynamic).toBe(true)
  expect(parseDerivation(read('input'))).not.toHaveProperty('isDynamic')
  expect(parseDerivation(read('dynamic'))?.inputDrvs).toEqual(
    new Map([['/nix/store/fgbpalhf24824qagvism1nz0jjmj42mi-inner.drv.drv', []]]),
  )
})

test('escapes in strings are undone', () => {
  const text = String.raw`Derive([],[],[],"s","b",[],[("a","q\" b\\ n\n t\t r\r")])`
  expect(parseDerivation(text)?.env).toEqual({ a: 'q" b\\ n\n t\t r\r' })
})

test.each([
  ['nothing', ''],
  ['another word', 'Derivation([],[],[],"s","b",[],[])'],
  ['a cut string', read('input').slice(0, 200)],
  ['a cut list', 'Derive([("out","/nix/store/x","","")],[],[]'],
  ['more behind the end', `${read('fixed')}x`],
  ['numbers', 'Derive(1,2,3)'],
  ['a missing comma', 'Derive([][],[],"s","b",[],[])'],
  ['too few fields', 'Derive([],[])'],
])('%s is no derivation', (_, text) => {
  expect(parseDerivation(text)).toBeUndefined()
})

test('a broken JSON of structured attributes means no features, not an exception', () => {
  expect(parseDerivation('Derive([],[],[],"s","b",[],[("__json","{")])')?.requiredSystemFeatures).toEqual([])
})

test('reads a derivation with a megabyte in one variable', () => {
  const text = `Derive([],[],[],"s","b",[],[("big","${String.raw`x\n`.repeat(400_000)}")])`
  expect(parseDerivation(text)?.env.big).toHaveLength(800_000)
})

describe('what a derivation says of what it takes', () => {
  const variables = (env: string) =>
    parseDerivation(
      `Derive([("out","/nix/store/x","","")],[],[],"x86_64-linux","/bin/sh",[],[${env}])`,
      telling,
    )
  test.each([
    ['("outputHash","sha256-x"),("preferLocalBuild","1")', 'download'],
    ['("preferLocalBuild","1"),("src","/nix/store/s")', 'local'],
    ['("name","x"),("src","/nix/store/s")', undefined],
    ['("srcs","/nix/store/a /nix/store/b")', undefined],
    ['("src","")', 'script'],
    ['("buildCommand","touch $out")', 'script'],
    ['("__json","{\\"preferLocalBuild\\":true}")', 'local'],
    ['("__json","{\\"src\\":\\"/nix/store/s\\"}")', undefined],
  ])('%s: %s', (env, expected) => {
    const derivation = variables(env)
    expect(derivation).toBeDefined()
    expect(derivation && saysOf(derivation)).toBe(expected)
  })
})
