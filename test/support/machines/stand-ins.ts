/**
 * Shell lines for a fresh machine with a foreign Nix: `systemctl` stands in for systemd, and knows two commands only. As
 * the unit of Nix says it, a restart ends the daemon itself, not what serves its clients. Others than root may only ask.
 * `systemctl.log` has what was asked.
 */
export const systemctl = `
mkdir -p /run/systemd/system
mount -t tmpfs -o mode=755 none /usr/local/sbin
cat >/usr/local/sbin/systemctl <<'EOF'
#!/bin/sh
echo "$*" >>/run/systemctl.log
main() {
  for pid in $(pgrep nix-daemon); do
    case $(tr '\\0' ' ' <"/proc/$pid/cmdline") in *nix-daemon\\ --daemon\\ ) echo "$pid"; return ;; esac
  done
  echo 0
}
case "$*" in
  'show --property=LoadState,MainPID,KillMode nix-daemon.service')
    printf 'MainPID=%s\\nKillMode=%s\\nLoadState=loaded\\n' "$(main)" "$(cat /run/kill-mode 2>/dev/null || echo process)" ;;
  'restart nix-daemon.service')
    [ "$(id -u)" = 0 ] || { echo 'Interactive authentication required.' >&2; exit 1; }
    [ ! -e /run/no-restart ] || exit 1
    pid=$(main)
    [ "$pid" = 0 ] || kill "$pid"
    while [ "$pid" != 0 ] && [ "$(main)" = "$pid" ]; do sleep 0.05; done
    env -i PATH=/usr/bin:/bin setsid /nix/var/nix/profiles/default/bin/nix-daemon --daemon </dev/null >>/run/daemon.log 2>&1 & ;;
  *) exit 1 ;;
esac
EOF
chmod 755 /usr/local/sbin/systemctl
: >/run/systemctl.log
chmod 666 /run/systemctl.log /run/daemon.log`

/**
 * A stand-in for sudo, which asks for no password and gives, like the real one, an environment of its own; after
 * `systemctl`.
 */
export const sudo = `
cp /usr/bin/setpriv /usr/local/sbin/as-root
chmod 4755 /usr/local/sbin/as-root
cat >/usr/local/sbin/sudo <<'EOF'
#!/bin/sh
[ "$1" = -n ] || exit 1
shift
[ "$1" != -- ] || shift
path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
exec as-root --reuid=0 --regid=0 --clear-groups env -i PATH=$path HOME=/root USER=root SUDO_USER=nobody "$@"
EOF
chmod 755 /usr/local/sbin/sudo`
