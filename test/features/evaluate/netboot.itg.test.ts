import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findNetboot } from '../../../src/features/build/outputs/netboot.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { evaluations } from '../../support/nix/evaluations.ts'

const busybox = join(process.env.FLAKESHIP_DEBIAN ?? '', 'usr/bin/busybox')

const flake = `{
  outputs = { self }:
    let
      made = name: file: text: derivation {
        inherit name file text;
        system = "x86_64-linux";
        builder = "\${self}/busybox";
        args = [ "sh" "-c" ''\${self}/busybox mkdir "$out"; printf %s "$text" > "$out/$file"'' ];
      };
      parts = {
        toplevel = made "toplevel" "init" "";
        netbootRamdisk = made "initrd" "initrd" "ramdisk";
        kernel = made "linux" "bzImage" "kernel";
        netbootIpxeScript = made "script" "netboot.ipxe" "#!ipxe\\nkernel bzImage\\ninitrd initrd\\ninitrd lacking\\nboot\\n";
      };
      host = build: { options = { }; config.system.build = build; };
    in {
      nixosConfigurations.whole = host parts;
      nixosConfigurations.old = host (removeAttrs parts [ "netbootIpxeScript" ]);
    };
}`

test.each(bothNix)(
  'the three derivations of a netboot host are one target, whose folder has what its script names (%s)',
  async (_, nixOf) => {
    await using at = await evaluations()
    const nix = await nixOf()
    const of = join(at.folder, 'netboot')
    await mkdir(of)
    await copyFile(busybox, join(of, 'busybox'))
    await writeFile(join(of, 'flake.nix'), flake)
    const { plan } = await at.evaluate(nix, of, { select: ['*.netboot'] })
    expect(plan.failures).toEqual([])
    const [old, whole] = plan.targets
    if (old === undefined || whole === undefined) throw new Error('two targets')
    expect(plan.targets.map(({ id, kind, system }) => `${id} ${kind} ${system}`)).toEqual([
      'old.netboot netboot x86_64-linux',
      'whole.netboot netboot x86_64-linux',
    ])
    expect(old.drvPath).toMatch(/-initrd\.drv$/)
    expect(whole.drvPath).toMatch(/-netboot\.drv$/)
    const build = ['build', '--no-link', '--print-out-paths', `${whole.drvPath}^out`, `${old.drvPath}^out`]
    const [folder = '', ramdisk = ''] = (await nix.run(build)).trim().split('\n')
    expect((await readdir(folder)).sort()).toEqual(['bzImage', 'initrd', 'manifest.nix', 'netboot.ipxe'])
    const found = await findNetboot(whole, folder)
    expect(found?.map(({ name }) => name)).toEqual(['netboot.ipxe', 'bzImage', 'initrd'])
    for (const { name, file } of found ?? []) expect(file).toMatch(new RegExp(`^/nix/store/[^/]+/${name}$`))
    expect(await findNetboot(old, ramdisk)).toBeUndefined()
    expect(await findNetboot({ kind: 'package' }, folder)).toBeUndefined()
  },
)
