import { lstat, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { TargetResult } from '../../../documents/result.ts'
import type { Log } from '../../../host/host.ts'
import { UserError } from '../../../lib/errors.ts'
import { fileNames } from '../../../lib/file-names.ts'
import type { Nix } from '../../../nix/command.ts'
import { keepByLink } from '../../../nix/store/store.ts'

/** The folders of an output folder that a build fills. */
const folders = ['result', 'images', 'logs']

/** Creates the folders, so that an unusable output folder is reported before the first build. */
export async function prepareFolders(out: string): Promise<void> {
  for (const folder of folders) {
    const path = join(out, folder)
    await mkdir(path, { recursive: true }).catch((cause) => {
      const code = (cause as NodeJS.ErrnoException).code
      const why =
        code === 'EEXIST' || code === 'ENOTDIR' ? 'something else has this name' : 'it is not writable'
      throw new UserError(`cannot make the folder ${path}: ${why}; choose another one with --out`, {
        cause,
        reason: 'machine',
      })
    })
    // `nix build` leaves a link of this name in its working directory: writing "below" it would write to the store.
    if ((await lstat(path)).isSymbolicLink()) {
      throw new UserError(`${path} is a link instead of a folder: remove it, or choose another --out`)
    }
  }
}

/** The links for targets: `nixos.toplevel`; for outputs other than the first, with their name. */
export function planLinks(targets: readonly Pick<TargetResult, 'id' | 'outputs'>[]) {
  const wanted = targets.flatMap(({ id, outputs }) =>
    orderedOutputs(outputs).map(([output, path], i) => ({
      id,
      path,
      text: i === 0 ? id : `${id}-${output}`,
    })),
  )
  // All plain ids first: the second output of one target may have the name of another target.
  wanted.sort((a, b) => Number(a.text !== a.id) - Number(b.text !== b.id))
  const names = fileNames(wanted.map(({ id, text }, i) => (isTwin(wanted, i) ? `${id}\0${text}` : text)))
  return wanted.map(({ id, path }, i) => ({ id, path, name: names[i] as string }))
}

function isTwin(wanted: readonly { text: string }[], i: number): boolean {
  return wanted.findIndex(({ text }) => text === wanted[i]?.text) < i
}

/** `out` first, as `nix build` does; then in the given order. */
export function orderedOutputs(outputs: Readonly<Record<string, string | null>>): [string, string][] {
  const known = Object.entries(outputs).filter((entry): entry is [string, string] => entry[1] !== null)
  return known.sort(([a], [b]) => Number(b === 'out') - Number(a === 'out'))
}

/** Links in `result/` that protect outputs from garbage collection; returns the first one of each target by id. */
export async function keepOutputs(
  nix: Nix,
  log: Log,
  out: string,
  targets: readonly Pick<TargetResult, 'id' | 'outputs'>[],
): Promise<Map<string, string>> {
  const limit = pLimit(4)
  const made = new Map<string, string>()
  const links = planLinks(targets)
  const outcomes = await Promise.allSettled(
    links.map(({ path, name }) => limit(() => makeRoot(nix, path, join(out, 'result', name)))),
  )
  outcomes.forEach((outcome, i) => {
    const link = links[i] as (typeof links)[number]
    if (outcome.status === 'fulfilled') {
      if (!made.has(link.id)) made.set(link.id, `result/${link.name}`)
    } else log.warning(`${link.id} is not kept from garbage collection: ${(outcome.reason as Error).message}`)
  })
  return made
}

async function makeRoot(nix: Nix, path: string, link: string): Promise<void> {
  const there = await lstat(link).catch(() => undefined)
  if (there && !there.isDirectory()) await rm(link) // Nix replaces only links into the store
  await keepByLink(nix, path, link)
}

/** Links to the image files under their own names; prefixed with the target's name if two are equal. */
export async function linkImages(
  log: Log,
  out: string,
  targets: readonly Pick<TargetResult, 'id' | 'images'>[],
): Promise<void> {
  const images = targets.flatMap(({ id, images }) => images.map((image) => ({ id, ...image })))
  const alike = (name: string): boolean => images.filter((image) => image.name === name).length > 1
  const names = fileNames(images.map(({ id, name }) => (alike(name) ? `${id}-${name}` : name)))
  for (const [i, { id, file }] of images.entries()) {
    await replaceLink(file, join(out, 'images', names[i] as string)).catch((error: Error) => {
      log.warning(`${id} has no link to its image in ${out}/images: ${error.message}`)
    })
  }
}

async function replaceLink(file: string, link: string): Promise<void> {
  await rm(`${link}.new`, { force: true }) // a run that was killed may have left it
  await symlink(file, `${link}.new`)
  await rename(`${link}.new`, link)
}
