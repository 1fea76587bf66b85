type Leg = Readonly<Record<string, unknown>>

/** The legs of a matrix, in GitHub's order: the product of its lists, without `exclude`, with `include`. */
export function legsOf(matrix: Readonly<Record<string, unknown>>): Leg[] {
  const { include = [], exclude = [], ...lists } = matrix as Record<string, unknown[]>
  const product = Object.entries(lists).reduce<Leg[]>(
    (legs, [name, values]) => {
      if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' is no list`)
      return legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value })))
    },
    Object.keys(lists).length === 0 ? [] : [{}],
  )
  const has = (leg: Leg, part: Leg, names = Object.keys(part)) =>
    names.every((name) => JSON.stringify(leg[name]) === JSON.stringify(part[name]))
  const kept = product.filter((leg) => !(exclude as Leg[]).some((out) => has(leg, out)))
  const added: Leg[] = []
  const legs = (include as Leg[]).reduce((legs, more) => {
    const shared = Object.keys(more).filter((name) => name in lists)
    const fits = legs.map((leg) => has(leg, more, shared))
    if (!fits.includes(true)) added.push(more)
    return legs.map((leg, at) => (fits[at] ? { ...leg, ...more } : leg))
  }, kept)
  const all = [...legs, ...added]
  if (all.length === 0) throw new Error('Matrix must define at least one vector')
  if (all.length > 256) throw new Error(`A matrix has at most 256 jobs, not ${all.length}`)
  return all
}

export function legName(matrix: Leg): string {
  const values = Object.values(matrix).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  )
  return values.length === 0 ? '' : ` (${values.join(', ')})`
}
