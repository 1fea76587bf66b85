import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan, Target } from '../../../../src/documents/plan.ts'
import { Fingerprints } from '../../../../src/features/evaluate/fingerprint/fingerprint.ts'
import { impactOf } from '../../../../src/features/report/impact/impact.ts'
import type { Nix } from '../../../../src/nix/command.ts'
import { bothNix } from '../../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../../support/nix/evaluations.ts'

/** Hosts that hold what real ones do of their flake: its revision, a pin in the registry, /etc/nixos, a copied file. */
const flakeOf = (salt: string, dependency: string) => `{
  inputs.dep = { url = "path:${dependency}"; flake = false; };
  outputs = { self, dep }: let
    make = name: more: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo" ]; } // more);
    base = make "base" { salt = "${salt}"; };
    floating = { __contentAddressed = true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; outputs = [ "out" "lib" ]; };
    host = special: extra: let
      revision = self.rev or self.dirtyRev;
      registry = make "registry.json" {
        pin = builtins.toJSON { type = "path"; path = self.outPath; inherit (self) narHash lastModified; rev = revision; };
      };
      version = make "version-\${self.shortRev or self.dirtyShortRev}" {
        text = "configurationRevision:\\n\${builtins.substring 0 12 revision}";
        label = "26.05.\${builtins.substring 0 8 self.lastModifiedDate}.\${self.shortRev or "dirty"}";
        date = self.lastModifiedDate;
      };
      etc = make "etc" {
        inherit registry version base;
        nixos = self;
        whole = builtins.path { path = self; name = "everything"; };
        note = builtins.toFile "note" "made from \${revision}";
      };
      units = make "units" (floating // { inherit etc; });
      system = { inherit etc special; path = "\${etc}/bin:\${base}/bin"; drv = builtins.unsafeDiscardOutputDependency version.drvPath; };
    in { config.system.build.toplevel = make "nixos-system" (system // extra units); };
  in {
    nixosConfigurations = {
      alpha = host ./alpha.txt (_: { });
      beta = host "\${dep}" (_: { });
      gamma = host ./gamma (units: { inherit units; inherit (units) lib; });
      plain.config.system.build.toplevel = base;
    };
  };
}
`

const day = 86_400
const features = ['--extra-experimental-features', 'ca-derivations']

class Repository {
  readonly #root: string
  readonly #dependency: string
  readonly #nix: Nix
  #commits = 0

  constructor(at: Evaluations, nix: Nix) {
    const name = randomUUID()
    this.#root = join(at.folder, name)
    this.#dependency = join(at.folder, `${name}-dep`)
    this.#nix = nix
  }

  get path(): string {
    return this.#root
  }

