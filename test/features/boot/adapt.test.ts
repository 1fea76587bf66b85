import { describe, expect, test } from 'vitest'
import { adaptArguments } from '../../../src/features/boot/adapt/arguments.ts'
import {
  parseDevice,
  parseLine,
  parseProperties,
  printLine,
  printProperties,
} from '../../../src/features/boot/adapt/command-line.ts'
import type { GuestResources } from '../../../src/features/boot/adapt/machine.ts'

const small: GuestResources = {
  accelerator: 'tcg',
  memoryMiB: 4096,
  cpus: 2,
  wish: {},
  openNetwork: false,
  forward: [],
  devices: new Set(['VGA', 'virtio-vga', 'virtio-gpu-pci', 'secondary-vga']),
  serial: 'ttyS0',
}
const adapt = (line: string, machine: Partial<GuestResources> = {}) =>
  adaptArguments(line.split(' '), { ...small, ...machine })
const line = (text: string, machine: Partial<GuestResources> = {}) =>
  ` ${adapt(text, machine).argv.join(' ')} `

test('a script made for a strong desktop machine gets what a small one has', () => {
  const { argv, replaced, memoryMiB, cpus, forwards } = adapt(
    '-machine accel=kvm:tcg -cpu max -name magic -m 8192 -smp 6 -device virtio-rng-pci ' +
      '-net nic,netdev=user.0,model=virtio -netdev user,id=user.0,hostfwd=tcp::2222-:22, ' +
      '-virtfs local,path=/nix/store,security_model=none,mount_tag=nix-store ' +
      '-display gtk,gl=on,grab-on-hover=on -device virtio-vga-gl -cpu host -enable-kvm -machine q35,accel=kvm ' +
      '-device intel-iommu -vga none -kernel /k -append console=ttyS0',
  )
  expect(argv.join(' ')).toBe(
    '-cpu max -name magic -m 4096 -smp 2 -device virtio-rng-pci ' +
      '-net nic,netdev=user.0,model=virtio -netdev user,id=user.0,hostfwd=tcp:127.0.0.1:0-:22,restrict=on ' +
      '-virtfs local,path=/nix/store,security_model=none,mount_tag=nix-store ' +
      '-device virtio-vga -cpu max -machine q35 ' +
      '-device intel-iommu -vga none -kernel /k -append console=ttyS0 ' +
      '-accel tcg -display none -serial chardev:flakeship-serial ' +
      '-mon chardev=flakeship-control,mode=control -monitor none -no-reboot ' +
      '-object memory-backend-memfd,id=flakeship-memory,size=4294967296,share=on ' +
      '-machine memory-backend=flakeship-memory',
  )
  expect(replaced).toEqual([
    '8192 MiB of memory asked for: the guest got 4096 MiB',
    '6 CPUs: the guest got 2',
    '-display gtk,gl=on,grab-on-hover=on: there is no window here, the screen is in the screenshot',
    '-device virtio-vga-gl: there is no GPU to draw with, so it got virtio-vga',
    '-cpu host: without KVM there is no host CPU, so -cpu max',
    'KVM does not work on this machine, so the guest was emulated (TCG)',
  ])
  expect({ memoryMiB, cpus }).toEqual({ memoryMiB: 4096, cpus: 2 })
  expect(forwards).toMatchObject([{ asked: ':2222', port: 0, guestPort: 22 }])
})

test('a modest script on a machine with KVM gets all it asks for, and nothing is said', () => {
  const { argv, replaced } = adapt('-machine accel=kvm:tcg -cpu max -m 1024 -smp 1 -nographic -nic none', {
    accelerator: 'kvm',
  })
  expect(replaced).toEqual([])
  expect(argv.join(' ')).toContain('-cpu max -m 1024 -smp 1 -nic none -accel kvm -display none')
})

