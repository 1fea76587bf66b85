import { createHmac } from 'node:crypto'

/** The claims of a job's runtime token; the service trusts nothing else about the caller. */
export interface Claims {
  run: string
  job: string
  /** Scopes of cache entries, the own one first; 1 reads, 2 writes, 3 both. */
  scopes: { Scope: string; Permission: number }[]
}

/** Only the signature is our own: the claims are those of GitHub's token, as far as clients read them. */
export function mint(secret: string, { run, job, scopes }: Claims): string {
  const payload = {
    scp: `Actions.GenericRead:0 Actions.Results:${run}:${job}`,
    ac: JSON.stringify(scopes),
    exp: Math.floor(Date.now() / 1000) + 6 * 3600,
  }
  const signed = [{ typ: 'JWT', alg: 'HS256' }, payload].map(encode).join('.')
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

export function verify(secret: string, token: string): Claims | undefined {
  const [head = '', payload = '', signature] = token.split('.')
  const expected = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url')
  if (signature !== expected) return undefined
  const { scp, ac } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scp: string; ac: string }
  const [, run = '', job = ''] = /Actions\.Results:([^:]*):([^:]*)/.exec(scp) ?? []
  return { run, job, scopes: JSON.parse(ac) }
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
