import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** Credentials for S3. */
export interface AwsCredentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The keys of the environment, as aws-actions/configure-aws-credentials sets them, or those of a profile in
 * `~/.aws/credentials`. Machine roles are not supported: a job gets its own keys.
 */
export async function awsCredentials(
  environment: Environment,
  profile = environment.AWS_PROFILE,
): Promise<AwsCredentials> {
  const found =
    (profile === undefined || profile === '' ? fromEnvironment(environment) : undefined) ??
    (await fromProfile(environment, profile || 'default'))
  if (found !== undefined) return found
  const where = profile ? `profile ${oneLine(profile, 60)} in ~/.aws/credentials` : 'AWS_ACCESS_KEY_ID'
  throw new UserError(
    `no keys for S3: there is no ${where}; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or let aws-actions/configure-aws-credentials do it`,
  )
}

function fromEnvironment(environment: Environment): AwsCredentials | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = environment
  return credentials(id, key, token)
}

async function fromProfile(environment: Environment, profile: string): Promise<AwsCredentials | undefined> {
  const { AWS_SHARED_CREDENTIALS_FILE, HOME = '/' } = environment
  const file = AWS_SHARED_CREDENTIALS_FILE || join(HOME, '.aws/credentials')
  const text = await readFile(file, 'utf8').catch(() => '')
  const values: Record<string, string> = {}
  let section = ''
  for (const line of text.slice(0, 1_000_000).split('\n')) {
    const [, name] = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line) ?? []
    if (name !== undefined) section = name
    const [, key, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (section === profile && key !== undefined && value !== undefined) values[key] = value
  }
  const { aws_access_key_id: id, aws_secret_access_key: key, aws_session_token: token } = values
  return credentials(id, key, token)
}

const credentials = (id?: string, key?: string, token?: string): AwsCredentials | undefined =>
  id && key ? { accessKeyId: id, secretAccessKey: key, ...(token ? { sessionToken: token } : {}) } : undefined
