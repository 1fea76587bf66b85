import { join } from 'node:path'

export interface Surroundings {
  workspace: string
  repository: string
  /** The folder of the step's own command files. */
  folder: string
  /** RUNNER_TEMP. */
  temporary: string
  /** Folders that earlier steps prepended to PATH. */
  prepended: readonly string[]
  /** PATH of the machine; default: ours. */
  path?: string
  env: Readonly<Record<string, string>>
  /** Overrides of the runner's variables: services, tokens, the event. */
  runner?: Readonly<Record<string, string>>
  inputs: Readonly<Record<string, string>>
  state: Readonly<Record<string, string>>
}

/** Credentials that a JavaScript action gets and its children must not see; each is a unique word to search for. */
export const canaries = {
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-id-token',
  GITHUB_TOKEN: 'canary-github-token',
} as const

/** The environment of a JavaScript action's step (research: platform §2.3). */
export function runnerEnvironment({
  workspace,
  repository,
  folder,
  temporary,
  prepended,
  path,
  env,
  runner = {},
  inputs,
  state,
}: Surroundings): Record<string, string> {
  const machine = ['HOME', 'USER', 'LANG', 'NIX_CONF_DIR', 'NIX_REMOTE', 'FLAKESHIP_DEBIAN']
  const kept = machine.flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]] as const],
  )
  return {
    ...Object.fromEntries(kept),
    ...env,
    PATH: [...prepended, path ?? process.env.PATH ?? ''].join(':'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: repository,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'owner/machines',
    GITHUB_REPOSITORY_OWNER: 'owner',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'check',
    GITHUB_ACTOR: 'owner',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(temporary, 'tools'),
    ACTIONS_RUNTIME_URL: 'https://pipelines.example/',
    ACTIONS_RESULTS_URL: 'https://results.example/',
    ACTIONS_CACHE_URL: 'https://cache.example/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/',
    ...canaries,
    ...runner,
    ...prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
    ...prefixed('STATE_', state, (name) => name),
  }
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  change: (name: string) => string,
) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + change(name), value]))
}
