import type { Files } from './files.ts'

const action = `name: x
description: x
inputs:
  flake:
    description: x
runs:
  using: node24
  main: index.js
`
const called = `name: called
on:
  workflow_call:
    inputs:
      minutes:
        type: number
permissions: {}
jobs:
  x:
    name: x
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: "true"
`
const around = {
  'actions/x/action.yml': action,
  'actions/x/index.js': '',
  '.github/workflows/called.yml': called,
}
const job = (lines: string) => `name: x
on: pull_request
permissions: {}
concurrency:
  group: x
  cancel-in-progress: true
jobs:
  x:
    name: x
${lines.replaceAll(/^/gm, '    ')}
`
const step = (line: string) => job(`runs-on: ubuntu-24.04\ntimeout-minutes: 5\nsteps:\n  - ${line}`)
const workflow = (text: string): Files =>
  new Map(Object.entries({ ...around, '.github/workflows/x.yml': text }))

/** A valid file: a linter that complains about it would reject the broken ones for no reason. */
export const fine: Files = workflow(step('uses: $/actions/x\n    with: { flake: . }'))

/** Broken files for each linter, by its name: one that accepts these proves nothing about our files. */
export const brokenFiles: Readonly<Record<string, Readonly<Record<string, Files>>>> = {
  'GitHub language service': {
    'an action of ours that is not there': workflow(step('uses: $/actions/y')),
    'an input that an action of ours does not have': workflow(
      step('uses: $/actions/x\n    with: { flaek: . }'),
    ),
    'an input that a foreign action does not have': workflow(
      step('uses: actions/checkout@v7\n    with: { fetch_depth: 2 }'),
    ),
    'a job that is not there': workflow(step('run: "true"').replace('    steps', '    needs: y\n    steps')),
    'an input that a called workflow does not have': workflow(
      job('uses: $/.github/workflows/called.yml\nwith: { minuets: 1 }'),
    ),
  },
  actionlint: {
    'an expression on nothing': workflow(step('run: "true"\n    if: steps.y.outputs.z')),
    'a word where a called workflow takes a number': workflow(
      job('uses: $/.github/workflows/called.yml\nwith: { minutes: many }'),
    ),
    'an input that an action of ours does not have, by its full name': workflow(
      step('uses: OWNER/flakeship/actions/x@v1\n    with: { flaek: . }'),
    ),
  },
  zizmor: {
    'a title of a pull request in a script': workflow(
      step(`run: echo "\${{ github.event.pull_request.title }}"`),
    ),
    'an action that is not pinned': workflow(step('uses: acme/tool@v1')),
    './ for an action of ours': workflow(step('uses: ./actions/x')),
    'a checkout that keeps its credential': workflow(
      step('uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'),
    ),
    'a file that is no workflow': workflow('on: push\njobs: []\n'),
  },
  'check-jsonschema': {
    'a misspelt key of an input': new Map([
      ...workflow(called),
      ['actions/x/action.yml', action.replace('description: x\nruns', 'requierd: true\nruns')],
    ]),
    'a misspelt key of a job': workflow(step('run: "true"').replace('runs-on', 'run-on')),
  },
}
