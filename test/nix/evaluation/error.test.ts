import { expect, test } from 'vitest'
import { positionInside, withoutOurFrames, withoutTrees } from '../../../src/nix/evaluation/error.ts'
import { readMessage } from '../../../src/nix/evaluation/messages.ts'

// Lines of `nix eval PATH#. --apply … --log-format internal-json --show-trace`, Nix 2.34.8
const thrown = String.raw`@nix {"action":"msg","column":null,"file":null,"level":0,"line":null,"msg":"\u001b[31;1merror:\u001b[0m\n       … while calling \u001b[35;1manonymous lambda\u001b[0m\n         \u001b[34;1mat \u001b[35;1m«string»:1:1\u001b[0m:\n            1| x: x.nixosConfigurations.bad\n             | \u001b[31;1m^\u001b[0m\n\n       … while evaluating the attribute '\u001b[35;1mnixosConfigurations.bad\u001b[0m'\n         \u001b[34;1mat \u001b[35;1m/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273-source/flake.nix:3:2\u001b[0m:\n            2|  nixosConfigurations.a = { config.system.build.toplevel = d \"a\"; options = {}; };\n            3|  nixosConfigurations.bad = throw \"boom\";\n             |  \u001b[31;1m^\u001b[0m\n            4|  packages.x86_64-linux.p = d \"p\";\n\n       … while calling the '\u001b[35;1mthrow\u001b[0m' builtin\n         \u001b[34;1mat \u001b[35;1m/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273-source/flake.nix:3:28\u001b[0m:\n            2|  nixosConfigurations.a = { config.system.build.toplevel = d \"a\"; options = {}; };\n            3|  nixosConfigurations.bad = throw \"boom\";\n             |                            \u001b[31;1m^\u001b[0m\n            4|  packages.x86_64-linux.p = d \"p\";\n\n       \u001b[31;1merror:\u001b[0m boom","raw_msg":"boom","trace":[{"column":28,"file":"/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273-source/flake.nix:3:28","line":3,"raw_msg":"while calling the '\u001b[35;1mthrow\u001b[0m' builtin"},{"column":2,"file":"/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273-source/flake.nix:3:2","line":3,"raw_msg":"while evaluating the attribute '\u001b[35;1mnixosConfigurations.bad\u001b[0m'"},{"column":1,"file":"«string»:1:1","line":1,"raw_msg":"while calling \u001b[35;1manonymous lambda\u001b[0m"}]}`
const syntax = String.raw`@nix {"action":"msg","column":41,"file":"/nix/store/62j0w9yvwp1siad3nl7hi3zxgfbvxlav-source/flake.nix:1:41","level":0,"line":1,"msg":"\u001b[31;1merror:\u001b[0m syntax error, unexpected ';', expecting 'inherit'\n       \u001b[34;1mat \u001b[35;1m/nix/store/62j0w9yvwp1siad3nl7hi3zxgfbvxlav-source/flake.nix:1:41\u001b[0m:\n            1| { inputs.dep.url = \"path:/tmp/ev/dep2\"; ; outputs = { self, dep }: { packages.x86_64-linux.a = dep.v; v = dep.v; }; }\n             |                                         \u001b[31;1m^\u001b[0m\n            2|","raw_msg":"syntax error, unexpected ';', expecting 'inherit'"}`
const source = '/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273-source'

function errorOf(line: string) {
  const message = readMessage(line)
  if (message?.type !== 'error') throw new Error('not an error')
  return message.error
}

test('an error carries its bare message and its positions, innermost first', () => {
  const error = errorOf(thrown)
  expect(error.message).toBe('boom')
  expect(error.positions).toEqual([
    { file: `${source}/flake.nix`, line: 3, column: 28 },
    { file: `${source}/flake.nix`, line: 3, column: 2 },
    { file: '«string»', line: 1, column: 1 },
  ])
  expect(positionInside(error, [source])).toEqual({ file: 'flake.nix', line: 3, column: 28 })
})

test('a position is taken only from inside the flake', () => {
  expect(
    positionInside(errorOf(thrown), ['/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273', '/home']),
  ).toBeUndefined()
})

test('a file of a commit is named by the URL of the tree that it is in', () => {
  const file = (url: string) => `«${url}?ref=refs/heads/main&rev=${'1'.repeat(40)}»/hosts/mail.nix`
  const positions = ['git+file:///other', 'git+file:///work/machines'].map((url, i) => ({
    ...{ file: file(url), line: i + 1 },
  }))
  expect(positionInside({ positions }, ['/nix/store/x-source', 'git+file:///work/machines'])).toEqual({
    ...{ file: 'hosts/mail.nix', line: 2 },
  })
  expect(positionInside({ positions: [{ file: '«none»', line: 1 }] }, ['none'])).toBeUndefined()
})

