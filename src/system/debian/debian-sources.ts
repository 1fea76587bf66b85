/** A Debian archive as the machine's own apt configuration names it. */
export interface Archive {
  uri: string
  keyring: string
}

const debianSuites = /^(bookworm|trixie|forky|sid|stable|testing|unstable|oldstable)$/
const defaultKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** The first Debian archive in the texts of sources files (one-line and deb822 form); undefined on other systems. */
export function debianArchive(files: readonly string[]): Archive | undefined {
  for (const text of files) {
    const found = oneLine(text) ?? stanza(text)
    if (found) return found
  }
  return undefined
}

function oneLine(text: string): Archive | undefined {
  for (const line of text.split('\n')) {
    const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(https?:\/\/\S+)\s+(\S+)\s/.exec(`${line.trim()} `)
    if (!match?.[2] || !debianSuites.test(match[3] ?? '')) continue
    const signed = /signed-by=(\S+)/.exec(match[1] ?? '')?.[1]
    return { uri: match[2], keyring: signed ?? defaultKeyring }
  }
  return undefined
}

function stanza(text: string): Archive | undefined {
  for (const block of text.split(/\n\s*\n/)) {
    const fields = new Map<string, string>()
    for (const line of block.split('\n')) {
      const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line)
      if (field?.[1]) fields.set(field[1].toLowerCase(), (field[2] ?? '').trim())
    }
    const uri = fields
      .get('uris')
      ?.split(/\s+/)
      .find((word) => /^https?:\/\//.test(word))
    const suites = fields.get('suites')?.split(/\s+/) ?? []
    if (
      uri &&
      fields.get('types')?.split(/\s+/).includes('deb') &&
      suites.some((suite) => debianSuites.test(suite))
    ) {
      const signed = fields.get('signed-by')
      return { uri, keyring: signed?.startsWith('/') ? signed : defaultKeyring }
    }
  }
  return undefined
}

type Wanted = { suite: string; architecture?: string }

/** Only the indexes that the sets need: each is 10 MB. */
export function sources(sets: readonly Wanted[]): { suite: string; architectures: string[] }[] {
  const suites = [...new Set(sets.map(({ suite }) => suite))]
  return suites.map((suite) => {
    const wanted = sets.filter((set) => set.suite === suite).map(({ architecture = 'amd64' }) => architecture)
    // packages of other architectures need amd64 programs for the resolution, which are then dropped
    return { suite, architectures: [...new Set(['amd64', ...wanted])] }
  })
}
