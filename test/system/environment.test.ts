import { expect, test } from 'vitest'
import { nixUserConf, toolEnvironment, withGitFile } from '../../src/system/environment.ts'

const theirs = {
  PATH: '/bin',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'http.extraHeader',
  GIT_CONFIG_VALUE_0: 'Authorization: secret',
  GIT_CONFIG_KEY_1: 'include.path',
  GIT_CONFIG_VALUE_1: '/their/file',
}

test('git keeps what it was told, and reads one more file', () => {
  expect(withGitFile(theirs, '/our/file')).toMatchObject({
    GIT_CONFIG_COUNT: '3',
    GIT_CONFIG_VALUE_0: 'Authorization: secret',
    GIT_CONFIG_KEY_2: 'include.path',
    GIT_CONFIG_VALUE_2: '/our/file',
  })
})

test('tools see files of settings by name, and no setting that may hold a secret', () => {
  expect(toolEnvironment({ ...theirs, ...withGitFile(theirs, '/our/file') })).toEqual({
    PATH: '/bin',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'include.path',
    GIT_CONFIG_VALUE_0: '/their/file',
    GIT_CONFIG_KEY_1: 'include.path',
    GIT_CONFIG_VALUE_1: '/our/file',
  })
})

test.each(['', 'x', '-1', '99999999'])(
  'a count of settings that is none (%j) is nothing to tools',
  (count) => {
    expect(toolEnvironment({ PATH: '/bin', GIT_CONFIG_COUNT: count })).toEqual({ PATH: '/bin' })
  },
)

test("Nix's own files of a person are found where Nix finds them", () => {
  expect(nixUserConf({ HOME: '/h' })).toEqual(['/h/.config/nix/nix.conf', '/etc/xdg/nix/nix.conf'])
  expect(nixUserConf({ HOME: '/h', XDG_CONFIG_HOME: '/c', XDG_CONFIG_DIRS: '/a:/b' })).toEqual([
    '/c/nix/nix.conf',
    '/a/nix/nix.conf',
    '/b/nix/nix.conf',
  ])
  expect(nixUserConf({ NIX_USER_CONF_FILES: '/x:/y', HOME: '/h' })).toEqual(['/x', '/y'])
})