describe('power', () => {
  const cases: [
    asked: string,
    machine: Partial<GuestResources>,
    given: RegExp,
    absent: RegExp | undefined,
  ][] = [
    ['-enable-kvm', {}, / -accel tcg /, /kvm/],
    ['-enable-kvm', { accelerator: 'kvm' }, / -accel kvm /, /enable-kvm/],
    ['--enable-kvm', {}, / -accel tcg /, /kvm/],
    [
      '-machine q35,accel=kvm,kernel_irqchip=split,smm=off',
      {},
      / -machine q35,smm=off .*-accel tcg /,
      /irqchip/,
    ],
    [
      '-machine q35,kernel_irqchip=split',
      { accelerator: 'kvm' },
      / -machine q35,kernel_irqchip=split .*-accel kvm /,
      undefined,
    ],
    ['-M accel=kvm', {}, / -accel tcg /, / -M /],
    ['-accel tcg,thread=multi', {}, / -accel tcg,thread=multi /, undefined],
    ['-cpu host,+vmx', {}, / -cpu max /, /vmx/],
    ['-cpu host,+vmx', { accelerator: 'kvm' }, / -cpu host,\+vmx /, undefined],
    ['-cpu Skylake-Client', {}, / -cpu Skylake-Client /, undefined],
    ['-m 8G', {}, / -m 4096 /, /8G/],
    ['-m size=8G,slots=2,maxmem=16G', {}, / -m 4096 /, /maxmem/],
    ['-m 512M', {}, / -m 512M /, undefined],
    ['-m 512', { wish: { memoryMiB: 9000 } }, / -m 9000 /, / 512 /],
    ['-name x', { wish: { memoryMiB: 9000, cpus: 3 } }, / -m 9000 -smp 3 /, undefined],
    ['-smp cores=4,threads=2,sockets=1', {}, / -smp 2 /, /threads/],
    ['-smp 8,maxcpus=16', {}, / -smp 2 /, /maxcpus/],
    ['-smp 2', {}, / -smp 2 /, undefined],
    [
      '-m 8192 -object memory-backend-memfd,id=mem,size=8192M,share=on',
      {},
      /memory-backend-memfd,id=mem,share=on,size=4096M/,
      /8192/,
    ],
    ['-mem-path /dev/hugepages -mem-prealloc', {}, / -accel /, /mem-p/],
  ]
  test.each(cases)('%s with %o', (asked, machine, given, absent) => {
    expect(line(asked, machine)).toMatch(given)
    if (absent) expect(line(asked, machine)).not.toMatch(absent)
  })
})

