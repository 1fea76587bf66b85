/** A part of the report that may be cut if it grows too long. */
export interface Section {
  title?: string
  /** Before the blocks: the head of a table, or a sentence. */
  lead?: string
  /** Independent blocks, cut from the end: rows of a table, paragraphs. */
  blocks: readonly string[]
  /** Rows follow each other; paragraphs have an empty line between them. */
  shape: 'rows' | 'paragraphs'
  /** The noun for counting omitted blocks. */
  unit: string
  /** The share of the page that it always gets; unused space goes to the most important first. */
  share: number
  /** 1 for the most important. */
  importance: number
  /** Folded under this line of our own HTML. */
  fold?: string
}

const joints: Record<Section['shape'], string> = { rows: '\n', paragraphs: '\n\n' }

/** What a page without room for everything says about the rest. */
export type RestWords = (count: number, unit: string) => string

/** Sections in order, together at most `limit` bytes; each says how much of it is missing. */
export function renderSections(
  sections: readonly Section[],
  { limit, rest }: { limit: number; rest: RestWords },
): string[] {
  const there = sections.filter(({ blocks }) => blocks.length > 0)
  const whole = there.map((section) => sizeOf(section, rest))
  const shares = there.reduce((sum, { share }) => sum + share, 0)
  const rooms = there.map(({ share }, i) => Math.min(whole[i] ?? 0, Math.floor((limit * share) / shares)))
  let left = limit - rooms.reduce((sum, room) => sum + room, 0)
  const byImportance = [...there.entries()].sort(([, a], [, b]) => a.importance - b.importance)
  for (const [i] of byImportance) {
    const more = Math.min(left, (whole[i] ?? 0) - (rooms[i] ?? 0))
    rooms[i] = (rooms[i] ?? 0) + more
    left -= more
  }
  return there.map((section, i) => renderSection(section, rooms[i] ?? 0, rest)).filter((text) => text !== '')
}

/** Size of a section without blocks, and with all of them, in bytes; including a line about the rest. */
const frameOf = ({ title, lead, fold, blocks, unit, shape }: Section, rest: RestWords): number =>
  [title, lead, fold, rest(blocks.length, unit)].reduce(
    (sum, part = '') => sum + Buffer.byteLength(part),
    0,
  ) +
  4 * joints[shape].length +
  60

const sizeOf = (section: Section, rest: RestWords): number =>
  frameOf(section, rest) + section.blocks.reduce((sum, block) => sum + sizeOfBlock(block, section), 0)

const sizeOfBlock = (block: string, { shape }: Section): number =>
  Buffer.byteLength(block) + joints[shape].length

function renderSection(section: Section, room: number, rest: RestWords): string {
  const { title, lead, blocks, shape, unit, fold } = section
  const kept: string[] = []
  let size = frameOf(section, rest)
  if (size > room) return ''
  for (const block of blocks) {
    size += sizeOfBlock(block, section)
    if (size > room) break
    kept.push(block)
  }
  const left = blocks.length - kept.length
  const body = [...(lead === undefined || kept.length === 0 ? [] : [lead]), ...kept].join(joints[shape])
  const parts = [
    title === undefined ? '' : `### ${title}`,
    fold === undefined ? '' : `<details><summary>${fold}</summary>`,
    body,
    left === 0 ? '' : rest(left, unit),
    fold === undefined ? '' : '</details>',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
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
