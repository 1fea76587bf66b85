import { text } from '../host/inputs.ts'

/** Of parts that hand something to other jobs. */
export const relayInputs = {
  name: text('tells several checks of one run apart; part of the names of their artifacts', '', {
    placeholder: 'NAME',
    only: 'github',
  }),
}
