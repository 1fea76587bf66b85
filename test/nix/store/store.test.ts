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
  const narHash = /"narHash":"(.*?)"/.exec(json)?.[1]
  expect(parsePathInfo(json)).toEqual(new Map([[path, narHash ? { ...known, narHash } : known]]))
})

test('no paths at all are read as that', () => {
  expect(parsePathInfo('{}')).toEqual(new Map())
  expect(parsePathInfo('[]')).toEqual(new Map())
})
