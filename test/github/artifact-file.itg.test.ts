import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchArtifact } from '../../src/github/artifact-file.ts'
import { smallDisk } from '../support/machines/small-disk.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { httpServer } from '../support/servers/http-server.ts'

const most = 3 * 1024 * 1024

test('where the disk is too small for an artifact, one line says so and nothing is left', async () => {
  await using folder = await temporaryFolder()
  await using server = await httpServer((_, response) => void response.end(Buffer.alloc(most)))
  using disk = smallDisk(folder.path, 1500)
  const fetching = fetchArtifact({
    ...{ what: 'the artifact nixos.iso', url: async () => server.url, most },
    file: join(disk.path, 'image'),
  })
  await expect(fetching).rejects.toMatchObject({
    message: 'the disk is full: there is no room for the artifact nixos.iso; free some space and run again',
    reason: 'machine',
  })
  expect(await readdir(disk.path)).toEqual([])
})
