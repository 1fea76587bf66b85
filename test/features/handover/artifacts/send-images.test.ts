import { expect, test } from 'vitest'
import { imageDaysOf } from '../../../../src/actions/inputs/images.ts'
import { sendImages } from '../../../../src/features/handover/artifacts/send-images.ts'
import type { Artifacts } from '../../../../src/host/stores.ts'
import { MachineError } from '../../../../src/lib/errors.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const iso = 'nixos-26.05-x86_64-linux.iso'
const file = (name: string) => `/nix/store/00000000000000000000000000000000-x/iso/${name}`
const planned = (id: string, path?: string) => ({
  id,
  image: { source: 'search' as const, ...(path === undefined ? {} : { path }) },
})
const built = (id: string, name = iso) => ({
  ...{ id, names: [id], kind: 'iso' as const, system: 'x86_64-linux', drvPath: '/x.drv', outputs: {} },
  ...{ outcome: 'built' as const, seconds: 1 },
  images: [{ file: file(name), name, bytes: 1, sha256: '', format: 'iso', source: 'search' as const }],
})

/** What one job uploads, where the names that others have sent are not seen yet. */
async function sent(
  plan: ReturnType<typeof planned>[],
  target: ReturnType<typeof built>,
  { isRequired = false, full = false } = {},
) {
  const names: string[] = []
  const log = recordingLog()
  const artifacts = {
    list: async () => [],
    upload: async (name: string) => {
      if (full) throw new MachineError('the storage for artifacts of this account is full')
      names.push(name)
      return { bytes: 1 }
    },
  } as unknown as Artifacts
  const options = { days: 1, isRequired, planned: plan }
  await sendImages(
    { check: '', run: { attempt: 1 }, artifacts },
    log,
    { targets: [target] as never },
    options,
  )
  return { names, lines: log.lines.map(({ text }) => text) }
}

test('jobs beside each other whose images have one file name send them by two', async () => {
  const plan = [planned('a.iso', `iso/${iso}`), planned('b.iso', `iso/${iso}`)]
  const [[a], [b]] = [(await sent(plan, built('a.iso'))).names, (await sent(plan, built('b.iso'))).names]
  expect([a, b]).toEqual([expect.stringMatching(/^a.*\.iso$/), expect.stringMatching(/^b.*\.iso$/)])
})

test.each([
  ['the only image of the plan', [planned('a.iso')], iso],
  ['another declared name', [planned('a.iso', `iso/${iso}`), planned('b.iso', 'iso/b.iso')], iso],
])('%s keeps its own name', async (_, plan, name) => {
  expect((await sent(plan, built('a.iso'))).names).toEqual([name])
})

test('a name that only the build of another target will show may be the same', async () => {
  const plan = [planned('a.iso', `iso/${iso}`), planned('b.iso')]
  expect((await sent(plan, built('a.iso'))).names).not.toContain(iso)
})

test('an image that cannot be kept is a warning with the reason, and an error where it is required', async () => {
  const full = await sent([planned('a.iso')], built('a.iso'), { full: true })
  expect(full.lines.join('\n')).toMatch(/of a\.iso is not kept: the storage .* is full/)
  await expect(sent([planned('a.iso')], built('a.iso'), { full: true, isRequired: true })).rejects.toThrow(
    'storage for artifacts of this account is full',
  )
})

test.each([
  ['pull_request', undefined, 0],
  ['merge_group', undefined, 0],
  ['push', undefined, 1],
  ['pull_request', 3, 3],
  ['push', 0, 0],
])('on %s images are kept %s days as said, which is %s', (event, given, days) => {
  expect(imageDaysOf(given, event)).toBe(days)
})
