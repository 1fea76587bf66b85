/** The file name of the iPXE script, as NixOS names it. */
export const netbootScript = 'netboot.ipxe'

/** How much of a script is read (bytes). */
export const mostScript = 64 * 1024

/** A file that an iPXE script loads. */
export interface Load {
  command: string
  /** A URI, relative to that of the script if it is a plain name. */
  from: string
}

const commands = new Set(['kernel', 'initrd', 'module', 'imgfetch', 'imgload', 'imgselect', 'chain'])
const mostLoads = 18

/** What the script loads, each file once; text of a flake, so nothing in it is trusted. */
export function loadsOf(script: string): Load[] {
  const found = new Map<string, Load>()
  for (const line of script.split('\n')) {
    const [command = '', ...words] = line.trim().split(/\s+/)
    const from = operand(words)
    if (commands.has(command) && from !== undefined && !found.has(from)) found.set(from, { command, from })
  }
  return [...found.values()].slice(0, mostLoads)
}

/** The first word that is no option: `--name x` and `-n x` take one, `--replace` and `--autofree` none. */
function operand(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (!word.startsWith('-')) return word
    const isAlone = word.includes('=') || /^(?:-a|--autofree|-r|--replace)$/.test(word)
    if (!isAlone) i++
  }
  return undefined
}

/** Whether it is a file beside the script; others come from elsewhere (`http://…`, `${base}/initrd`). */
export const isBeside = (from: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,127}$/.test(from)
