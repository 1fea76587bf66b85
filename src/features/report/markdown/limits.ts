import { noLinks, type RunLinks } from './links.ts'

/** How much of each thing a page shows, and which files it links. */
export interface Extent {
  /** The files of the run are beside the page, so that links and pictures work. */
  files: boolean
  links: RunLinks
  /** Lines of a log, of a trace, of a console. */
  lines: number
  columns: number
  /** Packages per host. */
  packages: number
  /** Longer tables are folded. */
  openRows: number
}

/** report.md and the job summary. */
export const pageExtent: Extent = {
  ...{ files: false, links: noLinks },
  ...{ lines: 25, columns: 300, packages: 100, openRows: 20 },
}

/** A comment, also read on phones. */
export const commentExtent: Extent = {
  ...{ files: false, links: noLinks },
  ...{ lines: 10, columns: 160, packages: 25, openRows: 0 },
}
