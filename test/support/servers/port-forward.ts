import { createServer, connect as dial, type ListenOptions, type NetConnectOpts, type Server } from 'node:net'

/** Connects every client of one end to the other; a socket in the file system leads out of a network namespace. */
export async function forward(from: ListenOptions, to: NetConnectOpts): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = dial({ ...to, allowHalfOpen: true })
    near.on('error', () => far.destroy()).pipe(far)
    far.on('error', () => near.destroy()).pipe(near)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(from, resolve))
  return server
}
