import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ValidationConfig, validate } from '@actions/languageservice'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { foreignActions } from '../workflows/foreign.ts'
import { parseUses } from '../workflows/uses.ts'
import { type Files, isManifest, isWorkflow } from './files.ts'

interface Service {
  validate: typeof validate
  TextDocument: { create(uri: string, language: string, version: number, text: string): never }
}

/** GitHub's own language service; it knows `$/`, and checks the inputs behind it. Node cannot load it unbundled. */
async function loadService(root: string): Promise<Service> {
  const outfile = join(root, '.cache/languageservice.mjs')
  await build({
    stdin: {
      contents: `export { validate } from '@actions/languageservice'
                 export { TextDocument } from 'vscode-languageserver-textdocument'`,
      resolveDir: root,
    },
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
  return (await import(pathToFileURL(outfile).href)) as Service
}

/** Variables that act gets by --env, and that no file defines. */
const givenToAct = /^Context access might be invalid: (DEBIAN|NIX_TARBALL|NIX_SHA256)$/

/** The official parser's messages about each file, warnings included. */
export async function languageService(root: string, files: Files): Promise<string[]> {
  const { validate, TextDocument } = await loadService(root)
  const complaints: string[] = []
  for (const [file, text] of [...files].filter(([file]) => isWorkflow(file) || isManifest(file))) {
    // parsed documents are cached by URL forever
    const document = TextDocument.create(`file:///${randomUUID()}/${file}`, 'yaml', 1, text)
    for (const { message: said, range } of await validate(document, providers(files))) {
      const message = typeof said === 'string' ? said : said.value
      if (!givenToAct.test(message)) complaints.push(`${file}:${range.start.line + 1}: ${message}`)
    }
  }
  return complaints
}

/** Answers from the files; our own repository is also known by its full name. */
function providers(files: Files): ValidationConfig {
  return {
    fileProvider: {
      async getFileContent(reference) {
        const content = files.get(reference.path.replace(/^\$?\.?\//, ''))
        if (content === undefined) throw new Error(`no file ${reference.path}`)
        return { name: reference.path, content }
      },
    },
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name, path, ref }) {
        const used = parseUses(`${owner}/${name}${path ? `/${path}` : ''}@${ref}`)
        if (used?.kind !== 'repository') return undefined
        const manifest = files.get(join(used.path, 'action.yml'))
        if (used.repository === 'OWNER/flakeship') return manifest && parse(manifest)
        const inputs = foreignActions[used.repository]?.inputs.map((input) => [input, { description: '' }])
        return inputs && { name, description: '', inputs: Object.fromEntries(inputs) }
      },
    },
  }
}
