import { oneOf, whole } from '../../host/inputs.ts'

/** What else happens with images. */
export const imageInputs = {
  imageDays: whole(
    'days that images are kept as artifacts of the run; 0: not at all; default: 1, and 0 in runs of pull requests and merge queues, since they count against the storage',
    undefined,
  ),
  images: oneOf(
    'whether an image that cannot be uploaded is a warning or an error, for example because the storage is full (warn, require)',
    ['warn', 'require'],
    'warn',
    { only: 'github' },
  ),
}

const changes = ['pull_request', 'pull_request_target', 'merge_group']

/** Days that the images of this run are kept. */
export function imageDaysOf(given: number | undefined, event: string | undefined): number {
  return given ?? (changes.includes(event ?? '') ? 0 : 1)
}
