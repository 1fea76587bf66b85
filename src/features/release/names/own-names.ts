/** The hashes of all files, for `sha256sum --check`. */
export const sumsName = 'SHA256SUMS'
/** The record: the contents of the release, and what is needed to repeat every step. */
export const recordName = 'release.json'
/** For `gh attestation verify --bundle`. */
export const attestationName = 'attestation.json'

/** The notes that did not fit; only then. */
export const detailsName = 'release-notes.md'

/** Files that every release has or may have; no image can get these names. */
export const ownNames: readonly string[] = [sumsName, recordName, attestationName, detailsName]
