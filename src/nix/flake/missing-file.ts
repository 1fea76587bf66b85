const tree = String.raw`(?:«[^»\n]*»\/|\/nix\/store\/[^/\n]+\/)?`

/** Nix's messages about a missing file of a flake; of a git tree, of its copy in the store, or by its path in it. */
const shapes: readonly RegExp[] = [
  /^Path '(?<file>[^'\n]+)' in the repository "[^"\n]*" is not tracked by Git/,
  /^Path '(?<file>[^'\n]+)' does not exist in Git repository/,
  new RegExp(`^(?:path )?['"]${tree}(?<file>[^/'"\\n][^'"\\n]*)['"] does not exist`),
  new RegExp(
    `^(?:opening file|cannot read directory|reading directory|getting status of) ['"]?${tree}(?<file>[^/'"\\n][^'"\\n]*?)['"]?: No such file or directory`,
  ),
]

/** The missing file by its path in the tree; undefined for every other message. */
export function missingFile(message: string): string | undefined {
  return shapes.map((shape) => shape.exec(message)?.groups?.file).find((file) => file !== undefined)
}
