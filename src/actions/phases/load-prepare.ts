import type { Host } from '../../host/host.ts'

/** Half of our code, loaded when a machine is really prepared: not for `--help`, a refused input, or a terminal. */
export const loadPrepare = () => import('./prepare.ts')

/** The post step of whatever prepares. */
export const cleanUp = async (host: Host): Promise<void> => (await loadPrepare()).cleanUp(host)
