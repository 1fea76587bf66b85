import { expect, test } from 'vitest'
import { renderComment } from '../../../../src/features/report/markdown/comment.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { sampleRun } from '../sample-run.ts'

/** What GitHub gives an address can be opened from the summary and from the comment. */
const page = 'https://github.com/somebody/machines/actions/runs/77'
const run = sampleRun()
run.plan.job = 500
for (const result of run.results) result.job = 501
const iso = { id: 'wonderland.iso', name: 'nixos-25.05-x86_64-linux.iso', artifact: 9 }
const report = mergeReport({ ...run, uploads: [{ shard: 'local', logs: 8, images: [iso] }] })
const of = { commit: 'c'.repeat(40), run: 77, attempt: 1, page }
const shown = {
  summary: renderMarkdown(report, { files: false, page }),
  comment: renderComment(report, { of }),
}

test.each(Object.entries(shown))('the %s opens job, log, screenshot and image', (_, text) => {
  const job = `[its job](${page}/job/501)`
  const logs = `[the logs of its job](${page}/artifacts/8)`
  expect(text).toContain(
    `Of its log (the whole log is \`logs/linux-6.14-modules-shrunk.log\` in ${logs}, ${job}, `,
  )
  expect(text).toContain(
    `Files of this boot: \`boots/wonderland.iso-uefi/serial.log\`, \`boots/wonderland.iso-uefi/screen.png\` in ${logs} (${job})`,
  )
  expect(text).toContain(`The whole log is that of [the job that evaluated](${page}/job/500).`)
  expect(text).toMatch(
    new RegExp(`\\| \`wonderland\\.iso\` \\| .* \\| \\[download\\]\\(${page}/artifacts/9\\) \\|`),
  )
})

test('without a page, or with one that Markdown would read, names stay names', () => {
  for (const odd of [undefined, 'https://x/) [evil](https://y', 'http://plain', 'javascript:alert(1)']) {
    const text = renderMarkdown(report, { files: false, page: odd })
    expect(text).not.toMatch(/\]\(|Artifact/)
    expect(text).toContain('the whole log is `logs/linux-6.14-modules-shrunk.log`')
  }
})

test('a report has numbers of its run only, and none that is no number', () => {
  const jobs = report.jobs ?? []
  expect(jobs).toEqual([
    { id: 'evaluate', targets: [], job: 500 },
    expect.objectContaining({ id: 'local', job: 501, logs: 8 }),
  ])
})

test('an artifact that two images could be is the address of neither', () => {
  const images = [iso, { ...iso, id: 'other.iso' }]
  const { targets } = mergeReport({ ...run, uploads: [{ shard: 'local', images }] })
  expect(targets.flatMap((target) => target.images).map(({ artifact }) => artifact)).toEqual([undefined])
})
