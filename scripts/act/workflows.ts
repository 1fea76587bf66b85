import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { consumer, copyOfTree, ownName, pushEvent } from './repositories.ts'
import { Results } from './results.ts'
import { servedTree } from './served-tree.ts'

interface Workflow {
  name: string
  /** The checkout that it runs in, and the workflow's path in it. */
  repository: 'tree' | 'consumer'
  file: string
  /** All of these must be in the log. */
  says: readonly string[]
  fails?: true
  /** With the artifact and cache services. */
  results?: true
  /** `vars` of the repository. */
  vars?: Readonly<Record<string, string>>
}

const tarball = { NIX_TARBALL: process.env.NIX_TARBALL ?? '', NIX_SHA256: process.env.NIX_SHA256 ?? '' }

const work = await mkdtemp(join(tmpdir(), 'flakeship-act-'))
const debian = await servedTree(process.env.DEBIAN ?? '', join(work, 'debian.tar'))

/** act does not say who hosts the machine, so its post step keeps the daemon for other jobs. */
const stays = 'the Nix daemon stays for other jobs'

const workflows: readonly Workflow[] = [
  {
    name: 'actions/run as it is in the tree',
    repository: 'tree',
    file: 'test/act/in-tree.yml',
    says: ['Job succeeded', stays],
  },
  {
    name: 'the root action from another repository',
    repository: 'consumer',
    file: '.github/workflows/consumer.yml',
    says: ['Job succeeded', `${ownName}/actions/boot@self`, stays],
  },
  {
    name: 'a wrong input',
    repository: 'tree',
    file: 'test/act/wrong-input.yml',
    says: ['Job failed', 'input boot must be one of none, vm, iso, sd-image, image, netboot, all'],
    fails: true,
  },
  ...(
    [
      [
        'built where it was evaluated',
        '60',
        'path:/opt',
        ['[nixos/check/evaluate', 'building it in this job'],
      ],
      ['handed to another job', '0', debian.url, ['[nixos/check/build', 'input debian: entry', 'for 2 jobs']],
    ] as const
  ).map(([how, minutes, url, words]) => ({
    name: `check.yml from another repository, ${how}`,
    repository: 'consumer' as const,
    file: '.github/workflows/check-consumer.yml',
    says: [...words, '[nixos/check/report', 'Job succeeded', stays],
    results: true as const,
    vars: { HERE_BELOW: minutes, DEBIAN: url, ...tarball },
  })),
]

/** All workflows, or those whose names contain these words. */
const words = process.argv.slice(2)
const chosen = workflows.filter(({ name }) => words.every((word) => name.includes(word)))

/** A machine without Nix: an empty /nix, its own /etc, and no process outlives it. */
const freshMachine = `
mount --bind "$DEBIAN" /opt
mount -t tmpfs none /mnt && cp -a /etc /mnt/etc && rm -rf /mnt/etc/nix && mount --rbind /mnt/etc /etc
umount /nix && mount -t tmpfs none /nix
cd "$1"
shift
exec env -i "$@"`

let failed = 0
try {
  const tree = join(import.meta.dirname, '../..')
  await copyOfTree(tree, join(work, 'tree'))
  await consumer(tree, join(work, 'consumer'))
  await pushEvent(join(work, 'event.json'))
  for (const workflow of chosen) {
    const started = performance.now()
    const { code, log } = await run(workflow)
    const good =
      (code !== 0) === (workflow.fails ?? false) && workflow.says.every((words) => log.includes(words))
    if (!good) {
      console.log(log)
      failed++
    }
    console.log(
      `${good ? 'passed' : 'FAILED'}  ${workflow.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    )
  }
} finally {
  await debian[Symbol.asyncDispose]()
  await rm(work, { recursive: true, force: true })
}
console.log(`${chosen.length - failed} workflows passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function run({
  repository,
  file,
  results,
  vars = {},
}: Workflow): Promise<{ code: number; log: string }> {
  const home = await mkdtemp(join(work, 'home-'))
  const environment = [
    `PATH=${dirname(process.execPath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    ...[`HOME=${home}`, `XDG_CACHE_HOME=${home}/cache`, 'LANG=C.UTF-8'],
  ]
  const copy = join(work, 'tree')
  await using service = results ? await Results.start(join(import.meta.dirname, '../..')) : undefined
  const labels = ['ubuntu-24.04', 'ubuntu-24.04-arm'].flatMap((label) => ['-P', `${label}=-self-hosted`])
  const act = [
    ...[process.env.ACT ?? 'act', 'push', '-W', file, ...labels, '--no-cache-server'],
    `--eventpath=${join(work, 'event.json')}`,
    ...[`--local-repository=${ownName}@self=${copy}`, `--local-repository=${ownName}@v1=${copy}`],
    ...pairs('--env', { DEBIAN: '/opt', ...tarball, ...service?.env }),
    ...pairs('--var', vars),
  ]
  const namespace = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc']
  const child = spawn(
    'unshare',
    [...namespace, 'sh', '-euc', freshMachine, 'sh', join(work, repository), ...environment, ...act],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  const [code] = await once(child, 'close')
  return { code: code ?? 1, log }
}

function pairs(option: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])
}
