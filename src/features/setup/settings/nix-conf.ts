import { UserError } from '../../../lib/errors.ts'

/** What a nix.conf of ours says; everything else is Nix's own default. */
export interface NixSettings {
  /** The group of the build users; '' where there are none (a store of one user). */
  buildUsersGroup: string
  /** `/bin/sh` inside the sandbox, where Nix was built without one. */
  sandboxShell?: string
  /** Beside `nix-command` and `flakes`. */
  experimentalFeatures?: readonly string[]
  /** '' where names such as `nixpkgs` must not be looked up. */
  flakeRegistry?: string
  substituters?: readonly string[]
  trustedPublicKeys?: readonly string[]
  maxJobs?: number
  /** What `NIX_BUILD_CORES` is in a build; 0 means all. */
  cores?: number
  systemFeatures?: readonly string[]
  extraPlatforms?: readonly string[]
  alwaysAllowSubstitutes?: true
  autoAllocateUids?: true
  useCgroups?: true
  buildDir?: string
  extraSandboxPaths?: readonly string[]
  /** Certificates, where the machine has none of its own. */
  sslCertFile?: string
  /** A file that is read as part of nix.conf while it is there: access tokens. */
  include?: string
  /** Lines of the person's, appended as they are. */
  extra?: string
}

/** Minimal and safe (research: platform S13): the sandbox on without a way around it, nothing trusted beyond root. */
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

/** A list in nix.conf; an item with a space in it would be two. */
function words(items: readonly string[] | undefined): string | undefined {
  const broken = items?.find((item) => /\s/.test(item) || item === '')
  if (broken !== undefined)
    throw new UserError(`${JSON.stringify(broken)} cannot be one item of a list in nix.conf`)
  return items?.join(' ')
}

/** A value must not begin a comment or a line of its own, or who gives one setting decides all of them. */
function whole(name: string, value: string): string {
  if (/[\n\r#]/.test(value))
    throw new UserError(`${name} in nix.conf cannot be ${JSON.stringify(value)}: it holds # or a newline`)
  return value
}

/** Bytes of memory that a build should have at least. */
const memoryPerBuild = 2 * 1024 ** 3

/** As many builds at once as there are cores, fewer where memory is short; each may use all cores. */
export function parallelism(machine: { cores: number; memory: number }): { maxJobs: number; cores: number } {
  const most = Math.max(1, Math.floor(machine.memory / memoryPerBuild))
  return { maxJobs: Math.min(machine.cores, most), cores: machine.cores }
}
