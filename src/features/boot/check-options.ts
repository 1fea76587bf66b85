import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { UserError } from '../../lib/errors.ts'

/** Options that a user may have mistyped, and would otherwise learn about only after the builds. */
export interface GivenBootOptions {
  /** HOSTPORT:GUESTPORT each. */
  forward: readonly string[]
  /** A regular expression. */
  success: string | undefined
  /** The port of this machine for SSH, and its private key file. */
  port: number
  key: string | undefined
}

/** Refuses the first boot option that no machine can satisfy. */
export async function checkBootOptions({ forward, success, port, key }: GivenBootOptions): Promise<void> {
  for (const ports of forward) checkForward(ports)
  const hosts = forward.map((ports) => ports.split(':')[0])
  const twice = hosts.find((host, i) => hosts.indexOf(host) !== i)
  if (twice !== undefined)
    throw new UserError(`port ${twice} of this machine is forwarded twice; use different ports`)
  successPattern(success)
  if (!isPort(port)) throw new UserError(`the port for SSH is a number from 1 to 65535, not ${port}`)
  if (key !== undefined) await checkKey(key)
}

/** The user's pattern for a successful boot. */
export function successPattern(success: string | undefined): RegExp | undefined {
  if (success === undefined) return undefined
  try {
    return new RegExp(success)
  } catch (cause) {
    throw new UserError(`the pattern for a good boot is not a regular expression: ${success}`, { cause })
  }
}

const isPort = (port: number) => Number.isInteger(port) && port > 0 && port < 65536

function checkForward(ports: string): void {
  const [, host, guest] = /^(\d{1,5}):(\d{1,5})$/.exec(ports) ?? []
  if (isPort(Number(host)) && isPort(Number(guest))) return
  throw new UserError(
    `forwarded ports are HOSTPORT:GUESTPORT, for example 2222:22, not ${JSON.stringify(ports)}`,
  )
}

async function checkKey(key: string): Promise<void> {
  const refuse = (cause?: unknown) =>
    new UserError(`the SSH key ${JSON.stringify(key)} is not a readable file; name another one`, {
      cause,
    })
  const found = await stat(key).catch((error) => Promise.reject(refuse(error)))
  if (!found.isFile()) throw refuse()
  await access(key, constants.R_OK).catch((error) => Promise.reject(refuse(error)))
}
