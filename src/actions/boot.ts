import { dirname } from 'node:path'
import { readDocument } from '../documents/files.ts'
import { flag, list, text } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { annotationsInput } from './inputs/annotations.ts'
import { bootInputs } from './inputs/boot.ts'
import { forksInput } from './inputs/forks.ts'
import { outBesideInput } from './inputs/output-folder.ts'
import { annotate } from './phases/annotate.ts'
import { boot, checkBootInputs } from './phases/boot.ts'
import { refuseForks } from './phases/forks.ts'
import { loadPrepare } from './phases/load.ts'
import { outFolder } from './phases/output-folder.ts'

const choosing = () => import('../features/boot/chosen-targets.ts')

export default action(
  {
    describe:
      'Boots the VMs, ISOs and SD cards of a result in QEMU and keeps the verdict, the console and a screenshot of each.',
    example: 'flakeship boot --boot iso',
    needsNix: true,
    outputs: {
      booted: 'how many boots reached the login',
      failed: 'how many boots failed or stayed undecided',
    },
  },
  {
    targets: list('globs over target names, `!` excludes; default: all of the result', {
      placeholder: 'GLOB',
      positional: true,
      group: 'often',
    }),
    result: text('result document of build', 'flakeship-out/result-local.json', {
      placeholder: 'FILE',
      group: 'what',
    }),
    keep: flag(
      'leave the machine of one target running, with its console here and a port for SSH, until Ctrl-C',
      false,
      { only: 'terminal', group: 'often' },
    ),
    ...bootInputs,
    ...outBesideInput,
    ...annotationsInput,
    ...forksInput,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      await checkBootInputs(values)
      if (values.keep && host.environment.GITHUB_ACTIONS)
        throw new UserError('--keep is for a person at a terminal, and this is a workflow: leave it out')
      const whole = await readDocument('result', values.result)
      const result = (await choosing()).chosenTargets(whole, values.targets)
      if (host.kind === 'github') await (await loadPrepare()).prepareBoots(values.boot, result, host)
      const out = await outFolder(values.out ?? dirname(values.result))
      const terminal = { input: process.stdin, output: process.stderr }
      const boots = await boot(values, result, out, host, values.keep ? terminal : undefined)
      annotate({ boots }, host, values.annotations)
      const tried = boots.filter(({ verdict }) => verdict !== 'not-tried')
      const booted = tried.filter(({ verdict }) => verdict === 'booted').length
      return {
        ok: booted === tried.length,
        outputs: { booted: String(booted), failed: String(tried.length - booted) },
        summary: boots.map(
          ({ target, firmware, verdict, seconds }) =>
            `${target} (${firmware}): ${verdict} after ${seconds.toFixed(1)} s`,
        ),
        json: boots,
      }
    },
  },
)
