import type { InstallationKind } from './installation.ts'

/** What `nix config show --json` says of a setting, as far as we compare it. */
export type Effective = Readonly<Record<string, unknown>>

export interface SettingsToPass {
  /** What `NIX_CONFIG` is to be for every call of Nix; '' where nothing is missing. */
  nixConfig: string
  /** What can be changed only in the machine's own configuration, one line each. */
  said: readonly string[]
}

/**
 * Who decides a setting. A daemon takes the first kind from everybody; the second only from users that it trusts
 * (Nix: `ClientSettings::apply` in daemon.cc).
 */
const byClient = new Set([
  'experimental-features',
  'accept-flake-config',
  'flake-registry',
  'access-tokens',
  'netrc-file',
  'max-jobs',
  'cores',
  'connect-timeout',
  'max-silent-time',
  'timeout',
])

/** Where such a setting belongs on each kind of installation. */
const places: Partial<Record<InstallationKind, string>> = {
  NixOS: 'nix.settings of its NixOS configuration',
  'Determinate Nix': '/etc/nix/nix.custom.conf',
}

/**
 * Which of the settings that we want still have to be passed to an installation that is used as it is, and how: its
 * own nix.conf is never changed.
 */
export function settingsToPass(
  wanted: Readonly<Record<string, string>>,
  machine: { kind: InstallationKind; effective: Effective; isTrusted: boolean },
): SettingsToPass {
  const missing = Object.entries(wanted).filter(([name, value]) => !has(machine.effective, name, value))
  const passed = missing.filter(([name]) => machine.isTrusted || byClient.has(name))
  const place = places[machine.kind] ?? '/etc/nix/nix.conf'
  return {
    nixConfig: passed.map(([name, value]) => `${extending(name)} = ${value}`).join('\n'),
    said: missing
      .filter(([name]) => !machine.isTrusted && !byClient.has(name))
      .map(([name, value]) => `this machine's Nix lacks ${name} = ${value}: add it to ${place}`),
  }
}

/** Lists, of which only what is missing is added. */
const lists = new Set([
  'experimental-features',
  'system-features',
  'extra-platforms',
  'substituters',
  'trusted-public-keys',
  'sandbox-paths',
])

const extending = (name: string) => (lists.has(name) ? `extra-${name}` : name)

function has(effective: Effective, name: string, value: string): boolean {
  const there = effective[name]
  if (!lists.has(name)) return there !== undefined && String(there) === value
  const items = itemsOf(there)
  return value.split(/\s+/).every((item) => items.includes(item))
}

/** An array, or since Nix 2.34 for `sandbox-paths` an object by path. */
function itemsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
