import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocument } from '../documents/files.ts'
import type { Update } from '../documents/update.ts'
import { movingInputs } from '../features/update-lock/judge/evaluations.ts'
import { updateLines } from '../features/update-lock/lines.ts'
import type { FlakeHere } from '../features/update-lock/read-flake.ts'
import { resolveUpdate } from '../features/update-lock/resolve.ts'
import { type NewLock, writeLocks } from '../features/update-lock/write-locks.ts'
import type { Client } from '../github/client.ts'
import type { Host } from '../host/host.ts'
import { flag, list, oneOf, optional, text, whole } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { count } from '../lib/text.ts'
import { composeLock } from '../nix/flake-lock/compose.ts'
import { temporaryFolder } from '../system/files.ts'
import { buildInputs } from './inputs/build.ts'
import { flakeInputs } from './inputs/flake.ts'
import { forksInput } from './inputs/forks.ts'
import { nixConfOnTerminal } from './inputs/nix-conf.ts'
import { outInput } from './inputs/output-folder.ts'
import { refuseForks } from './phases/forks.ts'
import { beginOutFolder } from './phases/job-folders.ts'
import { nixOf } from './phases/nix.ts'
import { judge, previousUpdate } from './phases/update-lock/judge.ts'

const { flake: _, overrideInput: __, ...evaluation } = flakeInputs

export default action(
  {
    describe:
      'Moves the inputs of flakes to their newest revisions and writes flake.lock: every input is asked once, and what is reported is what is locked. One that cannot be fetched is told with its cause, and the others go on.',
    example: "flakeship update-lock . --inputs '*' '!nixpkgs'",
    needsNix: true,
    outputs: {
      update: 'path of update.json',
      changed: 'true if flake.lock changes',
      moved: 'how many inputs move',
      held: 'how many inputs could move and are held back, since a target would be worse',
    },
  },
  {
    flakes: list('folders with a flake.nix; default: this one', {
      positional: true,
      placeholder: 'FLAKE',
      group: 'what',
    }),
    inputs: list(
      'globs over the names of inputs, `!` excludes: `nixpkgs`, `home/nixpkgs`, `!*-stable`; default: every input of flake.nix itself',
      { placeholder: 'GLOB', group: 'often' },
    ),
    cooldown: list(
      'days that a revision must have been the head of its branch before it is taken: DAYS, or INPUT=DAYS with a glob',
      { placeholder: 'DAYS', group: 'often' },
    ),
    goBack: list('globs over the names of inputs that may go back to an older revision after a force-push', {
      placeholder: 'GLOB',
    }),
    verify: oneOf(
      'what an update must not make worse before it is written: build, evaluate, or none to look at nothing',
      ['build', 'evaluate', 'none'],
      'build',
      { group: 'often' },
    ),
    ...evaluation,
    builders: buildInputs.builders,
    timeBudget: whole('seconds that all of it may take; what was not tried by then is told', undefined, {
      least: 1,
      placeholder: 'SECONDS',
    }),
    previous: optional(
      'update.json of an earlier run, for since when an input is held; default: the one in out',
      {
        placeholder: 'FILE',
      },
    ),
    token: text("token for GitHub's record of pushes, which cooldown asks", '${{ github.token }}', {
      only: 'github',
      secret: true,
    }),
    dryRun: flag('only say what would move, and write update.json', false, { group: 'often' }),
    ...outInput,
    ...forksInput,
    ...nixConfOnTerminal,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const previous = await previousUpdate(values.previous ?? join(values.out, 'update.json'), host)
      const out = await beginOutFolder(host, values.out)
      const nix = await nixOf(host, values)
      await using temporary = await temporaryFolder(
        host.environment.RUNNER_TEMP || tmpdir(),
        'flakeship-lock-',
      )
      const resolved = await resolveUpdate(nix, host.log, {
        flakes: values.flakes.length === 0 ? ['.'] : values.flakes,
        inputs: values.inputs,
        cooldown: values.cooldown,
        goBack: values.goBack,
        earlier: previous?.heads ?? [],
        github: (server) => clientFor(server, values.token, host),
        now: Math.floor(Date.now() / 1000),
        temporary: temporary.path,
        cwd: process.cwd(),
        signal: host.signal,
        onWarning: (text) => host.log.debug(text),
        onTrace: (text) => host.log.debug(text),
      })
      const { verify, ...others } = values
      const judgement =
        verify === 'none' || movingInputs(resolved.update).length === 0
          ? undefined
          : await judge({ ...others, verify }, resolved, {
              nix,
              host,
              out,
              temporary: temporary.path,
              previous,
            })
      const update: Update = { ...resolved.update, ...(judgement === undefined ? {} : { judgement }) }
      const locks = newLocks(update, resolved.flakes)
      const file = join(out, 'update.json')
      await writeDocument('update', file, update)
      if (!values.dryRun) await writeLocks(locks)
      const inputs = update.flakes.flatMap((flake) => flake.inputs)
      const held = judgement?.held.length ?? 0
      const moved = movingInputs(update).length - held
      const failed =
        held > 0 || inputs.some(({ standing }) => standing === 'unreachable' || standing === 'unlockable')
      const done = locks.map(({ shown }) => `${values.dryRun ? 'would write' : 'wrote'} ${shown}`)
      return {
        ok: moved > 0 || !failed,
        outputs: {
          update: file,
          changed: String(locks.length > 0),
          moved: String(moved),
          held: String(held),
        },
        summary: [
          ...updateLines(update),
          ...(locks.length === 0
            ? ['nothing to move']
            : [`${count(moved, 'input')} moved; ${done.join(', ')}`]),
        ],
        json: update,
      }
    },
  },
)

/** The API of the GitHub that runs us with the token, of github.com elsewhere without one; loaded only where it is asked. */
async function clientFor(
  server: string,
  token: string,
  { environment, log }: Host,
): Promise<Client | undefined> {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_API_URL = 'https://api.github.com' } = environment
  if (server !== new URL(GITHUB_SERVER_URL).host) return undefined
  const { githubClient } = await githubClients()
  return githubClient({ run: { apiUrl: GITHUB_API_URL }, token: token.startsWith('$') ? '' : token, log })
}

const githubClients = () => import('../github/client.ts')

function newLocks(update: Update, flakes: readonly FlakeHere[]): NewLock[] {
  return update.flakes.flatMap((flake, i) => {
    const names = update.judgement?.held.filter((one) => one.flake === flake.folder).map(({ name }) => name)
    const text = composeLock(flake, new Set(names))
    const here = flakes[i]
    if (text === undefined || here === undefined) return []
    return [{ file: here.lockPath, shown: flake.lockFile, was: flake.sha256.lock, text }]
  })
}
