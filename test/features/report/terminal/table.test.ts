import { expect, test } from 'vitest'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { renderTable } from '../../../../src/features/report/terminal/table.ts'
import { drvOf, evidenceOf, failureOf, sampleRun } from '../sample-run.ts'

const sample = () => mergeReport(sampleRun())

test('a run as a person reads it on a terminal', () => {
  expect(renderTable(sample(), { folder: 'out' }).join('\n')).toBe(`\
  target                   outcome             time   closure
✗ htpc.toplevel            does not evaluate
✗ aethelred.toplevel       failed             8.4 s
✓ nixos.toplevel           was there                 39.4 MiB
✓ nixos-vm.vm              built              2.1 s  78.8 MiB
✓ magic.vm                 built              4.2 s   118 MiB
✓ wonderland.toplevel      built              6.3 s   158 MiB
✓ wonderland.iso           built              8.4 s   197 MiB
– pi.sd-image              not built here                      busybox-aarch64 is built on aarch64-linux only
✓ checks.x86_64-linux.fmt  built               13 s   276 MiB

  boot            started by      verdict       after  runs on          decided by
✓ nixos-vm.vm     its own script  booted        6.1 s  emulation (TCG)  login
✓ magic.vm        its own script  booted        6.1 s  emulation (TCG)  login
✓ wonderland.iso  BIOS            booted        6.1 s  emulation (TCG)  login
✗ wonderland.iso  UEFI            did not boot  3.1 s  emulation (TCG)  kernel panic

✗ nixosConfigurations.htpc.config.system.build.toplevel does not evaluate
  at hosts/htpc.nix:12
    | The option \`services.jellyfin.opnFirewall' does not exist. Definition values:
    | - In \`/nix/store/…-source/hosts/htpc.nix': true

✗ linux-6.14-modules-shrunk: builder failed with exit code 1
  takes down aethelred.toplevel
  the way down: aethelred.toplevel → initrd-linux-6.14 → stage-1-init.sh → linux-6.14-modules-shrunk
    | root module: ahci
    |   copying dependency: /nix/store/…-linux-6.14-modules/lib/modules/6.14/kernel/drivers/ata/ahci.ko.xz
    | root module: sata_nv
    | modprobe: FATAL: Module sata_nv not found in directory /nix/store/…-linux-6.14-modules/lib/modules/6.14
  whole log: out/logs/linux-6.14-modules-shrunk.log

✗ wonderland.iso by UEFI did not boot: kernel panic
    | [    2.101123] VFS: Cannot open root device "" or unknown-block(0,0): error -6
    | [    2.104511] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
  whole console: out/boots/wonderland.iso-uefi/serial.log
  screen: out/boots/wonderland.iso-uefi/screen.png

  warning: hosts nixos and nixos-vm are the same system under two names
✗ 1 of 8 targets cannot be built on this machine; 1 of 8 targets failed, 1 attribute does not evaluate, 1 of 4 boots failed (evaluated in 3.1 s, built in 41 s, booted in 25 s)`)
})

const linesOf = (more: Partial<ReturnType<typeof sample>>) =>
  renderTable({ ...sample(), evaluationFailures: [], buildFailures: [], boots: [], ...more })
const names = (n: number) => Array.from({ length: n }, (_, i) => `n${i}`)

test.each([
  [
    'the last 8 lines of a log, without empty ones',
    failureOf({ log: names(20).flatMap((name) => [name, '']) }),
    names(20)
      .slice(-8)
      .map((name) => `    | ${name}`),
  ],
  [
    'where a long way begins and ends',
    failureOf({ chain: names(9).map(drvOf) }),
    ['  the way down: n0 → n1 → n2 → … 4 more → n7 → n8'],
  ],
  ['no way where there is none', failureOf({ chain: [drvOf('broken')] }), []],
  [
    'some of many targets',
    failureOf({ targets: names(8) }),
    ['  takes down n0, n1, n2, n3, n4, n5 and 2 more'],
  ],
  [
    'how Nix shows the log where no file has it',
    failureOf({ drvPath: drvOf('x'), log: ['a'] }),
    ['    | a', `  whole log: nix log ${drvOf('x')}`],
  ],
])('a failed build shows %s', (_, failure, shown) => {
  const lines = linesOf({ buildFailures: [failure] })
  const first = lines.indexOf('✗ broken: builder failed with exit code 1') + 1
  expect(first).toBeGreaterThan(0)
  expect(lines.slice(first, lines.indexOf('', first))).toEqual(shown)
})

test('more than 20 of a kind are counted', () => {
  const buildFailures = names(23).map((name) => failureOf({ name }))
  const lines = linesOf({ buildFailures })
  expect(lines.filter((line) => line.startsWith('✗ n'))).toHaveLength(20)
  expect(lines).toContain('… and 3 more builds failed; the report has them')
})

test('a command that failed in a guest shows what it said, not the console', () => {
  const command = { command: 'x', code: 1, output: 'said\n\n' }
  const lines = linesOf({ boots: [evidenceOf({ target: 'a', tail: ['console'], command })] })
  expect(lines).toContain('    | said')
  expect(lines).not.toContain('    | console')
})
