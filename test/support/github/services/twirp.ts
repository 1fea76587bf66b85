/** An error answer in the services' format. */
export class TwirpError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const refuse = {
  unauthenticated: () => new TwirpError(401, 'unauthenticated', 'invalid token'),
  denied: (message: string) => new TwirpError(403, 'permission_denied', message),
  missing: (message: string) => new TwirpError(404, 'not_found', message),
  taken: (message: string) => new TwirpError(409, 'already_exists', message),
  exhausted: (message: string) => new TwirpError(403, 'permission_denied', message),
  invalid: (message: string) => new TwirpError(400, 'invalid_argument', message),
}
