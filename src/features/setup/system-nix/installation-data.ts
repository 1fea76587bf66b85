import { readdir, readFile } from 'node:fs/promises'
import { deviceOf, freeBytes } from '../../../system/disk.ts'
import { exists } from '../../../system/files.ts'
import type { InstallationRecord } from '../found-nix/installed.ts'
import { type NixSettings, nixConf } from '../settings/nix-conf.ts'
import { type BuildUsers, buildUsers } from './build-users.ts'
import { machineSettings } from './daemon-scripts.ts'

const group = 'nixbld'
const fewestBuilders = 32

export type SystemSettings = Omit<
  NixSettings,
  'buildUsersGroup' | 'sandboxShell' | 'sslCertFile' | 'buildDir' | 'include'
>

/** Everything that the helper writes, in its input format: lines, and blocks that end with a dot. */
export async function installationData(
  nix: string,
  { source, settings = {} }: { source: string; settings?: SystemSettings },
): Promise<string> {
  const users = await usersHere(Math.max(fewestBuilders, settings.maxJobs ?? 0))
  const shell = `${nix}/libexec/sh`
  const conf = nixConf({
    alwaysAllowSubstitutes: true,
    ...settings,
    buildUsersGroup: group,
    include: machineSettings,
    ...((await isRoomier('/nix', '/tmp')) ? { buildDir: builds } : {}),
    ...((await exists(shell)) ? { sandboxShell: shell } : {}),
    ...(await certificates()),
  })
  const record: InstallationRecord = { format: 1, nix, source }
  const blocks = [conf.trimEnd().split('\n'), users.passwd, users.group, [JSON.stringify(record)]]
  return [nix, users.gid, ...blocks.flatMap((lines) => [...lines.map((line) => `+${line}`), '.']), ''].join(
    '\n',
  )
}

async function usersHere(count: number): Promise<BuildUsers> {
  const [passwd = '', groups = ''] = await Promise.all(
    ['/etc/passwd', '/etc/group'].map((file) => readFile(file, 'utf8').catch(() => '')),
  )
  return buildUsers({ passwd, group: groups }, { name: group, count })
}

/** Where builds run if the default folder is too small; newer versions of Nix use it by default. */
const builds = '/nix/var/nix/builds'

/** On another device, and with more free space. */
async function isRoomier(folder: string, other: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all([deviceOf(folder), deviceOf(other)])
  return ours !== theirs && (await freeBytes(folder)) > (await freeBytes(other))
}

/** Where Nix looks for certificates by default. */
const systemCertificates = '/etc/ssl/certs/ca-certificates.crt'

/** A release includes certificates for machines without any. */
async function certificates(): Promise<{ sslCertFile?: string }> {
  if (await exists(systemCertificates)) return {}
  const brought = (await readdir('/nix/store')).find((name) => /^[0-9a-z]{32}-nss-cacert-[\d.]+$/.test(name))
  return brought ? { sslCertFile: `/nix/store/${brought}/etc/ssl/certs/ca-bundle.crt` } : {}
}
