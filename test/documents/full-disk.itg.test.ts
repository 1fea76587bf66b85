import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = join(import.meta.dirname, '../../src/documents/files.ts')
const script = `
  import { readdirSync, readFileSync } from 'node:fs'
  const { writeWhole } = await import(process.argv[1])
  await writeWhole('/mnt/report.json', 'old')
  const error = await writeWhole('/mnt/report.json', 'x'.repeat(1e6)).catch((error) => error)
  console.log(JSON.stringify([error.name, error.message, readdirSync('/mnt'), readFileSync('/mnt/report.json', 'utf8')]))`

test('on a full disk the old document stays, nothing half-written is left, and one line says what to do', () => {
  const own = process.getuid?.() === 0 ? '-m' : '-rm'
  const small = 'mount -t tmpfs -o size=64k none /mnt && exec "$@"'
  const node = [process.execPath, '--input-type=module', '-e', script, files]
  const output = execFileSync('unshare', [own, 'sh', '-c', small, 'sh', ...node], { encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual([
    'MachineError',
    'cannot write report.json: the disk is full; free some space and run again (/mnt/report.json)',
    ['report.json'],
    'old',
  ])
})
