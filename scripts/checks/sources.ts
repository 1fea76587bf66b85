import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export interface Import {
  /** As written. */
  specifier: string
  /** The file relative to the root, for relative imports. */
  file: string | undefined
  /** Removed at run time. */
  typeOnly: boolean
  /** `import()`: loaded lazily. */
  lazy: boolean
  /** The imported names; `*` for all of them. */
  names: string[]
}

export interface Source {
  /** Relative to the root, with forward slashes. */
  file: string
  text: string
  imports: Import[]
  /** Its named exports; typeOnly is true for types. */
  exports: Map<string, { typeOnly: boolean; usedHere: boolean; documented: boolean }>
}

/** Every TypeScript file below the folders, and those that configure tools, parsed for the checks. */
export async function readSources(root: string, folders: readonly string[]): Promise<Source[]> {
  const sources: Source[] = []
  for await (const file of glob([...folders.map((folder) => `${folder}/**/*.ts`), '*.config.ts'], {
    cwd: root,
  })) {
    sources.push(readSource(file, readFileSync(join(root, file), 'utf8')))
  }
  return sources.sort((a, b) => (a.file < b.file ? -1 : 1))
}

export function readSource(file: string, text: string): Source {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const source: Source = { file, text, imports: [], exports: new Map() }
  const target = (specifier: string) =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : undefined
  const add = (specifier: string, found: Pick<Import, 'typeOnly' | 'lazy' | 'names'>) =>
    source.imports.push({ specifier, file: target(specifier), ...found })

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(textOf(node.moduleSpecifier), fromClause(node.importClause))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(textOf(node.moduleSpecifier), fromExport(node))
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0]
    )
      add(textOf(node.arguments[0]), { typeOnly: false, lazy: true, names: ['*'] })
    else
      for (const name of exportedNames(node))
        source.exports.set(name, {
          typeOnly: isType(node),
          usedHere: mentions(text, name) > 1,
          documented: ts.getJSDocCommentsAndTags(node).length > 0,
        })
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return source
}

function fromClause(clause: ts.ImportClause | undefined): Pick<Import, 'typeOnly' | 'lazy' | 'names'> {
  if (!clause) return { typeOnly: false, lazy: false, names: [] }
  const bindings = clause.namedBindings
  const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
  const names = elements.map((element) => (element.propertyName ?? element.name).text)
  if (clause.name) names.push('default')
  if (bindings && ts.isNamespaceImport(bindings)) names.push('*')
  const onlyTypes =
    elements.length > 0 && elements.length === names.length && elements.every(({ isTypeOnly }) => isTypeOnly)
  return { typeOnly: clause.isTypeOnly || onlyTypes, lazy: false, names }
}

function fromExport(node: ts.ExportDeclaration): Pick<Import, 'typeOnly' | 'lazy' | 'names'> {
  const elements =
    node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : []
  const names = elements.map((element) => (element.propertyName ?? element.name).text)
  return { typeOnly: node.isTypeOnly, lazy: false, names: names.length > 0 ? names : ['*'] }
}

function exportedNames(node: ts.Node): string[] {
  if (
    !ts.canHaveModifiers(node) ||
    !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
    return []
  if (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return []
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const named = node as ts.DeclarationStatement
  return named.name && ts.isIdentifier(named.name) ? [named.name.text] : []
}

const isType = (node: ts.Node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
const textOf = (node: ts.Node) => (ts.isStringLiteral(node) ? node.text : '')
const mentions = (text: string, name: string) => text.split(new RegExp(`\\b${name}\\b`)).length - 1
