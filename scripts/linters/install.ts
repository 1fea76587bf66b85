import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const actionlint = 'v1.7.12'
const python = { zizmor: '1.32.0', 'check-jsonschema': '0.39.0' } as const

export interface Programs {
  actionlint: string
  zizmor: string
  checkJsonschema: string
}

/**
 * The linters that are programs; installed once into their own folders below the cache, whose names include the
 * versions.
 */
export async function installLinters(cache: string): Promise<Programs> {
  const go = await once(
    join(cache, `actionlint-${actionlint}`),
    'actionlint takes Go 1.24 or newer and a Go proxy',
    async (folder) => {
      await run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${actionlint}`], {
        env: { ...process.env, GOBIN: folder },
      })
    },
  )
  const versions = Object.entries(python).map(([name, version]) => `${name}==${version}`)
  const venv = await once(
    join(cache, versions.join('-').replaceAll('==', '-')),
    'zizmor and check-jsonschema take Python 3.10 or newer with venv, and a Python registry',
    async (folder) => {
      await run('python3', ['-m', 'venv', folder])
      await run(join(folder, 'bin/python'), [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--no-input',
        '--only-binary=:all:',
        ...versions,
      ])
    },
  )
  return {
    actionlint: join(go, 'actionlint'),
    zizmor: join(venv, 'bin/zizmor'),
    checkJsonschema: join(venv, 'bin/check-jsonschema'),
  }
}

/** A complete or absent folder; its scripts contain its path, so it gets a marker file instead of a rename. */
async function once(folder: string, takes: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const mark = `${folder}.complete`
  if (existsSync(mark)) return folder
  console.log(`fetching ${folder}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await fill(folder).catch((cause) => {
    throw new Error(`${takes}: ${(cause as Error).message}`, { cause })
  })
  await mkdir(`${mark}.new`, { recursive: true })
  await rename(`${mark}.new`, mark)
  return folder
}
