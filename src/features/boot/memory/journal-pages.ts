import type { Data, Entry, Found } from './journal-objects.ts'

const pageSize = 4096
export const inPage = (place: number) => place % pageSize
export const pageOf = (place: number) => Math.floor(place / pageSize)

/** Maps pages of memory to pages of the journal file. */
export type PageMap = ReadonlyMap<number, number>

/** How many fields must agree on a page: a third never agrees with two that collide by chance. */
const fewest = 2

/**
 * Finds which page of the file is where: a page of the file is a page of memory, so offsets agree modulo its size. Each
 * message names its first entry, each entry its messages; a matching pair locates two pages. Some pairs match by
 * chance, so the majority decides.
 */
export function pageMap({ messages, entries }: Pick<Found, 'messages' | 'entries'>): PageMap {
  const byPlace = Map.groupBy(entries, ({ address }) => inPage(address))
  const votes = new Map<number, Map<number, number>>()
  for (const data of messages)
    for (const entry of byPlace.get(inPage(data.entry)) ?? [])
      for (const [memory, file] of agreed(data, entry)) {
        const page = votes.get(memory) ?? new Map<number, number>()
        page.set(file, (page.get(file) ?? 0) + 1)
        votes.set(memory, page)
      }
  const map = new Map<number, number>()
  for (const [memory, files] of votes) {
    const [best] = [...files].sort(([, a], [, b]) => b - a)
    if (best && best[1] >= fewest) map.set(memory, best[0])
  }
  return map
}

/** The pages that the pair locates, as [page of memory, page of the file]; none if the two do not match. */
function agreed(data: Data, { address, items }: Entry): [number, number][] {
  const item = items.find((place) => inPage(place) === inPage(data.address))
  if (item === undefined) return []
  return [
    [pageOf(address), pageOf(data.entry)],
    [pageOf(data.address), pageOf(item)],
  ]
}

/** The offset of an object in the file; undefined if its page is not known. */
export function placeInFile(map: PageMap, { address }: Pick<Data, 'address'>): number | undefined {
  const file = map.get(pageOf(address))
  return file === undefined ? undefined : file * pageSize + inPage(address)
}
