/** As `sha256sum` writes and reads it, in the order of the names. */
export function checksums(files: readonly { name: string; sha256: string }[]): string {
  const lines = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`)
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
}
