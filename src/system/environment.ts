/** What a child may see of our environment; everything else stays with us (research: platform S25). */
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
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'all_proxy',
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
  return kept
}

/** The environment of code that comes from the flake and runs outside the sandbox: no home, no agent, no proxy. */
export function guestEnvironment(scratch: string): Record<string, string> {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: scratch,
    TMPDIR: scratch,
    LANG: 'C.UTF-8',
  }
}
