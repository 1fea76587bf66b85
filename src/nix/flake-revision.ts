/**
 * The same flake at another commit of the checkout that it is in; undefined where it is in none. Nix takes a commit of
 * a shallow checkout only if it is told that the checkout is shallow, and takes that word for whole ones as well.
 */
export function atRevision(url: string, revision: string): string | undefined {
  const [, place, query] = /^(git\+file:\/\/[^?#]+)(?:\?([^#]*))?/.exec(url) ?? []
  if (place === undefined || !/^[0-9a-f]{40}$/.test(revision)) return undefined
  const kept = (query ?? '').split('&').filter((word) => /^(dir|submodules)=/.test(word))
  return `${place}?${[...kept, `rev=${revision}`, 'shallow=1'].join('&')}`
}
