import { startDaemon } from './daemon-scripts.ts'
import { undoing } from './remove-script.ts'

/**
 * Runs as root while Nix is installed: a fixed text, controlled by lines on its standard input, that undoes everything
 * if that input ends before `keep`. Values travel as data, never as shell.
 *
 * It holds a lock on the folder `/nix` itself, so that no lock file is left behind. Answers, in order: `waiting`
 * (another setup is running), `taken` (/nix is not empty: end) or `ready`; after `unpacked`: `placed`, when the store
 * is in place and `/etc/passwd` is locked; after the rest: `running PID` and `loaded`.
 */
export const installScript = `
HOME=/root
export HOME PATH
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /
stage=/nix/.flakeship
begun= made= mode= conf= confFolder= saved= users= locks= daemon= load=

undo() {
  trap - EXIT
  trap '' HUP INT TERM PIPE
  set +e
  [ -z "$begun" ] || clean
  [ -z "$mode" ] || chmod "$mode" /nix
  [ -z "$made" ] || rmdir /nix
  exit 1
}
${undoing}trap undo EXIT
trap 'exit 1' HUP INT TERM PIPE

lines() {
  while IFS= read -r line && [ "$line" != . ]; do printf '%s\\n' "\${line#+}"; done
}
append() {
  [ -z "$(tail -c 1 "/etc/$1")" ] || echo >>"/etc/$1"
  cat "$stage/$1" >>"/etc/$1"
}

while :; do
  if mkdir /nix 2>/dev/null; then made=1; else made=; fi
  exec 9</nix
  flock -n 9 || { echo waiting; flock 9; }
  [ /nix -ef /proc/self/fd/9 ] && break # the one that was waited for may have removed it
done
if [ -d "$stage" ]; then # one of ours was killed in the middle; we hold the lock, so it is not at work
  if [ -f "$stage/users" ]; then users=1; fi
  clean
  users=
fi
for entry in /nix/* /nix/.[!.]*; do
  case $entry in '/nix/*' | '/nix/.[!.]*' | /nix/lost+found) ;; *) echo taken; trap - EXIT; exit 0 ;; esac
done
begun=1
mode=$(stat -c %a /nix)
chmod 755 /nix # Nix refuses a /nix that others can write
mkdir -m 700 "$stage" "$stage/in"
echo ready

read -r word
[ "$word" = unpacked ]
release=$stage/in/$(ls -A "$stage/in")
[ -d "$release/store" ] && [ -f "$release/.reginfo" ] || {
  echo 'it is no Nix release: one folder with .reginfo and store was expected in it' >&2
  exit 1
}
mv "$release/store" /nix/store
mkdir -p /nix/var/nix/profiles /nix/var/nix/gcroots /nix/var/nix/builds /nix/var/log/nix /nix/var/flakeship
set -- /nix/store/*/bin/nix-store
[ -x "$1" ] || {
  echo 'it is no Nix release: no store path in it holds bin/nix-store' >&2
  exit 1
}
NIX_CONF_DIR=/nix/var/empty "$1" --option build-users-group '' --option fsync-metadata false --load-db <"$release/.reginfo" 9<&- &
load=$!
lock
echo placed

read -r nix
read -r gid
for file in conf passwd group record; do lines >"$stage/$file"; done
users=1
: >"$stage/users"
append passwd
append group
unlock
chown "0:$gid" /nix/store
chmod 1775 /nix/store
[ -d /etc/nix ] || { mkdir -p /etc/nix; confFolder=1; }
if [ -e /etc/nix/nix.conf ] || [ -L /etc/nix/nix.conf ]; then
  mv /etc/nix/nix.conf /etc/nix/nix.conf.before-flakeship
  saved=1
fi
conf=1
cat "$stage/conf" >/etc/nix/nix.conf
${startDaemon}ln -s "$nix" /nix/var/nix/profiles/default
ln -s "$nix" /nix/var/nix/gcroots/flakeship
cat "$stage/record" >/nix/var/flakeship/installed.json
echo "running $daemon"
wait $load
load=
rm -rf "$stage/in"
echo loaded

read -r word
[ "$word" = keep ]
mkdir -m 700 /nix/var/flakeship/undo
mv "$stage/passwd" "$stage/group" /nix/var/flakeship/undo/
printf '%s=%s\\n' made "$made" mode "$mode" conf 1 confFolder "$confFolder" saved "$saved" >/nix/var/flakeship/undo/how
rm -rf "$stage"
trap - EXIT
`
