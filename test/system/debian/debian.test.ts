import { expect, test } from 'vitest'
import { fetchedBytes, simulated } from '../../../src/system/debian/debian.ts'
import { debianArchive, sources } from '../../../src/system/debian/debian-sources.ts'

// apt-get install --simulate -t trixie hello (apt 2.6.1, no package installed)
const simulation = `Reading package lists...
Building dependency tree...
The following NEW packages will be installed:
  gcc-14-base hello libc6 libgcc-s1
Inst gcc-14-base (14.2.0-19 Debian:13.7/stable [amd64])
Inst libgcc-s1 (14.2.0-19 Debian:13.7/stable [amd64]) []
Inst libc6 (2.41-12+deb13u4 Debian:13.7/stable [amd64])
Inst libaudit1 (1:4.0.2-2+deb13u1 Debian:13.7/stable [amd64])
Inst adduser (3.152 Debian:13.7/stable [all])
Inst zlib1g:arm64 (1:1.3.dfsg+really1.3.1-1+b1 Debian:13.7/stable [arm64])
Conf libc6 (2.41-12+deb13u4 Debian:13.7/stable [amd64])
`

test('reads which packages apt would install, with version and architecture', () => {
  expect(simulated(simulation)).toEqual([
    'gcc-14-base:amd64=14.2.0-19',
    'libgcc-s1:amd64=14.2.0-19',
    'libc6:amd64=2.41-12+deb13u4',
    'libaudit1:amd64=1:4.0.2-2+deb13u1',
    'adduser:all=3.152',
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
