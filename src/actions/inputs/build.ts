import { optional, whole } from '../../host/inputs.ts'

export const buildInputs = {
  deadline: whole(
    'seconds after the start until running builds are stopped; what is done by then is kept, and the next run builds only the rest',
    undefined,
    { least: 1 },
  ),
  jobMinutes: whole(
    "the `timeout-minutes` of the job; where `deadline` is left out, running builds are stopped 15 minutes before that (a job of less than 30 keeps half of its time), counted from the job's start",
    360,
    { least: 1, only: 'github' },
  ),
  builders: optional(
    'machines that build beside this one, as Nix takes them (`ssh-ng://HOST SYSTEM`, or `@FILE`); left out: what nix.conf says',
    { placeholder: 'MACHINES' },
  ),
}
