import { readFile } from 'node:fs/promises'
import { missingGraph, statusOf } from '../src/features/evaluate/targets/target-status.ts'
import { DerivationFiles } from '../src/nix/derivation/derivation-files.ts'

/**
 * Reads the derivations listed in a file, one path per line, and makes the plan's part of them; the last is the target.
 */
const [list = ''] = process.argv.slice(2)
const paths = (await readFile(list, 'utf8')).trim().split('\n')
const files = new DerivationFiles()
const derivations = await files.all(paths)
const missing = { build: paths, fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: new Map() }
const judging = { missing, derivations, machine: { systems: ['x86_64-linux'], features: [] } }
const drvPath = paths.at(-1) ?? ''
const { status } = statusOf(
  { id: 't', names: ['t'], attribute: 't', kind: 'package', system: 'x86_64-linux', drvPath, outputs: {} },
  judging,
)
const graph = missingGraph(judging, 'x86_64-linux')
const edges = graph.reduce((sum, { needs }) => sum + needs.length, 0)
console.log(`${graph.length} derivations, ${edges} edges, ${status}`)
