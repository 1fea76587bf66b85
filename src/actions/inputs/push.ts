import { flag, list, optional, size, text, whole } from '../../host/inputs.ts'

/** What is pushed, to which cache, signed with which key, and what the cache keeps. */
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
