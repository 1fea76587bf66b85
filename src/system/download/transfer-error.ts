/** Why a transfer failed, in words, and whether a retry may help. */
export class TransferFault extends Error {
  readonly isPassing: boolean
  /** The server's status, if it answered. */
  readonly status: number | undefined
  constructor(why: string, how: { isPassing: boolean; cause?: unknown; status?: number }) {
    super(why, { cause: how.cause })
    this.name = 'TransferFault'
    this.isPassing = how.isPassing
    this.status = how.status
  }
}

/** By the code of Node's errors; `passing` errors may be gone a moment later. */
const known: Readonly<Record<string, readonly [why: string, 'passing' | 'lasting']>> = {
  ENOENT: ['file not found', 'lasting'],
  EISDIR: ['it is a folder', 'lasting'],
  EACCES: ['the file is not readable', 'lasting'],
  ENOTFOUND: ['unknown host', 'lasting'],
  EAI_AGAIN: ['the name server does not answer', 'passing'],
  ECONNREFUSED: ['connection refused', 'passing'],
  ECONNRESET: ['connection lost', 'passing'],
  EPIPE: ['connection lost', 'passing'],
  ERR_STREAM_PREMATURE_CLOSE: ['connection lost', 'passing'],
  ETIMEDOUT: ['the server does not answer', 'passing'],
  EHOSTUNREACH: ['server unreachable', 'passing'],
  ENETUNREACH: ['network unreachable', 'passing'],
}

/** Turns any error of Node during a transfer into a TransferFault; unknown ones count as permanent. */
export function faultOf(cause: unknown): TransferFault {
  if (cause instanceof TransferFault) return cause
  const { code = '', message } = cause as NodeJS.ErrnoException
  const [why, how] = known[code] ?? [message, 'lasting']
  return new TransferFault(why, { isPassing: how === 'passing', cause })
}

/** An answer other than the file. */
export function statusFault(status: number, words = ''): TransferFault {
  return new TransferFault(`the server answered ${status} ${words}`.trim(), {
    ...{ status, isPassing: status >= 500 || status === 429 || status === 408 },
  })
}
