/** A part of the report that may be cut where it grows too long. */
export interface Section {
  title: string
  /** Above the blocks: the head of a table, or a sentence. */
  lead?: string
  /** What stands on its own and may be left out from the end: rows of a table, paragraphs. */
  blocks: readonly string[]
  /** Rows follow each other; paragraphs have an empty line between them. */
  shape: 'rows' | 'paragraphs'
  /** What is left out, counted, is called so. */
  unit: string
  /** How long all blocks together may be (bytes). */
  budget: number
}

const joints: Record<Section['shape'], string> = { rows: '\n', paragraphs: '\n\n' }

/** The section as Markdown, cut to its budget; a line says how much is missing and where it is. */
export function renderSection({ title, lead, blocks, shape, unit, budget }: Section): string {
  if (blocks.length === 0) return ''
  const kept: string[] = []
  let size = 0
  for (const block of blocks) {
    size += Buffer.byteLength(block) + joints[shape].length
    if (size > budget) break
    kept.push(block)
  }
  const left = blocks.length - kept.length
  const body = [...(lead === undefined ? [] : [lead]), ...kept].join(joints[shape])
  const cut =
    left === 0
      ? []
      : [`*… and ${left} more ${unit}: this page is short on purpose, \`report.json\` has all of them.*`]
  return [`### ${title}`, body, ...cut].join('\n\n')
}

export type Column = readonly [title: string, align?: 'right']

/** The first two lines of a table. */
export function tableHead(columns: readonly Column[]): string {
  return [
    row(columns.map(([title]) => title)),
    row(columns.map(([, align]) => (align ? '---:' : '---'))),
  ].join('\n')
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
