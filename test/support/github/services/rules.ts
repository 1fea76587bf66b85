/** What GitHub's services, and these, refuse or forget: each row is tested in rules.itg.test.ts. */
export const rules = {
  'a name is taken once': {
    rule: 'A name belongs to the first artifact of a run that asks for it (409), in whatever job and attempt',
    source: 'https://github.com/actions/upload-artifact/blob/main/docs/MIGRATION.md',
  },
  'a name is taken while its upload goes on': {
    rule: 'The name is taken when the artifact is created, not when it is finished; an upload that broke off keeps it',
    source:
      'https://github.com/actions/upload-artifact/issues/560, https://github.com/atlanhq/application-sdk/pull/3711',
  },
  'a name is a name on every system': {
    rule: 'No slash, backslash, colon, double quote, angle bracket, bar, star, question mark or line break (400)',
    source: '@actions/artifact, lib/internal/upload/path-and-artifact-name-validation.js',
  },
  'an artifact ends with its retention': {
    rule: 'After its days (90 where nobody said) an artifact is neither listed nor given, and its name is free',
    source: 'https://docs.github.com/actions/managing-workflow-runs/removing-workflow-artifacts',
  },
  'artifacts of an account have room together': {
    rule: 'Where the storage of the account is used up nothing new is taken, however small (`insufficient usage`)',
    source:
      '@actions/artifact, lib/internal/shared/errors.js (UsageError); https://docs.github.com/billing/concepts/product-billing/github-actions',
  },
  'a run is a world of its own': {
    rule: 'A token lists, gives and takes artifacts of its own run only (403)',
    source: 'the scope Actions.Results:RUN:JOB of the runtime token; research: stand-ins §6',
  },
  'an entry belongs to the ref that wrote it': {
    rule: 'A pull request writes below refs/pull/N/merge; it reads its base and the default branch, and nobody else reads its entries',
    source:
      'https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching (restrictions)',
  },
  'an entry never changes': {
    rule: 'A key, version and scope is written once, from its reservation on (409)',
    source: 'research: stand-ins §6',
  },
  'a key has its limits': {
    rule: 'A key has 512 characters at most and no comma',
    source: '@actions/cache, checkKey; research: platform §3.1',
  },
  'entries have room together': {
    rule: 'What all entries take is limited (10 GB): the least recently used go first, those of pull requests too',
    source: 'https://docs.github.com/actions/reference/limits; research: platform §4.1',
  },
  'an entry that nobody reads goes': {
    rule: 'An entry that nobody has read for seven days is gone',
    source: 'https://docs.github.com/actions/reference/limits; research: platform §4.1',
  },
  'a token that only reads writes nothing': {
    rule: 'Events of little trust get a token that reads entries; a save is denied, and the job goes on',
    source: 'https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers',
  },
} as const

export type Rule = keyof typeof rules
