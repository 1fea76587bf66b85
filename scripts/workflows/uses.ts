/** A repository of actions and workflows at one commit, tag or branch. */
export interface Place {
  /** OWNER/NAME */
  repository: string
  ref: string
}

/** The target of `uses:`: a folder with an action.yml, or a workflow. */
export interface Used extends Place {
  /** Relative to the repository; '' is its root. */
  path: string
}

export type Parsed = { kind: 'self' | 'workspace'; path: string } | ({ kind: 'repository' } & Used)

/**
 * Parses `uses:` as GitHub's runner does (actions/runner PipelineConstants.cs, PipelineTemplateConverter.cs): `$/x` is
 * the repository of the file itself, `./x` the workspace, all else `OWNER/NAME[/x]@REF`. Undefined for an error.
 */
export function parseUses(uses: string): Parsed | undefined {
  if (uses.startsWith('$/')) {
    const path = uses.slice(2).replace(/^\/+/, '')
    return path === '' || path.includes('@') || leaves(path) ? undefined : { kind: 'self', path }
  }
  if (uses.startsWith('./')) return { kind: 'workspace', path: uses.slice(2) }
  const [, owner, name, path = '', ref] = /^([^/@$.\s]+)\/([^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(uses) ?? []
  if (!owner || !name || !ref || leaves(path)) return undefined
  return { kind: 'repository', repository: `${owner}/${name}`, ref, path }
}

/**
 * The target of a `uses:` in a file of `here`: a workflow at its commit, or an action at the given ref. Undefined for
 * the workspace, whose files depend on the checkout, and for what the runner does not accept.
 */
export function resolveUses(uses: string, here: Place): Used | undefined {
  const parsed = parseUses(uses)
  if (parsed?.kind === 'self') return { ...here, path: parsed.path }
  return parsed?.kind === 'repository'
    ? { repository: parsed.repository, ref: parsed.ref, path: parsed.path }
    : undefined
}

const leaves = (path: string) => path.split('/').includes('..')
