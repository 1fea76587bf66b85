import { execFileSync } from 'node:child_process'

/** Runs git in a folder, with an identity, and with submodules from folders allowed. */
export function git(at: string, ...args: string[]): void {
  const settings = ['user.name=a', 'user.email=a@example.org', 'protocol.file.allow=always']
  const options = settings.flatMap((setting) => ['-c', setting])
  execFileSync('git', ['-C', at, ...options, ...args], { stdio: 'pipe' })
}
