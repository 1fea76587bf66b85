import * as v from 'valibot'
import { listOf, name, outsideText, relativePath, sha256 } from './fields.ts'
import { versions } from './versions.ts'

const text = v.pipe(v.string(), v.maxLength(4096))
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))

/** A source as flake.lock writes it: `{ type = "github"; owner = …; rev = …; }`. May hold a credential: show `url` of `side`. */
const attributes = v.record(text, v.union([text, v.number(), v.boolean()]))

/** One node of a lock and what is below it, as flake.lock has them; `root` names the first. */
const lock = v.object({
  version: v.literal(7),
  root: text,
  nodes: v.record(
    text,
    v.object({
      original: v.optional(attributes),
      locked: v.optional(attributes),
      flake: v.optional(v.boolean()),
      parent: v.optional(v.array(text)),
      inputs: v.optional(v.record(text, v.union([text, v.array(text)]))),
    }),
  ),
})

/** What an input is locked to. */
const side = v.object({
  locked: attributes,
  /** Fit to be shown: without credential, revision and hash. */
  url: outsideText,
  revision: v.optional(text),
  /** When the source was last modified, in seconds since 1970. */
  date: v.optional(v.number()),
})
export type LockedSide = v.InferOutput<typeof side>

/**
 * moves: another revision is there, and can be locked; current: nothing newer; waiting: what is newer is not old enough
 * (cooldown), or its server takes no more requests for now; went-back: its reference points to something older or beside what is locked; unreachable: it cannot be
 * fetched; unlockable: Nix refuses to lock the newer revision; pinned: flake.nix itself says the revision, or it is a
 * folder; unselected: nobody asked for it.
 */
const standing = v.picklist([
  'moves',
  'current',
  'waiting',
  'went-back',
  'unreachable',
  'unlockable',
  'pinned',
  'unselected',
])
export type InputStanding = v.InferOutput<typeof standing>

const input = v.object({
  /** By the names that lead to it, outermost first: `["home", "nixpkgs"]`. */
  path: v.pipe(v.array(name), v.minLength(1), v.maxLength(100)),
  /** The same as people write it: `home/nixpkgs`. */
  name,
  standing,
  /** As flake.nix has it; it never changes here. */
  original: attributes,
  before: side,
  /** What it moves to; of waiting and went-back what is held back. Undefined for all others. */
  after: v.optional(side),
  /** Only where it moves: its node at the new revision with all that is below it, which replaces the old node whole. */
  lock: v.optional(lock),
  /**
   * Only where it moves, below a subflake of the same update: the input of that flake whose move it follows. It is held where
   * that is, and counts as no input of its own.
   */
  with: v.optional(v.object({ flake: v.union([v.literal('.'), relativePath]), name })),
  /** Why it stands so, in one line: everything but moves and current. */
  reason: v.optional(outsideText),
  /** What the tool that knew the reason said itself, bounded. */
  said: v.optional(outsideText),
  /** Waiting: when its head may be taken, in seconds since 1970. */
  until: v.optional(v.number()),
})
export type UpdateInput = v.InferOutput<typeof input>

/** What had to change before anything moves, since flake.lock did not fit flake.nix. */
const repair = v.object({
  name,
  /** added: flake.nix has it and the lock had not; removed: the reverse; declared: with another URL. */
  change: v.picklist(['added', 'removed', 'declared', 'locked']),
  after: v.optional(side),
})

const flake = v.object({
  /** The folder of the flake below the top of the repository; `.` is the top itself. */
  folder: v.union([v.literal('.'), relativePath]),
  /** Its flake.lock below the top of the repository. */
  lockFile: relativePath,
  /** SHA-256 of the files that this was made from; `lock` is left out where there was none. */
  sha256: v.object({ flake: sha256, lock: v.optional(sha256) }),
  /** The lock before anything moves, with its repairs; version 7 whatever the file was. */
  lock,
  repairs: listOf(repair, 10_000),
  inputs: listOf(input, 10_000),
})
export type UpdatedFlake = v.InferOutput<typeof flake>

/** An input that moves elsewhere and is held back, because a target would be worse than before. */
const held = v.object({
  flake: flake.entries.folder,
  name,
  /** The root cause in one line. */
  cause: outsideText,
  /** The last lines of its log, or the trace. */
  log: listOf(outsideText, 1000),
  /** The targets that it breaks. */
  targets: listOf(name, 10_000),
  /** When it was held back first, by the update.json of earlier nights; ISO 8601. */
  since: v.string(),
  /** False where budget or time ended before it was shown that it alone, added to what moves, breaks something. */
  proved: v.boolean(),
})

const heads = v.object({
  /** SHA-256 of what flake.nix says of the source, which may hold a credential. */
  source: sha256,
  /** Oldest first. */
  seen: listOf(
    v.object({
      /** The revision, or the hash of a source that has none. */
      mark: text,
      /** When a run saw it first, in seconds since 1970. */
      since: v.number(),
      locked: attributes,
    }),
    1000,
  ),
})
export type SeenHeads = v.InferOutput<typeof heads>

const judgement = v.object({
  verify: v.picklist(['build', 'evaluate', 'none']),
  /** The commit that was judged; it is in no repository any more. */
  commit: v.optional(commit),
  held: listOf(held, 10_000),
  evaluations: v.number(),
  builds: v.number(),
  /** Targets that were broken before and are well with the update. */
  repaired: listOf(name, 10_000),
  /** Targets that were broken before and still are: nobody is blamed for them. */
  stillBroken: listOf(name, 10_000),
  /** What was not tried, and why. */
  untried: v.optional(outsideText),
})

/**
 * What can move in the locks of a repository, and what was found good.
 *
 * A publisher reads `flakes` of the document that resolved, and `judgement.held` of the one that judged, which may have
 * run code of the new inputs and is believed in nothing else. It checks that `flake.nix` and `flake.lock` at today's base
 * have the digests in `sha256`, and writes `composeLock(flake, held)` (nix/flake-lock/compose.ts; no Nix is needed) to
 * `lockFile`: the old lock, in which each input with `standing: "moves"` that is not held is replaced by its own `lock`.
 * Undefined means that nothing changes. `checkMoved` of the same file says whether `original` and the place of the source
 * stayed; `repairs` are entries of their own.
 */
export const update = v.object({
  document: v.literal('update'),
  version: v.literal(versions.update),
  created: v.string(),
  /** The commit that the repository was at; left out outside git. */
  base: v.optional(commit),
  flakes: listOf(flake, 1000),
  /** What sources had when earlier runs and this one asked them, at most 64 KiB: give it to the next night as `previous`. */
  heads: listOf(heads, 10_000),
  /** Left out as long as nobody judged. */
  judgement: v.optional(judgement),
})
export type Update = v.InferOutput<typeof update>
