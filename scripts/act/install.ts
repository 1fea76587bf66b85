import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const version = 'v0.2.89'

/** The program; compiled once (some minutes) into its own folder below the cache. */
export async function installAct(cache: string): Promise<string> {
  const folder = join(cache, `act-${version}`)
  const program = join(folder, 'act')
  if (existsSync(program)) return program
  console.log(`compiling act ${version} into ${folder}`)
  const fresh = `${folder}.${process.pid}`
  await mkdir(fresh, { recursive: true })
  const env = { ...process.env, GOBIN: fresh }
  await promisify(execFile)('go', ['install', `github.com/nektos/act@${version}`], {
    env,
    maxBuffer: 1 << 26,
  }).catch((cause) => {
    throw new Error(`act cannot be compiled; it takes Go 1.24 or newer and a Go proxy`, { cause })
  })
  await rename(fresh, folder)
  return program
}
