const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/
const keywords = new Set(['assert', 'else', 'if', 'in', 'inherit', 'let', 'or', 'rec', 'then', 'with'])
const escapes: Record<string, string> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  $: '\\$',
}

/** Any text as a string of the Nix language: no quote or `${` in it can end or escape the string. */
export function nixString(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`
}

/** An attribute path as Nix writes it: `nixosConfigurations."a.b".config`. */
export function attributePath(parts: readonly string[]): string {
  return parts.map((part) => (bare.test(part) && !keywords.has(part) ? part : nixString(part))).join('.')
}
