import { type Event, type EventOf, type EventPull, pullRequestOf } from '../../github/event.ts'

/** The trigger of a comment, and its pull request; or why there is none. */
export type Occasion =
  | { kind: 'own-run'; number: number; head: string; isReadOnly: boolean }
  | { kind: 'other-run'; event: EventOf<'workflow_run'>; id: number; attempt: number; head: string }
  | { kind: 'none'; why: string }

/** Decides by the event alone: the only thing here that the pull request did not write. */
export function occasionOf(event: Event): Occasion {
  const pull = pullRequestOf(event)
  if (pull) return ofOwnPull(pull)
  if (event.name === 'workflow_run') return ofOtherRun(event)
  const called = event.name === 'other' ? event.called : event.name
  return { kind: 'none', why: refusals[called] ?? `the event ${called} has no pull request` }
}

const refusals: Readonly<Record<string, string>> = {
  pull_request_target:
    'pull_request_target runs untrusted code with a write token; use pull_request, and workflow_run for forks',
}

function ofOwnPull({ number, head, isFork, author }: EventPull): Occasion {
  // in both cases GitHub gives a read-only token, whatever the workflow asks for
  return { kind: 'own-run', number, head, isReadOnly: isFork || author === 'dependabot[bot]' }
}

function ofOtherRun(event: EventOf<'workflow_run'>): Occasion {
  const { workflow_run: other, repository } = event.payload
  if (other.event !== 'pull_request')
    return { kind: 'none', why: `run ${other.id} was started by ${other.event}, not by a pull request` }
  if (other.repository.id !== repository.id)
    return { kind: 'none', why: `run ${other.id} is of another repository` }
  return { kind: 'other-run', event, id: other.id, attempt: other.run_attempt, head: other.head_sha }
}
