import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sendResult } from '../../../../src/features/handover/artifacts/send-result.ts'
import { uploadOurs } from '../../../../src/features/handover/artifacts/upload.ts'
import { MachineError } from '../../../../src/lib/errors.ts'
import { folderStores } from '../../../support/github/folder-stores.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

async function place() {
  const root = await mkdtemp(join(tmpdir(), 'flakeship-upload-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  await writeFile(join(root, 'result-here.json'), '{}')
  return { root, stores: folderStores(join(root, 'stores')) }
}
const handed = { kind: 'result', shard: 'here', attempt: 1 } as const

test('a name that a broken upload has burnt is counted on from', async () => {
  const { root, stores } = await place()
  const send = () =>
    uploadOurs(stores.artifacts, '', {
      handed,
      files: [join(root, 'result-here.json')],
      options: { root },
    })
  const names = []
  for (let i = 0; i < 3; i++) names.push((await send()).name)
  expect(names).toEqual(['flakeship-result-here-1', 'flakeship-result-here-1.2', 'flakeship-result-here-1.3'])
})

test('logs and pictures are an artifact of their own; if they are lost, that is one line', async () => {
  const { root, stores } = await place()
  await mkdir(join(root, 'logs'))
  await writeFile(join(root, 'logs/hello.log'), 'hello')
  const log = recordingLog()
  const sender = { check: '', run: { attempt: 1 }, artifacts: stores.artifacts }
  await sendResult(sender, { shard: 'here', out: root, log })
  expect(stores.calls).toEqual(['upload flakeship-result-here-1', 'upload flakeship-logs-here-1'])
  const artifacts = {
    ...stores.artifacts,
    upload: (...args: Parameters<typeof stores.artifacts.upload>) =>
      args[0].includes('logs')
        ? Promise.reject(new MachineError('the storage is full'))
        : stores.artifacts.upload(...args),
  }
  await sendResult({ ...sender, artifacts }, { shard: 'here', out: root, log })
  expect(log.lines).toContainEqual({
    level: 'warning',
    text: 'the logs and pictures of here are lost, its result is not: the storage is full',
  })
})
