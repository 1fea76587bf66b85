import { dirname } from 'node:path'
import { readDocument } from '../documents/files.ts'
import { text } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { annotationsInput } from './inputs/annotations.ts'
import { bootInputs } from './inputs/boot.ts'
import { forksInput } from './inputs/forks.ts'
import { outBesideInput } from './inputs/output-folder.ts'
import { annotate } from './phases/annotate.ts'
import { boot, checkBootInputs } from './phases/boot.ts'
import { refuseForks } from './phases/forks.ts'
import { loadPrepare } from './phases/load-prepare.ts'
import { outFolder } from './phases/output-folder.ts'

export default action(
  {
    describe:
      'Boots the VMs, ISOs and SD cards of a result in QEMU and keeps the verdict, the console and a screenshot of each.',
    example: 'flakeship boot --result flakeship-out/result-local.json --boot iso',
    needsNix: true,
    outputs: {
      booted: 'how many boots reached the login',
      failed: 'how many boots failed or stayed undecided',
    },
  },
  {
    result: text('result document of build', 'flakeship-out/result-local.json', {
      placeholder: 'FILE',
      positional: true,
    }),
    ...bootInputs,
    ...outBesideInput,
    ...annotationsInput,
    ...forksInput,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      await checkBootInputs(values)
      const result = await readDocument('result', values.result)
      if (host.kind === 'github') await (await loadPrepare()).prepareBoots(values.boot, result, host)
      const boots = await boot(values, result, await outFolder(values.out ?? dirname(values.result)), host)
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
