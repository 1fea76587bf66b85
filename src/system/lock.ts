import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MachineError } from '../lib/errors.ts'
import { makeFolder } from './files.ts'

/** Holds a lock file for the duration of the scope; a lock of a dead process is ignored. */
export async function lock(
  file: string,
  options: { waitSeconds: number; onWait: () => void },
): Promise<AsyncDisposable> {
  const unwritable = (cause: unknown) =>
    new MachineError(`cannot write below ${dirname(file)}; set FLAKESHIP_CACHE to a writable folder`, {
      cause,
    })
  await makeFolder(dirname(file)).catch((cause) => {
    throw unwritable(cause)
  })
  const deadline = performance.now() + options.waitSeconds * 1000
  for (let told = false; ; told = true) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return { [Symbol.asyncDispose]: () => rm(file, { force: true }) }
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(cause)
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
    if (holder > 0 && !lives(holder)) await rm(file, { force: true })
    else if (performance.now() > deadline)
      throw new MachineError(`${file} is held by process ${holder}; remove it if that is not flakeship`)
    else if (!told) options.onWait()
    await sleep(200)
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
