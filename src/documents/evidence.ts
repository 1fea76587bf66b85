import * as v from 'valibot'
import { byteCount, listOf, name, outsideText, relativePath, seconds, sha256, storePath } from './fields.ts'
import { versions } from './versions.ts'

/** not-tried: it could be booted on some machine and was not, for the reason in `decided`. */
export const verdict = v.picklist(['booted', 'failed', 'undecided', 'not-tried'])
export type Verdict = v.InferOutput<typeof verdict>

/** `direct` is a VM's own script, which loads the kernel itself; `u-boot` starts the cards of boards. */
const firmware = v.picklist(['direct', 'bios', 'uefi', 'u-boot'])
export type Firmware = v.InferOutput<typeof firmware>

const medium = v.picklist(['cd', 'stick', 'disk'])
export type Medium = v.InferOutput<typeof medium>

/**
 * Where a guest was heard: its serial port, its virtio console, its text screen, and in its memory the kernel's log and
 * the journal.
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

/** The stages of a boot that a person wants to see, in order. */
export const bootStage = v.picklist(['firmware', 'boot loader', 'kernel', 'stage 1', 'userspace', 'login'])
export type BootStage = v.InferOutput<typeof bootStage>

/** What one boot of one image showed. */
export const evidence = v.object({
  document: v.literal('evidence'),
  version: v.literal(versions.evidence),
  created: v.string(),
  target: name,
  /** Of the target that was booted, so that a boot of another run is known as such. */
  drvPath: v.optional(storePath),
  firmware,
  /** As what the machine got an image: left out for VMs and cards. */
  medium: v.optional(medium),
  /** The file that ships, as it was when it was booted: left out for the script of a VM, and where nothing was started. */
  image: v.optional(v.object({ sha256, bytes: byteCount })),
  verdict,
  /** What decided it: the rule of the table (or time-out, exit) and the text it matched. */
  decided: v.object({ by: v.string(), text: outsideText, ear: v.optional(ear) }),
  /** Each place where the guest could be heard, and why one was deaf. */
  ears: listOf(v.object({ ear, lines: v.number(), deaf: v.optional(outsideText) }), 10),
  /** Hardware that we added so that it could be heard; the default entry and its command line are as they were. */
  added: listOf(outsideText, 100),
  /** Units that the journal calls failed. */
  failedUnits: listOf(outsideText, 1000),
  /** What QEMU ran on; both are left out where QEMU was never started. */
  accelerator: v.optional(v.object({ name: v.picklist(['kvm', 'tcg']), reason: v.optional(outsideText) })),
  machine: v.optional(v.object({ memoryMiB: v.number(), cpus: v.number() })),
  /** Until the verdict: from power-on, or from the start of a script that never powered on. */
  seconds,
  /** Seconds from power-on, in order. */
  milestones: listOf(v.object({ name: v.string(), seconds }), 1000),
  /** What the image asked for and did not get, in words. */
  replaced: listOf(outsideText, 1000),
  /** Ports of this machine that led into the guest: what was asked for, and what it got. */
  forwards: listOf(
    v.object({
      protocol: v.picklist(['tcp', 'udp']),
      asked: outsideText,
      port: v.number(),
      guestPort: v.number(),
    }),
    1000,
  ),
  /** What a command over SSH said, where one was asked for. */
  command: v.optional(v.object({ command: v.string(), code: v.nullable(v.number()), output: outsideText })),
  /** Left out where nothing was started. */
  serialLog: v.optional(relativePath),
  /** What the virtio console, the kernel's log and the journal said, where there was anything. */
  logs: v.object({
    console: v.optional(relativePath),
    kernel: v.optional(relativePath),
    journal: v.optional(relativePath),
  }),
  /** The screen at the end, and at the stages before it where it had changed. */
  screenshot: v.optional(relativePath),
  screens: listOf(v.object({ stage: bootStage, seconds, file: relativePath }), 20),
  /** The last lines of the console, or of what a script said that started no QEMU, so that a report needs no file. */
  tail: listOf(outsideText, 10_000),
})
export type Evidence = v.InferOutput<typeof evidence>

/** Where it was heard, as words that follow a decision: a login need not be seen in a picture of the screen. */
export const heardOn = ({ ear }: Evidence['decided']): string =>
  ear === undefined ? '' : `, heard on ${earWords[ear]}`

/** Whether a guest came up, and the command that was asked for went well in it. */
export const cameUp = ({ verdict, command }: Pick<Evidence, 'verdict' | 'command'>): boolean =>
  verdict === 'booted' && (command === undefined || command.code === 0)
