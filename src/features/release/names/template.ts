import { UserError } from '../../../lib/errors.ts'

/** The fields of a template. */
export interface NameFields {
  host: string
  /** Set if its host has several images: `qemu-efi`. */
  variant: string
  /** The tag without its `v`. */
  version: string
  system: string
  /** Without the leading dot: `iso`, `img.zst`. */
  ext: string
}

/** `wonderland-25.05-x86_64-linux.iso`; if its host has several images, the variant follows the host. */
export const defaultTemplate = '{host}{-variant}-{version}-{system}.{ext}'

const field = /\{([^a-z{}]?)([a-z]*)\}/g
const known = ['host', 'variant', 'version', 'system', 'ext'] as const satisfies readonly (keyof NameFields)[]

/** Fills a template. `{-variant}` includes its dash, and is empty without a variant. */
export function fill(template: string, fields: NameFields): string {
  const bare = template.replaceAll(field, '')
  if (/[{}]/.test(bare)) throw unknown(template, /[{}]/.exec(bare)?.[0] ?? '{')
  return template.replaceAll(field, (whole, joint: string, name: string) => {
    const found = known.find((one) => one === name)
    if (found === undefined) throw unknown(template, whole)
    return fields[found] === '' ? '' : `${joint}${fields[found]}`
  })
}

const unknown = (template: string, what: string) =>
  new UserError(
    `the name template ${JSON.stringify(template)} has ${JSON.stringify(what)}; it may name ${known.map((one) => `{${one}}`).join(', ')}, each with one character before the name that is dropped with it, as in {-variant}`,
  )

const packed = new Set(['zst', 'xz', 'gz', 'bz2', 'lz4'])

/** Whether a file is compressed already, by its extension. */
export const isPacked = (name: string): boolean => packed.has(name.split('.').at(-1) ?? '')

/** `img.zst` of `nixos-25.05-aarch64-linux.img.zst`: one extension, or two if the last one is of a compressor. */
export function extensionOf(file: string): string {
  const [last = '', before = ''] = file.split('/').at(-1)?.split('.').slice(1).reverse() ?? []
  return packed.has(last) && /^[a-z][a-z0-9]{0,9}$/.test(before) ? `${before}.${last}` : last
}
