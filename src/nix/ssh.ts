/**
 * The environment of a Nix that gives up an SSH connection after some seconds: to substituters and remote builders it
 * connects by `ssh`, which waits two minutes for a machine that does not answer. What the person set comes first.
 */
export function impatientSsh(
  { NIX_SSHOPTS = '' }: Readonly<Record<string, string>>,
  seconds: number,
): Record<string, string> {
  return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() }
}
