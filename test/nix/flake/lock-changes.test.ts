import { expect, test } from 'vitest'
import { lockChanges, unexplained } from '../../../src/nix/flake/lock-changes.ts'

// Warning of `nix flake metadata --no-write-lock-file PATH --override-input dep path:./dep2`, Nix 2.26.3 and 2.34.8
const overridden = `not writing modified lock file of flake 'path:/tmp/ev/haslock':
• Updated input 'dep':
    'path:/tmp/ev/dep?lastModified=1795242076&narHash=sha256-Ix75GHEywjnGg/6KLcRYff3zBaH17/Eip6bmt/iEJuY%3D' (2026-11-21)
  → 'path:/tmp/ev/dep2?lastModified=1795242076&narHash=sha256-dQRW%2B0PmfZniYFlavud7yp1ZbLbFJjKQRSFFB31tIFQ%3D' (2026-11-21)
• Removed input 'dep/nixpkgs'
• Added input 'dependable':
    'path:/tmp/ev/dep'`

test('reads which inputs Nix would change in the lock', () => {
  expect(lockChanges(overridden)).toEqual(['dep', 'dep/nixpkgs', 'dependable'])
  expect(lockChanges("Git tree '/tmp/repo' is dirty")).toBeUndefined()
})

test('an override explains the changes of its input and of what hangs below it, and no other', () => {
  expect(unexplained(['dep', 'dep/nixpkgs', 'dependable'], ['dep'])).toEqual(['dependable'])
  expect(unexplained(['dep'], [])).toEqual(['dep'])
})
