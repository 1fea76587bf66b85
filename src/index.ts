import type { PartName } from './main.ts'

// Each face is loaded only when it is asked for: the toolkit alone takes longer to start than the whole command line.

/** What `actions/NAME/index.js` calls. */
export const runMain = async (name: PartName): Promise<never> => (await import('./runner.ts')).runMain(name)

/** What `actions/NAME/post.js` calls. */
export const runPost = async (name: PartName): Promise<never> => (await import('./runner.ts')).runPost(name)

/** What `bin/flakeship.js` calls; the module reads the words of the process itself and ends it. */
export const runCli = (): Promise<unknown> => import('./cli.ts')
