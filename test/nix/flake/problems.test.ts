import { expect, test } from 'vitest'
import { bareError } from '../../../src/nix/evaluation/error.ts'
import { flakeProblem } from '../../../src/nix/flake/problems.ts'

const at = (file: string) => ({ ...bareError('syntax error'), positions: [{ file, line: 2 }] })

// Messages of Nix 2.34.8
test.each([
  [
    'a repository of another user, as in a container',
    bareError(
      `opening Git repository "/work": repository path '/work' is not owned by current user (libgit2 error code = 7)`,
    ),
    '.: the repository /work belongs to another user, so git refuses it; run: git config --global --add safe.directory /work',
  ],
  [
    'outputs that are no function',
    bareError('expected a function but got a string at /nix/store/6sw453v4qnq0nxy6-source/flake.nix:1:3'),
    '. cannot be read as a flake: expected a function but got a string at flake.nix:1:3',
  ],
  [
    'a fault in a file of a folder',
    at('/nix/store/6sw453v4qnq0nxy6-source/a/flake.nix'),
    '.: a/flake.nix:2: syntax error; correct this first',
  ],
  [
    'a fault in a file of a commit',
    at(`«git+file:///work?rev=${'1'.repeat(40)}»/flake.nix`),
    '.: flake.nix:2: syntax error; correct this first',
  ],
])('%s', (_, error, said) => {
  expect(flakeProblem('.', error).message).toBe(said)
})
