import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import run from '../../src/actions/run.ts'
import { UserError } from '../../src/lib/errors.ts'
import { exec } from '../../src/system/exec.ts'
import { candidates } from '../../src/terminal/completion/candidates.ts'
import { completion } from '../../src/terminal/completion/completion.ts'
import { scripts } from '../../src/terminal/completion/scripts.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { flakeship, root } from '../support/runner/command-line.ts'

const titles = [
  { name: 'run', title: 'all of it' },
  { name: 'report', title: 'a part' },
]
const found = (...words: string[]) => {
  const { words: candidate, files } = candidates(words, titles, words[0] === 'run' ? run.inputs : undefined)
  return [...candidate.map(([word]) => word), ...(files ? [':files'] : [])]
}

test.each<[string[], string[]]>([
  [['r'], ['run', 'report']],
  [['he'], ['help']],
  [['--v'], ['--version']],
  [['help', 'ru'], ['run']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['nonsense', ''], []],
  [['run', ''], [':files']],
  [
    ['run', '--boot', ''],
    ['none', 'vm', 'iso', 'sd-image', 'image', 'netboot', 'all'],
  ],
  [
    ['run', '--boot', 'i'],
    ['iso', 'image'],
  ],
  [
    ['run', '--boot=i'],
    ['--boot=iso', '--boot=image'],
  ],
  [
    ['run', '--boot', '=', 'i'],
    ['iso', 'image'],
  ],
  [
    ['run', '--boot', '='],
    ['none', 'vm', 'iso', 'sd-image', 'image', 'netboot', 'all'],
  ],
  [['run', '--out', ''], [':files']],
  [['run', '--boot-memory', ''], []],
  [['run', '--dry-run', ''], [':files']],
  [['run', '--dr'], ['--dry-run']],
  [['run', '--no-'], ['--no-ifd']],
  [['run', '--access'], []],
])('%j may become %j', (words, expected) => {
  expect(found(...words)).toEqual(expected)
})

test('a meaning is one line, and another shell is refused with those that there are', async () => {
  const load = async () => run
  const told = await completion({ words: ['complete', '--', 'run', '--targ'], titles, load })
  expect(told).toMatch(/^--targets\tglobs [^\n]{10,70}\n$/)
  await expect(completion({ words: ['completion', 'tcsh'], titles, load })).rejects.toThrow(UserError)
})

test('bash completes by the script that flakeship prints, and evaluates nothing that was typed', async () => {
  await using folder = await temporaryFolder()
  const command = join(folder.path, 'flakeship')
  await writeFile(command, `#!/bin/sh\nexec ${process.execPath} ${root}/bin/flakeship.js "$@"\n`)
  await chmod(command, 0o755)
  expect((await flakeship(['completion', 'bash']).ended).stdout).toBe(scripts.bash)
  await writeFile(join(folder.path, 'script'), scripts.bash)
  const typed = async (...words: string[]) => {
    const line = `. ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _flakeship; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = await exec('bash', ['-c', line, 'bash', 'flakeship', ...words], {
      cwd: folder.path,
      env: { PATH: `${folder.path}:/usr/bin:/bin` },
    })
    return stdout.trim().split('\n')
  }
  expect(await typed('ru')).toEqual(['run'])
  expect(await typed('run', '--boot', '=', 's')).toEqual(['sd-image'])
  expect(await typed('run', '$(touch ran)', '--boot', 'is')).toEqual(['iso'])
  expect((await readdir(folder.path)).sort()).toEqual(['flakeship', 'script'])
})
