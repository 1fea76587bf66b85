// Runs a script with the Node 24 from npm ci: `node scripts/with-node.js SCRIPT [ARG…]`, from Node 20 on.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const brought = fileURLToPath(new URL(`../node_modules/node-linux-${process.arch}/bin/node`, import.meta.url))
const current = Number(process.versions.node.split('.')[0]) >= 24
if (!current && !existsSync(brought)) {
  console.error('error: this needs Node 24: run npm ci first, or use Node 24 yourself')
  process.exit(3)
}
const child = spawn(existsSync(brought) ? brought : process.execPath, process.argv.slice(2), {
  stdio: 'inherit',
})
// the terminal sends Ctrl-C to the child too; signals to us alone are forwarded
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
process.on('SIGINT', () => {})
child.on('error', (error) => {
  console.error(`error: ${error.message}`)
  process.exit(3)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
