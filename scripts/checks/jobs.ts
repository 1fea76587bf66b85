import { callOf, needsOf, type Workflow, type WorkflowJob } from '../workflows/model.ts'
import { granted, type Rights, writes } from '../workflows/permissions.ts'

/**
 * Actions that take documents as data, and the one that downloads them: only these may run beside a writing token
 * (research: platform S27).
 */
const harmless =
  /^((\$|OWNER\/flakeship)\/actions\/(comment|report|release|promote|update-lock\/publish)(@v1)?|actions\/download-artifact@[0-9a-f]{40})$/
/** The only actions allowed beside an identity token, and the one line that passes them their list (S20). */
const attesting = /^actions\/(attest|upload-artifact)@[0-9a-f]{40}$/
const listing = /^printf '%s\\n' "\$[A-Z]+" > "\$RUNNER_TEMP\/[a-z]+"$/
/**
 * Secrets that only fetch, only log in to a guest of the job, or only sign what the job may write to the cache anyway:
 * only these are allowed beside code of a pull request (S14).
 */
const fetching = [
  'access-tokens',
  'ssh-key',
  'checkout-token',
  'boot-ssh-key',
  'signing-key',
  'report-token',
  'GITHUB_TOKEN',
]

interface Looked {
  name: string
  job: WorkflowJob
  rights: Rights
  workflow: Workflow
}

const rules: readonly { says: string; breaks(looked: Looked): boolean; onlyOurs?: true }[] = [
  {
    says: 'holds a token that writes, so that it may only use actions that take documents (S27)',
    breaks: ({ job, rights }) => writes(rights) && stepsOf(job).some((step) => !isHarmless(step, rights)),
  },
  {
    says: 'can prove who we are (id-token), so that it may only attest (S20)',
    breaks: ({ job, rights }) =>
      rights['id-token'] === 'write' && stepsOf(job).some((step) => !isAttesting(step)),
  },
  {
    says: 'has a secret that does more than fetch, so that it takes a condition on the ref or the event, and no checkout (S14)',
    breaks: ({ job }) =>
      job.steps !== undefined &&
      secretsOf(job).some((secret) => !fetching.includes(secret)) &&
      (checksOut(job) || !/github\.(ref|event_name)/.test(String(job.if ?? ''))),
  },
  {
    says: 'has no timeout-minutes',
    onlyOurs: true,
    breaks: ({ job }) => job.steps !== undefined && job['timeout-minutes'] === undefined,
  },
  {
    onlyOurs: true,
    says: 'must need every job that always runs: it is the one to require',
    breaks: ({ name, job, workflow }) =>
      name === 'passed' &&
      Object.entries(workflow.jobs).some(
        ([other, { if: condition }]) =>
          other !== name && condition === undefined && !needsOf(job).includes(other),
      ),
  },
  {
    onlyOurs: true,
    says: 'is the one to require, so that it runs whatever happened: if: always()',
    breaks: ({ name, job }) => name === 'passed' && !/^(\$\{\{ *)?always\(\)( *\}\})?$/.test(String(job.if)),
  },
  {
    says: 'is in a called workflow, so that its concurrency group begins with flakeship- and does not name the workflow or the ref',
    breaks: ({ job, workflow }) => callOf(workflow) !== undefined && collides(job.concurrency),
  },
]

/** Violations that only show in a whole job; some rules apply only to our own workflows, not to examples. */
export function jobComplaints(workflow: Workflow, { ours }: { ours: boolean }): string[] {
  const complaints = Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const looked = { name, job, workflow, rights: granted(workflow, name) }
    return rules
      .filter(({ breaks, onlyOurs }) => (ours || !onlyOurs) && breaks(looked))
      .map(({ says }) => `job ${name} ${says}`)
  })
  if (callOf(workflow) && collides(workflow.concurrency))
    complaints.push('a called workflow has no concurrency group at its top that may be the one of its caller')
  return complaints
}

const stepsOf = ({ steps = [] }: WorkflowJob) => steps
const checksOut = (job: WorkflowJob) => stepsOf(job).some(({ uses }) => uses?.startsWith('actions/checkout@'))

interface Step {
  uses?: string
  run?: string
}

const isAttesting = ({ uses = '', run = '' }: Step) => attesting.test(uses) || listing.test(run.trim())

const isHarmless = (step: Step, rights: Rights) =>
  harmless.test(step.uses ?? '') || (rights['id-token'] === 'write' && isAttesting(step))

function secretsOf(job: WorkflowJob): string[] {
  return [...JSON.stringify(job).matchAll(/\bsecrets\.([\w-]+)/g)].map(([, name = '']) => name)
}

/**
 * A called workflow shares `github.workflow` and `github.ref` with its caller: the same group would wait for itself.
 */
function collides(concurrency: unknown): boolean {
  if (concurrency === undefined) return false
  const group = String((concurrency as { group?: unknown }).group ?? concurrency)
  return !group.startsWith('flakeship-') || /github\.(workflow|ref)\b/.test(group)
}
