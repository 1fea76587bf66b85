import * as v from 'valibot'

/** What an ISO must boot from, as its host configures it: each firmware, and a USB stick. */
export const starts = v.object({ bios: v.boolean(), uefi: v.boolean(), usb: v.boolean() })
export type Starts = v.InferOutput<typeof starts>
