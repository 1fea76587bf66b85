/** Why a source cannot be fetched, by a line of git, ssh, curl, the server or Nix; most telling first. */
export interface FetchCause {
  /** The name of its log in test/fixtures/fetching. */
  name: string
  pattern: RegExp
  /** What to do, in one sentence; `$<group>` stands for the matched text, `$INPUT` for the input. */
  advice: string
}

const token = 'give access-tokens a line HOST=TOKEN that may read it (elsewhere: access-tokens in nix.conf)'
const key = 'give ssh-key a key that may read it (elsewhere: add it to your SSH agent)'

export const fetchCauses: readonly FetchCause[] = [
  {
    name: 'ssh-host-unknown',
    pattern: /^ssh: Could not resolve hostname (?<host>[^\s:]+)/i,
    advice:
      'no server is called $<host>: where that is an alias of your own ~/.ssh/config, no other machine knows it, so write the real host into the URL of the input',
  },
  {
    name: 'ssh-host-key',
    pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i,
    advice:
      'the server is not a known one: give ssh-known-hosts its line (ssh-keyscan HOST; elsewhere: ~/.ssh/known_hosts)',
  },
  {
    name: 'ssh-key',
    pattern: /Permission denied \([^)\n]*publickey|Too many authentication failures/i,
    advice: `the server takes none of the keys: ${key}`,
  },
  {
    name: 'ssh-not-found',
    pattern: /^ERROR: Repository not found/i,
    advice: `the repository is not there, or this key may not read it: ${key}`,
  },
  {
    name: 'rate-limit',
    pattern: /rate limit|HTTP error 429|returned error: 429|secondary rate/i,
    advice:
      'the server refuses so many requests without a login: give access-tokens a line HOST=TOKEN (elsewhere: access-tokens in nix.conf), or run again later',
  },
  {
    name: 'login',
    pattern:
      /could not read (?:Username|Password)|Authentication failed|(?:HTTP error|returned error:) (?:401|407)/i,
    advice: `the server wants a login: ${token}`,
  },
  {
    name: 'forbidden',
    pattern: /(?:HTTP error|returned error:) 403/i,
    advice: `the server refuses it: ${token}`,
  },
  {
    name: 'not-found',
    pattern:
      /(?:HTTP error|returned error:) (?:404|410)|repository '[^'\n]*' not found|does not appear to be a git repository|^Git repository "[^"\n]*" does not exist/i,
    advice: `it is not there, or is private, which forges answer alike: correct the URL, or ${token}`,
  },
  {
    name: 'commit-gone',
    pattern:
      /object not found|not our ref|couldn't find remote ref|Cannot find Git revision|did not send all necessary objects/i,
    advice:
      'the server does not have the locked commit (any more; a force-push removes it): run nix flake update $INPUT and commit the lock',
  },
  {
    name: 'no-archive',
    pattern: /Unrecognized archive format|Failed to open archive|failed to extract archive/i,
    advice: `the server did not send an archive, most often a login page: open the URL and see, or ${token}`,
  },
  {
    name: 'changed',
    pattern: /mismatch in (?:field|input)|(?:NAR )?hash mismatch/i,
    advice:
      'what is there now is not what was locked: if that is right, run nix flake update $INPUT and commit the lock',
  },
  {
    name: 'silence',
    pattern: /Operation too slow|timed? ?out|Timeout was reached/i,
    advice: 'the server takes the connection and does not answer: see whether it is up, and run again',
  },
  {
    name: 'no-network',
    pattern:
      /Could(?: not|n't) (?:resolve|connect)|Failed to connect|Connection (?:refused|reset)|unreachable|Temporary failure in name resolution/i,
    advice:
      'no connection to the server: see that its name is right and that this machine reaches it, and run again',
  },
  {
    name: 'overloaded',
    pattern: /(?:HTTP error|returned error:) 5\d\d/i,
    advice: 'the server is overloaded or failing: run again later',
  },
  {
    name: 'no-folder',
    pattern: /path '[^'\n]*' does not exist|No such file or directory/i,
    advice:
      'this machine does not have that folder: put it into the repository and name it by a relative path, or give a URL that others reach',
  },
]
