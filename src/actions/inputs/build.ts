import { flag, optional, whole } from '../../host/inputs.ts'

export const buildInputs = {
  deadline: whole(
    'seconds from the start after which running builds stop; finished builds stay, and the next run builds the rest',
    undefined,
    { least: 1, placeholder: 'SECONDS' },
  ),
  jobMinutes: whole(
    '`timeout-minutes` of the job; without `deadline`, builds stop 15 minutes before this limit (or half-way, if it is below 30), counted from the start of the job',
    360,
    { least: 1, only: 'github' },
  ),
  builders: optional(
    'remote builders in the syntax of Nix (`ssh-ng://HOST SYSTEM`, or `@FILE`); default: those of nix.conf',
    { placeholder: 'MACHINES' },
  ),
  sbom: flag(
    'write what each system is made of, as CycloneDX 1.6: sbom-*.cdx.json beside the result',
    false,
    {
      group: 'output',
    },
  ),
}
