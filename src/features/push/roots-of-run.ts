import picomatch from 'picomatch'
import type { Report } from '../../documents/report.ts'
import { isThere } from '../../documents/result.ts'
import { UserError } from '../../lib/errors.ts'
import { splitGlobs } from '../../lib/globs.ts'
import { oneLine } from '../../lib/text.ts'
import type { Root } from './push.ts'

type Target = Report['targets'][number]

/** Kinds that machines do not run from a cache. */
const images = new Set(['vm', 'vm-with-boot-loader', 'iso', 'sd-image', 'image', 'disko', 'netboot'])

/** The targets of a run to push (pure); a requested target that failed is an error. */
export function rootsOfRun({ targets }: Pick<Report, 'targets'>, globs: readonly string[]): Root[] {
  const { includes: only, excludes: not } = splitGlobs(globs)
  const matches = (all: readonly string[], { names, id }: Target) => {
    const isMatch = picomatch([...all])
    return [id, ...names].some((name) => isMatch(name))
  }
  const isAsked = (target: Target) =>
    (only.length > 0 ? matches(only, target) : !isImage(target)) && !(not.length > 0 && matches(not, target))
  const asked = targets.filter(isAsked)
  const [bad] = only.length > 0 ? asked.filter(({ outcome }) => !isThere(outcome)) : []
  if (bad)
    throw new UserError(`${oneLine(bad.id, 120)} is not pushed: its outcome is ${bad.outcome}`, {
      reason: 'failed',
    })
  const roots = asked
    .filter(({ outcome }) => isThere(outcome))
    .map(({ id, host, kind, outputs }) => ({
      of: kind === 'toplevel' && host !== undefined ? host : id,
      paths: Object.values(outputs).filter((path) => path !== null),
    }))
  if (roots.every(({ paths }) => paths.length === 0))
    throw new UserError('nothing of this run is to be pushed; name targets, or build some first', {
      reason: 'failed',
    })
  return roots
}

const isImage = ({ kind, images: files, runner }: Target): boolean =>
  images.has(kind) || files.length > 0 || runner !== undefined
