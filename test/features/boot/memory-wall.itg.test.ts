import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bootTargets } from '../../../src/features/boot/boot.ts'
import { exec } from '../../../src/system/exec.ts'
import { guestUser } from '../../../src/system/user.ts'
import { within } from '../../support/machines/processes.ts'
import { programOf, realNix, temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { bootTargetsOf, vmTarget } from './results.ts'

/** Opens the memory of every guest that there is, as we do, and says which. */
const look = `for file in /proc/[0-9]*/fd/*; do
  case "$(readlink "$file" 2>/dev/null)" in
    /memfd:memory-backend-memfd*) head -c 1 "$file" >/dev/null 2>&1 && echo "opened $file" ;;
  esac
done`

test('the script of one VM can neither see nor open the memory of another, which root can', async () => {
  const debian = process.env.FLAKESHIP_DEBIAN ?? ''
  const attribute = `path:${resolve('test/fixtures/flakes/broken')}#nixosConfigurations.silent.config.system.build.vm`
  const given = { tiny: resolve('examples/tiny'), 'tiny/debian': debian }
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file']
  const nix = await realNix()
  const inputs = Object.entries(given).flatMap(([name, at]) => ['--override-input', name, `path:${at}`])
  const vm = (await nix.run([...line, ...inputs, attribute])).trim()
  await using folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const out = join(folder.path, 'out')
  await mkdir(out)
  const nosy = join(folder.path, 'run-nosy-vm')
  const lines = `while :; do\n${look}\necho "looked at $(date +%s), $(ls -d /proc/[0-9]* | wc -l) processes"\nsleep 0.3\ndone`
  await writeFile(nosy, `#!/bin/sh\n${lines}\nexec /opt/q/bin/qemu-kvm\n`, { mode: 0o755 })
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const over = new AbortController()
  const targets = [vmTarget('silent.vm', join(vm, 'bin/run-silent-vm')), vmTarget('nosy.vm', nosy)]
  const booting = bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'vm', out, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 2, timeout: 200 },
    ...{ tools: { qemu: programOf('qemu-system-x86_64') }, signal: over.signal, ...(user ? { user } : {}) },
  })
  const env = { PATH: process.env.PATH ?? '' }
  const isOpen = async () => (await exec('sh', ['-c', look], { env })).stdout.includes('opened')
  const serial = join(out, 'boots/silent.vm-direct/serial.log')
  const speaks = async () => (await readFile(serial, 'utf8').catch(() => '')).includes('Linux version')
  expect(await within(60, speaks)).toBe(true)
  expect(await isOpen()).toBe(true)
  const seen = Math.ceil(Date.now() / 1000)
  await sleep(3000)
  expect(await isOpen()).toBe(true)
  over.abort()
  const { tail } = (await booting).find(({ target }) => target === 'nosy.vm') ?? { tail: [] }
  const looks = tail.filter((one) => Number(/^looked at (\d+)/.exec(one)?.[1]) > seen)
  expect(looks.length).toBeGreaterThan(0)
  expect(tail.join('\n')).not.toContain('opened')
  // itself, what it runs, and the first process of its room
  for (const one of looks) expect(Number(/, (\d+) /.exec(one)?.[1])).toBeLessThan(8)
})
