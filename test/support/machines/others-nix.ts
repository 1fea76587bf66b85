import { install } from './fresh-machine.ts'

/** A foreign Nix with a daemon, with additional lines in its nix.conf. */
export const theirs = (conf: string): string => `
  ${install} >/run/installed
  rm -r /nix/var/flakeship
  first=$(sed -n 's/^daemon //p' /run/installed)
  kill "$first"
  for _ in $(seq 50); do kill -0 "$first" 2>/dev/null || break; sleep 0.1; done
  printf '%s\\n' ${conf} >>/etc/nix/nix.conf
  sed -i '/^!include/d' /etc/nix/nix.conf
  setsid /nix/var/nix/profiles/default/bin/nix-daemon --daemon </dev/null >/run/daemon.log 2>&1 &
  until [ -S /nix/var/nix/daemon-socket/socket ] && NIX_REMOTE=daemon /nix/var/nix/profiles/default/bin/nix-store --query --hash /nix/var/nix/profiles/default >/dev/null 2>&1; do sleep 0.1; done
  chmod 1777 /run; mkdir -m 777 /run/home; export HOME=/run/home
  theirs() { cat /etc/nix/nix.conf; ls -A /etc/nix /nix /nix/var /run/home; pgrep -o nix-daemon || true; }
  before=$(theirs)`

/** Prints `unchanged` if nothing of it has changed. */
export const unchanged = '[ "$before" = "$(theirs)" ] && echo unchanged'

/** A user that is not root and cannot become it. */
export const asUser = 'setpriv --reuid=65534 --regid=65534 --clear-groups --'
