import * as v from 'valibot'
import { githubId } from './fields.ts'

/**
 * The base's run (by id) that proved targets, and why we trust that its report is genuine: signed with this
 * repository's key; read from that run of a push; or kept where every branch of this repository can write.
 */
export const proof = v.object({ run: githubId, by: v.picklist(['signature', 'run', 'branch']) })
export type Proof = v.InferOutput<typeof proof>
