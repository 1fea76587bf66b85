import type { Artifacts, Uploaded, UploadOptions } from '../../../host/stores.ts'
import { NameTaken } from '../../../lib/errors.ts'
import { artifactName, type Handed } from './names.ts'

/** How many numbers are tried for a name before giving up. */
const tries = 9

/**
 * Uploads an artifact of ours. A name is taken from the start of an upload, so a job that was killed during one, and
 * its post step, need a second name; readers check the content.
 */
export async function uploadOurs(
  artifacts: Artifacts,
  check: string,
  { handed, files, options }: { handed: Handed; files: readonly string[]; options: UploadOptions },
): Promise<Uploaded & { name: string }> {
  for (let again = 1; ; again++) {
    const name = artifactName(check, again === 1 ? handed : { ...handed, again })
    try {
      return { ...(await artifacts.upload(name, files, options)), name }
    } catch (error) {
      if (!(error instanceof NameTaken) || again === tries) throw error
    }
  }
}
