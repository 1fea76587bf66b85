import * as v from 'valibot'
import { byteCount, listOf, name, outsideText, relativePath, seconds, sha256, storePath } from './fields.ts'
import { versions } from './versions.ts'

export const verdict = v.picklist(['booted', 'failed', 'undecided'])
export type Verdict = v.InferOutput<typeof verdict>

/** `direct` is a VM's own script, which loads the kernel itself; `u-boot` starts the cards of boards. */
const firmware = v.picklist(['direct', 'bios', 'uefi', 'u-boot'])
export type Firmware = v.InferOutput<typeof firmware>

/** What one boot of one image showed. */
export const evidence = v.object({
  document: v.literal('evidence'),
  version: v.literal(versions.evidence),
  created: v.string(),
  target: name,
  /** Of the target that was booted, so that a boot of another run is known as such. */
  drvPath: v.optional(storePath),
  firmware,
  /** The file that ships, as it was when it was booted: left out for the script of a VM, and where nothing was started. */
  image: v.optional(v.object({ sha256, bytes: byteCount })),
  verdict,
  /** What decided it: the rule of the table (or time-out, exit) and the text it matched. */
  decided: v.object({ by: v.string(), text: outsideText }),
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
  serialLog: relativePath,
  screenshot: v.optional(relativePath),
  /** The last lines of the console, or of what a script said that started no QEMU, so that a report needs no file. */
  tail: listOf(outsideText, 10_000),
})
export type Evidence = v.InferOutput<typeof evidence>
