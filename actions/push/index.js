import { runMain } from '../../dist/index.js'

await runMain('push')
