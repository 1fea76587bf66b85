import type { Release } from '../../../documents/release.ts'
import { code, fenced } from '../../../lib/markdown.ts'
import { bytes } from '../../../lib/text.ts'
import type { ChosenImage } from '../images/choose.ts'
import { windowsLines } from '../images/join-script.ts'
import type { HashedPart } from '../images/part-hashes.ts'
import { joinScriptName } from '../images/parts.ts'

/** An image that ships in parts. */
export interface JoinedImage {
  image: Pick<ChosenImage, 'name'>
  parts: readonly HashedPart[]
}

const why = 'GitHub takes no file of 2 GiB or more.'

/** How to join images that ship in parts. */
export function joining(joined: readonly JoinedImage[]): string {
  const each = joined.map(({ image: { name }, parts }) => {
    const lines = [`sh ${joinScriptName(name)}`, '', '# Windows', ...windowsLines({ name, parts })]
    return `${code(name)} comes in ${parts.length} parts. Download them and ${code(joinScriptName(name))} into one folder:\n\n${fenced(lines, 4000)}`
  })
  return `### Joining the parts\n\n${why}\n\n${each.join('\n\n')}`
}

/** How to decompress images to the booted bytes, with the hashes of both forms. */
export function unpacking({ images, assets }: Pick<Release, 'images' | 'assets'>): string {
  const packed = images.flatMap((image) => {
    const file = image.packed === undefined ? undefined : assets.find(({ name }) => name === image.assets[0])
    return file === undefined ? [] : [{ image, file }]
  })
  const rows = packed.flatMap(({ image, file }) =>
    [file, image].map((one) => `| ${code(one.name)} | ${bytes(one.bytes)} | ${code(one.sha256)} |`),
  )
  const lines = packed.flatMap(({ image, file }) => [
    `zstd -d ${file.name}`,
    `sha256sum ${image.name} # ${image.sha256}`,
  ])
  return [
    `### Unpacking\n\n${why} These come compressed; unpacked, each is the file that was booted:`,
    ['| File | Size | SHA-256 |', '| --- | --- | --- |', ...rows].join('\n'),
    fenced(lines, 4000),
  ].join('\n\n')
}
