import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** Contexts by name, as JSON; an unknown name is an error, as on GitHub where a key does not offer it. */
export type Contexts = Readonly<Record<string, unknown>>
export type Status = 'success' | 'failure' | 'cancelled'
export type StatusOf = (name: Status | 'always') => boolean

type ExpressionData = ReturnType<InstanceType<typeof Evaluator>['evaluate']>

const noStatus: StatusOf = (name) => {
  throw new Error(`${name}() is not available here`)
}

/** The value of one expression, by GitHub's own evaluator. */
function evaluateExpression(expression: string, contexts: Contexts, status: StatusOf = noStatus): unknown {
  return plain(evaluated(expression, contexts, status))
}

/** A YAML value: text with expressions becomes text, a single expression keeps its type, all else is unchanged. */
export function evaluateValue(value: unknown, contexts: Contexts, status?: StatusOf): unknown {
  if (Array.isArray(value)) return value.map((item) => evaluateValue(item, contexts, status))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, evaluateValue(item, contexts, status)]),
    )
  if (typeof value !== 'string') return value
  const alone = /^\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}$/s.exec(value.trim())
  if (alone) return evaluateExpression(alone[1] ?? '', contexts, status)
  return evaluateText(value, contexts, status)
}

/** The same as text, as in environments, inputs and outputs. */
export function evaluateText(value: unknown, contexts: Contexts, status: StatusOf = noStatus): string {
  return text(value).replace(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs, (_, expression: string) =>
    evaluated(expression, contexts, status).coerceString(),
  )
}

/** Whether an `if:` is true; without a status function `success()` is implied. */
export function runsIf(
  condition: string | boolean | undefined,
  contexts: Contexts,
  status: StatusOf,
): boolean {
  const expression = String(condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  if (expression.includes('${{'))
    throw new Error(`an if with text around an expression is always true: ${expression}`)
  const asks = /\b(always|success|failure|cancelled)\s*\(/.test(expression)
  if (!asks && !status('success')) return false
  return truthy(evaluateExpression(expression, contexts, status))
}

function evaluated(expression: string, contexts: Contexts, status: StatusOf): ExpressionData {
  const functions = (['always', 'success', 'failure', 'cancelled'] as const).map((name) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(status(name)),
  }))
  const { tokens } = new Lexer(expression.trim()).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse()
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  return new Evaluator(parsed, context, new Map(functions.map((one) => [one.name, one]))).evaluate()
}

const plain = (value: ExpressionData): unknown => JSON.parse(JSON.stringify(value, data.replacer) ?? 'null')
const truthy = (value: unknown) => value !== false && value !== 0 && value !== '' && value !== null
const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))
