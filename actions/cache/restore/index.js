import { runMain } from '../../../dist/index.js'

await runMain('cache/restore')
