/** These paths, each after its references. Without recursion, since a chain may be thousands long. */
export function referencesFirst(infos: ReadonlyMap<string, { references: readonly string[] }>): string[] {
  const order: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  for (const root of infos.keys()) {
    const stack = [root]
    for (let path = stack.at(-1); path !== undefined; path = stack.at(-1)) {
      if (state.has(path)) {
        stack.pop()
        if (state.get(path) === 'open') order.push(path)
        state.set(path, 'done')
        continue
      }
      state.set(path, 'open')
      for (const to of infos.get(path)?.references ?? []) if (!state.has(to) && infos.has(to)) stack.push(to)
    }
  }
  return order
}
