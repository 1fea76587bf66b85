import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { exampleFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { bytes } from '../src/lib/text.ts'
import { inTurn } from './measure.ts'

/**
 * `flakeship run` on the built example against the bare `nix build` of the same targets. Prepares a private Nix and
 * runs itself again inside, where both sides find the same store.
 */
const root = join(import.meta.dirname, '..')
const attributes = ['nixos', 'nixos-vm', 'base', 'magic', 'wonderland', 'systemd'].map(
  (host) => `nixosConfigurations.${host}.config.system.build.toplevel`,
)
if (process.env.FLAKESHIP_DEBIAN === undefined) {
  const { extra, inside } = await prepare({ trees: [exampleFiles] })
  process.exit(
    await inside([process.execPath, import.meta.filename], { FLAKESHIP_DEBIAN: extra.example ?? '' }),
  )
}
const flake = join(root, 'examples/tiny')
const override = ['--override-input', 'debian', `path:${process.env.FLAKESHIP_DEBIAN}`]
const out = join(root, '.cache/bench-run')
const ours = [
  process.execPath,
  join(root, 'bin/flakeship.js'),
  'run',
  flake,
  ...override,
  '--boot',
  'none',
  '--out',
  out,
]
const targets = ['--targets', '*.toplevel', '!pi.*']
const bare = [
  'nix',
  'build',
  '--no-link',
  '--no-write-lock-file',
  ...override,
  ...attributes.map((name) => `${flake}#${name}`),
]

const [flakeship, nix] = await inTurn(5, { line: [...ours, ...targets] }, { line: bare })
await rm(out, { recursive: true, force: true })
console.log(
  `flakeship run, all built: ${flakeship.seconds.toFixed(2)} s, peak memory of its own process ${bytes(flakeship.peak)}`,
)
console.log(`nix build, all built:     ${nix.seconds.toFixed(2)} s`)
console.log(
  `over nix build: ${(flakeship.seconds - nix.seconds).toFixed(2)} s (goal: at most 1.5 s); memory goal: at most 250 MiB`,
)
console.log(`ratio: ${(flakeship.seconds / nix.seconds).toFixed(2)}`)
