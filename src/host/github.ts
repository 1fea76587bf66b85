import * as core from '@actions/core'
import { oneLine, plain } from '../lib/text.ts'
import { harmless } from '../lib/workflow-commands.ts'
import type { Host, Log } from './host.ts'

const log: Log = {
  live: false,
  status: () => {},
  info: (text) => core.info(harmless(text)),
  debug: (text) => core.debug(harmless(text)),
  warning: (text, place) => core.warning(plain(text), annotation(place)),
  error: (text, place) => core.error(plain(text), annotation(place)),
  failure: (text) => core.info(harmless(`error: ${text}`)),
  group: (title, work) => core.group(harmless(title).replaceAll('\n', ' '), work),
}

function annotation(place: Parameters<Log['error']>[1]): core.AnnotationProperties {
  return {
    ...(place?.title === undefined ? {} : { title: plain(place.title) }),
    ...(place?.file === undefined ? {} : { file: plain(place.file) }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
  }
}

/** The host on GitHub's runner, built on its toolkit. */
export function githubHost(signal: AbortSignal): Host {
  return {
    kind: 'github',
    log,
    signal,
    environment: process.env,
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    summary: async (markdown) => {
      if (!process.env.GITHUB_STEP_SUMMARY) return
      await core.summary
        .addRaw(markdown, true)
        .write()
        .catch((error: Error) => log.warning(`this step has no summary: ${oneLine(error.message)}`))
    },
    keep: (name, value) => core.saveState(name, value),
    kept: (name) => core.getState(name),
    secret: (value) => core.setSecret(value),
    exportVariable: (name, value) => core.exportVariable(name, value),
    exportPath: (directory) => core.addPath(directory),
  }
}
