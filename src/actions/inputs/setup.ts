import {
  type Credentials,
  parseSsh,
  parseTokens,
  summaryOf,
} from '../../features/setup/credentials/credentials.ts'
import type { Requested } from '../../features/setup/needs/need-of.ts'
import { defaultRelease, knownReleases } from '../../features/setup/nix-release/releases.ts'
import { listSettings } from '../../features/setup/settings/list-inputs.ts'
import { parseSettings, type Settings } from '../../features/setup/settings/pass-settings.ts'
import {
  flag,
  type Inputs,
  list,
  oneOf,
  optional,
  readInputs,
  text,
  type Values,
  whole,
} from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { parseSigningKey } from '../../nix/store/signatures.ts'
import { bootInputs } from './boot.ts'
import { cacheInputs } from './cache.ts'
import { nixConf } from './nix-conf.ts'

export const setupInputs = {
  nixVersion: text(`Nix release to install if there is none (${knownReleases.join(', ')})`, defaultRelease, {
    placeholder: 'VERSION',
  }),
  nixTarball: optional(
    'URL or path of another release tarball, or a line SYSTEM=URL for each system; needs nix-sha256',
    {
      placeholder: 'URL',
    },
  ),
  nixSha256: optional('SHA-256 of nix-tarball in hex, or a line SYSTEM=HEX for each system', {
    placeholder: 'HEX',
  }),
  nixConf,
  substituters: list('more binary caches', { placeholder: 'URL' }),
  trustedPublicKeys: list('public keys of those caches: NAME:KEY', { placeholder: 'KEY' }),
  sandboxPaths: list('paths of this machine to show to builds: PATH, or INSIDE=OUTSIDE', {
    placeholder: 'PATH',
  }),
  emulate: list('more systems to build by emulation than the plan asks for: aarch64-linux', {
    placeholder: 'SYSTEM',
  }),
  kvm: oneOf('KVM for guests and builds: if it works, or never', ['auto', 'off'], 'auto'),
  uidRange: flag('offer builds a range of user ids, for tests in containers'),
  accessTokens: list(
    'secrets for private inputs, one HOST=TOKEN or HOST=USER:PASSWORD per line; only the fetchers of Nix see them, only for these hosts, until the job ends',
    { secret: true, only: 'github' },
  ),
  sshKey: optional('private SSH key for private inputs; its own agent keeps it until the job ends', {
    secret: true,
    only: 'github',
  }),
  sshKnownHosts: list('known_hosts lines; ssh-key is used for these hosts only; default: github.com', {
    only: 'github',
  }),
  signingKey: cacheInputs.signingKey,
  room: whole('bytes of disk space that must be free; default: what the plan needs', undefined, {
    placeholder: 'BYTES',
  }),
  boot: bootInputs.boot,
} as const

/** The defaults of these inputs, for parts that do not declare them. */
export function usualSetup(): SetupValues {
  return readInputs(setupInputs, { input: () => '', secret: () => {} })
}

type SetupValues = Values<typeof setupInputs>

/** The same inputs for a part that prepares nothing on a terminal. */
export function onGithubOnly<I extends Inputs>(inputs: I): I {
  const entries = Object.entries(inputs).map(([key, input]) => [key, { ...input, only: 'github' as const }])
  return Object.fromEntries(entries) as I
}

export function credentialsOf(values: SetupValues): Credentials | undefined {
  const { accessTokens, sshKey, sshKnownHosts } = values
  if (sshKey === undefined && sshKnownHosts.length > 0)
    throw new UserError('ssh-known-hosts needs ssh-key: it names the hosts of that key')
  if (accessTokens.length === 0 && sshKey === undefined) return undefined
  return {
    tokens: parseTokens(accessTokens),
    ...(sshKey === undefined ? {} : { ssh: parseSsh(sshKey, sshKnownHosts) }),
  }
}

export function wishesOf(
  values: SetupValues & Partial<Values<Pick<typeof bootInputs, 'bootMemory' | 'bootCpus'>>>,
  credentials: Credentials | undefined,
): Requested {
  const { emulate, room, boot, bootMemory, bootCpus, kvm, uidRange } = values
  const { nixVersion, nixTarball, nixSha256, signingKey } = values
  return {
    emulate,
    boot,
    kvm,
    uidRange,
    nix: { version: nixVersion, tarball: nixTarball, sha256: nixSha256 },
    settings: settingsOf(values),
    ...(room === undefined ? {} : { room }),
    ...(bootMemory === undefined ? {} : { bootMemory: bootMemory * 1024 ** 2 }),
    ...(bootCpus === undefined ? {} : { bootCpus }),
    ...(signingKey === undefined ? {} : { cacheKey: parseSigningKey(signingKey).publicKey }),
    ...(credentials === undefined ? {} : { credentials: summaryOf(credentials) }),
  }
}

/** The settings for nix.conf; the user's own lines come last, so that they win. */
function settingsOf(values: SetupValues): Settings {
  return parseSettings(values.nixConf, listSettings(values))
}
