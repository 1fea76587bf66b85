import { UserError } from '../../../lib/errors.ts'
import type { InstallationKind } from '../found-nix/installation.ts'

/** Lines of nix.conf by name as written: a list's name with the prefix `extra-` adds to it. */
export type Settings = Readonly<Record<string, string>>

/** The part of `nix config show --json` that we compare. */
export type Effective = Readonly<Record<string, unknown>>

export interface SettingsToPass {
  /** Lines that Nix accepts from its caller; '' if nothing is missing. */
  lines: string
  /** What only the machine's own configuration can change, one line each. */
  said: readonly string[]
}

/** The user's lines `NAME = VALUE`, added to existing settings; another line of the same list extends it. */
export function parseSettings(lines: readonly string[], said: Settings = {}): Settings {
  const settings: Record<string, string> = { ...said }
  for (const line of lines.map((one) => one.replace(/#.*/, '').trim()).filter((one) => one !== '')) {
    const [, name, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? []
    if (/^[\w-]*access-tokens\b/.test(line))
      throw new UserError('nix-conf is readable by everybody: give tokens as the input access-tokens')
    if (name === undefined || value === undefined)
      throw new UserError(`nix-conf: ${JSON.stringify(line)} must be NAME = VALUE`)
    if (name === 'include') throw new UserError('nix-conf: write the lines themselves, no include of a file')
    const before = name.startsWith('extra-') ? settings[name] : undefined
    settings[name] = before === undefined ? value : `${before} ${value}`
  }
  return settings
}

export const settingLines = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n')

/** The settings that are not in effect yet. */
export function missingSettings(wanted: Settings, effective: Effective): Settings {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !has(effective, name, value)))
}

/**
 * Who may change a setting. A daemon accepts these from everybody; the rest only from trusted users (Nix:
 * `ClientSettings::apply` in daemon.cc).
 */
const byClient = new Set([
  'experimental-features',
  'accept-flake-config',
  'flake-registry',
  'netrc-file',
  'max-jobs',
  'cores',
  'connect-timeout',
  'max-silent-time',
  'timeout',
])

/** Where the rest belongs, by kind of installation. */
const places: Partial<Record<InstallationKind, string>> = {
  NixOS: 'nix.settings of its NixOS configuration',
  'Determinate Nix': '/etc/nix/nix.custom.conf',
}

/**
 * Which of the wanted settings must still be passed to an existing installation, and how: its own nix.conf is never
 * changed.
 */
export function settingsToPass(
  wanted: Settings,
  machine: { kind: InstallationKind; effective: Effective; isTrusted: boolean },
): SettingsToPass {
  const { effective, isTrusted } = machine
  const missing = Object.entries(missingSettings(wanted, effective))
  const isTaken = ([name, value]: [string, string]) =>
    isTrusted || byClient.has(base(name, effective)) || isOffered(effective, name, value)
  const place = places[machine.kind] ?? '/etc/nix/nix.conf'
  return {
    lines: settingLines(Object.fromEntries(missing.filter(isTaken))),
    said: missing
      .filter((one) => !isTaken(one))
      .map(([name, value]) => `this machine's Nix takes no ${name} = ${value} from us: add it to ${place}`),
  }
}

/** Everybody may request caches that the machine offers to everybody. */
function isOffered(effective: Effective, name: string, value: string): boolean {
  if (base(name, effective) !== 'substituters') return false
  const offered = [effective['trusted-substituters'], effective.substituters].flatMap(itemsOf)
  return words(value).every((url) => offered.map(bare).includes(bare(url)))
}

const bare = (url: string) => url.replace(/\/$/, '')

/** The setting that a line changes: `extra-platforms` is a setting of its own, `extra-sandbox-paths` adds to one. */
function base(name: string, effective: Effective): string {
  return name in effective ? name : name.replace(/^extra-/, '')
}

function has(effective: Effective, name: string, value: string): boolean {
  const there = effective[base(name, effective)]
  if (typeof there !== 'object' || there === null) return there !== undefined && String(there) === value
  const items = itemsOf(there)
  const isAdded = base(name, effective) !== name
  const wanted = words(value)
  return (
    wanted.every((item) => items.includes(item)) && (isAdded || wanted.length >= Object.keys(there).length)
  )
}

/** Nix lists optional paths (`/dev/kvm?`) without their question mark. */
const words = (value: string): string[] =>
  value.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace(/\?$/, '')]))

/** An array, or since Nix 2.34 for `sandbox-paths` an object by path. */
function itemsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => words(String(item)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([path, { source = path } = {}]) => [path, `${path}=${source}`])
}
