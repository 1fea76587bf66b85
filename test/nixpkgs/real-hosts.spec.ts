import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../src/documents/plan.ts'
import type { Nix } from '../../src/nix/command.ts'
import { type Evaluations, evaluations } from '../support/nix/evaluations.ts'
import { realHosts } from '../support/nix/real-hosts.ts'
import { realNix } from '../support/nix/real-nix.ts'

// `npm run test:nixpkgs`: what NixOS itself says changes with its version; these hold from 18.03 on

const good = ['desktop', 'installer', 'node-1', 'node-2', 'node-6']
const bad = ['asserted', 'missing-attribute', 'thrown', 'unknown-option', 'wrong-type']
const refused = ['broken', 'insecure', 'unfree']

let nix: Nix
let at: Evaluations
let of: string
let plan: Plan
beforeAll(async () => {
  nix = await realNix(['--option', 'substituters', ''])
  at = await evaluations()
  of = await realHosts(at.folder)
  const select = [...good, ...bad, ...refused].map((host) => `${host}.toplevel`)
  plan = (await at.evaluate(nix, of, { select: [...select, 'installer.iso', 'guest.vm'] })).plan
}, 1_800_000)
afterAll(() => at[Symbol.asyncDispose]())

test('hosts evaluate to the derivations that plain nix eval gives', async () => {
  const found = plan.targets.filter(({ kind }) => kind === 'toplevel')
  expect(found.map(({ host }) => host)).toEqual(good)
  const apply = `hosts: builtins.mapAttrs (_: host: host.config.system.build.toplevel.drvPath) { inherit (hosts) ${good.join(' ')}; }`
  const line = ['eval', '--json', '--option', 'eval-cache', 'false', '--apply', apply]
  const { stdout } = await nix.attempt([...line, `path:${of}#nixosConfigurations`])
  expect(Object.fromEntries(found.map(({ host = '', drvPath }) => [host, drvPath]))).toEqual(
    JSON.parse(stdout),
  )
})

test('an installer has its ISO with the name that NixOS gives it, and a guest its VM', () => {
  const target = (id: string) => plan.targets.find((one) => one.id === id)
  expect(target('installer.iso')?.image).toMatchObject({
    path: expect.stringMatching(/^iso\/nixos-.*\.iso$/),
  })
  expect(target('guest.vm')?.drvPath).toMatch(/-nixos-vm\.drv$/)
})

test('a desktop of thousands of derivations is planned whole', async () => {
  const desktop = plan.targets.find(({ id }) => id === 'desktop.toplevel')
  const { stdout } = await nix.attempt(['path-info', '--derivation', '-r', desktop?.drvPath ?? ''])
  const needed = stdout.split('\n').filter((path) => path.endsWith('.drv'))
  expect(needed.length).toBeGreaterThan(2500)
  const planned = new Set(plan.derivations.map(({ drvPath }) => drvPath))
  expect(needed.filter((path) => !planned.has(path))).toEqual([])
  expect(desktop).toMatchObject({ status: 'to-build' })
})

const failures: Record<string, [message: RegExp, file: string, line: number]> = {
  thrown: [/^no such profile: desktop$/, 'modules/throws.nix', 3],
  'missing-attribute': [/^attribute 'no-such-package' missing$/, 'modules/missing-attribute.nix', 5],
  asserted: [/The first thing is wrong\.\n- The second thing is wrong\./, 'flake.nix', 35],
  'wrong-type': [/services\.openssh\.enable.* is not of type [`‘“]?boolean/s, 'flake.nix', 36],
  'unknown-option': [/services\.no-such-service.* does not exist/s, 'flake.nix', 37],
}

test('a host that fails is named with its place in the flake, not in nixpkgs', async () => {
  const files = (await readdir(of, { recursive: true })).filter((name) => name.endsWith('.nix'))
  expect(plan.failures.map(({ names }) => names[0]).sort()).toEqual(bad.map((host) => `${host}.toplevel`))
  for (const { names, message, position } of plan.failures) {
    const [words, file, line] = failures[names[0]?.replace('.toplevel', '') ?? ''] ?? []
    expect(message).toMatch(words ?? /^$/)
    expect(files).toContain(position?.file)
    expect(position).toMatchObject({ file, line })
  }
})

test('what nixpkgs refuses is skipped with its reason', () => {
  expect(plan.refusals?.map(({ names, why }) => [names[0], why]).sort()).toEqual([
    ['broken.toplevel', 'broken'],
    ['insecure.toplevel', 'insecure'],
    ['unfree.toplevel', 'unfree'],
  ])
})
