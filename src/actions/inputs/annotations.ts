import { whole } from '../../host/inputs.ts'

/** Of parts that may be one of several in a step. */
export const annotationsInput = {
  annotations: whole('most annotations; GitHub shows ten of a step, of all its parts together', 10, {
    least: 0,
    only: 'github',
  }),
}
