import type { PlanRefusal } from '../../documents/plan.ts'
import { refusalWords } from './words/words.ts'

/** Why nixpkgs refused an attribute: `steam-1.0.0.85 has an unfree license; …`. */
export function refusalReason({ why, package: name }: PlanRefusal): string {
  return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`
}
