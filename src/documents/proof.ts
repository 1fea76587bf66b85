import * as v from 'valibot'
import { githubId } from './fields.ts'

/**
 * The run of the base that proved targets, by its number, and how its report is known to be its own: signed with the key of
 * this repository; read from that run of a push; or kept where every branch of this repository can write.
 */
export const proof = v.object({ run: githubId, by: v.picklist(['signature', 'run', 'branch']) })
export type Proof = v.InferOutput<typeof proof>
