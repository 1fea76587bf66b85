import * as v from 'valibot'

/** By what an ISO should start, as its host says: by each firmware, and also from a USB stick. */
export const starts = v.object({ bios: v.boolean(), uefi: v.boolean(), usb: v.boolean() })
export type Starts = v.InferOutput<typeof starts>
