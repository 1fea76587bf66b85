import { runMain } from '../../../dist/index.js'

await runMain('update-lock/publish')
