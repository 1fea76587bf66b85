import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { writeWhole } from '../documents/files.ts'
import { checkOrigin, copied, isCopy, isPinned, ownWorkflow } from '../features/workflows/own-workflow.ts'
import { flag, text } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { MachineError, UserError } from '../lib/errors.ts'
import { exists, makeFolder } from '../system/files.ts'

export default action(
  {
    describe: `Writes check.yml and comment.yml for a repository of one's own, with the actions by OWNER and REF: a called workflow of
another owner cannot run on self-hosted runners, and a copy of it can.`,
    example: 'flakeship workflows --owner OWNER --ref COMMIT',
    terminalOnly: true,
    outputs: {},
  },
  {
    owner: text('owner of the repository with the actions', '', { placeholder: 'OWNER' }),
    repository: text('name of that repository', 'flakeship', { placeholder: 'NAME' }),
    ref: text('commit of it (a tag or branch may move)', '', { placeholder: 'REF' }),
    folder: text('where the workflows are written', '.github/workflows', { placeholder: 'DIR' }),
    force: flag('also replace files that Flakeship did not write'),
  },
  {
    async main({ folder, force, ...origin }, host) {
      checkOrigin(origin)
      if (!isPinned(origin.ref))
        host.log.warning(`${origin.ref} may move to other code at any time; a commit of 40 digits cannot`)
      const from = await ownWorkflows(process.argv[1])
      const to = resolve(folder)
      const files = await Promise.all(
        copied.map(async (name) => {
          const file = join(to, name)
          const old = await readFile(file, 'utf8').catch(() => undefined)
          if (old !== undefined && !isCopy(old) && !force)
            throw new UserError(
              `${file} exists and was not written by Flakeship; choose another --folder, or --force`,
            )
          return { file, text: ownWorkflow(await readFile(join(from, name), 'utf8'), name, origin) }
        }),
      )
      await makeFolder(to)
      for (const { file, text } of files) await writeWhole(file, text)
      return { ok: true, outputs: {}, summary: files.map(({ file }) => `wrote ${file}`) }
    },
  },
)

/** Our own workflows, packaged beside the programs. */
async function ownWorkflows(program = ''): Promise<string> {
  const start = await realpath(program).catch(() => program)
  for (let at = dirname(start); at !== dirname(at); at = dirname(at)) {
    const folder = join(at, '.github/workflows')
    if ((await exists(join(at, 'actions/shard/action.yml'))) && (await exists(join(folder, 'check.yml'))))
      return folder
  }
  throw new MachineError(
    'this installation of Flakeship has no workflows; install it anew, or run it from a clone',
  )
}
