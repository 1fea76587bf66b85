import { readFile } from 'node:fs/promises'
import { unpackDerivations } from '../../../src/features/handover/unpack-derivations.ts'
import { Nix, type NixProgram } from '../../../src/nix/command.ts'
import type { StoreOwner } from '../../../src/nix/store/store-owner.ts'
import { exec } from '../../../src/system/exec.ts'
import { folderStores } from '../github/folder-stores.ts'
import { recordingLog } from '../runner/recording-log.ts'

/** Unpacks in a separate process, which can be killed; prints the log. Its argument is a JSON file. */
interface Job {
  at: NixProgram
  owner: StoreOwner
  plan: Parameters<typeof unpackDerivations>[2]
  file: string
}

const { at, owner, plan, file } = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as Job
const log = recordingLog()
const options = { file, folder: `${file}-in`, owner, ...folderStores(`${file}-stores`) }
await unpackDerivations(new Nix(at, exec), log, plan, { ...options, signal: new AbortController().signal })
console.log(log.lines.map(({ text }) => text).join('\n'))
