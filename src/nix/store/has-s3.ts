import type { Nix } from '../command.ts'
import { impatience } from './substituters.ts'

/** Whether this Nix was built with S3. The endpoint is a closed port, so no server is contacted. */
export async function hasS3(nix: Nix): Promise<boolean> {
  const nobody = { AWS_ACCESS_KEY_ID: 'nobody', AWS_SECRET_ACCESS_KEY: 'nobody' }
  const url = 's3://nobody?endpoint=127.0.0.1:9&scheme=http&region=us-east-1'
  const { stderr } = await nix.attempt(['store', 'info', '--store', url, ...impatience], { env: nobody })
  return !/don't know how to open Nix store/.test(stderr)
}
