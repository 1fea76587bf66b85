import { join } from 'node:path'
import { cacheFolder } from '../src/features/setup/private-nix/cache-folder.ts'
import { exampleFiles, floorNix } from '../src/features/setup/private-nix/debian-sets.ts'
import { sha256File } from '../src/system/files.ts'
import { installAct } from './act/install.ts'
import { prepare } from './prepare.ts'

/**
 * Runs the workflows of `test/act` under act, a reimplementation of GitHub's runner (research: stand-ins §1), or those
 * whose names contain the given words; needs Go for its installation.
 */
const act = await installAct(cacheFolder(process.env).root)
const { extra, downloads, inside } = await prepare({ nix: [floorNix], trees: [exampleFiles] })
const tarball = join(downloads, `${extra[floorNix.name]?.replace(/^.*?-/, '')}-x86_64-linux.tar`)
const script = join(import.meta.dirname, 'act/workflows.ts')
process.exitCode = await inside([process.execPath, script, ...process.argv.slice(2)], {
  ACT: act,
  DEBIAN: extra[exampleFiles.name] ?? '',
  NIX_TARBALL: tarball,
  NIX_SHA256: await sha256File(tarball),
})
