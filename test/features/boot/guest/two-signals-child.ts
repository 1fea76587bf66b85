import { openPlaces } from '../../../../src/features/boot/guest/guest-folder.ts'
import { cancellation } from '../../../../src/host/signals.ts'
import { killAll, start } from '../../../../src/system/process.ts'

/** A guest of ours that a test stops by two signals; its argument is what the guest does, in its own folder. */
cancellation(killAll, console.log)
const env = { PATH: process.env.PATH ?? '' }
const places = await openPlaces(env)
const place = await places.place()
const guest = start('sh', ['-c', process.argv[2] ?? ''], { env, cwd: place.run })
guest.stdout.resume()
console.log(places.folder)
