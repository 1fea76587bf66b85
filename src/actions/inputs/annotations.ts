import { whole } from '../../host/inputs.ts'

/** For parts that may share a step with others. */
export const annotationsInput = {
  annotations: whole('most annotations; GitHub shows ten of a step, of all its parts together', 10, {
    least: 0,
    only: 'github',
  }),
}
