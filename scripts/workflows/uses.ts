/** A repository of actions and workflows at one commit, tag or branch. */
export interface Place {
  /** OWNER/NAME */
  repository: string
  ref: string
}

/** What `uses:` names: a folder with an action.yml, or a workflow. */
export interface Used extends Place {
  /** Below the repository; '' is its root. */
  path: string
}

export type Parsed = { kind: 'self' | 'workspace'; path: string } | ({ kind: 'repository' } & Used)

/**
 * Reads `uses:` as GitHub's runner does (actions/runner PipelineConstants.cs, PipelineTemplateConverter.cs): `$/x` is
 * the repository of the file that says it, `./x` the workspace, all else `OWNER/NAME[/x]@REF`. Undefined: an error there.
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
 * What is meant by `uses:` in a file of `here`: a workflow at its commit, or an action at the ref that its user wrote.
 * Undefined for the workspace, whose files belong to whoever checked them out, and for what the runner does not take.
 */
export function resolveUses(uses: string, here: Place): Used | undefined {
  const parsed = parseUses(uses)
  if (parsed?.kind === 'self') return { ...here, path: parsed.path }
  return parsed?.kind === 'repository'
    ? { repository: parsed.repository, ref: parsed.ref, path: parsed.path }
    : undefined
}

const leaves = (path: string) => path.split('/').includes('..')
