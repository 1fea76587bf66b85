import { UserError } from '../../../lib/errors.ts'

/** The contents of our nix.conf; everything else is Nix's own default. */
export interface NixSettings {
  /** The group of the build users; '' for a single-user store. */
  buildUsersGroup: string
  /** `/bin/sh` inside the sandbox, if Nix was built without one. */
  sandboxShell?: string
  /** In addition to `nix-command` and `flakes`. */
  experimentalFeatures?: readonly string[]
  /** '' if names such as `nixpkgs` must not be looked up. */
  flakeRegistry?: string
  substituters?: readonly string[]
  trustedPublicKeys?: readonly string[]
  maxJobs?: number
  /** `NIX_BUILD_CORES` in a build; 0 means all. */
  cores?: number
  systemFeatures?: readonly string[]
  extraPlatforms?: readonly string[]
  alwaysAllowSubstitutes?: true
  autoAllocateUids?: true
  useCgroups?: true
  buildDir?: string
  extraSandboxPaths?: readonly string[]
  /** Certificates, if the machine has none of its own. */
  sslCertFile?: string
  /** A file that nix.conf includes while it exists: access tokens. */
  include?: string
  /** The user's own lines, appended unchanged. */
  extra?: string
}

/** Minimal and safe (research: platform S13): the sandbox is on and cannot be bypassed, only root is trusted. */
export function nixConf(settings: NixSettings): string {
  const { include, extra } = settings
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['experimental-features', words(['nix-command', 'flakes', ...(settings.experimentalFeatures ?? [])])],
    ['sandbox', 'true'],
    ['sandbox-fallback', 'false'],
    ['accept-flake-config', 'false'],
    ['flake-registry', settings.flakeRegistry],
    ['build-users-group', settings.buildUsersGroup],
    ['require-drop-supplementary-groups', settings.buildUsersGroup === '' ? 'false' : undefined],
    ['sandbox-paths', settings.sandboxShell && words([`/bin/sh=${settings.sandboxShell}`])],
    ['extra-sandbox-paths', words(settings.extraSandboxPaths)],
    ['substituters', words(settings.substituters)],
    ['trusted-public-keys', words(settings.trustedPublicKeys)],
    ['always-allow-substitutes', settings.alwaysAllowSubstitutes && 'true'],
    ['max-jobs', settings.maxJobs],
    ['cores', settings.cores],
    ['system-features', words(settings.systemFeatures)],
    ['extra-platforms', words(settings.extraPlatforms)],
    ['auto-allocate-uids', settings.autoAllocateUids && 'true'],
    ['use-cgroups', settings.useCgroups && 'true'],
    ['build-dir', settings.buildDir],
    ['ssl-cert-file', settings.sslCertFile],
  ]
  const own = lines
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} = ${whole(name, String(value))}`.trimEnd())
  return [
    '# written by Flakeship',
    ...own,
    ...(include === undefined ? [] : [`!include ${whole('include', include)}`]),
    ...(extra ? [extra.trimEnd()] : []),
    '',
  ].join('\n')
}

/** A list in nix.conf; an item with a space in it would become two. */
function words(items: readonly string[] | undefined): string | undefined {
  const broken = items?.find((item) => /\s/.test(item) || item === '')
  if (broken !== undefined)
    throw new UserError(`${JSON.stringify(broken)} cannot be one item of a list in nix.conf`)
  return items?.join(' ')
}

/** A value must not start a comment or another line, or one setting could override all others. */
function whole(name: string, value: string): string {
  if (/[\n\r#]/.test(value))
    throw new UserError(`${name} in nix.conf cannot be ${JSON.stringify(value)}: it holds # or a newline`)
  return value
}

/** Minimum memory per build (bytes). */
const memoryPerBuild = 2 * 1024 ** 3

/** As many parallel builds as cores, fewer if memory is short; each may use all cores. */
export function parallelism(machine: { cores: number; memory: number }): { maxJobs: number; cores: number } {
  const most = Math.max(1, Math.floor(machine.memory / memoryPerBuild))
  return { maxJobs: Math.min(machine.cores, most), cores: machine.cores }
}
