/** What a nix.conf of ours says; everything else is Nix's own default. */
export interface NixSettings {
  /** `/bin/sh` inside the sandbox, where Nix was built without one. */
  sandboxShell?: string
  /** The group of the build users; '' where there are none (a store of one user). */
  buildUsersGroup: string
  substituters?: readonly string[]
  trustedPublicKeys?: readonly string[]
  /** Lines of the person's, appended as they are. */
  extra?: string
}

/** Minimal and safe (research: platform S13): the sandbox on without a way around it, nothing trusted beyond root. */
export function nixConf(settings: NixSettings): string {
  const lines: (readonly [string, string] | undefined)[] = [
    ['experimental-features', 'nix-command flakes'],
    ['sandbox', 'true'],
    ['sandbox-fallback', 'false'],
    ['accept-flake-config', 'false'],
    ['flake-registry', ''],
    ['build-users-group', settings.buildUsersGroup],
    ['require-drop-supplementary-groups', settings.buildUsersGroup === '' ? 'false' : 'true'],
    settings.sandboxShell === undefined ? undefined : ['sandbox-paths', `/bin/sh=${settings.sandboxShell}`],
    settings.substituters === undefined ? undefined : ['substituters', settings.substituters.join(' ')],
    settings.trustedPublicKeys === undefined
      ? undefined
      : ['trusted-public-keys', settings.trustedPublicKeys.join(' ')],
  ]
  const own = lines
    .filter((line) => line !== undefined)
    .map(([name, value]) => `${name} = ${value}`.trimEnd())
  return `${['# written by Flakeship', ...own, ...(settings.extra ? [settings.extra.trimEnd()] : [])].join('\n')}\n`
}
