import { cut } from '../../lib/text.ts'

/**
 * A page that fits: whole lines from its start, ended where neither a block of code nor folded HTML is open, so that what
 * was cut off cannot swallow what follows.
 */
export function cutPage(page: string, most: number, rest: string): string {
  if (page.length <= most) return page
  const room = most - rest.length - 2
  let fence = ''
  let depth = 0
  let length = 0
  let safe = 0
  for (const line of page.split('\n')) {
    length += line.length + 1
    if (length > room) break
    const [run] = /^(`{3,}|~{3,})/.exec(line.trimStart()) ?? []
    if (fence !== '') {
      if (run?.startsWith(fence) && line.trim() === run) fence = ''
    } else if (run !== undefined) fence = run
    else depth += tags(line, 'details') - tags(line, '/details')
    if (fence === '' && depth === 0) safe = length
  }
  return `${cut(page, safe).trimEnd()}\n\n${rest}`
}

const tags = (line: string, name: string) => line.split(`<${name}>`).length - 1
