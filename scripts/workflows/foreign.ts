/** The only third-party actions in our workflows and examples, with their inputs. */
export const foreignActions: Readonly<Record<string, { pin: string; inputs: readonly string[] }>> = {
  'actions/attest': {
    pin: '1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2',
    inputs: ['subject-checksums'],
  },
  'actions/checkout': {
    pin: '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    inputs: ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'submodules', 'token'],
  },
  'actions/download-artifact': {
    pin: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
    inputs: ['artifact-ids', 'name', 'path'],
  },
  'actions/setup-node': {
    pin: '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
    inputs: ['node-version', 'node-version-file'],
  },
  'actions/upload-artifact': {
    pin: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
    inputs: ['compression-level', 'if-no-files-found', 'name', 'path', 'retention-days'],
  },
}

export const pinnedCheckout = `- uses: actions/checkout@${foreignActions['actions/checkout']?.pin}
  with:
    persist-credentials: false
`
