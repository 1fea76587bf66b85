import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checksums } from '../../../../src/features/release/images/checksums.ts'
import { joinScript, windowsLines } from '../../../../src/features/release/images/join-script.ts'
import { assetLimit, partBytes, partsOf } from '../../../../src/features/release/images/parts.ts'

const busybox = join(process.env.FLAKESHIP_DEBIAN ?? '', 'usr/bin/busybox')
const shells: readonly (readonly string[])[] = [['dash'], [busybox, 'sh']]
const mebi = 1024 * 1024
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

/** An image of two MiB and a bit in parts of one MiB, with its script. */
function parted() {
  const folder = mkdtempSync(join(tmpdir(), 'join-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const whole = Buffer.alloc(2 * mebi + 12_345, 'what is in an image ')
  const parts = [0, 1, 2].map((i) => {
    const data = whole.subarray(i * mebi, (i + 1) * mebi)
    const name = `a+b.iso.part0${i + 1}`
    writeFileSync(join(folder, name), data)
    return { name, offset: i * mebi, bytes: data.length, sha256: sha256(data) }
  })
  const image = { name: 'a+b.iso', bytes: whole.length, sha256: sha256(whole), parts }
  writeFileSync(join(folder, 'a+b.iso.join.sh'), joinScript(image))
  const at = (name: string) => join(folder, name)
  const run = (shell: readonly string[]) => {
    const [program = '', ...first] = shell
    const { status, stdout, stderr } = spawnSync(program, [...first, at('a+b.iso.join.sh')], {
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }
  return { whole, at, run }
}

test.each(shells)('parts become the image (%s)', (...shell: string[]) => {
  const { whole, at, run } = parted()
  expect(run(shell)).toEqual({ status: 0, said: expect.stringContaining('a+b.iso is complete') })
  expect(readFileSync(at('a+b.iso')).equals(whole)).toBe(true)
  expect(run(shell)).toEqual({ status: 0, said: 'a+b.iso is there, and it is right\n' })
})

test.each(shells)('a run that was stopped goes on (%s)', (...shell: string[]) => {
  const { whole, at, run } = parted()
  rmSync(at('a+b.iso.part03'))
  expect(run(shell)).toEqual({ status: 1, said: expect.stringContaining('part03 is missing') })
  writeFileSync(at('a+b.iso.part03'), whole.subarray(2 * mebi))
  truncateSync(at('a+b.iso.joining'), 1.5 * mebi) // as if it had been stopped within the second part
  rmSync(at('a+b.iso.part01')) // it is in the image already
  expect(run(shell)).toEqual({ status: 0, said: expect.not.stringContaining('adding a+b.iso.part01') })
  expect(readFileSync(at('a+b.iso')).equals(whole)).toBe(true)
})

test.each(shells)('nothing damaged gets the name of the image (%s)', (...shell: string[]) => {
  const { at, run } = parted()
  writeFileSync(at('a+b.iso.part02'), Buffer.alloc(mebi))
  expect(run(shell)).toEqual({ status: 1, said: expect.stringContaining('part02 is damaged') })
  writeFileSync(at('a+b.iso'), 'something of the person')
  expect(run(shell)).toEqual({ status: 1, said: expect.stringContaining('it is another file') })
  expect(readFileSync(at('a+b.iso'), 'utf8')).toBe('something of the person')
})

test.each(shells)(
  'sizes beyond 4 GiB are seen, whatever the tools of the shell count to (%s)',
  (...shell: string[]) => {
    const { at } = parted()
    writeFileSync(at('a+b.iso.joining'), '')
    truncateSync(at('a+b.iso.joining'), 5 * 1024 ** 3)
    const [line = ''] = /^size\(\).*$/m.exec(readFileSync(at('a+b.iso.join.sh'), 'utf8')) ?? []
    const [program = '', ...first] = shell
    const said = execFileSync(program, [...first, '-euc', `${line}\nsize '${at('a+b.iso.joining')}'`], {
      encoding: 'utf8',
    })
    expect(said).toBe(`${5 * 1024 ** 3}\n`)
  },
)

test.each([
  [assetLimit - 1, 1],
  [assetLimit, 2],
  [5 * 1024 ** 3, 3],
])('%i bytes are %i assets, each below the limit', (bytes, count) => {
  const parts = partsOf('x.iso', bytes)
  expect(parts).toHaveLength(count)
  expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes)
  for (const part of parts) expect(part.bytes).toBeLessThan(assetLimit)
  expect(parts.map(({ offset }) => offset)).toEqual(parts.map((_, i) => i * partBytes))
})

test('cmd.exe joins by one line, and by several where one would be too long for it and for the notes', () => {
  const named = (count: number) => ({ name: 'x.iso', parts: partsOf('x.iso', count * partBytes) })
  const digest = 'certutil -hashfile x.iso SHA256'
  expect(windowsLines(named(2) as never)).toEqual(['copy /b x.iso.part01+x.iso.part02 x.iso', digest])
  const lines = windowsLines(named(900) as never)
  expect(lines).toHaveLength(5)
  for (const line of lines) expect(line.length).toBeLessThan(3600)
  // each goes on with what the ones before it made
  expect(lines.slice(1, -1).every((line) => line.startsWith('copy /b x.iso+x.iso.part'))).toBe(true)
  const joined = lines.join(' ').match(/x\.iso\.part\d+/g)
  expect(joined).toEqual(named(900).parts.map(({ name }) => name))
})

test('the sums are what sha256sum checks', () => {
  const { at, whole } = parted()
  writeFileSync(at('b'), whole)
  writeFileSync(at('SHA256SUMS'), checksums([{ name: 'b', sha256: sha256(whole) }]))
  expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: at('.'), encoding: 'utf8' })).toBe('b: OK\n')
})
