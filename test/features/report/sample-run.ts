import type { Evidence } from '../../../src/documents/evidence.ts'
import type { Plan } from '../../../src/documents/plan.ts'
import type { BuildFailure, Result, TargetResult } from '../../../src/documents/result.ts'
import { versions } from '../../../src/documents/versions.ts'
import { pathOf, planOf, targetOf } from '../../support/nix/plans.ts'

export const drvOf = (name: string): string => pathOf(`${name}.drv`)

export function resultOf(targets: TargetResult[], more: Partial<Result> = {}): Result {
  return {
    document: 'result',
    version: versions.result,
    shard: 'local',
    created: '2026-01-01T00:01:00.000Z',
    machine: { system: 'x86_64-linux', cores: 2, nix: '2.30.0' },
    seconds: 41.3,
    interrupted: false,
    targets,
    derivations: [],
    failures: [],
    ...more,
  }
}

export function targetResultOf(
  target: Partial<TargetResult> & Pick<TargetResult, 'id' | 'drvPath'>,
): TargetResult {
  return {
    names: [target.id],
    kind: 'toplevel',
    system: 'x86_64-linux',
    outcome: 'built',
    outputs: { out: null },
    seconds: 3.2,
    images: [],
    ...target,
  }
}

export function failureOf(failure: Partial<BuildFailure>): BuildFailure {
  return {
    name: 'broken',
    message: 'builder failed with exit code 1',
    log: [],
    chain: [],
    targets: [],
    ...failure,
  }
}

export function evidenceOf(boot: Partial<Evidence> & Pick<Evidence, 'target'>): Evidence {
  return {
    document: 'evidence',
    version: versions.evidence,
    created: '2026-01-01T00:02:00.000Z',
    firmware: 'direct',
    verdict: 'booted',
    decided: { by: 'login', text: 'nixos-vm login:' },
    accelerator: { name: 'kvm' },
    machine: { memoryMiB: 1024, cpus: 1 },
    seconds: 6.1,
    milestones: [],
    replaced: [],
    forwards: [],
    ears: [],
    added: [],
    failedUnits: [],
    logs: {},
    screens: [],
    serialLog: `boots/${boot.target}/serial.log`,
    tail: [],
    ...boot,
  }
}

const tcg = {
  name: 'tcg',
  reason: '/dev/kvm opens, but a guest stops with an error: kvm_buf_set_msrs failed',
} as const

