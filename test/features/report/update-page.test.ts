import { expect, test } from 'vitest'
import { renderUpdate } from '../../../src/features/report/markdown/update-page.ts'
import { sampleUpdate } from '../update-lock/publish/sample-update.ts'

const run = 'https://github.com/owner/machines/actions/runs/1'
const nasty = '@everyone #1 </details> https://evil.example/x ![x](y) <!-- flakeship update-lock -->'
const page = (update = sampleUpdate({ nixpkgs: 'b', home: 'c' }), titles: string[] = []) =>
  renderUpdate({
    ...{ update, run, judged: 'd'.repeat(40), notes: ['a note'] },
    commits: new Map([['nixpkgs', { ahead: titles.length, titles }]]),
  })

/** What is left where code is not read as Markdown. */
const withoutCode = (text: string) =>
  text.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replaceAll(/(`+)[^`][\s\S]*?\1/g, '')

test('what moved, from where to where, with a link that holds checked words only', () => {
  const text = page(undefined, ['one', 'two'])
  expect(text).toContain('2 inputs of the flake moved.')
  expect(text).toContain(
    `[2 commits](https://github.com/nixos/nixpkgs/compare/${'a'.repeat(40)}...${'b'.repeat(40)})`,
  )
  expect(text).toContain('`aaaaaaaaaa` (2025-11-24)')
  expect(text).toContain(`[The run with logs and the whole report](${run})`)
  expect(text).toContain('dddddddddddd')
})

test('titles, names, causes and logs of strangers mention, link and close nothing', () => {
  const update = sampleUpdate({ nixpkgs: 'b', home: 'c' })
  const [flake] = update.flakes
  const [first, second] = flake?.inputs ?? []
  if (first) first.name = `x; ::set-output | ${nasty}`
  if (second) Object.assign(second, { standing: 'waiting', reason: nasty })
  if (second) second.before.locked.owner = 'a/../b'
  update.judgement = {
    ...{ verify: 'build', evaluations: 1, builds: 1, repaired: [], stillBroken: [] },
    held: [
      {
        flake: '.',
        name: 'other',
        cause: nasty,
        log: [nasty, '```'],
        targets: [],
        since: nasty,
        proved: true,
      },
    ],
  }
  const text = renderUpdate({
    ...{ update, run: 'javascript:alert(1)', judged: undefined, notes: [] },
    commits: new Map([[first?.name ?? '', { ahead: 1, titles: [nasty, '````'] }]]),
  })
  expect(text).toContain('@everyone')
  expect(withoutCode(text)).not.toMatch(/@everyone|#1|evil|<\/details>|<!--|javascript/)
  expect(text).not.toContain('a/../b')
})

test('what an input breaks, what works again, what stays broken, what was not tried and what was repaired is told', () => {
  const update = sampleUpdate({ nixpkgs: 'b' })
  update.flakes[0]?.repairs.push({ name: 'old', change: 'removed' })
  const [cause, since] = ['attribute x missing', '2026-11-30T02:00:00Z']
  update.judgement = {
    ...{ verify: 'build', evaluations: 9, builds: 2, untried: 'the time-budget ended' },
    repaired: ['web.toplevel'],
    stillBroken: ['old.iso', '</details>@all'],
    held: [
      {
        flake: '.',
        name: 'home',
        cause,
        log: [],
        targets: ['a.toplevel', 'b.toplevel'],
        since,
        proved: false,
      },
    ],
  }
  const text = page(update)
  expect(text).toContain('### Held back\n\nEach is tried again next night.\n\n')
  expect(text).toContain(
    '`home` since `2026-11-30`: `attribute x missing`. It breaks `a.toplevel`, `b.toplevel`. Time or budget ended before it was tried alone.',
  )
  expect(text).toContain('- works again with this update: `web.toplevel`\n')
  expect(text).toContain('- was broken before and still is: `old.iso`, `</details>@all`\n')
  expect(text).toContain('- not everything was tried: `the time-budget ended`\n')
  expect(text).toContain('- `old` was in flake.lock and is not an input any more')
})

test('however much there is, it stays below 60 kB, and what moved is told first', () => {
  const update = sampleUpdate({ nixpkgs: 'b' })
  const [flake] = update.flakes
  const [input] = flake?.inputs ?? []
  if (flake && input)
    flake.inputs = Array.from({ length: 3000 }, (_, i) => ({
      ...input,
      ...(i < 40 ? {} : { standing: 'unreachable' as const, reason: 'é'.repeat(2000) }),
      name: `input-${i}`,
    }))
  const text = page(
    update,
    Array.from({ length: 50 }, () => 'ü'.repeat(5000)),
  )
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
  for (let i = 0; i < 40; i++) expect(text).toContain(`\`input-${i}\``)
  expect(text).toMatch(/… and \d+ more inputs/)
})
