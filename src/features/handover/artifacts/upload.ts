import type { Artifacts, Uploaded, UploadOptions } from '../../../host/stores.ts'
import { NameTaken } from '../../../lib/errors.ts'
import { artifactName, type Handed } from './names.ts'

/** How often a name is counted on before the run is given up as spoilt. */
const tries = 9

/**
 * Uploads something of ours. A name is taken from the moment an upload begins, so that a job that was killed in the
 * middle of one, and its post step, need a second name; whoever reads looks at what is inside.
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
