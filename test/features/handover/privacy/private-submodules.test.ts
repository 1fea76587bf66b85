import { expect, test } from 'vitest'
import { parseSubmodules } from '../../../../src/features/handover/privacy/private-submodules.ts'

// git submodule add, twice; then a section without a URL
test('folders and URLs are read from .gitmodules', () => {
  const text = `[submodule "lib/a"]
\tpath = lib/a
\turl = https://example.org/a.git
[submodule "b"]
\turl = ../b.git
\tpath = b
\tbranch = main
[submodule "c"]
\tpath = c
`
  expect(parseSubmodules(text)).toEqual([
    { path: 'lib/a', url: 'https://example.org/a.git' },
    { path: 'b', url: '../b.git' },
  ])
  expect(parseSubmodules('')).toEqual([])
})
