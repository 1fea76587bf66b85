import { join } from 'node:path'
import { findInterpreter } from '../../../src/features/setup/machine/interpreter.ts'
import { toolEnvironment } from '../../../src/system/environment.ts'
import { exec, type Output } from '../../../src/system/exec.ts'
import { root } from '../runner/command-line.ts'
import { recordingLog } from '../runner/recording-log.ts'

const env = toolEnvironment(process.env)

/** Where the tests keep emulators between runs. */
export const emulatorFolder = join(process.env.FLAKESHIP_CACHE ?? '', 'downloads/emulators')

/** The distribution's static QEMU. */
export const emulator = (processor: string): Promise<string> =>
  findInterpreter({ exec, env, log: recordingLog() }, processor, { folder: emulatorFolder })

/**
 * Runs TypeScript with its own binfmt_misc: since Linux 6.7 each user namespace can have one, so that the machine does
 * not see what a test registers. Provides a `log`, an `at`, and the `imports` from below src.
 */
export function withOwnBinfmt(
  imports: Readonly<Record<string, string>>,
  body: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Output> {
  const all = { ...imports, 'system/exec.ts': 'exec', 'system/environment.ts': 'toolEnvironment' }
  const lines = Object.entries(all).map(
    ([file, names]) => `import { ${names} } from ${JSON.stringify(join(root, 'src', file))}`,
  )
  const program = `${lines.join('\n')}
    const log = { info: (text) => console.log(text), warning: (text) => console.log('warning: ' + text), debug() {}, status() {} }
    const at = { exec, env: toolEnvironment(process.env), log }
    try { ${body} } catch (error) { console.log('error: ' + error.message) }`
  return exec(
    'unshare',
    [
      ...['--user', '--map-root-user', '--mount', '--propagation', 'private'],
      ...[process.execPath, '--input-type=module-typescript', '--eval', program],
    ],
    { env: { ...env, ...variables } },
  )
}
