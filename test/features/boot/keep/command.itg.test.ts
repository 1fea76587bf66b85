import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quote } from '../../../../src/features/boot/guest/shim.ts'
import { processesWith, within } from '../../../support/machines/processes.ts'
import { realNix, temporaryFolder } from '../../../support/nix/real-nix.ts'
import { root } from '../../../support/runner/command-line.ts'
import { bootTargetsOf, vmTarget } from '../results.ts'

async function builtVm(): Promise<string> {
  const nix = await realNix()
  const debian = ['--override-input', 'debian', `path:${process.env.FLAKESHIP_DEBIAN}`]
  const attribute = `path:${join(root, 'examples/tiny')}#nixosConfigurations.base.config.system.build.vm`
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...debian, attribute]
  return join((await nix.run(line)).trim(), 'bin/run-base-vm')
}

test('--keep of the command: the console of the guest on a terminal, until Ctrl-C gives the terminal back as it was', async () => {
  await using folder = await temporaryFolder()
  const [result, out] = [join(folder.path, 'result-local.json'), join(folder.path, 'out')]
  await writeFile(result, JSON.stringify(bootTargetsOf([vmTarget('base.vm', await builtVm())])))
  const words = ['boot', 'base.vm', '--keep', '--result', result, '--out', out, '--accelerator', 'tcg']
  const command = [process.execPath, join(root, 'bin/flakeship.js'), ...words].map(quote).join(' ')
  // script gives what it runs a terminal of its own; stty tells how that was left
  const shell = `stty rows 24 cols 100; ${command}; echo "code $?"; stty -a`
  const child = spawn('script', ['-qfec', shell, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let seen = ''
  child.stdout.on('data', (chunk) => {
    seen += chunk
  })
  try {
    expect(
      await within(300, async () => seen.includes('Ctrl-C ends it') && seen.includes('base login: ')),
    ).toBe(true)
    expect(seen).toMatch(/SSH: ssh -p \d+ /)
    child.stdin.write('somebody\r')
    expect(await within(60, async () => seen.includes('base login: somebody'))).toBe(true)
    child.stdin.write('\x03')
    expect(await within(60, async () => seen.includes('code '))).toBe(true)
    child.stdin.end()
    if (child.exitCode === null) await once(child, 'close')
    expect(seen).toContain('base.vm (direct): the machine is ended')
    expect(seen).toContain('code 0')
    expect(seen).toMatch(/[^-]icanon/)
    expect(seen).toMatch(/[^-]echo /)
    const evidence = JSON.parse(await readFile(join(out, 'evidence-base.vm-direct.json'), 'utf8'))
    expect(evidence).toMatchObject({ verdict: 'booted', decided: { text: 'base login:' } })
    expect(await processesWith(join(out, 'boots'))).toEqual([])
  } finally {
    child.kill('SIGKILL')
  }
})
