/** Variables for network access. */
export const proxies = [
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'all_proxy',
] as const

/** Variables that children may see; all others stay with us (research: platform S25). */
const allowed = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'LC_ALL',
  'TERM',
  'TMPDIR',
  'TZ',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'NIX_SSL_CERT_FILE',
  'SSL_CERT_FILE',
  'NIX_REMOTE',
  'NIX_CONF_DIR',
  'NIX_USER_CONF_FILES',
  'NIX_SSHOPTS',
  'SSH_AUTH_SOCK',
  ...proxies,
] as const

/** The environment of `nix` and of our own tools. */
export function toolEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of allowed) {
    const value = environment[name]
    if (value !== undefined) kept[name] = value
  }
  kept.PATH ??= '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) }
}

/** A settings file that git includes: its name is not secret, while other settings may be. */
const include = 'include.path'

/** The variables that make git read one more settings file, after all existing ones. */
export function withGitFile(
  environment: Readonly<Record<string, string | undefined>>,
  file: string,
): Record<string, string> {
  return gitVariables([...gitSettings(environment), [include, file]])
}

function gitSettings(environment: Readonly<Record<string, string | undefined>>): [string, string][] {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0)
  return Array.from({ length: count > 0 && count < 1000 ? count : 0 }, (_, i) => [
    environment[`GIT_CONFIG_KEY_${i}`] ?? '',
    environment[`GIT_CONFIG_VALUE_${i}`] ?? '',
  ])
}

function gitVariables(settings: readonly (readonly [string, string])[]): Record<string, string> {
  if (settings.length === 0) return {}
  const pairs = settings.flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, name],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) }
}

/** The user's own settings files for Nix, as Nix finds them; the first one decides. */
export function nixUserConf(environment: Readonly<Record<string, string | undefined>>): string[] {
  const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment
  if (NIX_USER_CONF_FILES) return NIX_USER_CONF_FILES.split(':')
  const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : undefined)
  const folders = [...(own ? [own] : []), ...(XDG_CONFIG_DIRS || '/etc/xdg').split(':')]
  return folders.map((folder) => `${folder}/nix/nix.conf`)
}

/** The environment of the flake's code outside the sandbox: no home, no agent, no proxy. */
export function guestEnvironment(scratch: string): Record<string, string> {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: scratch,
    TMPDIR: scratch,
    LANG: 'C.UTF-8',
  }
}
