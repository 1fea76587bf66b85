import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readDocument } from '../documents/files.ts'
import { type Destination, parseDestination } from '../features/push/destination.ts'
import type { Root } from '../features/push/push.ts'
import { readKey } from '../features/push/read-key.ts'
import { rootsOfRun } from '../features/push/roots-of-run.ts'
import type { Host } from '../host/host.ts'
import type { Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { isStorePath } from '../lib/store-path.ts'
import { oneLine } from '../lib/text.ts'
import { temporaryFolder } from '../system/files.ts'
import { nixConfOnTerminal } from './inputs/nix-conf.ts'
import { pushInputs } from './inputs/push.ts'
import { nixOf } from './phases/nix.ts'

const inputs = { ...pushInputs, ...nixConfOnTerminal } as const

/** Loaded only if all inputs are valid. */
const steps = () => import('./phases/push.ts')

export default action(
  {
    describe: `Pushes what a run built, and no trusted upstream has, to the cache that machines pull from: signed, read back, and with
all that it refers to. Only runs of the default branch, of protected branches and of tags may; it builds nothing.`,
    example: 'flakeship push --to file:///srv/cache --signing-key-file key.secret',
    needsNix: true,
    outputs: {
      pushed: 'how many store paths were pushed',
      there: 'how many of what is needed were in the cache already',
      upstream: 'how many are left to upstream caches',
      bytes: 'bytes that were uploaded',
      removed: 'how many store paths were removed, with keep',
      'public-key': 'the key that machines need in trusted-public-keys; empty where the service signs',
    },
  },
  inputs,
  {
    async main(values, host) {
      if (host.kind === 'github') await requireTrusted(values, host)
      const to = destinationOf(values, host)
      const given = { text: values.signingKey, file: values.signingKeyFile }
      const signing = await readKey(given, (value) => host.secret(value))
      if (signing === undefined && to.kind !== 'client' && to.kind !== 'store')
        throw new UserError(
          'what machines pull has to be signed; give signing-key or signing-key-file (nix key generate-secret --key-name NAME makes one)',
        )
      if (values.keep !== undefined && to.kind !== 'folder' && to.kind !== 's3')
        throw new UserError('keep works for file:// and s3:// only; other caches have rules of their own')
      const roots = await rootsOf(values)
      const temporary = await temporaryFolder(host.environment.RUNNER_TEMP || tmpdir(), 'flakeship-push-')
      try {
        const nix = await nixOf(host, values)
        const { pushAll } = await steps()
        return await pushAll({
          to,
          url: values.to,
          signing,
          roots,
          values,
          temporary: temporary.path,
          nix,
          host,
        })
      } finally {
        await temporary[Symbol.asyncDispose]()
      }
    },
  },
)

async function requireTrusted({ refs }: Values<typeof pushInputs>, host: Host): Promise<void> {
  const { whyUntrusted } = await import('../github/runs/trusted-ref.ts')
  const why = await whyUntrusted(host.environment, refs)
  if (why !== undefined)
    throw new UserError(
      `nothing is pushed: ${why}, and machines would run what it built; push on the default branch, or name more branches with refs`,
    )
}

function destinationOf({ to }: Values<typeof pushInputs>, host: Host): Destination {
  if (to === '') throw new UserError('where to? Give it with to: file:///DIR, s3://BUCKET, https://HOST/, …')
  const [, password] = /^[a-z0-9+-]+:\/\/[^/@]*:([^/@]+)@/i.exec(to) ?? []
  if (password !== undefined) host.secret(password)
  return parseDestination(to)
}

async function rootsOf({ paths, out, targets }: Values<typeof pushInputs>): Promise<Root[]> {
  if (paths.length === 0)
    return rootsOfRun(await readDocument('report', join(resolve(out), 'report.json')), targets)
  return Promise.all(
    paths.map(async (path) => {
      const real = await realpath(path).catch(() => path)
      const [whole = ''] = /^\/nix\/store\/[^/]+/.exec(real) ?? []
      if (!isStorePath(whole))
        throw new UserError(`${oneLine(path, 200)} is neither a store path nor a link to one`)
      return { of: whole.slice(44), paths: [whole] }
    }),
  )
}
