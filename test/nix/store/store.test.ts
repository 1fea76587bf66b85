import { expect, test } from 'vitest'
import { parsePathInfo } from '../../../src/nix/store/store.ts'

const path = '/nix/store/my5p1xdhn1ja44p2v3q0h026cb0g7cf3-ok'
const other = '/nix/store/zlqh1n24dk3l7hgi4xjpyf178q6c4jyv-boom'
const known = { narSize: 120, references: [path] }

// nix path-info --json PATH OTHER, where OTHER is not valid
test.each([
  [
    'the list of 2.18 and Lix',
    `[{"deriver":"/nix/store/x.drv","narHash":"sha256:0p","narSize":120,"path":"${path}","references":["${path}"],"registrationTime":1795241779,"ultimate":true,"valid":true},{"path":"${other}","valid":false}]`,
  ],
  [
    'the map of 2.26',
    `{"${path}":{"ca":null,"deriver":"/nix/store/x.drv","narHash":"sha256-sg7+","narSize":120,"references":["${path}"],"registrationTime":1795242047,"signatures":[],"ultimate":true},"${other}":null}`,
  ],
  [
    '--json-format 1 of 2.34',
    `{"${path}":{"ca":null,"deriver":null,"narHash":"sha256-sg7+","narSize":120,"references":["${path}"],"registrationTime":1795241779,"signatures":[],"storeDir":"/nix/store","ultimate":true,"version":1},"${other}":null}`,
  ],
  [
    '--json-format 2 of 2.34',
    `{"info":{"${path.slice(11)}":{"ca":null,"narSize":120,"references":["${path.slice(11)}"],"storeDir":"/nix/store","version":2},"${other.slice(11)}":null},"storeDir":"/nix/store","version":2}`,
  ],
])('path-info is read from %s', (_, json) => {
  const value = (name: string) => new RegExp(`"${name}":"?([^",]*)`).exec(json)?.[1]
  const [narHash, deriver, registered] = ['narHash', 'deriver', 'registrationTime'].map(value)
  const told = {
    ...(narHash === undefined ? {} : { narHash }),
    ...(deriver === undefined || deriver === 'null' ? {} : { deriver }),
    ...(registered === undefined ? {} : { registered: Number(registered) }),
  }
  expect(parsePathInfo(json)).toEqual(new Map([[path, { ...known, ...told }]]))
})

test('signatures and a content address are read where they are texts', () => {
  const json = (ca: unknown, signatures: unknown[]) =>
    JSON.stringify({ [path]: { narSize: 120, references: [path], ca, signatures } })
  const address = 'fixed:r:sha256:0p'
  expect(parsePathInfo(json(address, ['a:b', { name: 'c' }])).get(path)).toEqual({
    ...known,
    contentAddress: address,
    signatures: ['a:b'],
  })
  expect(parsePathInfo(json({ method: 'nar' }, [])).get(path)).toEqual(known)
})

test('no paths at all are read as that', () => {
  expect(parsePathInfo('{}')).toEqual(new Map())
  expect(parsePathInfo('[]')).toEqual(new Map())
})
