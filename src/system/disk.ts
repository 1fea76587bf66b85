import { lstat, readdir, readFile, realpath, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Free bytes where a folder is, or would be created. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(await nearest(folder))
  return bavail * bsize
}

/** The device that holds a folder, or would hold it. */
export async function deviceOf(folder: string): Promise<number> {
  return (await stat(await nearest(folder))).dev
}

/** The folder itself, or its nearest existing parent. */
async function nearest(folder: string): Promise<string> {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const found = await stat(at).catch(() => undefined)
    if (found?.isDirectory()) return at
  }
  return '/'
}

/** True for a missing or empty folder. */
export async function isNewFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error) => (error.code === 'ENOENT' ? [] : undefined))
  return names?.length === 0
}

/** Whether a path is a real folder, without a link anywhere in it. */
export async function isOwnFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined)
  return found?.isDirectory() === true && (await realpath(path)) === path
}

/** The mount points in `/proc/self/mountinfo`, where spaces are written as `\040`. */
export function mountPoints(mountinfo: string): string[] {
  return mountinfo
    .split('\n')
    .map((line) => line.split(' ')[4])
    .filter((point) => point !== undefined)
    .map((point) => point.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))))
}

/** Whether there is a mount at or below a folder. */
export async function hasMounts(folder: string): Promise<boolean> {
  const points = mountPoints(await readFile('/proc/self/mountinfo', 'utf8'))
  return points.some((point) => point === folder || point.startsWith(`${folder}/`))
}
