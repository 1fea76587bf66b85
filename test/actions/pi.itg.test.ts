import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { emulator, emulatorFolder, withOwnBinfmt } from '../support/machines/emulator.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { root } from '../support/runner/command-line.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const imports = {
  'features/setup/machine/emulation.ts': 'emulate',
  'features/setup/machine/registered.ts': 'endEmulation',
}

/** Runs the committed command line where aarch64 is emulated. */
async function run(folder: string, words: readonly string[]): Promise<string> {
  await emulator('aarch64')
  const conf = join(folder, 'nix.conf')
  await writeFile(conf, 'extra-platforms = aarch64-linux\n')
  const line = [join(root, 'bin/flakeship.js'), 'run', join(root, 'examples/tiny'), ...words]
  const overrides = ['--override-input', 'debian', `path:${debian}`]
  const { stdout, stderr } = await withOwnBinfmt(
    imports,
    `const { undo } = await emulate(at, ${JSON.stringify({ systems: ['aarch64-linux'], native: 'x86_64-linux', folder: emulatorFolder })})
    const env = { ...at.env, FLAKESHIP_INSIDE: '1' }
    const { code, stdout, stderr } = await exec(process.execPath, ${JSON.stringify([...line, ...overrides])}, { env })
    await endEmulation(at, undo)
    console.log(stdout + stderr + 'exit ' + code)`,
    { NIX_USER_CONF_FILES: conf },
  )
  return stdout + stderr
}

test('the card of the board builds by emulation and boots by U-Boot to its login', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const said = await run(folder.path, ['--targets', 'pi.sd-image', '--out', out])
  expect(said).toMatch(/pi\.sd-image \(u-boot\): booted in .*: login: "pi login:"/)
  expect(said).toMatch(/✓ pi\.sd-image +U-Boot +booted/)
  expect(said.trim()).toMatch(/exit 0$/)
  const result = await readDocument('result', join(out, 'result-local.json'))
  expect(result.targets).toMatchObject([
    { id: 'pi.sd-image', system: 'aarch64-linux', images: [{ format: 'img', source: 'image.filePath' }] },
  ])
  const evidence = await readDocument('evidence', join(out, 'evidence-pi.sd-image-u-boot.json'))
  expect(evidence).toMatchObject({
    firmware: 'u-boot',
    verdict: 'booted',
    accelerator: { name: 'tcg', reason: 'KVM cannot run aarch64 guests on this machine' },
  })
  expect(evidence.milestones.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['firmware', 'boot loader', 'kernel', 'stage 1', 'login']),
  )
  const serial = await readFile(join(out, evidence.serialLog ?? ''), 'utf8')
  expect(serial).toContain('/boot/extlinux/extlinux.conf')
  const picture = await readFile(join(out, evidence.screenshot ?? 'none'))
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
}, 900_000)
