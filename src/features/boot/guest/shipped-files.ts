import type { Evidence } from '../../../documents/evidence.ts'
import type { Job } from './guest.ts'
import { ShippedFile } from './shipped-file.ts'

/** All files that ship with a boot: the image, or each file that the network serves; none for a VM's script. */
export interface Shipped extends AsyncDisposable {
  seen(): Promise<Pick<Evidence, 'image' | 'served'>>
}

export async function openShipped({ firmware, file, served }: Job): Promise<Shipped> {
  const opened: { name: string; shipped: ShippedFile }[] = []
  const close = async () => {
    await Promise.all(opened.map(({ shipped }) => shipped[Symbol.asyncDispose]()))
  }
  const wanted = served ?? (firmware === 'direct' ? [] : [{ name: '', file }])
  try {
    for (const one of wanted) opened.push({ name: one.name, shipped: await ShippedFile.open(one.file) })
  } catch (error) {
    await close()
    throw error
  }
  return {
    async seen() {
      const each = await Promise.all(
        opened.map(async ({ name, shipped }) => ({ name, ...(await shipped.seen()) })),
      )
      if (served) return { served: each }
      return Object.fromEntries(each.map(({ sha256, bytes }) => ['image', { sha256, bytes }]))
    },
    [Symbol.asyncDispose]: close,
  }
}
