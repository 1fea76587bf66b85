/** The line of a commit by which a later run knows that it made it. */
const trailer = 'Flakeship-Update'

/** The message of the one commit. */
export function commitMessage(title: string, digest: string, run: string): string {
  return `${title}\n\n${trailer}: ${digest}\nFlakeship-Run: ${run}\n`
}

/** Whether a run of ours wrote this message. */
export const isOurMessage = (message: string): boolean =>
  new RegExp(`^${trailer}: [0-9a-f]{64}$`, 'm').test(message.slice(0, 10_000))

/** The first line of a body, which nobody sees; without a digest where we closed it ourselves. */
export const bodyMark = (digest: string | undefined): string =>
  `<!-- flakeship update-lock ${digest ?? 'closed'} -->`

/** Which revisions a pull request is about. */
export function digestIn(body: string): string | undefined {
  const [, digest] = /^<!-- flakeship update-lock ([0-9a-f]{64}) -->/.exec(body.slice(0, 200)) ?? []
  return digest
}

/** The first line of the one comment of ours. */
export const commentMark = '<!-- flakeship update-lock -->'
