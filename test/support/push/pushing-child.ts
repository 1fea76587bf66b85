import { Nix, type NixProgram } from '../../../src/nix/command.ts'
import { parseSigningKey } from '../../../src/nix/store/signatures.ts'
import { exec } from '../../../src/system/exec.ts'
import { pushOf } from './pushing.ts'

/** Pushes in a separate process, which can be killed; its argument is JSON. */
interface Job {
  at: NixProgram
  options: string[]
  to: string
  key: string
  path: string
}

const { at, options, to, key, path } = JSON.parse(process.argv[2] ?? '') as Job
const signing = { key: parseSigningKey(key), text: key }
await pushOf(new Nix(at, exec, options), { to, signing, roots: [{ of: 'alpha', paths: [path] }] })
