import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bytes } from '../src/lib/text.ts'
import { bundle } from './bundle.ts'

const root = join(import.meta.dirname, '..')
const started = performance.now()
const files = await bundle(root)

const fresh = await mkdtemp(join(root, '.build/dist-'))
for (const [name, content] of files) await writeFile(join(fresh, name), content)
await chmod(fresh, 0o755)
const dist = join(root, 'dist')
const old = join(root, '.build', `old-${process.pid}`)
await mkdir(dist, { recursive: true })
await rename(dist, old)
await rename(fresh, dist)
await rm(old, { recursive: true, force: true })

for (const [name, content] of files) console.log(`${bytes(content.length).padStart(9)}  dist/${name}`)
const total = [...files.values()].reduce((sum, { length }) => sum + length, 0)
console.log(`${bytes(total).padStart(9)}  in ${((performance.now() - started) / 1000).toFixed(1)} s`)
