import { expect, test } from 'vitest'
import { placeInInput, withInputNames } from '../../../src/nix/flake/input-names.ts'
import { sourcePath } from '../../../src/nix/store/source-path.ts'

const narHash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const path = sourcePath(narHash) ?? ''
const rev = '2'.repeat(40)
const locks = {
  root: 'root',
  nodes: {
    root: { inputs: { home: 'home' } },
    home: { inputs: { nixpkgs: 'nixpkgs' }, locked: { type: 'github', owner: 'a', repo: 'home', rev } },
    nixpkgs: { inputs: {}, locked: { type: 'path', path: '/n', narHash } },
  },
}

test('the trees of inputs go by their place in the lock, in both ways of naming them', () => {
  const said = `cannot read '${path}/lib/x.nix' nor '«github:a/home/${rev}»/modules', only /nix/store/${'0'.repeat(32)}-other`
  expect(withInputNames(said, locks)).toBe(
    `cannot read 'home/nixpkgs/lib/x.nix' nor 'home/modules', only /nix/store/${'0'.repeat(32)}-other`,
  )
})

test('the innermost place in an input is told', () => {
  const at = (file: string) => ({ file, line: 3 })
  expect(
    placeInInput([at('«string»'), at(`${path}/pkgs/by-name/he/hello/package.nix`), at('/x')], locks),
  ).toBe('home/nixpkgs/pkgs/by-name/he/hello/package.nix:3')
  expect(placeInInput([at('«string»'), at('/nix/store/x/y')], locks)).toBeUndefined()
})
