import { type CallInput, callOf, type Workflow, type WorkflowJob } from '../../../scripts/workflows/model.ts'

/** Why GitHub would not start a call, whatever the values are: the given inputs do not match the declared ones. */
export function callComplaints(
  job: string,
  { with: given = {}, secrets = {} }: WorkflowJob,
  called: Workflow,
): string[] {
  const { inputs = {}, secrets: declared = {} } = callOf(called) ?? {}
  const complaints: string[] = []
  if (callOf(called) === undefined) complaints.push(`job ${job}: the workflow has no workflow_call trigger`)
  for (const name of Object.keys(given))
    if (!(name in inputs))
      complaints.push(`Invalid input, ${name} is not defined in the referenced workflow.`)
  for (const [name, { required, default: fallback }] of Object.entries(inputs))
    if (required && fallback === undefined && !(name in given))
      complaints.push(`Input ${name} is required, but not provided while calling.`)
  for (const [name, value] of Object.entries(given)) {
    const input = inputs[name]
    if (input && !fits(input, value))
      complaints.push(`Input ${name}: ${JSON.stringify(value)} is no ${input.type}`)
  }
  if (secrets === 'inherit') return complaints
  for (const name of Object.keys(secrets))
    if (!(name in declared))
      complaints.push(`Invalid secret, ${name} is not defined in the referenced workflow.`)
  for (const [name, secret] of Object.entries(declared))
    if (secret?.required && !(name in secrets))
      complaints.push(`Secret ${name} is required, but not provided while calling.`)
  return complaints
}

/** An expression may have any type until it is evaluated. */
function fits({ type = 'string' }: CallInput, value: unknown): boolean {
  if (typeof value === 'string' && value.includes('${{')) return true
  return type === 'string' ? value === null || typeof value !== 'object' : typeof value === type
}

/** The inputs of a called workflow by their types; throws for a value that does not convert. */
export function typedInputs(
  declared: Readonly<Record<string, CallInput>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values = Object.entries(declared).map(([name, { type = 'string', default: fallback }]) => {
    const value = given[name] ?? fallback
    return [name, types[type](name, value)] as const
  })
  return Object.fromEntries(values)
}

const types: Readonly<Record<NonNullable<CallInput['type']>, (name: string, value: unknown) => unknown>> = {
  string: (_, value) => (value === undefined || value === null ? '' : String(value)),
  choice: (_, value) => String(value ?? ''),
  environment: (_, value) => String(value ?? ''),
  number(name, value) {
    const number = value === undefined || value === '' ? 0 : Number(value)
    if (Number.isNaN(number)) throw new Error(`Input ${name}: ${JSON.stringify(value)} is no number`)
    return number
  },
  boolean(name, value) {
    const text = String(value ?? 'false')
    if (!/^(true|false)$/.test(text)) throw new Error(`Input ${name}: ${JSON.stringify(value)} is no boolean`)
    return text === 'true'
  },
}
