import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'

/** One `key: value` of a file, at any depth. */
export interface Entry {
  file: string
  line: number
  key: string
  value: string
  /** The comment after it. */
  comment: string
  /** The mapping that contains it. */
  around: Record<string, unknown>
}

export function readEntries(file: string, text: string): Entry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const entries: Entry[] = []
  const visit = (node: Node | null): void => {
    if (isSeq(node)) for (const item of node.items) visit(item as Node)
    if (!isMap(node)) return
    const around = node.toJS(document) as Record<string, unknown>
    for (const { key, value } of node.items) {
      const scalar = isScalar(value) ? (value as Scalar) : undefined
      const line = lines.linePos((key as Node).range?.[0] ?? 0).line
      entries.push({
        file,
        line,
        key: String(key),
        value: String(scalar?.value ?? ''),
        comment: scalar?.comment ?? '',
        around,
      })
      visit(value as Node | null)
    }
  }
  visit(document.contents)
  return entries
}
