import { runPost } from '../../../dist/index.js'

await runPost('cache/restore')
