/**
 * The environment of a Nix that gives up an SSH connection after some seconds: for substituters and remote builders it
 * runs `ssh`, which waits two minutes for a machine that does not answer. The user's own setting takes precedence.
 */
export function impatientSsh(
  { NIX_SSHOPTS = '' }: Readonly<Record<string, string>>,
  seconds: number,
): Record<string, string> {
  return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() }
}
