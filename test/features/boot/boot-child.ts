import { bootTargets } from '../../../src/features/boot/boot.ts'
import { exec } from '../../../src/system/exec.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** Boots what its argument says, in a process that a test can kill. */
const { result, options } = JSON.parse(process.argv[2] ?? '')
const signal = new AbortController().signal
await bootTargets(recordingLog(), exec, result, { ...options, signal })