  async begin(): Promise<void> {
    await mkdir(this.#root)
    await this.changeDependency('one')
    this.#git('init', '-q')
    const text = flakeOf(randomUUID(), this.#dependency)
    await this.commit({ 'flake.nix': text, 'alpha.txt': 'one', 'gamma/file': 'one', README: 'one' })
    await this.lock()
  }

  async changeDependency(text: string): Promise<void> {
    await mkdir(this.#dependency, { recursive: true })
    await writeFile(join(this.#dependency, 'file'), text)
  }

  async lock(): Promise<void> {
    await this.#nix.run(['flake', 'update', '--flake', this.#root])
    await this.commit({})
  }

  async write(files: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.#root, name)), { recursive: true })
      await writeFile(join(this.#root, name), text)
    }
  }

  /** A day after the one before. */
  async commit(files: Record<string, string>): Promise<void> {
    this.#commits += 1
    await this.write(files)
    this.#git('add', '-A')
    this.#git('commit', '--allow-empty', '-q', '-m', 'x')
  }

  #git(...args: string[]): void {
    const date = `${1_750_000_000 + this.#commits * day} +0000`
    execFileSync('git', ['-C', this.#root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      stdio: 'pipe',
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
    })
  }
}

describe.each(bothNix)(
  'with %s',
  (_, nixOf) => {
    let nix: Nix
    let at: Evaluations
    let repository: Repository
    let before: Plan

    beforeAll(async () => {
      nix = await nixOf(features)
      at = await evaluations()
      repository = new Repository(at, nix)
      await repository.begin()
      before = await plan()
    })
    afterAll(() => at?.[Symbol.asyncDispose]())

    const plan = async (): Promise<Plan> =>
      (await at.evaluate(nix, repository.path, { select: ['*.toplevel'], fingerprints: true })).plan

    /** Hosts whose derivation is another one now, and of these those that say something else than the revision. */
    async function changes(): Promise<{ other: string[]; really: string[] }> {
      const after = await plan()
      const pairs = before.targets.map((old) => [old, after.targets.find(({ id }) => id === old.id)] as const)
      before = after
      const named = (of: (old: Target, fresh?: Target) => boolean) =>
        pairs.filter(([old, fresh]) => of(old, fresh)).map(([{ host }]) => host ?? '')
      return {
        other: named((old, fresh) => old.drvPath !== fresh?.drvPath),
        really: named(
          (old, fresh) => old.fingerprint === undefined || old.fingerprint !== fresh?.fingerprint,
        ),
      }
    }

    test('a commit that changes nothing but a README changes only the revision', async () => {
      await repository.commit({ README: 'two' })
      expect(await changes()).toEqual({ other: ['alpha', 'beta', 'gamma'], really: [] })
    })

    test('which is what the report says of each host', async () => {
      await repository.commit({ README: 'two and a half', 'alpha.txt': 'one and a half' })
      const head = await plan()
      const { targets } = impactOf(before, { plan: head, closures: new Map() })
      before = head
      expect(targets.map(({ host, became, toBuild }) => [host, became, toBuild?.first])).toEqual([
        ['alpha', 'changed', expect.arrayContaining(['base', 'registry.json'])],
        ['beta', 'revision', undefined],
        ['gamma', 'revision', undefined],
        ['plain', 'unchanged', undefined],
      ])
    })

    test('a commit without any change does too', async () => {
      await repository.commit({})
      expect(await changes()).toEqual({ other: ['alpha', 'beta', 'gamma'], really: [] })
    })

    test('a file or a folder that is copied to one host changes that host', async () => {
      await repository.commit({ 'alpha.txt': 'two' })
      expect((await changes()).really).toEqual(['alpha'])
      await repository.commit({ 'gamma/file': 'two' })
      expect((await changes()).really).toEqual(['gamma'])
    })

    test('a changed input changes the hosts that have it, and the lock alone none', async () => {
      await repository.changeDependency('two')
      await repository.lock()
      expect((await changes()).really).toEqual(['beta'])
      await repository.commit({ 'flake.lock': `${await read(repository, 'flake.lock')}\n` })
      expect((await changes()).really).toEqual([])
    })

    test('a change of the configuration is a change, and taking it back is none', async () => {
      const text = await read(repository, 'flake.nix')
      const first = before
      await repository.commit({ 'flake.nix': text.replace('"made from', '"built from') })
      expect((await changes()).really).toEqual(['alpha', 'beta', 'gamma'])
      await repository.commit({ 'flake.nix': text })
      await changes()
      expect(before.targets.map(({ fingerprint }) => fingerprint)).toEqual(
        first.targets.map(({ fingerprint }) => fingerprint),
      )
    })

    test('in a tree with changes that are not committed the revision is that of the commit below, and dirty', async () => {
      await repository.write({ README: 'three' })
      expect((await changes()).other).toEqual(['alpha', 'beta', 'gamma'])
      await repository.write({ README: 'four' })
      expect(await changes()).toEqual({ other: ['alpha', 'beta', 'gamma'], really: [] })
      await repository.commit({})
    })

    test('what cannot be read has no fingerprint', async () => {
      before = await plan()
      const { drvPath } = before.targets.find(({ host }) => host === 'plain') ?? { drvPath: '' }
      await rename(drvPath, `${drvPath}.away`)
      try {
        const fingerprints = new Fingerprints({ source: before.flake.url })
        const of = async (host: string) =>
          fingerprints.of(
            before.targets.find((target) => target.host === host)?.drvPath ?? '',
            new AbortController().signal,
          )
        expect(await of('alpha')).toBeUndefined()
        expect(await of('plain')).toBeUndefined()
      } finally {
        await rename(`${drvPath}.away`, drvPath)
      }
    })
  },
  300_000,
)

async function read(repository: Repository, name: string): Promise<string> {
  return readFile(join(repository.path, name), 'utf8')
}
