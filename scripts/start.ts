import { join } from 'node:path'
import { exampleFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { CommandError, exitCodes, UserError } from '../src/lib/errors.ts'
import { prepare } from './prepare.ts'

/** `npm start`: runs the example on any machine. */
const root = join(import.meta.dirname, '..')
try {
  const { extra, inside } = await prepare({ trees: [exampleFiles] })
  const example = ['run', join(root, 'examples/tiny'), '--override-input', 'debian', `path:${extra.example}`]
  process.exitCode = await inside([
    process.execPath,
    join(root, 'bin/flakeship.js'),
    ...example,
    ...process.argv.slice(2),
  ])
} catch (error) {
  if (!(error instanceof UserError || error instanceof CommandError)) throw error
  process.stderr.write(`error: ${error.message}\n`)
  process.exitCode = exitCodes.machine
}
