import { chmod, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { MachineError } from '../../lib/errors.ts'
import { type StartOptions, start } from '../process.ts'
import type { User } from '../run-as-user.ts'
import { giveFile } from '../user.ts'

/** Sockets that a QEMU connects to: its serial port, its virtio console and its control (QMP). */
export interface Wires extends AsyncDisposable {
  /** QEMU's arguments for the character devices. */
  readonly args: readonly string[]
  readonly serial: Promise<Socket>
  readonly console: Promise<Socket>
  readonly control: Promise<Socket>
}

/** `sun_path` holds 108 bytes including the final NUL. */
const longest = 107

/**
 * We listen and QEMU connects: no byte of the console is lost, we connect to nothing that a guest's script could have
 * put there, and a socket's file is removed once it is used.
 */
export async function openWires(
  folder: string,
  ids: { serial: string; console: string; control: string },
  user?: User,
): Promise<Wires> {
  const serial = await listen(join(folder, 's'), user)
  const console = await listen(join(folder, 'h'), user)
  const control = await listen(join(folder, 'q'), user)
  const device = (id: string, path: string) => [
    '-chardev',
    `socket,id=${id},path=${path.replaceAll(',', ',,')}`,
  ]
  return {
    args: [
      ...device(ids.serial, serial.path),
      ...device(ids.console, console.path),
      ...device(ids.control, control.path),
    ],
    serial: serial.caller,
    console: console.caller,
    control: control.caller,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([serial.close(), console.close(), control.close()])
    },
  }
}

async function listen(path: string, user: User | undefined) {
  if (Buffer.byteLength(path) > longest) {
    throw new MachineError(
      `the path of the temporary folder is too long for a socket: ${path}; set TMPDIR to a shorter one`,
    )
  }
  const server = createServer()
  const open = new Set<Socket>()
  const caller = new Promise<Socket>((resolve) => {
    server.once('connection', (socket) => {
      open.add(socket)
      closeServer(server)
      resolve(socket)
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  await chmod(path, 0o600)
  if (user) await giveFile(path, user)
  const close = async () => {
    closeServer(server)
    for (const socket of open) socket.destroy()
    await rm(path, { force: true })
  }
  return { path, caller, close }
}

/** Closing a listening socket removes its file; connections stay open. */
function closeServer(server: Server): void {
  if (server.listening) server.close()
}

/** The device names of this QEMU; empty if it does not list them. It runs as the guests' user. */
export async function knownDevices(
  qemu: string,
  env: Readonly<Record<string, string>>,
  as: Pick<StartOptions, 'user' | 'room'>,
): Promise<Set<string>> {
  await using asking = start(qemu, ['-device', 'help'], { env, grace: 1, ...as })
  asking.stderr.resume()
  const help = await text(asking.stdout).catch(() => '')
  return new Set([...help.matchAll(/\b(?:name|alias) "([^"]+)"/g)].map(([, name = '']) => name))
}
