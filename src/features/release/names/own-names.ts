/** The hashes of all files, for `sha256sum --check`. */
export const sumsName = 'SHA256SUMS'
/** The record: what the release holds, and by which every step can be repeated. */
export const recordName = 'release.json'
/** As `gh attestation verify --bundle` takes it. */
export const attestationName = 'attestation.json'

/** What of the notes is too much for them; only then. */
export const detailsName = 'release-notes.md'

/** What every release has or may have, whose names no image can get. */
export const ownNames: readonly string[] = [sumsName, recordName, attestationName, detailsName]
