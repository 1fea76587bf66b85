import { stopDaemon } from './daemon-scripts.ts'

/** Shell functions that undo an installation; variables say what exists of it, lists of users are in $stage. */
export const undoing = `clean() {
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
`

/**
 * Removes our whole installation, so that the machine is as before; for a setup that failed later. The installation's
 * changes are recorded when it is kept.
 */
export const removeScript = `
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /
stage=/nix/.flakeship
made= mode= conf= confFolder= saved= users= locks= daemon= load=
${undoing}
exec 9</nix
flock 9
[ -f /nix/var/flakeship/undo/how ] || exit 0
${stopDaemon}
set +e
mkdir -m 700 "$stage"
mv /nix/var/flakeship/undo/* "$stage/"
. "$stage/how"
lock
users=1
: >"$stage/users"
clean
[ -z "$mode" ] || chmod "$mode" /nix
[ -z "$made" ] || rmdir /nix
echo removed
`
