import type { Log } from '../../../src/host/host.ts'

export interface RecordingLog extends Log {
  readonly lines: { level: 'info' | 'debug' | 'warning' | 'error' | 'failure' | 'status'; text: string }[]
}

/** A log that records all calls. */
export function recordingLog({ live = false } = {}): RecordingLog {
  const lines: RecordingLog['lines'] = []
  const keep = (level: RecordingLog['lines'][number]['level']) => (text: string) =>
    void lines.push({ level, text })
  return {
    lines,
    live,
    info: keep('info'),
    debug: keep('debug'),
    warning: keep('warning'),
    error: keep('error'),
    failure: keep('failure'),
    status: (text) =>
      keep('status')(typeof text === 'string' ? text : text({ columns: 80, rows: 24 }).join('\n')),
    group: (_, work) => work(),
  }
}
