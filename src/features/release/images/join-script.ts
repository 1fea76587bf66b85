import type { Part } from './parts.ts'

export interface Joined {
  name: string
  bytes: number
  sha256: string
  parts: readonly (Part & { sha256: string })[]
}

const mebi = 1024 * 1024

/**
 * A POSIX script that joins the parts next to it into the image. It checks each part, resumes after an interruption,
 * and gives the image its name only when everything is right. Names contain no shell metacharacters (asset-names.ts).
 */
export function joinScript({ name, bytes, sha256, parts }: Joined): string {
  return `#!/bin/sh
# Makes ${name} (${bytes} bytes) of its ${parts.length} parts, which must be in the same folder.
set -eu
cd -- "$(dirname -- "$0")"
name='${name}'
whole='${sha256}'
joining="$name.joining"

sum() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"
  elif command -v shasum >/dev/null 2>&1; then shasum -a 256 "$1"
  else openssl dgst -sha256 -r "$1"
  fi | cut -c 1-64
}
size() { set -- $(ls -lnL -- "$1"); echo "$5"; } # wc of busybox reads all of it, and counts to 4 GiB
stop() { printf '%s\\n' "$1" >&2; exit 1; }

if [ -e "$name" ]; then
  [ "$(sum "$name")" = "$whole" ] && { echo "$name is there, and it is right"; exit 0; }
  stop "$name is there, but it is another file: move it away and run this again"
fi
have=0
[ ! -e "$joining" ] || have=$(size "$joining")

# part FILE OFFSET-IN-MIB BYTES SHA256: adds one part, unless a run before this one did
part() {
  end=$(($2 * ${mebi} + $3))
  [ "$have" -lt "$end" ] || return 0
  [ -f "$1" ] || stop "$1 is missing: download it into this folder and run this again"
  [ "$(sum "$1")" = "$4" ] || stop "$1 is damaged: download it again and run this again"
  echo "adding $1"
  dd if="$1" of="$joining" bs=${mebi} seek="$2" conv=notrunc 2>/dev/null || stop "no room for $name: it takes ${bytes} bytes"
}

${parts.map(({ name, offset, bytes, sha256 }) => `part '${name}' ${offset / mebi} ${bytes} ${sha256}`).join('\n')}

[ "$(size "$joining")" = ${bytes} ] && [ "$(sum "$joining")" = "$whole" ] || {
  rm -f "$joining"
  stop "the parts do not make $name: download them again and run this again"
}
mv "$joining" "$name"
echo "$name is complete; the parts can go"
`
}

/** Characters of a line, with room below the 8,191 that cmd.exe reads. */
const longestLine = 3500

/** The same for cmd.exe, for the notes. */
export function windowsLines({ name, parts }: Pick<Joined, 'name' | 'parts'>): string[] {
  const groups: string[][] = [[]]
  for (const part of parts) {
    const group = groups.at(-1) ?? []
    if ([...group, part.name].join('+').length <= longestLine) group.push(part.name)
    else groups.push([name, part.name])
  }
  const copies = groups.map((group) => `copy /b ${group.join('+')} ${name}`)
  return [...copies, `certutil -hashfile ${name} SHA256`]
}
