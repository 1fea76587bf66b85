import { expect, test } from 'vitest'
import type { Report } from '../../../../src/documents/report.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { drvOf, evidenceOf, failureOf, resultOf, sampleRun, targetResultOf } from '../sample-run.ts'

const sample = () => mergeReport(sampleRun())
const page = renderMarkdown(sample())

test('the first line says what a person needs to know', () => {
  expect(page.split('\n')[0]).toBe(
    '## ✗ 1 of 8 targets cannot be built on this machine; 1 of 8 targets failed, 1 attribute does not evaluate, 1 of 4 boots failed',
  )
})

test('each target has a row, hosts with trouble first, a host named once', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| '))
  expect(rows.slice(0, 11)).toEqual([
    '| Host | Target | Outcome | Time | Closure |',
    '| --- | --- | --- | ---: | ---: |',
    '|  | `htpc.toplevel` | **✗ does not evaluate** |  |  |',
    '| `aethelred` | `aethelred.toplevel` | **✗ failed** | 8.4 s |  |',
    '| `nixos` | `nixos.toplevel` | ✓ was there |  | 39.4 MiB |',
    '| `nixos-vm` | `nixos-vm.vm` | ✓ built | 2.1 s | 78.8 MiB |',
    '| `magic` | `magic.vm` (also `packages.x86_64-linux.nixos`) | ✓ built | 4.2 s | 118 MiB |',
    '| `wonderland` | `wonderland.toplevel` | ✓ built | 6.3 s | 158 MiB |',
    '|  | `wonderland.iso` | ✓ built | 8.4 s | 197 MiB |',
    '| `pi` | `pi.sd-image` | – not built here: `busybox-aarch64 is built on aarch64-linux only` |  |  |',
    '| no host | `checks.x86_64-linux.fmt` | ✓ built | 13 s | 276 MiB |',
  ])
})

