import * as v from 'valibot'
import { listOf, name, outsideText, relativePath, sha256 } from './fields.ts'
import { versions } from './versions.ts'

const text = v.pipe(v.string(), v.maxLength(4096))
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))

/**
 * A source as in flake.lock: `{ type = "github"; owner = …; rev = …; }`. May hold a credential: show the `url` of
 * `side` instead.
 */
const attributes = v.record(text, v.union([text, v.number(), v.boolean()]))

/** One node of a lock with everything below it, as in flake.lock; `root` is the name of the first. */
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
  /** Safe to show: without credential, revision and hash. */
  url: outsideText,
  revision: v.optional(text),
  /** When the source was last modified, in seconds since 1970. */
  date: v.optional(v.number()),
})
export type LockedSide = v.InferOutput<typeof side>

/**
 * moves: there is another revision that can be locked; current: nothing newer; waiting: the newer revision is not old
 * enough (cooldown), or its server takes no more requests for now; went-back: its reference points to a revision older
 * than or beside the locked one; unreachable: it cannot be fetched; unlockable: Nix refuses to lock the newer revision;
 * pinned: flake.nix itself has the revision, or it is a folder; unselected: not requested.
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
  /** Its path of input names, outermost first: `["home", "nixpkgs"]`. */
  path: v.pipe(v.array(name), v.minLength(1), v.maxLength(100)),
  /** The same in one word: `home/nixpkgs`. */
  name,
  standing,
  /** The reference in flake.nix; an update never changes it. */
  original: attributes,
  before: side,
  /** The new revision; for waiting and went-back the one that is held back. Undefined for all others. */
  after: v.optional(side),
  /** Only for moves: its node at the new revision with everything below it, which replaces the old node whole. */
  lock: v.optional(lock),
  /**
   * Only for moves below a subflake of the same update: the input of that flake whose move it follows. It is held
   * together with that one and does not count as an input of its own.
   */
  with: v.optional(v.object({ flake: v.union([v.literal('.'), relativePath]), name })),
  /** The reason in one line, for all but moves and current. */
  reason: v.optional(outsideText),
  /** The error text of the tool, bounded. */
  said: v.optional(outsideText),
  /** For waiting: when its head may be taken, in seconds since 1970. */
  until: v.optional(v.number()),
})
export type UpdateInput = v.InferOutput<typeof input>

/** A repair that flake.lock needed before any input moved, because it did not match flake.nix. */
const repair = v.object({
  name,
  /** added: in flake.nix but not in the lock; removed: the reverse; declared: with another URL. */
  change: v.picklist(['added', 'removed', 'declared', 'locked']),
  after: v.optional(side),
})

/** What a repair's change means, as words after the name of the input. */
export const repairWords = {
  added: 'was missing in flake.lock',
  removed: 'was in flake.lock and is not an input any more',
  declared: 'is declared otherwise in flake.nix than in flake.lock',
  locked: 'was locked by what flake.nix does not say any more',
} as const satisfies Record<v.InferOutput<typeof repair>['change'], string>

const flake = v.object({
  /** The folder of the flake, relative to the repository root; `.` is the root itself. */
  folder: v.union([v.literal('.'), relativePath]),
  /** Its flake.lock, relative to the repository root. */
  lockFile: relativePath,
  /** Digests of the files that this was made from; `lock` is absent if there was none. */
  sha256: v.object({ flake: sha256, lock: v.optional(sha256) }),
  /** The lock with its repairs, before any input moves; always version 7. */
  lock,
  repairs: listOf(repair, 10_000),
  inputs: listOf(input, 10_000),
})
export type UpdatedFlake = v.InferOutput<typeof flake>

/** An input with an update that is held back because a target would get worse. */
const held = v.object({
  flake: flake.entries.folder,
  name,
  /** The root cause in one line. */
  cause: outsideText,
  /** The last lines of its log, or the trace. */
  log: listOf(outsideText, 1000),
  /** The targets that it breaks. */
  targets: listOf(name, 10_000),
  /** When it was first held back, from update.json of earlier nights; ISO 8601. */
  since: v.string(),
  /** False if budget or time ran out before a test of it alone, on top of what moves, broke something. */
  proved: v.boolean(),
})

const heads = v.object({
  /** SHA-256 of the source in flake.nix, which may hold a credential. */
  source: sha256,
  /** Oldest first. */
  seen: listOf(
    v.object({
      /** The revision; the hash for a source without revisions. */
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
  /** The commit that was judged; no repository has it any more. */
  commit: v.optional(commit),
  held: listOf(held, 10_000),
  evaluations: v.number(),
  builds: v.number(),
  /** Targets that were broken before and work with the update. */
  repaired: listOf(name, 10_000),
  /** Targets that were broken before and still are: no input is blamed for them. */
  stillBroken: listOf(name, 10_000),
  /** What was not tried, and why. */
  untried: v.optional(outsideText),
})

/**
 * What can move in the locks of a repository, and what passed.
 *
 * A publisher reads `flakes` from the document of the resolving job, and decides only by `judgement.held` from the
 * document of the judging job, which may have run code of the new inputs: the rest of it is text to show. It checks
 * that `flake.nix` and `flake.lock` at today's base have the digests in `sha256`, and writes `composeLock(flake, held)`
 * (nix/flake-lock/compose.ts; no Nix is needed) to `lockFile`: the old lock, in which each input with `standing:
 * "moves"` that is not held is replaced by its own `lock`. Undefined means no change. `checkMoved` of the same file
 * says whether `original` and the location of the source stayed the same; `repairs` are entries of their own.
 */
export const update = v.object({
  document: v.literal('update'),
  version: v.literal(versions.update),
  created: v.string(),
  /** The commit that was checked out; absent outside git. */
  base: v.optional(commit),
  flakes: listOf(flake, 1000),
  /**
   * The heads that sources had in earlier runs and this one, at most 64 KiB: pass it to the next night as `previous`.
   */
  heads: listOf(heads, 10_000),
  /** Absent until a job has judged. */
  judgement: v.optional(judgement),
})
export type Update = v.InferOutput<typeof update>
