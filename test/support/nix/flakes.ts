import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes a flake without inputs whose packages are shell scripts in the sandbox; `wait` is a pause in seconds. Each
 * call makes new derivations, so that nothing is built yet.
 */
export async function writeFlake(folder: string, packages: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const salt = randomBytes(6).toString('hex')
  await writeFile(
    join(folder, 'flake.nix'),
    `{
  outputs = { self }: let
    sh = name: script: derivation { inherit name; salt = "${salt}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" script ]; };
    wait = seconds: "exec 3<> <(:); read -t \${toString seconds} -u 3;";
  in { packages.x86_64-linux = { ${packages} }; };
}
`,
  )
  return `path:${folder}`
}
