import { createHash } from 'node:crypto'
import { UserError } from '../../../lib/errors.ts'

/** A secret for one host, in the forms that Nix's fetchers can use. */
export interface Token {
  /** `github.com`, `git.example.com:8443`, or `github.com/OWNER` for forges. */
  scope: string
  /** The value for `access-tokens`; absent if it is not a forge token. */
  forge?: string
  /** For `https:` inputs that are plain files; absent if it would conflict with the forge's own header. */
  netrc?: Login
  /** For `git+https:` inputs. */
  git: Login
}

interface Login {
  user: string
  password: string
}

/** Secrets that Nix needs to fetch private inputs. */
export interface Credentials {
  tokens: readonly Token[]
  ssh?: { key: string; knownHosts: readonly string[]; hosts: readonly string[] }
}

/** GitHub, Gitea and Forgejo accept any user name beside a token. */
const anyUser = 'x-access-token'

/** The forms of the text after HOST=, most specific first. GitLab's forms are Nix's own. */
const forms: readonly { pattern: RegExp; read(match: RegExpExecArray): Omit<Token, 'scope'> }[] = [
  {
    pattern: /^(?:PAT|OAuth2):(.+)$/,
    // GitLab refuses its own header together with a login from netrc
    read: ([forge = '', password = '']) => ({ forge, git: { user: 'oauth2', password } }),
  },
  {
    pattern: /^([^:]+):(.+)$/,
    read: ([, user = '', password = '']) => ({ netrc: { user, password }, git: { user, password } }),
  },
  {
    pattern: /^[^:]+$/,
    read: ([token]) => ({
      forge: token,
      netrc: { user: anyUser, password: token },
      git: { user: anyUser, password: token },
    }),
  },
]

/** Lines `HOST=TOKEN`; errors never contain the line itself. */
export function parseTokens(lines: readonly string[]): Token[] {
  const tokens = lines.map((line, i) => {
    const wrong = (why: string) => new UserError(`access-tokens, line ${i + 1}: ${why}`)
    const [, scope = '', secret = ''] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? []
    if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w./-]+)?$/i.test(scope))
      throw wrong('must be HOST=TOKEN, such as github.com=…')
    // nix.conf would end at a `#`, and netrc cannot quote reliably
    if (!/^[!$-[\]-~]+$/.test(secret)) throw wrong('the token is empty or has characters that no token has')
    for (const { pattern, read } of forms) {
      const match = pattern.exec(secret)
      if (match)
        return {
          scope: scope.toLowerCase().replace(/\/.*$/, (path) => scope.slice(-path.length)),
          ...read(match),
        }
    }
    throw wrong('must be HOST=TOKEN, or HOST=USER:PASSWORD')
  })
  const twice = tokens.find(({ scope }, i) => tokens.findIndex((one) => one.scope === scope) !== i)
  if (twice) throw new UserError(`access-tokens: ${twice.scope} is there twice; give one token for it`)
  return tokens
}

/** A private key as text and lines of a known_hosts file; default: only GitHub is known. */
export function parseSsh(key: string, knownHosts: readonly string[]): NonNullable<Credentials['ssh']> {
  if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
    throw new UserError('ssh-key must be the text of a private key: -----BEGIN … PRIVATE KEY-----')
  const lines = knownHosts.length > 0 ? knownHosts : githubHostKeys
  const hosts = lines.flatMap((line) => {
    const names = /^(\S+)\s+(?:ssh|ecdsa|sk)-\S+\s+\S+/.exec(line)?.[1]
    if (names === undefined || /[*?!|@]/.test(names))
      throw new UserError(
        `ssh-known-hosts: ${JSON.stringify(line.slice(0, 80))} must be HOST TYPE KEY with the host in plain, as ssh-keyscan prints it`,
      )
    return names.split(',')
  })
  return { key: `${key.replaceAll('\r', '').trim()}\n`, knownHosts: lines, hosts: [...new Set(hosts)] }
}

/** Every form in which a secret is sent or printed, so that all of them are masked. */
export function maskedForms({ tokens }: Credentials): string[] {
  return tokens.flatMap(({ forge, netrc, git }) => {
    const { user, password } = netrc ?? git
    const plain = [password, ...(forge === undefined ? [] : [forge])]
    const base64 = [password, `${user}:${password}`, `:${password}`, `${password}:`].map((text) =>
      Buffer.from(text).toString('base64'),
    )
    return [
      ...new Set([
        ...plain,
        ...base64,
        ...base64.map((text) => text.replace(/=+$/, '')),
        encodeURIComponent(password),
      ]),
    ]
  })
}

/** Their hosts, and a mark that is equal for two setups of one job with the same credentials. */
export function summaryOf(credentials: Credentials): { hosts: string[]; mark: string } {
  const hosts = [...credentials.tokens.map(({ scope }) => scope), ...(credentials.ssh?.hosts ?? [])]
  const mark = createHash('sha256').update(JSON.stringify(credentials)).digest('hex')
  return { hosts: [...new Set(hosts)], mark }
}

/** GitHub's published host key, SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU. */
const githubHostKeys: readonly string[] = [
  'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
]
