import { flag, type Input, list, optional, text, whole } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

const units: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 }

const size = (describe: string): Input<number> => ({
  describe,
  fallback: '',
  placeholder: 'SIZE',
  parse: (raw, name) => {
    if (raw === '') return Number.POSITIVE_INFINITY
    const [, number, unit = ''] = /^(\d{1,12})\s*([KMGT]?)(?:i?B)?$/i.exec(raw) ?? []
    if (number !== undefined) return Number(number) * (units[unit.toUpperCase()] ?? 1)
    throw new UserError(
      `input ${name} must be a size such as 500M or 2G, not ${JSON.stringify(oneLine(raw, 60))}`,
    )
  },
})

/** What is pushed, where to, signed by whom, and what stays there. */
export const pushInputs = {
  out: text('folder with the report of a run', 'flakeship-out', {
    placeholder: 'DIR',
    positional: true,
    group: 'often',
  }),
  to: text(
    'where to: file:///DIR, s3://BUCKET?region=…, http(s)://HOST/, ssh-ng://HOST, or a service whose client is on PATH: cachix:NAME, attic:NAME, niks3:URL',
    '',
    { placeholder: 'URL', group: 'often' },
  ),
  signingKey: optional(
    'secret key of Nix (NAME:KEY) that signs what is pushed; this step alone gets it, and it builds nothing',
    { secret: true, only: 'github' },
  ),
  signingKeyFile: optional('file with that key, which nobody else may read (mode 0600)', {
    placeholder: 'FILE',
    group: 'often',
  }),
  targets: list(
    'globs over target names, `!` excludes; default: every target of the run that is well and neither an image nor a VM',
    { placeholder: 'GLOB', group: 'what' },
  ),
  paths: list('store paths, or links to them, to push instead of what a run built', {
    placeholder: 'PATH',
    group: 'what',
  }),
  maxPathSize: size(
    'leave out a path that is larger, and all that refers to it: 500M, 2G; default: no limit',
  ),
  keep: whole(
    'generations of each host that stay in a file or S3 cache; what older ones alone need, and we pushed more than a day ago, is removed; default: nothing is removed',
    undefined,
    { least: 1 },
  ),
  refs: list('globs over more branches that may push than the default branch, protected ones and tags', {
    placeholder: 'GLOB',
    only: 'github',
  }),
  dryRun: flag('say what would be pushed and removed, and do nothing'),
} as const