describe('screen and devices', () => {
  const cases: [asked: string, given: RegExp, absent: RegExp | undefined, said: number][] = [
    ['-display sdl', / -display none /, /sdl/, 1],
    ['-display none', / -display none /, /-display none .*-display none/, 0],
    ['-vnc :0', / -display none /, /vnc/, 1],
    ['-spice port=5900 -chardev spicevmc,id=c,name=vdagent', / -chardev null,id=c /, /spice/, 1],
    ['-nographic', / -display none /, /nographic/, 0],
    ['-vga none', / -device VGA /, undefined, 0],
    ['-vga std', / -vga std /, /device VGA/, 0],
    ['-nodefaults', / -device VGA /, undefined, 0],
    ['-vga qxl', / -vga std /, /qxl/, 1],
    ['-device virtio-gpu-gl-pci,id=g,hostmem=4G,blob=on', / -device virtio-gpu-pci,id=g /, /blob|hostmem/, 1],
    ['-device {"driver":"virtio-vga-gl","id":"g"}', / -device virtio-vga,id=g /, /\{/, 1],
    ['-device vfio-pci,host=01:00.0', / -accel /, /vfio/, 1],
    ['-device usb-host,vendorid=0x1', / -accel /, /usb-host/, 1],
    ['-usbdevice host:1234:5678', / -accel /, /usbdevice/, 1],
    ['-usbdevice tablet', / -usbdevice tablet /, undefined, 0],
    ['-device vhost-vsock-pci,guest-cid=3', / -accel /, /vsock/, 1],
    ['-audiodev pa,id=snd0 -device intel-hda', / -audiodev none,id=snd0 -device intel-hda /, / pa/, 0],
    ['-audio pipewire,model=hda', / -audio none,model=hda /, /pipewire/, 0],
    [
      '-virtfs local,path=/nix/store,security_model=none,mount_tag=s',
      / -virtfs local,path=\/nix\/store,security_model=none,mount_tag=s /,
      undefined,
      0,
    ],
  ]
  test.each(cases)('%s', (asked, given, absent, said) => {
    const with_ = `${asked} -nic none`
    expect(line(with_)).toMatch(given)
    if (absent) expect(line(with_)).not.toMatch(absent)
    expect(adapt(with_).replaced).toHaveLength(said)
  })

  test('a twin that this QEMU does not have is passed over', () => {
    expect(line('-device virtio-vga-gl', { devices: new Set(['VGA']) })).toContain(' -device VGA ')
  })
})

describe('console', () => {
  const cases: [asked: string, given: RegExp, absent: RegExp | undefined][] = [
    ['-serial stdio', / -serial chardev:flakeship-serial /, /stdio/],
    [
      '-serial mon:stdio -serial file:second.log',
      / -serial chardev:flakeship-serial -serial file:second.log /,
      /stdio/,
    ],
    [
      '-chardev stdio,id=c,signal=off -serial chardev:c',
      / -chardev null,id=c .*-serial chardev:flakeship-serial /,
      /stdio/,
    ],
    [
      '-nodefaults -chardev stdio,id=c -device isa-serial,chardev=c',
      / -device isa-serial,chardev=flakeship-serial /,
      / -serial /,
    ],
    ['-monitor stdio', / -monitor none /, /stdio/],
    ['-monitor unix:m,server,nowait', / -monitor unix:m,server,nowait /, /monitor none/],
    ['-qmp stdio -daemonize -S -s -no-shutdown', / -no-reboot /, /stdio|daemonize| -S | -s |no-shutdown/],
    ['-kernel k -append quiet', / -append quiet console=ttyS0,115200n8 /, undefined],
  ]
  test.each(cases)('%s', (asked, given, absent) => {
    expect(line(asked)).toMatch(given)
    if (absent) expect(line(asked)).not.toMatch(absent)
  })

  test('a kernel with a serial console keeps its command line', () => {
    const { argv } = adaptArguments(['-kernel', 'k', '-append', 'console=ttyS0 -x'], small)
    expect(argv.filter((word) => word.includes('console='))).toEqual(['console=ttyS0 -x'])
  })
})

describe('network', () => {
  const cases: [asked: string, given: RegExp, absent: RegExp | undefined][] = [
    ['-name x', / -nic user,restrict=on /, undefined],
    ['-nic none', / -nic none /, /user/],
    ['-nodefaults', / -accel /, /-nic/],
    [
      '-netdev user,id=n -device e1000,netdev=n',
      / -netdev user,id=n,restrict=on -device e1000,netdev=n /,
      /-nic/,
    ],
    ['-netdev user,id=n,restrict=off', / -netdev user,id=n,restrict=on /, /off/],
    [
      '-nic user,model=virtio,hostfwd=tcp::2222-:22',
      / -nic user,model=virtio,hostfwd=tcp:127.0.0.1:0-:22,restrict=on /,
      undefined,
    ],
    ['-net nic -net user', / -net nic -net user,restrict=on /, undefined],
    [
      '-netdev {"type":"user","id":"n","hostfwd":[{"str":"tcp::1-:2"}]}',
      / -netdev user,id=n,hostfwd=tcp:127.0.0.1:0-:2,restrict=on /,
      undefined,
    ],
    ['-netdev user,id=n,guestfwd=tcp:10.0.2.1:80-cmd:nc', / -netdev user,id=n,restrict=on /, /guestfwd/],
    ['-netdev tap,id=n,ifname=tap0,script=no', / -netdev user,id=n,restrict=on /, /tap/],
    ['-nic bridge,br=br0,model=virtio-net-pci', / -nic user,model=virtio-net-pci,restrict=on /, /br0/],
    ['-netdev socket,id=n,mcast=230.0.0.1:1234', / -netdev user,id=n,restrict=on /, /mcast/],
  ]
  test.each(cases)('%s', (asked, given, absent) => {
    expect(line(asked)).toMatch(given)
    if (absent) expect(line(asked)).not.toMatch(absent)
  })

  test('a person can open it', () => {
    expect(line('-netdev user,id=n', { openNetwork: true })).not.toContain('restrict')
    expect(line('-name x', { openNetwork: true })).not.toContain('restrict')
  })

  test('a forward of the person is added once, whether or not the script took it', () => {
    const forward = [{ host: 8080, guest: 80, isOurs: true }]
    const ours = 'hostfwd=tcp:127.0.0.1:8080-:80'
    for (const asked of [
      '-netdev user,id=n',
      `-netdev user,id=n,${ours}`,
      '-name x',
      '-netdev hubport,id=n,hubid=0',
    ]) {
      expect(line(asked, { forward }).split(ours)).toHaveLength(2)
    }
  })
})

test('no name of an option reaches the tables by inheritance', () => {
  expect(line('-constructor x -__proto__ y')).toContain(' -constructor x -__proto__ y ')
})

test('a line and its properties come back as they were', () => {
  const argv = ['disk.img', '-append', '-x "y"', '-snapshot', '-drive', 'file=a,,b,format=raw', '-S']
  expect(printLine(parseLine(argv))).toEqual(argv)
  expect(printProperties(parseProperties('file=a,,b,format=raw'))).toBe('file=a,,b,format=raw')
  expect(printProperties(parseProperties('user,id=n,'))).toBe('user,id=n')
  expect(parseDevice('{"driver":"VGA","edid":true}', 'driver')).toEqual([['VGA'], ['edid', 'on']])
})
