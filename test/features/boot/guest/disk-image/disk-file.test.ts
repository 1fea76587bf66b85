import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkDisk, type DiskFormat } from '../../../../../src/features/boot/guest/disk-image/disk-file.ts'
import { bootSector, qcow2, vdi, vhd, vmdk } from './disk-images.ts'
import { differingVhd, vhdx } from './vhd-images.ts'

async function faultOf(format: DiskFormat, bytes: Buffer): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'disk-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'x')
  await writeFile(file, bytes)
  const error: Error | undefined = await checkDisk(file, format).then(
    () => undefined,
    (error) => error,
  )
  expect(error?.message ?? '').not.toContain('\n')
  return error?.message.slice(file.length + 1)
}

const data = bootSector('x login: ')
const descriptor =
  '# Disk DescriptorFile\nversion=1\ncreateType="monolithicFlat"\nRW 20 FLAT "/etc/shadow" 0\n'

test('an image that is whole in itself may be booted, whatever it begins with if it is raw', async () => {
  const whole: [DiskFormat, Buffer][] = [
    ['raw', data],
    ['raw', qcow2(data, { backing: '/etc/shadow' })],
    ['img', Buffer.from(descriptor)],
    ['qcow2', qcow2(data)],
    ['vmdk', vmdk(data)],
    ['vdi', vdi(data)],
    ['vhd', vhd(data)],
    ['vhdx', vhdx(data)],
  ]
  for (const [format, bytes] of whole) expect(await faultOf(format, bytes)).toBeUndefined()
})

test('a vhdx whose tables lead nowhere is left to QEMU', async () => {
  for (const at of [192 << 10, (192 << 10) + 32, 2 << 20]) {
    const bytes = vhdx(data, { parent: 'x' })
    bytes.fill(0xff, at, at + 1024)
    expect(await faultOf('vhdx', bytes)).toBeUndefined()
  }
  expect(await faultOf('vhdx', Buffer.from('vhdxfile'))).toBeUndefined()
})

test.each([
  [
    'qcow2',
    qcow2(data, { backing: '/etc/shadow' }),
    /needs another file, "\/etc\/shadow" \(its backing file\)/,
  ],
  ['qcow2', qcow2(data, { backing: 'json:{"driver":"raw"}\n::error::' }), /needs another file, "json:/],
  ['qcow2', qcow2(data, { features: 4n }), /keeps its data in another file/],
  ['qcow2', Buffer.from('QFI'), /is not a qcow2 image/],
  ['qcow2', data, /is not a qcow2 image/],
  ['vmdk', Buffer.from(descriptor), /only names other files, "\/etc\/shadow"/],
  [
    'vmdk',
    vmdk(data, { more: 'parentFileNameHint="/etc/shadow"\n' }),
    /needs another file, "\/etc\/shadow" \(its parent\)/,
  ],
  // where QEMU finds a parent, though no line begins with the word, or its header says that there is no text
  ...['# parentFileNameHint="/etc/shadow"\n', 'x=1 parentFileNameHint\n=/etc/shadow"\n'].map((more) => [
    'vmdk',
    vmdk(data, { more }),
    /needs another file, "\/etc\/shadow" \(its parent\)/,
  ]),
  ...[[36, 0n] as const, [28, 100n] as const, [28, 0xffff_ffff_ffff_ffffn] as const].map(([at, value]) => {
    const image = vmdk(data, { more: 'parentFileNameHint="/etc/shadow"\n' })
    image.writeBigUInt64LE(value, at)
    return ['vmdk', image, /needs another file, "\/etc\/shadow" \(its parent\)/]
  }),
  [
    'vmdk',
    Buffer.from(`COWD${' '.repeat(508)}parentFileNameHint="/etc/shadow"`),
    /needs another file, "\/etc\/shadow" \(its parent\)/,
  ],
  ['vmdk', Buffer.from('KDMV'), /is no VMDK image/],
  ['vmdk', vmdk(data, { capacity: 0 }), /only names other files/],
  ['vmdk', data, /is no VMDK image/],
  ['vdi', vdi(data, { kind: 4 }), /needs another file \(its parent\)/],
  ['vdi', data, /is no VDI image/],
  ['vhd', differingVhd('..\\base.vhd'), /needs another file, "\.\.\\\\base\.vhd" \(its parent\)/],
  [
    'vhdx',
    vhdx(data, { parent: '..\\base\n::error::' }),
    /needs another file, "..\\\\base.*" \(its parent\)/,
  ],
  ['vhdx', vhdx(data, { parent: 'x' }).subarray(0, (2 << 20) + 70_000), /needs another file \(its parent\)/],
  ['vhdx', data, /is no VHDX image/],
  ['vmdk', Buffer.from('KDMV'), /is no VMDK image/],
] as [DiskFormat, Buffer, RegExp][])(
  'a %s image that needs another file is refused, and that file is named (%#)',
  async (format, bytes, why) => {
    const fault = await faultOf(format, bytes)
    expect(fault).toMatch(why)
    expect(fault).toMatch(/; it is not booted$/)
  },
)
