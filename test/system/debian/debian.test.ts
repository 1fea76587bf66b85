import { expect, test } from 'vitest'
import { fetchedBytes, printed } from '../../../src/system/debian/debian.ts'
import { debianArchive, sources } from '../../../src/system/debian/debian-sources.ts'

// apt-get install --print-uris -qq --yes -t trixie hello (apt 2.6.1, no package installed)
const uris = `'http://mirror.test/debian/pool/main/g/gcc-14/gcc-14-base_14.2.0-19_amd64.deb' gcc-14-base_14.2.0-19_amd64.deb 49432 MD5Sum:8c82dcf89447f04e600379a1a1871f3b
'http://mirror.test/debian/pool/main/g/glibc/libc6_2.41-12%2bdeb13u5_amd64.deb' libc6_2.41-12+deb13u5_amd64.deb 2850108 MD5Sum:3cf652965605c5dc915ff47a929bbe84
'http://mirror.test/debian/pool/main/a/audit/libaudit-common_4.0.2-2%2bdeb13u1_all.deb' libaudit-common_1%3a4.0.2-2+deb13u1_all.deb 12812 MD5Sum:1b9fe3a7575e5c8d76e58dad50fd6628
'http://mirror.test/debian/pool/main/z/zlib/zlib1g_1.3.dfsg%2breally1.3.1-1%2bb1_arm64.deb' zlib1g_1%3a1.3.dfsg+really1.3.1-1+b1_arm64.deb 84764 SHA256:d1
W: Target Packages is configured multiple times
`

test('reads which packages apt would download, with version and architecture', () => {
  expect(printed(uris)).toEqual([
    'gcc-14-base:amd64=14.2.0-19',
    'libc6:amd64=2.41-12+deb13u5',
    'libaudit-common:all=1:4.0.2-2+deb13u1',
    'zlib1g:arm64=1:1.3.dfsg+really1.3.1-1+b1',
  ])
})

test.each([
  ['Fetched 20.8 MB in 3s (7,104 kB/s)', 20_800_000],
  ['Fetched 333 kB in 0s (1756 kB/s)', 333_000],
  ['Fetched 1,024 B in 0s (1 B/s)', 1024],
  ['All packages are up to date.', 0],
])('%j is %i bytes', (line, bytes) => {
  expect(fetchedBytes(`Get:1 x\n${line}\nReading package lists...`)).toBe(bytes)
})

test.each([
  ['one-line', 'deb http://mirror.test/debian bookworm main\n', 'http://mirror.test/debian'],
  [
    'one-line with options',
    'deb [arch=amd64 signed-by=/k.gpg] https://mirror.test/debian/ stable main',
    'https://mirror.test/debian/',
  ],
  [
    'deb822',
    'Types: deb\n# a comment\nURIs: http://mirror.test/debian\nSuites: bookworm bookworm-updates\nComponents: main\n',
    'http://mirror.test/debian',
  ],
  [
    'after a stanza of another archive',
    'Types: deb\nURIs: https://other.test/x\nSuites: nodistro\n\nTypes: deb deb-src\nURIs: http://mirror.test/debian\nSuites: trixie\n',
    'http://mirror.test/debian',
  ],
])('finds the Debian archive in the %s form', (_, text, uri) => {
  expect(debianArchive(['deb https://other.test/apt cloud-sdk-bookworm main\n', text])?.uri).toBe(uri)
})

test.each([
  ['another distribution', 'deb http://mirror.test/ubuntu noble main'],
  ['a commented line', '# deb http://mirror.test/debian bookworm main'],
  ['security updates alone', 'deb http://mirror.test/debian-security bookworm-security main'],
  ['nothing', ''],
])('finds none in %s', (_, text) => {
  expect(debianArchive([text])).toBeUndefined()
})

test('keeps the keyring that the sources name', () => {
  expect(debianArchive(['deb [signed-by=/k.gpg] http://mirror.test/debian sid main'])?.keyring).toBe('/k.gpg')
  expect(debianArchive(['deb http://mirror.test/debian sid main'])?.keyring).toMatch(/debian-archive-keyring/)
})

test('only the indexes that the sets need are fetched', () => {
  expect(
    sources([{ suite: 'trixie' }, { suite: 'sid' }, { suite: 'trixie', architecture: 'arm64' }]),
  ).toEqual([
    { suite: 'trixie', architectures: ['amd64', 'arm64'] },
    { suite: 'sid', architectures: ['amd64'] },
  ])
})
