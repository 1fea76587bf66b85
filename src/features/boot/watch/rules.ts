import type { Rule } from './rule.ts'

/** The rule for firmware that finds nothing to boot. */
export const nothingToStart = 'no bootable device'

const consoles = ['serial', 'console', 'screen'] as const
const withKernel = ['serial', 'console', 'screen', 'kernel'] as const
/** The prefix of kernel records on a console: the time, and the caller. */
const stamp = String.raw`(?:\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? )?`
const endOfPanic = /---\[ end Kernel panic - not syncing/

/** The output of an unwanted shell; nothing follows it. */
const shell = { verdict: 'failed', settle: 3, isQuiet: true } as const
const panicking = { of: withKernel, settle: 2, isQuiet: true, until: endOfPanic, isOfKernel: true } as const
const panic = { verdict: 'failed', ...panicking } as const

const tooSlow = 'machine too slow'

/** Whether a kernel died because its timer ticks came too late: this machine was busy, so a retry may succeed. */
export const lacksTicks = ({ by, text }: { by: string; text: string }): boolean =>
  by === tooSlow && text.includes('Kernel panic')

/**
 * All rules. Missing on purpose, since each was seen in a guest in emergency mode: `Startup finished`, `Reached target
 * getty.target`, `READY=1`; and, on a console, `Reached target Multi-User`, which any service can write there.
 */
export const rules: readonly Rule[] = [
  {
    name: tooSlow,
    verdict: 'undecided',
    ...panicking,
    pattern: new RegExp(
      `^${stamp}Kernel panic - not syncing: (?:IO-APIC \\+ timer doesn't work|timer doesn't work through Interrupt-remapped IO-APIC)`,
    ),
    because:
      'Linux, arch/x86/kernel/apic/io_apic.c: check_timer waits for ticks, which emulation on a busy machine brings too late',
  },
  {
    name: 'root not mounted',
    ...panic,
    pattern: new RegExp(`^${stamp}Kernel panic - not syncing: VFS: `),
    because: 'Linux, init/do_mounts.c: mount_root_generic',
  },
  {
    name: 'kernel panic',
    ...panic,
    pattern: new RegExp(`^${stamp}Kernel panic - not syncing`),
    because: 'Linux, kernel/panic.c: the record, and its end after which nothing runs any more',
  },
  {
    name: 'root not mounted',
    of: consoles,
    ...shell,
    pattern: /^An error occurred in stage 1 of the boot process|^Press one of the following keys/,
    because: 'nixpkgs, nixos/modules/system/boot/stage-1-init.sh: fail',
  },
  {
    name: 'root not mounted',
    of: consoles,
    ...shell,
    pattern: /^ALERT! .* does not exist\.\s+Dropping to a shell|^\(initramfs\)\s*$/,
    because: 'initramfs-tools, scripts/functions: panic',
  },
  {
    name: 'root not mounted',
    of: ['journal'],
    ...shell,
    pattern: /^Failed to mount (?:\/sysroot|sysroot\.mount)|^Failed to start .*Switch Root/,
    because: 'systemd in the initrd, units/initrd-switch-root.service',
  },
  {
    name: 'root not mounted',
    verdict: 'failed',
    of: consoles,
    pattern: /mounting \S+ on \/(?:mnt-root|sysroot|root|newroot|new_root)?\/? failed\b/,
    settle: 20,
    because: 'busybox, util-linux/mount.c',
  },
  {
    name: 'emergency mode',
    of: ['journal'],
    ...shell,
    settle: 1,
    pattern: /^Reached target (?:(?:emergency|rescue)\.target|(?:Emergency|Rescue) Mode)/,
    because: 'systemd, units/emergency.target: logged by process 1 itself',
  },
  {
    name: 'emergency mode',
    of: consoles,
    ...shell,
    pattern:
      /^You are in (?:emergency|rescue) mode|^(?:Press Enter|Give root password) for (?:system )?maintenance|^Entering (?:emergency|rescue) mode/,
    because: 'systemd, src/sulogin-shell; util-linux, sulogin.c; dracut',
  },
  {
    name: 'emergency mode',
    of: consoles,
    ...shell,
    pattern: /^\[ *OK *\] (?:Reached target|Started) .*(?:Emergency|Rescue) (?:Mode|Shell)/,
    because: 'systemd, src/core/job.c: what it shows on the console',
  },
  {
    name: nothingToStart,
    verdict: 'failed',
    of: consoles,
    pattern:
      /No bootable device|BdsDxe: No bootable option or device was found|UEFI Interactive Shell v|^Shell> ?$|^No more bootdevs$/,
    because: 'SeaBIOS, boot.c; EDK II, BdsDxe; U-Boot, boot/bootflow.c',
    before: 'kernel',
    settle: 0,
  },
  {
    name: 'boot loader',
    verdict: 'failed',
    of: consoles,
    pattern: /^Could not (?:boot|select): .*\(https?:\/\/ipxe\.org\/[0-9a-f]{8}\)/,
    because: 'iPXE, usr/imgmgmt.c: it has the kernel and cannot start it; it then waits, or starts over',
    before: 'kernel',
    settle: 5,
    isQuiet: true,
  },
  {
    name: 'boot loader',
    verdict: 'failed',
    of: consoles,
    pattern: /^grub rescue>|isolinux\.bin missing or corrupt|Failed to load ldlinux/,
    because: 'GRUB, kern/rescue_reader.c; isolinux',
    before: 'kernel',
    settle: 0,
  },
  {
    name: 'boot loader',
    verdict: 'failed',
    of: consoles,
    pattern: /^\s*error: \S|Could not find kernel image|Failed to load COM32|^Loading \S+\.\.\. failed/,
    because: 'GRUB, kern/err.c; syslinux: some errors are passed over, and a kernel takes long to load',
    settle: 120,
    isQuiet: true,
    before: 'kernel',
  },
  {
    name: 'device missing',
    verdict: 'undecided',
    of: ['journal', 'serial', 'console', 'screen'],
    pattern: /Timed out waiting for device|Dependency failed for .*(?:File System|\/)/,
    settle: Infinity,
    because: 'systemd, src/core/job.c',
  },
  {
    name: tooSlow,
    verdict: 'undecided',
    of: withKernel,
    pattern: new RegExp(
      `^${stamp}rcu: (?:INFO: \\S+ detected stalls|\\S+ kthread timer wakeup didn't happen)`,
    ),
    settle: Infinity,
    because: 'Linux, kernel/rcu/tree_stall.h: a processor of the guest got no ticks',
  },
  {
    name: 'login',
    verdict: 'booted',
    of: consoles,
    pattern: /^(?:[A-Za-z0-9][\w.-]{0,63}|\(none\)) login: ?(?:$|\[ *\d+\.\d+\]|[\w.-]+ \(automatic login\))/,
    because: 'agetty and busybox getty: a row of its own, `NAME login:`',
  },
  {
    name: 'multi-user',
    verdict: 'booted',
    of: ['journal'],
    pattern: /^Reached target (?:(?:multi-user|graphical)\.target|Multi-User System|Graphical Interface)/,
    because: 'systemd, units/multi-user.target: logged by process 1 itself; a headless system has no login',
  },
]

/** Lines that explain why a system entered emergency mode. */
export const reasons = /(?:Dependency failed for|Failed to mount|Timed out waiting for device) .{1,200}/

/** Words searched for in the cells of text consoles that only memory shows. */
export const screenWords = [' login:', 'An error occurred in stage 1', 'You are in emergency mode'] as const
