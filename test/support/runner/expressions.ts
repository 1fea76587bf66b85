/** The contexts of an expression: `inputs.x`, `steps.id.outputs.y`, and the status functions. */
export interface Context {
  inputs: Readonly<Record<string, string>>
  steps: Readonly<Record<string, { outputs: Readonly<Record<string, string>> }>>
  failed: boolean
  cancelled: boolean
}

type Value = string | boolean

/** Evaluates every `${{ … }}` of a text. */
export function interpolate(text: string, context: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => String(evaluate(expression, context)))
}

/** Whether a step with this `if` runs; without a status function `success()` is implied, as on GitHub. */
export function runs(condition: string | undefined, context: Context): boolean {
  const expression = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const asksStatus = /\b(always|success|failure|cancelled)\(\)/.test(expression)
  if (!asksStatus && (context.failed || context.cancelled)) return false
  return truthy(evaluate(expression, context))
}

/** The part of GitHub's expression language that our own actions use; throws for anything else. */
export function evaluate(expression: string, context: Context): Value {
  const tokens = expression.match(/'(?:[^']|'')*'|&&|\|\||[!=]=|[!()]|[A-Za-z_][\w.-]*/g) ?? []
  if (tokens.join('').replace(/\s/g, '') !== expression.replace(/\s/g, ''))
    throw new Error(`cannot read ${expression}`)
  const next = () => tokens.shift() ?? ''
  const accept = (token: string) => tokens[0] === token && next() === token

  const either = (): Value => {
    let left = both()
    while (accept('||')) {
      const right = both()
      left = truthy(left) ? left : right
    }
    return left
  }
  const both = (): Value => {
    let left = compared()
    while (accept('&&')) {
      const right = compared()
      left = truthy(left) ? right : left
    }
    return left
  }
  const compared = (): Value => {
    const left = single()
    if (accept('==')) return same(left, single())
    if (accept('!=')) return !same(left, single())
    return left
  }
  const single = (): Value => {
    if (accept('!')) return !truthy(single())
    if (accept('(')) {
      const value = either()
      if (!accept(')')) throw new Error(`) is missing in ${expression}`)
      return value
    }
    const token = next()
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    return accept('(') && accept(')') ? status(token, context) : lookUp(token, context)
  }
  const value = either()
  if (tokens.length > 0) throw new Error(`${tokens[0]} is one word too many in ${expression}`)
  return value
}

function status(name: string, { failed, cancelled }: Context): boolean {
  const functions: Record<string, boolean> = {
    always: true,
    success: !failed && !cancelled,
    failure: failed && !cancelled,
    cancelled,
  }
  const value = functions[name]
  if (value === undefined) throw new Error(`unknown function ${name}()`)
  return value
}

function lookUp(path: string, { inputs, steps }: Context): Value {
  if (path === 'true' || path === 'false') return path === 'true'
  const [root, first = '', kind, output = ''] = path.split('.')
  if (root === 'inputs' && first in inputs) return inputs[first] ?? ''
  if (root === 'steps' && kind === 'outputs') return steps[first]?.outputs[output] ?? ''
  throw new Error(`unknown value ${path}`)
}

const truthy = (value: Value) => value !== '' && value !== false
const same = (a: Value, b: Value) => String(a).toLowerCase() === String(b).toLowerCase()
