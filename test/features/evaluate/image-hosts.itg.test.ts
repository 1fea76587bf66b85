import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'

const flake = `{
  outputs = { self }: let
    make = name: derivation { inherit name; system = "x86_64-linux"; builder = "/bin/sh"; };
    host = config: build: { options = { }; config = config // { system.build = build // { toplevel = make "top"; }; }; };
  in { nixosConfigurations = {
    cloud = host { image.filePath = "nixos-cloud.qcow2"; } { image = make "cloud"; };
    installer = host {
      image.filePath = "iso/x.iso";
      isoImage = { makeBiosBootable = true; makeEfiBootable = true; makeUsbBootable = false; };
    } rec { isoImage = make "iso"; image = isoImage; };
    older = host { isoImage = { isoName = "x.iso"; compressImage = true; }; } { isoImage = make "older"; };
    desktop = host { } { images.qemu = make "qemu" // { passthru.filePath = "disk/desktop.qcow2"; }; };
    odd = host { image.filePath = "y.iso"; isoImage.makeBiosBootable = throw "not decided"; } { isoImage = make "odd"; };
  }; };
}
`

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  let of: string
  beforeAll(async () => {
    at = await evaluations()
    of = join(at.folder, 'images')
    await mkdir(of)
    await writeFile(join(of, 'flake.nix'), flake)
  })
  afterAll(() => at[Symbol.asyncDispose]())

  test("NixOS's own image of a host is a target, unless it is the ISO already", async () => {
    const { plan } = await at.evaluate(await nixOf(), of)
    const images = plan.targets.filter(({ image }) => image)
    expect(images.map(({ id, kind, image }) => [id, kind, image?.path])).toEqual([
      ['cloud.image', 'image', 'nixos-cloud.qcow2'],
      ['installer.iso', 'iso', 'iso/x.iso'],
      ['odd.iso', 'iso', 'y.iso'],
      ['older.iso', 'iso', 'iso/x.iso.zst'],
    ])
    // by what it should start is known where all of its options say so
    expect(images.map(({ image }) => image?.starts)).toEqual([
      undefined,
      { bios: true, uefi: true, usb: false },
      undefined,
      undefined,
    ])
  })

  test('it is selected by its name and by a glob; variants only by a selector for images', async () => {
    const select = async (...globs: string[]) =>
      (await at.evaluate(await nixOf(), of, { select: globs })).plan.targets.map(({ names }) => names)
    expect(await select('*.image')).toEqual([['cloud.image'], ['installer.image']])
    const { plan } = await at.evaluate(await nixOf(), of, { select: ['desktop.image.qemu'] })
    expect(plan.targets.map(({ id, image }) => [id, image?.path])).toEqual([
      ['desktop.image.qemu', 'disk/desktop.qcow2'],
    ])
  })
})
