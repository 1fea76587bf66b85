import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installing, tarballs } from '../../../support/machines/fresh-machine.ts'
import { asRunner, onSmallMachine } from '../../../support/machines/small-machine.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const root = join(import.meta.dirname, '../../../..')

/** As the user of the runner, after the installation: what a build job does with derivations that it is handed. */
const handOver = `
import { createHash } from 'node:crypto'
import { addPaths } from ${JSON.stringify(join(root, 'src/nix/store/add-paths.ts'))}
import { Nix } from ${JSON.stringify(join(root, 'src/nix/command.ts'))}
import { narAround } from ${JSON.stringify(join(root, 'src/nix/store/nar.ts'))}
import { storeOwner } from ${JSON.stringify(join(root, 'src/nix/store/store-owner.ts'))}
import { contentAddressedPath, contentAddressText } from ${JSON.stringify(join(root, 'src/nix/store/store-path.ts'))}
import { exec } from ${JSON.stringify(join(root, 'src/system/exec.ts'))}
const say = (text) => console.log(text)
const log = { live: false, status() {}, debug() {}, info: say, warning: say, error: say, group: (_, work) => work() }
const program = '/nix/var/nix/profiles/default/bin/nix'
const env = { PATH: '/usr/bin:/bin', HOME: '/home/runner', NIX_REMOTE: 'daemon' }
const nix = new Nix({ program, version: '2.26', implementation: 'Nix', system: 'x86_64-linux', env }, exec)
const owner = await storeOwner(nix, exec)
say('owner ' + owner?.words.join(' '))
const content = Buffer.from('handed over\\n')
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const address = { method: 'text', algorithm: 'sha256', hash: sha256(content) }
const { before, after } = narAround(content.length)
const nar = Buffer.concat([before, content, after])
const path = contentAddressedPath('note', address, [])
async function* objects() {
  yield { path, references: [], contentAddress: contentAddressText(address), narHash: sha256(nar), narSize: nar.length, nar: [nar] }
}
say('added ' + (await addPaths(nix, objects, { owner, log, signal: new AbortController().signal })))
say((await nix.run(['store', 'verify', path])) + 'valid')`

test.each(['newest', 'floor'] as const)(
  "with Debian's sudo an ordinary user installs the %s Nix into an empty /nix, builds, and adds to the store as its owner",
  async (which) => {
    await using folder = await temporaryFolder()
    const tarball = join(folder.path, 'nix.tar')
    await copyFile(tarballs[which], tarball)
    await writeFile(join(folder.path, 'hand-over.mts'), handOver)
    const { OPTIONS = '' } = await installing(tarball)
    await writeFile(join(folder.path, 'options.json'), OPTIONS)
    const install = join(root, 'test/support/machines/install-nix.ts')
    const nix = '/nix/var/nix/profiles/default/bin'
    const expression =
      'derivation { name = "built"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }'
    const { code, stdout, stderr } = await onSmallMachine(
      `umount -l /nix; mount -t tmpfs -o mode=755 none /nix
chmod -R a+rX ${folder.path}
${asRunner(`${process.execPath} ${install} install "$(cat ${folder.path}/options.json)"`)}
stat -c '%U:%G' /nix/store; ps -o user= -C nix-daemon | sort -u
${asRunner(`${nix}/nix-build --no-out-link -E '${expression}'`)}
${asRunner(`${process.execPath} ${folder.path}/hand-over.mts`)}
${asRunner(`${process.execPath} ${install} stop`)}
for try in $(seq 100); do pgrep nix-daemon >/dev/null || break; sleep 0.1; done # until somebody has waited for it
pgrep nix-daemon || echo no daemon left`,
      folder.path,
    )
    expect({ code, said: `${stdout}${stderr}` }).toEqual({
      code: 0,
      said: expect.stringMatching(/^source tarball input$/m),
    })
    expect(stdout).toMatch(/^root:(nixbld|root)\nroot\n\/nix\/store\/\S+-built$/m)
    expect(stdout).toMatch(/^owner sudo -n --\nadded 1\nvalid$/m)
    expect(stdout).toMatch(/stopped the Nix daemon\nno daemon left\n$/)
  },
)
