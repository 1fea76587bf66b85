import type { PartName } from '../main.ts'

/** One line for each command, here so that `--help` loads no part; a check compares it with the parts. */
export const titles: Record<PartName, string> = {
  run: 'evaluate, build, boot and report a flake',
  setup: 'make this machine ready: Nix, the sandbox, what the job needs',
  evaluate: 'find the targets of a flake and write plan.json',
  build: 'build the targets of a plan and write result-*.json',
  boot: 'boot the VMs, ISOs and cards of a result and keep the evidence',
  report: 'merge the documents of a run into report.json and report.md',
  shard: 'do one part of a plan that another job made: take over, build, boot, hand back',
  comment: 'write the report of a run into a comment on its pull request',
  closure: 'list the closure of a target with sizes, or compare two',
  why: 'say why a target would be built, and what that takes',
}

/** Parts that only a job on GitHub can use; they are no commands. */
export const onlyOnGithub: ReadonlySet<PartName> = new Set(['shard', 'comment'])
