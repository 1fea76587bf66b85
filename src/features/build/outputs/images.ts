import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Target } from '../../../documents/plan.ts'
import type { TargetResult } from '../../../documents/result.ts'
import { UserError } from '../../../lib/errors.ts'
import { inStore, isFile } from './in-store.ts'

type Image = TargetResult['images'][number]

/** The folders of an output where image builders put their file. */
const folders = ['iso', 'sd-image', '.']
const plainFormats = ['iso', 'img', 'qcow2', 'raw', 'vmdk', 'vdi', 'vhd', 'vhdx']
/** Each of them may be compressed. */
const formats = plainFormats.flatMap((format) => [
  format,
  ...['zst', 'xz', 'gz', 'bz2'].map((packed) => `${format}.${packed}`),
])
const kindsWithRunner: readonly Target['kind'][] = ['vm', 'vm-with-boot-loader']

/** The image file of a built target with its size and checksum; empty for targets without an image. */
export async function findImages(target: Target, output: string, signal: AbortSignal): Promise<Image[]> {
  if (!target.image) return []
  const { path, source: declaredBy, starts } = target.image
  const declared = path === undefined ? '' : join(output, path)
  // A compressed image has another extension than the module declares (sdImage.compressImage).
  const [found, source] = (await isFile(declared))
    ? [declared, declaredBy]
    : [await searchImage(output), 'search']
  const file = await inStore(found)
  const { size } = await stat(file)
  const name = basename(found).replace(/^[0-9a-z]{32}-/, '')
  const sha256 = await hash(file, signal)
  return [{ file, name, bytes: size, sha256, format: formatOf(name), source, ...(starts ? { starts } : {}) }]
}

async function searchImage(output: string): Promise<string> {
  const inside = await Promise.all(folders.map((folder) => filesIn(join(output, folder))))
  const files = (await isFile(output)) ? [output] : inside.flat() // some builders make the file itself their output
  const found = files.filter((file) => formats.some((format) => file.endsWith(`.${format}`)))
  const [only, ...more] = found
  const where = `{${folders.join(',')}}/*.{${plainFormats.join(',')}}, compressed or not`
  if (only === undefined) throw new UserError(`${output} has no image file that matches ${where}`)
  if (more.length === 0) return only
  const list = found.map((file) => file.slice(output.length + 1)).join(', ')
  throw new UserError(`${output} has ${found.length} image files instead of one: ${list}`)
}

/** The script that starts a VM; undefined for other targets. */
export async function findRunner(target: Target, output: string): Promise<string | undefined> {
  if (!kindsWithRunner.includes(target.kind)) return undefined
  const scripts = (await filesIn(join(output, 'bin'))).filter((file) => /^run-.*-vm$/.test(basename(file)))
  const [only, ...more] = scripts
  if (only === undefined) throw new UserError(`${output} has no bin/run-*-vm script to start the VM`)
  if (more.length > 0) {
    const list = scripts.map((file) => basename(file)).join(', ')
    throw new UserError(`${output} has ${scripts.length} bin/run-*-vm scripts instead of one: ${list}`)
  }
  await inStore(only)
  return only
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []) // an output need not have this folder
  const files = names.sort().map((name) => join(folder, name))
  const are = await Promise.all(files.map(isFile))
  return files.filter((_, i) => are[i])
}

function formatOf(name: string): string {
  const known = formats.filter((format) => name.endsWith(`.${format}`)).sort((a, b) => b.length - a.length)
  return known[0] ?? name.split('.').slice(1).at(-1) ?? 'raw'
}

async function hash(file: string, signal: AbortSignal): Promise<string> {
  const sum = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), sum, { signal })
  return sum.digest('hex')
}
