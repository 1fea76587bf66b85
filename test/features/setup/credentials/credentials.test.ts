import { expect, test } from 'vitest'
import { credentialFiles } from '../../../../src/features/setup/credentials/credential-files.ts'
import {
  maskedForms,
  parseSsh,
  parseTokens,
  summaryOf,
} from '../../../../src/features/setup/credentials/credentials.ts'

const files = (...lines: string[]) =>
  credentialFiles('/t/x', { tokens: parseTokens(lines) }, 'machine old login a password b\n')

test('a token of a forge goes to its own fetcher, to git, and to netrc where the forge is none of the known ones', () => {
  const {
    'nix.conf': conf,
    netrc,
    'login-0': login,
    'git.conf': git,
  } = files('GitHub.com=ghp_x', 'git.example.com:8443=t/+=')
  expect(conf).toBe(
    'extra-access-tokens = github.com=ghp_x git.example.com:8443=t/+=\nnetrc-file = /t/x/netrc\n',
  )
  expect(netrc).toBe(
    'machine git.example.com login x-access-token password t/+=\nmachine old login a password b\n',
  )
  expect(login).toBe('username=x-access-token\npassword=ghp_x\n')
  expect(git).toBe(
    String.raw`[credential "https://github.com"]
	helper = ""
	helper = "!f() { test \"$1\" = get && cat '/t/x/login-0'; }; f"
[credential "https://git.example.com:8443"]
	helper = ""
	helper = "!f() { test \"$1\" = get && cat '/t/x/login-1'; }; f"
`,
  )
})

test("GitLab's forms reach its fetcher as they are, and git without their prefix", () => {
  const { 'nix.conf': conf, netrc, 'login-0': login } = files('gitlab.example.com=PAT:glpat-1')
  expect(conf).toBe('extra-access-tokens = gitlab.example.com=PAT:glpat-1\n')
  expect(netrc).toBeUndefined()
  expect(login).toBe('username=oauth2\npassword=glpat-1\n')
})

test('a login is no token of a forge, and a scope within a forge keeps its letters', () => {
  expect(files('files.example.com=deploy:pw:2')).toMatchObject({
    'nix.conf': 'netrc-file = /t/x/netrc\n',
    'login-0': 'username=deploy\npassword=pw:2\n',
  })
  expect(parseTokens(['GitHub.com/Owner=x'])[0]?.scope).toBe('github.com/Owner')
})

test('two tokens for one scope are refused, and neither is in the error', () => {
  expect(() => parseTokens(['GitHub.com=ghp_a', 'x.example=b', 'github.com=ghp_c'])).toThrow(
    /^access-tokens: github\.com is there twice; give one token for it$/,
  )
})

test.each([
  ['no host', 'ghp_secret'],
  ['a URL', 'https://github.com=ghp_secret'],
  ['a space', 'github.com=ghp secret'],
  ['a comment of nix.conf', 'github.com=ghp#secret'],
  ['quotes of netrc', 'github.com="secret"'],
  ['no token', 'github.com='],
  ['control characters', 'github.com=a\u0007secret'],
  ['a host that starts an option', '-oProxy=secret'],
])('%s is refused, and the secret is not in the error', (_, line) => {
  const refused = (() => {
    try {
      return String(parseTokens(['github.com=fine', line]))
    } catch (error) {
      return (error as Error).message
    }
  })()
  expect(refused).toMatch(/^access-tokens, line 2: /)
  expect(refused).not.toContain('secret')
})

const key = '-----BEGIN OPENSSH PRIVATE KEY-----\r\nabc\r\n-----END OPENSSH PRIVATE KEY-----'

test('an SSH key is for the hosts of its known_hosts, by default for GitHub', () => {
  expect(parseSsh(key, []).hosts).toEqual(['github.com'])
  expect(parseSsh(key, ['a.example,[b.example]:22 ssh-ed25519 AAAA comment'])).toMatchObject({
    hosts: ['a.example', '[b.example]:22'],
    key: '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----\n',
  })
  const { 'git.conf': git, known_hosts } = credentialFiles(
    "/t/o'x",
    { tokens: [], ssh: parseSsh(key, []) },
    '',
  )
  expect(git).toContain(String.raw`-o 'UserKnownHostsFile=\"/t/o'\\''x/known_hosts\"'`)
  expect(git).toContain("-o 'StrictHostKeyChecking=yes'")
  expect(known_hosts).toMatch(/^github\.com ssh-ed25519 \S+\n$/)
})

test.each([
  '|1|abc=|def= ssh-ed25519 AAAA',
  '*.example.com ssh-ed25519 AAAA',
  '@cert-authority a ssh-rsa AAAA',
  'github.com',
])('a line of known_hosts that names no host in plain is refused: %s', (line) => {
  expect(() => parseSsh(key, [line])).toThrow(/must be HOST TYPE KEY with the host in plain/)
})

test('a public key is no private key', () => {
  expect(() => parseSsh('ssh-ed25519 AAAA me', [])).toThrow('ssh-key must be the text of a private key')
})

test('every form in which a secret is sent is masked', () => {
  const forms = maskedForms({ tokens: parseTokens(['a.example=user:p/w+', 'gitlab.com=OAuth2:tok']) })
  expect(forms).toEqual(
    expect.arrayContaining([
      'p/w+',
      'p%2Fw%2B',
      btoa('user:p/w+'),
      btoa('p/w+').replace(/=+$/, ''),
      'OAuth2:tok',
      'tok',
      btoa('oauth2:tok'),
    ]),
  )
})

test('the mark of private inputs tells them apart and is no part of them', () => {
  const of = (...lines: string[]) => summaryOf({ tokens: parseTokens(lines) })
  expect(of('a.example=x')).toEqual(of('a.example=x'))
  expect(of('a.example=x').mark).not.toBe(of('a.example=y').mark)
  expect(of('a.example=x', 'b.example=y').hosts).toEqual(['a.example', 'b.example'])
})