test('a message names files of the flake by their path in it, and others as Nix does', () => {
  const ours = 'git+file:///work/machines'
  const tree = (url: string) => `«${url}?ref=refs/heads/main&rev=${'1'.repeat(40)}»`
  expect(withoutTrees(`path '${tree(ours)}/gone.nix' does not exist`, [ours])).toBe(
    "path 'gone.nix' does not exist",
  )
  expect(withoutTrees(`found a function: «lambda f @ ${tree(ours)}/flake.nix:8:13»`, [ours])).toBe(
    'found a function: «lambda f @ flake.nix:8:13»',
  )
  const other = `path '${tree('git+file:///other')}/gone.nix' does not exist`
  expect(withoutTrees(other, [ours])).toBe(other)
})

test('a syntax error brings its own position', () => {
  const error = errorOf(syntax)
  expect(error.message).toBe("syntax error, unexpected ';', expecting 'inherit'")
  expect(error.positions).toEqual([
    { file: '/nix/store/62j0w9yvwp1siad3nl7hi3zxgfbvxlav-source/flake.nix', line: 1, column: 41 },
  ])
})

test('the trace keeps the frames of the flake and drops those of our own expression', () => {
  const { text } = errorOf(thrown)
  expect(text).not.toContain('«string»')
  expect(text).not.toContain('\u001b')
  expect(text).toMatch(/^error:\n\n {7}… while evaluating the attribute 'nixosConfigurations.bad'\n/)
  expect(text).toMatch(/error: boom$/)
})

test('an error without frames stays as it is', () => {
  expect(withoutOurFrames('error: boom')).toBe('error: boom')
})

test('traces, warnings and what is no message are told apart', () => {
  expect(readMessage('@nix {"action":"msg","level":0,"msg":"trace: FORCED a"}')).toEqual({
    type: 'trace',
    text: 'FORCED a',
    raw: 'FORCED a',
  })
  expect(
    readMessage(
      String.raw`@nix {"action":"msg","level":1,"msg":"\u001b[35;1mwarning:\u001b[0m Git tree '/tmp/repo' is dirty"}`,
    ),
  ).toEqual({
    type: 'warning',
    text: "Git tree '/tmp/repo' is dirty",
    from: 'nix',
  })
  expect(readMessage('@nix {"action":"stop","id":4294967299}')).toEqual({ type: 'stop', id: '4294967299' })
  expect(
    readMessage('@nix {"action":"result","id":4294967298,"fields":[0,1,0,0],"type":105}'),
  ).toBeUndefined()
  expect(readMessage('@nix {"action":"msg","level":0,"ms')).toBeUndefined()
  expect(readMessage('Killed')).toEqual({ type: 'said', text: 'Killed' })
  expect(readMessage('')).toBeUndefined()
})

test('a build in the course of an evaluation is known by its derivation', () => {
  const started =
    '@nix {"action":"start","fields":["/nix/store/6aifddrqhzzfda57wakvmrpzqgnmf0h5-ifd.nix.drv","",1,1],"id":9223372036854775807,"level":3,"parent":0,"text":"building","type":105}'
  expect(readMessage(started)).toEqual({
    type: 'build',
    id: '9223372036854775807',
    drvPath: '/nix/store/6aifddrqhzzfda57wakvmrpzqgnmf0h5-ifd.nix.drv',
  })
  expect(readMessage(started.replace('"type":105', '"type":104'))).toBeUndefined()
})

test('a warning of the flake is told from one of Nix, also where it comes as a trace', () => {
  const said = (line: string) => readMessage(`@nix ${line}`)
  expect(
    said(
      String.raw`{"action":"msg","level":1,"msg":"\u001b[35;1mevaluation warning:\u001b[0m old","raw_msg":"old"}`,
    ),
  ).toEqual({
    type: 'warning',
    text: 'old',
    from: 'flake',
  })
  const traced = ['evaluation warning: old', 'warning: old', String.raw`\u001b[1;31mwarning: old\u001b[0m`]
  for (const text of traced) {
    expect(said(`{"action":"msg","level":0,"msg":"trace: ${text}"}`)).toEqual({
      type: 'warning',
      text: 'old',
      from: 'flake',
    })
  }
  expect(said('{"action":"msg","level":0,"msg":"trace: a warning: no"}')?.type).toBe('trace')
})