/** A run as people meet it: some targets failed far below what was asked for, one boot went wrong. */
export function sampleRun(): {
  plan: Plan
  results: Result[]
  evidence: Evidence[]
  seconds: { evaluate: number; build: number; boot: number }
} {
  const hosts = [
    { id: 'nixos.toplevel', host: 'nixos', kind: 'toplevel' },
    { id: 'nixos-vm.vm', host: 'nixos-vm', kind: 'vm' },
    { id: 'magic.vm', host: 'magic', kind: 'vm', names: ['magic.vm', 'packages.x86_64-linux.nixos'] },
    { id: 'wonderland.toplevel', host: 'wonderland', kind: 'toplevel' },
    { id: 'wonderland.iso', host: 'wonderland', kind: 'iso' },
    { id: 'aethelred.toplevel', host: 'aethelred', kind: 'toplevel' },
    { id: 'pi.sd-image', host: 'pi', kind: 'sd-image' },
    { id: 'checks.x86_64-linux.fmt', kind: 'check' },
  ] as const
  const plan = planOf(
    hosts.map(({ id, kind, ...more }) =>
      targetOf({
        id,
        drvPath: drvOf(id),
        kind,
        ...more,
        names: 'names' in more ? [...more.names] : [id],
        ...(id === 'pi.sd-image'
          ? { status: 'not-here', reason: 'busybox-aarch64 is built on aarch64-linux only' }
          : {}),
      }),
    ),
  )
  plan.flake.revision = '57bc2a7c9b1e4f0f8a1d2c3b4a5968778695a4b3'
  plan.failures = [
    {
      attribute: 'nixosConfigurations.htpc.config.system.build.toplevel',
      names: ['htpc.toplevel'],
      message:
        "The option `services.jellyfin.opnFirewall' does not exist. Definition values:\n- In `/nix/store/…-source/hosts/htpc.nix': true",
      position: { file: 'hosts/htpc.nix', line: 12 },
      trace: 'error:\n       … while evaluating the module argument\n       error: The option does not exist',
    },
  ]
  plan.warnings = ['hosts nixos and nixos-vm are the same system under two names']
  const shrunk = drvOf('linux-6.14-modules-shrunk')
  const failures = [
    failureOf({
      drvPath: shrunk,
      name: 'linux-6.14-modules-shrunk',
      message: 'builder failed with exit code 1',
      log: [
        'root module: ahci',
        '  copying dependency: /nix/store/…-linux-6.14-modules/lib/modules/6.14/kernel/drivers/ata/ahci.ko.xz',
        'root module: sata_nv',
        'modprobe: FATAL: Module sata_nv not found in directory /nix/store/…-linux-6.14-modules/lib/modules/6.14',
      ],
      logFile: 'logs/linux-6.14-modules-shrunk.log',
      chain: [drvOf('aethelred.toplevel'), drvOf('initrd-linux-6.14'), drvOf('stage-1-init.sh'), shrunk],
      targets: ['aethelred.toplevel'],
    }),
  ]
  const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
  const targets = hosts
    .filter(({ id }) => id !== 'pi.sd-image')
    .map(({ id, kind, ...more }, i) =>
      targetResultOf({
        id,
        drvPath: drvOf(id),
        kind,
        ...('host' in more ? { host: more.host } : {}),
        ...(id === 'aethelred.toplevel'
          ? { outcome: 'failed', seconds: 8.4 }
          : {
              outcome: i === 0 ? 'cached' : 'built',
              seconds: i === 0 ? 0 : 2.1 * i,
              closure: { bytes: 41_300_000 * (i + 1), paths: [] },
            }),
        ...(kind === 'iso'
          ? {
              images: [
                {
                  file: `${pathOf('nixos-25.05-x86_64-linux.iso')}/iso/nixos-25.05-x86_64-linux.iso`,
                  name: 'nixos-25.05-x86_64-linux.iso',
                  bytes: 52_428_800,
                  sha256,
                  format: 'iso',
                  source: 'isoImage.isoName',
                },
              ],
            }
          : {}),
      }),
    )
  const stages = [
    { name: 'kernel', seconds: 0.9 },
    { name: 'stage 1', seconds: 2.4 },
    { name: 'login', seconds: 6.1 },
  ]
  const evidence = [
    evidenceOf({
      target: 'nixos-vm.vm',
      accelerator: tcg,
      milestones: stages,
      screenshot: 'boots/nixos-vm.vm/screen.png',
    }),
    evidenceOf({
      target: 'magic.vm',
      accelerator: tcg,
      milestones: stages,
      replaced: [
        '-enable-kvm: KVM does not work here, emulated instead',
        '-display gtk,gl=on,grab-on-hover=on: no window',
      ],
      screenshot: 'boots/magic.vm/screen.png',
    }),
    evidenceOf({
      target: 'wonderland.iso',
      firmware: 'bios',
      accelerator: tcg,
      milestones: stages,
      screenshot: 'boots/wonderland.iso-bios/screen.png',
      serialLog: 'boots/wonderland.iso-bios/serial.log',
    }),
    evidenceOf({
      target: 'wonderland.iso',
      firmware: 'uefi',
      verdict: 'failed',
      decided: {
        by: 'kernel panic',
        text: '[    2.104511] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)',
      },
      accelerator: tcg,
      seconds: 3.1,
      milestones: stages.slice(0, 1),
      tail: [
        '[    2.101123] VFS: Cannot open root device "" or unknown-block(0,0): error -6',
        '[    2.104511] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)',
      ],
      serialLog: 'boots/wonderland.iso-uefi/serial.log',
      screenshot: 'boots/wonderland.iso-uefi/screen.png',
    }),
  ]
  return {
    plan,
    results: [resultOf(targets, { failures })],
    evidence,
    seconds: { evaluate: 3.14, build: 41.3, boot: 24.9 },
  }
}