test('a failure shows the way down to the derivation and the end of its log', () => {
  expect(page).toContain(
    '```\naethelred.toplevel\n└─ initrd-linux-6.14\n   └─ stage-1-init.sh\n      └─ linux-6.14-modules-shrunk\n```',
  )
  expect(page).toMatch(
    /\[the whole log\]\(\.\/logs\/linux-6\.14-modules-shrunk\.log\).*:\n\n```\nroot module: ahci\n/,
  )
  expect(page).toContain('\nmodprobe: FATAL: Module sata_nv not found')
})

test('of a log only the last 25 lines are shown', () => {
  const log = Array.from({ length: 40 }, (_, i) => `line ${i}.`)
  const shown = renderMarkdown({ ...sample(), buildFailures: [failureOf({ log })] })
  expect([...shown.matchAll(/^line \d+\.$/gm)].map(([line]) => line)).toEqual(log.slice(15))
})

test('what does not evaluate is shown with its place in the flake', () => {
  expect(page).toContain(
    '#### `nixosConfigurations.htpc.config.system.build.toplevel`, at `hosts/htpc.nix:12`\n\n```\nThe option `services',
  )
})

test('a boot shows what decided it, its milestones, what was replaced, and its files', () => {
  const [, magic = ''] = page.split(
    '<summary><code>magic.vm</code> by its own script: ✓ booted after 6.1 s</summary>',
  )
  const block = magic.split('</details>')[0]
  expect(block).toContain('- decided by `login`: `nixos-vm login:`\n')
  expect(block).toContain('- from power-on to `kernel` 0.9 s, `stage 1` 2.4 s, `login` 6.1 s\n')
  expect(block).toContain('- runs on emulation (TCG): `/dev/kvm opens, but')
  expect(block).toContain('\n  - `-enable-kvm: KVM does not work here, emulated instead`\n')
  expect(block).toContain(
    '[Serial log](./boots/magic.vm/serial.log)\n\n![The screen](./boots/magic.vm/screen.png)',
  )
})

test('beside a screen that shows nothing it is said where a login was heard, and the screens before are linked', () => {
  const decided = { by: 'login', text: 'tiny login:', ear: 'console' } as const
  const screens = [{ stage: 'boot loader' as const, seconds: 2, file: 'boots/x/screen-1-boot-loader.png' }]
  const boots = [evidenceOf({ target: 'dark.iso', decided, screens, screenshot: 'boots/x/screen.png' })]
  const shown = renderMarkdown({ ...sample(), boots })
  expect(shown).toContain('- decided by `login`: `tiny login:`, heard on its virtio console (hvc0)\n')
  expect(shown).toContain('The screen before: [boot loader](./boots/x/screen-1-boot-loader.png)')
})

test('a booted system whose units failed says so at a glance, and names them', () => {
  const boots = [evidenceOf({ target: 'a.iso', failedUnits: ['cups.service', '</details>@all'] })]
  const shown = renderMarkdown({ ...sample(), boots })
  expect(shown).toContain('| ✓ booted, 2 units failed |')
  expect(shown).toContain(
    '- 2 units failed, as its journal says:\n  - `cups.service`\n  - `</details>@all`\n',
  )
})

test('a boot shows what was added to the machine, what could not be heard, and the bytes that were started', () => {
  const sha256 = 'ab'.repeat(32)
  const boots = [
    evidenceOf({
      target: 'a.iso',
      added: ['memory that can be read'],
      ears: [
        { ear: 'serial', lines: 3 },
        { ear: 'kernel', lines: 0, deaf: 'the log has a form of before 5.10' },
      ],
      image: { sha256, bytes: 62914560 },
      served: [{ name: 'ipxe', sha256, bytes: 10 }],
      logs: { kernel: 'boots/x/kernel.log', journal: 'boots/x/journal.log' },
    }),
  ]
  const shown = renderMarkdown({ ...sample(), boots })
  expect(shown).toContain('to hear it or to start it:\n  - `memory that can be read`\n')
  expect(shown).toContain("not be heard:\n  - `its kernel's log: the log has a form of before 5.10`\n")
  expect(shown).toContain(`- the file that ships: 60.0 MiB, SHA-256 \`${sha256}\`\n`)
  expect(shown).toContain(`served over the network:\n  - \`ipxe: 10 B, SHA-256 ${sha256}\`\n`)
  expect(shown).toContain("[The kernel's log](./boots/x/kernel.log), [The journal](./boots/x/journal.log)")
})

test('the stages of a boot are shown without the targets of systemd; where no login came, with the last one', () => {
  const milestones = [
    { name: 'kernel', seconds: 1 },
    { name: 'Path Units', seconds: 2 },
    { name: 'Basic System', seconds: 3 },
  ]
  const pageOf = (verdict: 'booted' | 'undecided') =>
    renderMarkdown({ ...sample(), boots: [evidenceOf({ target: 'a.iso', verdict, milestones })] })
  expect(pageOf('booted')).toContain('- from power-on to `kernel` 1.0 s\n')
  expect(pageOf('undecided')).toContain('- from power-on to `kernel` 1.0 s, `Basic System` 3.0 s\n')
})

test('a boot that failed is unfolded and shows its console, one that went well is folded', () => {
  expect(page).toMatch(/<details open><summary><code>wonderland\.iso<\/code> by UEFI: ✗ did not boot/)
  expect(page).toContain('The end of its console:\n\n```\n[    2.101123] VFS')
  expect(page).toContain('<details><summary><code>wonderland.iso</code> by BIOS')
})

test('a boot whose script never started QEMU shows what the script said, and no machine', () => {
  const {
    accelerator: _,
    machine: __,
    ...boot
  } = evidenceOf({
    target: 'a',
    verdict: 'failed',
    decided: { by: 'the script ended with 5 before it started QEMU', text: 'no such disk' },
    tail: ['no such disk'],
  })
  const shown = renderMarkdown({ ...sample(), boots: [boot] })
  expect(shown).toContain('- QEMU was not started\n\nWhat its script said last:\n\n```\nno such disk')
  expect(shown).toMatch(/^\| `a` .* \| – \|$/m)
  expect(shown).not.toMatch(/emulation|MiB of memory/)
})

test('what a command over SSH said is shown', () => {
  const command = { command: 'systemctl is-system-running', code: 1, output: 'degraded\n' }
  const shown = renderMarkdown({ ...sample(), boots: [evidenceOf({ target: 'a', command })] })
  expect(shown).toContain('`systemctl is-system-running` over SSH ended with 1:\n\n```\ndegraded\n```')
  expect(shown).toContain('**✗ booted, the command failed**')
})

test('an image is shown with size and checksum', () => {
  expect(page).toMatch(
    /\| `wonderland\.iso` \| `nixos-25\.05-x86_64-linux\.iso` \| 50\.0 MiB \| `[0-9a-f]{64}` \|/,
  )
})

test('a job summary has no links to files, which are not beside it', () => {
  const summary = renderMarkdown(sample(), { files: false })
  expect(summary).not.toMatch(/\]\(/)
  expect(summary).toContain('Files of this boot: `boots/magic.vm/serial.log`, `boots/magic.vm/screen.png`')
})

test('the path of a file cannot leave its link', () => {
  const serialLog = 'boots/a) [x](javascript:alert(1)\n![y](//evil.example/"\'<b>`|@you/ü.log'
  const shown = renderMarkdown({ ...sample(), boots: [evidenceOf({ target: 'a', serialLog })] })
  const [, path = ''] = /\[Serial log\]\((.*)\)$/m.exec(shown) ?? []
  expect(path).toMatch(/^\.\/[\w/.~%-]+$/)
  expect(decodeURIComponent(path)).toBe(`./${serialLog}`)
})

test('a page of a run in which nothing was selected is a page', () => {
  const { plan } = sampleRun()
  const empty = mergeReport({
    plan: { ...plan, targets: [], failures: [], warnings: [] },
    results: [],
    evidence: [],
  })
  expect(renderMarkdown(empty)).toBe(
    '## ✗ Nothing was selected\n\nFlake `.` at `57bc2a7c9b1e` · `Nix 2.30.0`\n',
  )
})

test('however much there is, the page stays below 1 MiB, and says what is left out', () => {
  const wide = '語'.repeat(990)
  const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
  const huge: Report = {
    ...sample(),
    targets: many(3000, (i) => ({
      ...targetResultOf({ id: `${i}${wide}`, drvPath: drvOf('wide'), host: wide, outcome: 'failed' }),
      names: many(50, () => wide),
      reason: wide,
    })),
    evaluationFailures: many(300, (i) => ({
      attribute: `${i}${wide}`,
      names: [`${i}${wide}`],
      message: many(200, () => `${i}${wide}`).join('\n'),
      trace: many(200, () => wide).join('\n'),
    })),
    buildFailures: many(300, (i) =>
      failureOf({
        name: `${i}${wide}`,
        message: wide,
        log: many(25, () => wide),
        chain: many(90, () => drvOf('x'.repeat(190))),
        targets: many(90, () => wide),
      }),
    ),
    boots: many(300, (i) =>
      evidenceOf({
        target: `${i}${wide}`,
        screenshot: 'boots/screen.png',
        verdict: 'failed',
        decided: { by: wide, text: wide },
        milestones: many(99, () => ({ name: wide, seconds: 1 })),
        replaced: many(99, () => wide),
        tail: many(99, () => wide),
        command: { command: wide, code: 1, output: many(99, () => wide).join('\n') },
      }),
    ),
    warnings: many(900, () => wide),
  }
  const shown = renderMarkdown(huge)
  expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024)
  for (const unit of [
    'targets',
    'reasons why something does not evaluate',
    'failed derivations',
    'boots that went wrong',
  ]) {
    expect(shown).toMatch(new RegExp(`\\*… and \\d+ more ${unit}: .*\`report\\.json\` has all of them\\.\\*`))
  }
  expect(shown).toContain('\n… and 850 more in report.json\n')
  expect(shown).toMatch(/^\| `語+…` \| `0語+…` \(also .*\*\*✗ failed\*\*/m) // after the 300 that do not evaluate
  for (const title of [
    'Targets with trouble',
    'What does not evaluate',
    'Failed builds',
    'What went wrong in boots',
  ]) {
    expect(shown.split(`### ${title}\n`)[1]?.split('\n### ')[0]).toContain('0語') // none is cut to nothing
  }
})

test('interrupted shards are among the warnings', () => {
  const run = sampleRun()
  const shown = renderMarkdown(
    mergeReport({
      ...run,
      results: run.results.map((result) => resultOf(result.targets, { interrupted: true })),
    }),
  )
  expect(shown).toMatch(/### Warnings\n\n```\n.*\nthe build of local was stopped before its end\n```\n\n/)
})
