import { expect, test } from 'vitest'
import type { Result } from '../../../src/documents/result.ts'
import { findJobs, jobName } from '../../../src/features/boot/boots.ts'
import { cardArguments } from '../../../src/features/boot/guest/card.ts'
import { absent, unwanted } from '../../../src/features/boot/guest/due.ts'
import { isoArguments } from '../../../src/features/boot/guest/iso.ts'
import { sshArguments } from '../../../src/features/boot/ssh.ts'
import { judgeEnd } from '../../../src/features/boot/watch/exit-verdict.ts'
import { bootTargetsOf, cardTarget, isoTarget, vmTarget } from './results.ts'

const targets = [
  vmTarget('a.vm', '/vm'),
  isoTarget('b.iso', '/iso'),
  { ...vmTarget('c.vm', '/other'), outcome: 'failed' as const },
  { ...isoTarget('pi.iso', '/arm'), system: 'aarch64-linux' },
  cardTarget('pi.sd-image', '/card'),
  { ...isoTarget('risc.iso', '/risc'), system: 'riscv64-linux' },
  { ...cardTarget('arm-disk', '/disk'), kind: 'image' },
  { ...cardTarget('old.sd-image', '/old'), system: 'armv7l-linux' },
  { ...cardTarget('disk', '/disk'), kind: 'image', system: 'x86_64-linux' },
]
const result: Result = bootTargetsOf(targets)
const names = (mode: Parameters<typeof findJobs>[1]) =>
  findJobs(result, mode).jobs.map(({ target, firmware }) => `${target} ${firmware}`)

test('VMs boot by their script, ISOs by BIOS and UEFI, on aarch64 by UEFI alone, cards by U-Boot, if they were built', () => {
  expect(names('all')).toEqual([
    ...['a.vm direct', 'b.iso bios', 'b.iso uefi', 'pi.iso uefi', 'pi.sd-image u-boot'],
    ...['arm-disk uefi', 'disk bios', 'disk uefi'],
  ])
  expect(names('image')).toEqual(['arm-disk uefi', 'disk bios', 'disk uefi'])
  expect(names('vm')).toEqual(['a.vm direct'])
  expect(names('iso')).toEqual(['b.iso bios', 'b.iso uefi', 'pi.iso uefi'])
  expect(names('sd-image')).toEqual(['pi.sd-image u-boot'])
  expect(names('none')).toEqual([])
})

test('an image for another machine is not passed over in silence', () => {
  const elsewhere = findJobs(result, 'all').untried.map(({ target, why }) => `${target}: ${why}`)
  expect(elsewhere).toEqual([
    'risc.iso: it is for riscv64-linux, and ISOs boot on a PC or an aarch64 machine',
    'old.sd-image: it is for armv7l-linux, and SD cards boot on an aarch64 board',
  ])
  expect(findJobs(result, 'none').untried).toEqual([])
})

test('an ISO is one by its kind, whatever its file is called, and a compressed one too', () => {
  const named = (file: string, format: string, kind = 'iso') => {
    const [image] = isoTarget('x', file).images
    const target = {
      ...isoTarget('x', file),
      kind,
      images: [{ ...(image as NonNullable<typeof image>), format }],
    }
    const { jobs, untried } = findJobs(bootTargetsOf([target]), 'all', 'all')
    return [...jobs.map(jobName), ...untried.map(({ why }) => why)]
  }
  const all = ['x-bios', 'x-bios-stick', 'x-uefi', 'x-uefi-stick']
  expect(named('/x.iso', 'iso')).toEqual(all)
  expect(named('/x.img', 'img')).toEqual(all)
  expect(named('/x.iso.zst', 'iso.zst')).toEqual(all)
  expect(named('/x.iso', 'iso', 'package')).toEqual(all)
  expect(named('/x.iso.xz', 'iso.xz')).toEqual(all)
  expect(named('/x.qcow2', 'qcow2', 'image')).toEqual(['x-bios', 'x-uefi'])
  expect(named('/x.raw.gz', 'raw.gz', 'package')).toEqual(['x-bios', 'x-uefi'])
  expect(named('/x.tar.xz', 'tar.xz', 'image')).toEqual(['there is no machine for tar.xz images'])
})

const ways = (['cd', 'stick'] as const).flatMap((medium) =>
  (['bios', 'uefi'] as const).map((firmware) => ({ medium, firmware })),
)
const named = ({ medium, firmware }: (typeof ways)[number]) => `${medium} ${firmware}`

test('what the host says is due; the option that says that it is not is named', () => {
  const due = (bios: boolean, uefi: boolean, usb: boolean) =>
    ways.map((way) => [named(way), unwanted({ bios, uefi, usb }, way)])
  const why = (options: string) => `its host does not ask for it (${options})`
  expect(due(true, true, true).map(([, off]) => off)).toEqual([undefined, undefined, undefined, undefined])
  expect(due(true, false, false)).toEqual([
    ['cd bios', undefined],
    ['cd uefi', why('isoImage.makeEfiBootable')],
    ['stick bios', why('isoImage.makeUsbBootable')],
    ['stick uefi', why('isoImage.makeEfiBootable, isoImage.makeUsbBootable')],
  ])
})

