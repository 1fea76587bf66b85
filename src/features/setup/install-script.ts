/** Starts the daemon of the Nix in $nix, detached: it outlives the step, and post or the end of the job stops it. */
const startDaemon = `
ulimit -n "$(ulimit -Hn)" 2>/dev/null || :
mkdir -p /nix/var/log
setsid "$nix/bin/nix-daemon" --daemon </dev/null >>/nix/var/log/nix-daemon.log 2>&1 9<&- &
daemon=$!
`

/**
 * What runs as root while Nix is installed: a fixed text, told by lines on its standard input what to do next, that
 * undoes everything when that input ends before `keep`. Values travel as data, never as shell.
 *
 * It holds a lock on the folder `/nix` itself, so that no file stays behind for it. Answers, in order: `waiting`
 * (another set-up is at work), `taken` (there is something in /nix: end) or `ready`; after `unpacked`: `placed`,
 * when the store is in place and `/etc/passwd` is locked; after the rest: `running PID` and `loaded`.
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
clean() {
  for child in $daemon $load; do
    kill -KILL "$child" 2>/dev/null
    wait "$child" # or it writes what was just removed
  done
  rm -rf "$stage/in" /nix/store /nix/var # first, since a full disk may be the reason
  if [ -n "$users" ]; then
    for file in passwd group; do
      grep -vxFf "$stage/$file" "/etc/$file" >"$stage/kept" && cat "$stage/kept" >"/etc/$file"
    done
  fi
  unlock
  [ -z "$conf" ] || rm -f /etc/nix/nix.conf
  [ -z "$saved" ] || mv /etc/nix/nix.conf.before-flakeship /etc/nix/nix.conf
  [ -z "$confFolder" ] || rmdir /etc/nix
  for try in 1 2 3; do # a tar that lost us may still write
    find /nix -mindepth 1 -maxdepth 1 ! -name lost+found -exec rm -rf {} + && break
    sleep 0.2
  done
}
trap undo EXIT
trap 'exit 1' HUP INT TERM PIPE

# as shadow's own tools lock: a hard link that holds the process id, without a newline
lock() {
  for file in /etc/passwd /etc/group; do
    printf %s $$ >"$file.$$"
    tries=0
    while [ $tries -lt 150 ]; do
      tries=$((tries + 1))
      if ln "$file.$$" "$file.lock" 2>/dev/null; then
        locks="$locks $file.lock"
        break
      fi
      holder=$(tr -cd 0-9 2>/dev/null <"$file.lock") || holder=
      [ -z "$holder" ] || kill -0 "$holder" 2>/dev/null || rm -f "$file.lock"
      sleep 0.1
    done
    rm -f "$file.$$"
    case $locks in *"$file.lock") ;; *) echo "$file is locked by another program" >&2; exit 1 ;; esac
  done
}
unlock() {
  for file in $locks; do rm -f "$file"; done
  locks=
}
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
mkdir -p /nix/var/nix/profiles /nix/var/nix/gcroots /nix/var/log/nix /nix/var/flakeship
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
rm -rf "$stage"
trap - EXIT
`

/** Starts the daemon of an installation of ours again; told the store path of Nix. Answers `running PID`. */
export const startScript = `
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
HOME=/root
export HOME PATH
nix=$1
cd /
exec 9</nix
flock 9
${startDaemon}
echo "running $daemon"
`

/** Stops a daemon, if the process is still one. */
export const stopScript = `
case $(tr '\\0' ' ' 2>/dev/null <"/proc/$1/cmdline") in
  *nix-daemon*) kill -TERM "$1"; echo stopped ;;
esac
`
