/** The only foreign actions that our workflows and examples use, with the inputs that they know. */
export const foreignActions: Readonly<Record<string, { pin: string; inputs: readonly string[] }>> = {
  'actions/checkout': {
    pin: '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    inputs: ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'submodules', 'token'],
  },
  'actions/setup-node': {
    pin: '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
    inputs: ['node-version', 'node-version-file'],
  },
}

export const pinnedCheckout = `- uses: actions/checkout@${foreignActions['actions/checkout']?.pin}
  with:
    persist-credentials: false
`
