import { expect, test } from 'vitest'
import type { Have } from '../../../../src/features/setup/needs/have.ts'
import type { Need } from '../../../../src/features/setup/needs/need.ts'
import type { At } from '../../../../src/features/setup/needs/step.ts'
import { qemu } from '../../../../src/features/setup/steps/qemu-packages.ts'
import type { Exec } from '../../../../src/system/exec.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const isos = {
  boots: { vm: false, iso: true, card: false, network: false, arm: false, armNetwork: false },
  features: [] as string[],
  kvm: 'auto',
} as unknown as Need

/** Runs the step where apt answers as told, in order; gives its calls without the options that are always there. */
async function install(
  answers: readonly (string | undefined)[],
  { stopAfter = Infinity, have = {} as Partial<Have>, need = isos as Need } = {},
) {
  const calls: string[] = []
  const stopping = new AbortController()
  const exec: Exec = async (_, args) => {
    if (args.includes('true')) return { code: 0, stdout: '', stderr: '' }
    const stderr = answers[calls.length]
    calls.push(args.slice(args.indexOf('--no-install-recommends') + 1).join(' '))
    if (calls.length === stopAfter) stopping.abort(new Error('stopped'))
    return { code: stderr === undefined ? 0 : 100, stdout: '', stderr: stderr ?? '' }
  }
  const log = recordingLog()
  const at = {
    exec,
    env: {},
    log,
    signal: stopping.signal,
    have: { apt: true, privilege: 'root', system: 'x86_64-linux', kvm: { mode: 0o666, gid: 0 }, ...have },
    need,
  } as unknown as At
  const changed = await qemu.run?.(at, () => {}).catch((error: Error) => error.message)
  return { calls, changed, said: log.lines.map(({ text }) => text) }
}

const download = 'install --download-only qemu-system-x86 ovmf'

test('packages are fetched, then installed, without asking for a new index', async () => {
  const { calls, changed } = await install([])
  expect(calls).toEqual([download, 'install qemu-system-x86 ovmf'])
  expect(changed).toEqual({ qemu: true, firmware: true })
})

test('an index that is too old is renewed once', async () => {
  const { calls } = await install(['E: Failed to fetch qemu  404  Not Found'])
  expect(calls).toEqual([download, 'update', download, 'install qemu-system-x86 ovmf'])
})

test('what apt says is one warning with what to do, and no end of the job', async () => {
  const failing = 'E: Unable to locate package qemu-system-x86\n'
  const { changed, said } = await install([failing, undefined, failing])
  expect(changed).toBeUndefined()
  expect(said).toEqual([
    'ISOs cannot be booted on this machine: Unable to locate package qemu-system-x86; install QEMU and its UEFI firmware (Debian and Ubuntu: apt-get install qemu-system-x86 ovmf)',
  ])
})

test('a job that is stopped while packages are fetched installs nothing', async () => {
  expect(await install([], { stopAfter: 1 })).toMatchObject({ calls: [download], changed: 'stopped' })
})

test('without apt nothing is tried', async () => {
  const { calls, said } = await install([], { have: { apt: false } })
  expect(calls).toEqual([])
  expect(said).toEqual([expect.stringContaining('apt-get install qemu-system-x86 ovmf')])
})

test('cards take a QEMU and a U-Boot of their own', async () => {
  const need = {
    ...isos,
    boots: { vm: false, iso: true, card: true, network: false, arm: false, armNetwork: false },
  }
  const { calls, changed } = await install([], { need, have: { qemu: true, firmware: true } })
  expect(calls.at(-1)).toBe('install qemu-system-arm u-boot-qemu')
  expect(changed).toEqual({ board: true })
})

test('netboot takes iPXE, images for aarch64 a QEMU with its UEFI firmware', async () => {
  const need = { ...isos, boots: { ...isos.boots, network: true, arm: true, armNetwork: false } }
  const { calls, changed } = await install([], { need, have: { qemu: true, firmware: true } })
  expect(calls.at(-1)).toBe('install qemu-system-arm qemu-efi-aarch64 ipxe')
  expect(changed).toEqual({ armFirmware: true, ipxe: true, armIpxe: true })
  const there = { qemu: true, firmware: true, armFirmware: true, ipxe: false } as Have
  expect(qemu.when(there, need)?.have).toBe(
    'QEMU and its UEFI firmware, QEMU for ARM and its UEFI firmware, no iPXE',
  )
  const arm = { ...isos, boots: { ...isos.boots, iso: false, arm: true, armNetwork: true } }
  expect(qemu.when({ armFirmware: true, ipxe: true } as Have, arm)?.have).toBe(
    'QEMU for ARM and its UEFI firmware, no iPXE for aarch64',
  )
  expect(qemu.when({ armFirmware: true, armIpxe: true } as Have, arm)).not.toHaveProperty('do')
})

test('builds that want KVM take a QEMU to try it with, where there is a device', async () => {
  const need = {
    ...isos,
    boots: { vm: false, iso: false, card: false, network: false, arm: false, armNetwork: false },
    features: ['kvm'],
  }
  const { calls, changed } = await install([], { need })
  expect(calls.at(-1)).toBe('install qemu-system-x86')
  expect(changed).toEqual({ qemu: true })
  const { have: _, ...row } = qemu.when(
    { qemu: true, kvm: { mode: 0o600, gid: 0 }, system: 'x86_64-linux' } as Have,
    need,
  ) ?? { have: '' }
  expect(row).toEqual({ need: 'for KVM in builds' })
  expect(qemu.when({ system: 'x86_64-linux' } as Have, need)).toBeUndefined()
  expect(
    qemu.when({ kvm: { mode: 0o600, gid: 0 }, system: 'x86_64-linux' } as Have, { ...need, kvm: 'off' }),
  ).toBeUndefined()
})
