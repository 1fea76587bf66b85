/** An artifact of a run, as listed. */
export interface Artifact {
  name: string
  id: number
  bytes: number
  /** `sha256:…` of the stored bytes: the file itself if uploaded without an archive, else the archive. */
  digest?: string
}

/** An upload: the id is permanent, anybody can choose the same name. */
export interface Uploaded {
  id: number
  bytes: number
}

/** How files become an artifact. */
export interface UploadOptions {
  /** The folder that names inside the artifact are relative to. */
  root: string
  /** Days until it is removed; the repository's default if absent. */
  days?: number
  /** Uploads one file without an archive; the artifact then has the name of the file. */
  single?: boolean
  /** False for compressed files: images, packs. */
  compress?: boolean
}

/** The maximum unpacked size of an artifact; a larger one is refused before anything is written. */
export interface DownloadLimits {
  bytes: number
  files: number
}

/** Files that the jobs of one run hand to each other, by name. Names are never reused: an artifact never changes. */
export interface Artifacts {
  /** Uploads files below `root` as one artifact. Throws `NameTaken` for a used name. */
  upload(name: string, files: readonly string[], options: UploadOptions): Promise<Uploaded>
  /** All artifacts of the run, from every attempt. */
  list(): Promise<Artifact[]>
  /**
   * Unpacks an artifact into a folder; returns the files below it. Refuses links, paths that leave the folder, and too
   * much data.
   */
  download(artifact: Artifact, folder: string, limits: DownloadLimits): Promise<string[]>
  /** Downloads the stored bytes of an artifact into one file: the uploaded file itself, or the archive. */
  fetch(artifact: Artifact, file: string): Promise<void>
}

/** Files that later runs find by key; an entry never changes, and may be evicted at any time. */
export interface Entries {
  /** Whether a key exists, without a download. */
  has(key: string): Promise<boolean>
  /** Writes the file of the entry; false if there is none. Errors of the service count as none, with a warning. */
  restore(key: string, file: string): Promise<boolean>
  /** The same for the newest entry of a family: keys with a common prefix, saved as such. */
  newest(family: string, file: string): Promise<boolean>
  /** Saves a file under a key; false if refused or already there. Never fails a job. */
  save(key: string, file: string, options?: { family: string }): Promise<boolean>
}
