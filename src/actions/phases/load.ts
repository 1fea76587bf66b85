import type { Host } from '../../host/host.ts'

// Phases that are most of our code, loaded when a job comes to them: not for `--help`, a refused input, or a machine
// without Nix; and nobody waits for the modules that report before anything was evaluated.
export const loadPrepare = () => import('./prepare.ts')
export const loadEvaluate = () => import('./evaluate.ts')
export const loadBuild = () => import('./build.ts')
export const loadReport = () => import('./report.ts')

/** The post step of every part that prepares. */
export const cleanUp = async (host: Host): Promise<void> => (await loadPrepare()).cleanUp(host)