test('where no host says it, what an image holds is due; one that holds nothing should start from a CD', () => {
  const both = { bios: true, uefi: true }
  const none = { bios: false, uefi: false }
  const due = (cd: typeof both, stick: typeof both) =>
    ways
      .filter((way) => {
        const why = absent({ cd, stick }, way)
        if (why !== undefined) expect(why).toMatch(/isoImage\.make(Bios|Efi|Usb)Bootable/)
        return why === undefined
      })
      .map(named)
  expect(due(both, both)).toEqual(['cd bios', 'cd uefi', 'stick bios', 'stick uefi'])
  expect(due({ bios: true, uefi: false }, none)).toEqual(['cd bios'])
  expect(due(none, none)).toEqual(['cd bios', 'cd uefi'])
})

test('files of hostile ids stay below their folder and apart from each other', () => {
  const safe = (target: string) => jobName({ target, firmware: 'bios' })
  expect(safe('wonderland.iso')).toBe('wonderland.iso-bios')
  for (const hostile of ['../../etc/passwd', 'a/b', '..', 'x\n::error::', 'ü'.repeat(900)]) {
    expect(safe(hostile)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,140}$/)
  }
  expect(safe('a/b')).not.toBe(safe('a_b'))
  expect(safe('a/b')).not.toBe(safe('a:b'))
})

const machine = {
  image: '/a,b.iso',
  medium: 'cd',
  accelerator: 'tcg',
  memoryMiB: 1024,
  cpus: 2,
  openNetwork: false,
  forward: [],
} as const

test('an ISO boots without any network unless one is asked for', () => {
  const bios = { kind: 'bios', serialPort: '/p' } as const
  expect(isoArguments({ ...machine, firmware: bios }).join(' ')).toContain('-nic none')
  const line = isoArguments({
    ...machine,
    forward: [{ host: 2222, guest: 22, isOurs: true }],
    firmware: bios,
  }).join(' ')
  expect(line).toContain('user,id=net,restrict=on,hostfwd=tcp:127.0.0.1:2222-:22')
  expect(line).toContain('romfile=')
  expect(isoArguments({ ...machine, openNetwork: true, firmware: bios }).join(' ')).not.toContain('restrict')
})

test('an image is never taken for another format than raw', () => {
  const line = isoArguments({ ...machine, firmware: { kind: 'uefi', code: '/c', vars: '/v' } }).join(' ')
  expect(line).toContain('-drive media=cdrom,format=raw,readonly=on,file=/a,,b.iso')
  expect(line).toContain('if=pflash,unit=1,format=raw,file=/v')
  const card = cardArguments({ ...machine, loader: '/u' }).join(' ')
  expect(card).toContain('format=raw,snapshot=on,file=/a,,b.iso')
})

test('ssh asks nothing and takes nothing from the user of this machine', () => {
  const line = sshArguments({ user: 'root', command: 'true', port: 2222 }, undefined).join(' ')
  expect(line).toContain('-F /dev/null')
  for (const option of [
    'BatchMode=yes',
    'IdentityAgent=none',
    'UserKnownHostsFile=/dev/null',
    'IdentityFile=none',
  ]) {
    expect(line).toContain(`-o ${option}`)
  }
  expect(line.endsWith('-p 2222 -l root -- 127.0.0.1 true')).toBe(true)
})

const ended = { exit: { code: 1, signal: null }, said: '', shutdown: undefined, started: true }

test('the end of a guest says what QEMU said; where this machine is the reason it proves nothing, and says what can be done', () => {
  const said = `qemu-system-x86_64: warning: something
qemu-system-x86_64: -netdev user,id=user.0,hostfwd=tcp::2222-:22: Could not set up host forwarding rule 'tcp::2222-:22'
`
  expect(judgeEnd({ ...ended, said })).toMatchObject({ verdict: 'undecided', by: 'QEMU ended with 1' })
  expect(judgeEnd({ ...ended, said: 'qemu: -drive: wrong\n' })).toMatchObject({ verdict: 'failed' })
  expect(judgeEnd({ ...ended, said }).text).toMatch(/'tcp::2222-:22'; that port of this machine is taken/)
})

test('a guest that resets itself has failed, and a script that never came to QEMU too', () => {
  expect(judgeEnd({ ...ended, shutdown: 'guest-reset' })).toMatchObject({
    verdict: 'failed',
    by: 'guest-reset',
  })
  expect(judgeEnd({ ...ended, started: false, said: '\x1b[31mcp: no space\x1b[0m\n' })).toMatchObject({
    by: 'the script ended with 1 before it started QEMU',
    text: 'cp: no space',
  })
})
