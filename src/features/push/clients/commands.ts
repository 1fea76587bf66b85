/** Services whose own clients push; each client must be on PATH. */
export const clientNames = ['cachix', 'attic', 'niks3'] as const
export type ClientName = (typeof clientNames)[number]

interface Client {
  /** Its arguments; the paths come on standard input. */
  args(cache: string): string[]
  /** Environment variables that it gets, besides those of every tool. */
  variables: readonly string[]
}

/** The command line of each client (cachix 1.7, attic 0.1 with `--stdin`, niks3 with `--stdin`). */
export const clients: Readonly<Record<ClientName, Client>> = {
  cachix: {
    args: (cache) => ['push', cache],
    variables: ['CACHIX_AUTH_TOKEN', 'CACHIX_SIGNING_KEY'],
  },
  attic: { args: (cache) => ['push', '--stdin', cache], variables: ['ATTIC_TOKEN'] },
  niks3: {
    args: (url) => ['push', '--server-url', url, '--stdin'],
    variables: ['NIKS3_AUTH_TOKEN_FILE'],
  },
}
