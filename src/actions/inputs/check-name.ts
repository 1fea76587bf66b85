import { checkName } from '../../features/handover/artifacts/names.ts'
import { text } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'

/** Of parts that hand something to other jobs. */
export const relayInputs = {
  name: text('tells several checks of one run apart; part of the names of their artifacts', '', {
    placeholder: 'NAME',
    only: 'github',
  }),
}

export function requireCheckName(name: string): void {
  if (name === '' || checkName.test(name)) return
  throw new UserError(
    `input name may have letters, digits, dots and underscores, at most 40, not ${JSON.stringify(name)}`,
  )
}
