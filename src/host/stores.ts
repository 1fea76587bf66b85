/** An artifact of a run, as it is listed. */
export interface Artifact {
  name: string
  id: number
  bytes: number
  /** `sha256:…` of what is stored: of the file itself where it was uploaded as it is, else of its archive. */
  digest?: string
}

/** What was uploaded: an id is for ever, a name is what anybody chose. */
export interface Uploaded {
  id: number
  bytes: number
}

/** How files become an artifact. */
export interface UploadOptions {
  /** The folder that the names inside the artifact are relative to. */
  root: string
  /** Days until it is removed; the repository's own default where it is left out. */
  days?: number
  /** One file as it is and not in an archive; the artifact then has the name of the file. */
  single?: boolean
  /** False for what is compressed already: images, packs. */
  compress?: boolean
}

/** What an artifact may hold at most when it is unpacked; more is refused before it is written. */
export interface DownloadLimits {
  bytes: number
  files: number
}

/** Files that the jobs of one run hand to each other, by name. Names are never reused: an artifact does not change. */
export interface Artifacts {
  /** Uploads files below `root` as one artifact. A name that is taken is a `NameTaken`. */
  upload(name: string, files: readonly string[], options: UploadOptions): Promise<Uploaded>
  /** All artifacts of the run, of every attempt. */
  list(): Promise<Artifact[]>
  /** Unpacks an artifact into a folder; gives the files below it. What leaves the folder, links, or is too large is refused. */
  download(artifact: Artifact, folder: string, limits: DownloadLimits): Promise<string[]>
  /** Fetches an artifact as it is stored, into one file: what was uploaded as it is, else its archive. */
  fetch(artifact: Artifact, file: string): Promise<void>
}

/** Files that later runs find by key; an entry never changes, and may be gone at any time. */
export interface Entries {
  /** Whether a key is there, without fetching it. */
  has(key: string): Promise<boolean>
  /** Writes the file of the entry; false where there is none. Faults of the service count as none, with a warning. */
  restore(key: string, file: string): Promise<boolean>
  /** The same for the newest entry of a family: keys that begin alike, and were saved as such. */
  newest(family: string, file: string): Promise<boolean>
  /** Keeps a file under a key; false where that was refused or is there already. Never fails a job. */
  save(key: string, file: string, options?: { family: string }): Promise<boolean>
}
