import * as v from 'valibot'
import { byteCount, listOf, name, outsideText, relativePath, seconds, sha256, storePath } from './fields.ts'
import { versions } from './versions.ts'

/** not-tried: some machine could have booted it, but none did; `decided` has the reason. */
export const verdict = v.picklist(['booted', 'failed', 'undecided', 'not-tried'])
export type Verdict = v.InferOutput<typeof verdict>

/** `direct` is a VM's own script, which loads the kernel itself; `u-boot` starts the cards of boards. */
const firmware = v.picklist(['direct', 'bios', 'uefi', 'u-boot'])
export type Firmware = v.InferOutput<typeof firmware>

const medium = v.picklist(['cd', 'stick', 'disk', 'network'])
export type Medium = v.InferOutput<typeof medium>

/**
 * Where we hear the guest: its serial port, virtio console, text screen, and (in its memory) the kernel log and the
 * journal.
 */
const ear = v.picklist(['serial', 'console', 'screen', 'kernel', 'journal'])
export type Ear = v.InferOutput<typeof ear>

const earWords: Readonly<Record<Ear, string>> = {
  serial: 'its serial port',
  console: 'its virtio console (hvc0)',
  screen: 'its screen',
  kernel: "its kernel's log",
  journal: 'its journal',
}

/** The boot stages that people want to see, in order. */
export const bootStage = v.picklist(['firmware', 'boot loader', 'kernel', 'stage 1', 'userspace', 'login'])
export type BootStage = v.InferOutput<typeof bootStage>

/** A stage, and not one of systemd's many targets. */
export const isStage = ({ name }: { name: string }): boolean => v.is(bootStage, name)

/** What one boot of one image showed. */
export const evidence = v.object({
  document: v.literal('evidence'),
  version: v.literal(versions.evidence),
  created: v.string(),
  target: name,
  /** The derivation of the booted target, so that a boot of another run is recognised. */
  drvPath: v.optional(storePath),
  firmware,
  /** The medium by which the machine got the image; absent for VMs and cards. */
  medium: v.optional(medium),
  /** The file that ships, as it was when it booted; absent for a VM's script and if nothing was started. */
  image: v.optional(v.object({ sha256, bytes: byteCount })),
  /** For a boot from the network: each file that was served, the same way; the script first. */
  served: v.optional(listOf(v.object({ name, sha256, bytes: byteCount }), 20)),
  verdict,
  /** What decided the verdict: the rule of the table (or time-out, exit) and the text that it matched. */
  decided: v.object({ by: v.string(), text: outsideText, ear: v.optional(ear) }),
  /** Each place where the guest could be heard, and why it was deaf. */
  ears: listOf(v.object({ ear, lines: v.number(), deaf: v.optional(outsideText) }), 10),
  /**
   * Hardware that we added to hear the guest, and a network's boot loader; the default boot entry and its command line
   * are unchanged.
   */
  added: listOf(outsideText, 100),
  /** Units that the journal reports as failed. */
  failedUnits: listOf(outsideText, 1000),
  /** The accelerator that QEMU used; both fields are absent if QEMU never started. */
  accelerator: v.optional(v.object({ name: v.picklist(['kvm', 'tcg']), reason: v.optional(outsideText) })),
  machine: v.optional(v.object({ memoryMiB: v.number(), cpus: v.number() })),
  /** Time until the verdict: from power-on, or from the start of a script that never powered on. */
  seconds,
  /** Seconds from power-on, in order. */
  milestones: listOf(v.object({ name: v.string(), seconds }), 1000),
  /** What the image asked for and did not get. */
  replaced: listOf(outsideText, 1000),
  /** Forwarded ports of this machine: requested and actual. */
  forwards: listOf(
    v.object({
      protocol: v.picklist(['tcp', 'udp']),
      asked: outsideText,
      port: v.number(),
      guestPort: v.number(),
    }),
    1000,
  ),
  /** The output of a command over SSH, if one was requested. */
  command: v.optional(v.object({ command: v.string(), code: v.nullable(v.number()), output: outsideText })),
  /** Absent if nothing was started. */
  serialLog: v.optional(relativePath),
  /** The logs of the virtio console, the kernel and the journal, if any. */
  logs: v.object({
    console: v.optional(relativePath),
    kernel: v.optional(relativePath),
    journal: v.optional(relativePath),
  }),
  /** The screen at the end, and at each earlier stage that changed it. */
  screenshot: v.optional(relativePath),
  screens: listOf(v.object({ stage: bootStage, seconds, file: relativePath }), 20),
  /** The last lines of the console, or of a script that started no QEMU, so that a report needs no log file. */
  tail: listOf(outsideText, 10_000),
})
export type Evidence = v.InferOutput<typeof evidence>

/** Where it was heard, as words that follow a decision: a login need not be seen in a picture of the screen. */
export const heardOn = ({ ear }: Evidence['decided']): string =>
  ear === undefined ? '' : `, heard on ${earWords[ear]}`

/** Each place where the guest could not be heard, and why. */
export const deafEars = ({ ears }: Pick<Evidence, 'ears'>): { where: string; why: string }[] =>
  ears.flatMap(({ ear, deaf }) => (deaf === undefined ? [] : [{ where: earWords[ear], why: deaf }]))

/** Whether the guest came up and the requested command succeeded in it. */
export const cameUp = ({ verdict, command }: Pick<Evidence, 'verdict' | 'command'>): boolean =>
  verdict === 'booted' && (command === undefined || command.code === 0)
