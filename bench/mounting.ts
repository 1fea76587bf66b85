import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { floorNix } from '../src/features/setup/private-nix/debian-sets.ts'

/**
 * Why layers are not mounted (docs/adr/0030-cache-layers.md): squashfs images under an overlay, as the store of both
 * Nix versions, really mounted. Takes root, loop devices and `mksquashfs` of squashfs-tools on PATH; a minute.
 */
try {
  execFileSync('mksquashfs', ['-version'], { stdio: 'ignore' })
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    console.error('there is no mksquashfs on PATH: apt-get install squashfs-tools')
    process.exit(1)
  }
}
const { nix, extra, inside } = await prepare({ nix: [floorNix], trees: [] })
const script = join(import.meta.dirname, 'mounting/findings.sh')
process.exit(
  await inside(['unshare', '--mount', 'bash', script, nix, extra['nix-floor'] ?? ''], {
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
  }),
)
