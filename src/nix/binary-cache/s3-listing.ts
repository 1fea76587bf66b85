import type { Listed } from './cache-files.ts'

/** One page of a listing (S3: ListObjectsV2), and the token of the next one. */
export function readListing(xml: string): { files: Listed[]; next: string | undefined } {
  const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = '']) => {
    const [name, changed, bytes] = ['Key', 'LastModified', 'Size'].map((field) => xmlText(entry, field))
    const time = Date.parse(changed ?? '')
    return name === undefined || Number.isNaN(time) ? [] : [{ name, changed: time, bytes: Number(bytes) }]
  })
  const isCut = xmlText(xml, 'IsTruncated') === 'true'
  return { files, next: isCut ? xmlText(xml, 'NextContinuationToken') : undefined }
}

/** The text of the first element of this name. */
export const xmlText = (xml: string, field: string): string | undefined => {
  const [, text] = new RegExp(`<${field}>([^<]*)</${field}>`).exec(xml) ?? []
  return text?.replace(/&(amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-fA-F]{1,6});/g, (all, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(`0${name.slice(1)}`)) : (entities[name] ?? all),
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
