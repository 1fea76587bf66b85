import type { Data, Entry, Found } from './journal-objects.ts'

const pageSize = 4096
export const inPage = (place: number) => place % pageSize
export const pageOf = (place: number) => Math.floor(place / pageSize)

/** For each page of memory the page of the journal file that is in it. */
export type PageMap = ReadonlyMap<number, number>

/** So many fields must agree where a page is: two that collide by chance do not agree with a third. */
const fewest = 2

/**
 * Which pages of the file lie where: a page of the file is a page of memory, so that places agree modulo its size. Each
 * message names its first entry, each entry its messages; where both agree, they tell of two pages. By chance some do,
 * so the pages are what most of them say.
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

/** What the two say of pages, as [page of memory, page of the file]; nothing where they do not agree. */
function agreed(data: Data, { address, items }: Entry): [number, number][] {
  const item = items.find((place) => inPage(place) === inPage(data.address))
  if (item === undefined) return []
  return [
    [pageOf(address), pageOf(data.entry)],
    [pageOf(data.address), pageOf(item)],
  ]
}

/** The place of an object in the file; undefined where its page is not known. */
export function placeInFile(map: PageMap, { address }: Pick<Data, 'address'>): number | undefined {
  const file = map.get(pageOf(address))
  return file === undefined ? undefined : file * pageSize + inPage(address)
}
