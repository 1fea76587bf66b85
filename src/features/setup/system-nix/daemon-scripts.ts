/** The tested capabilities of machines, included by our nix.conf; lines are added and removed. */
export const machineSettings = '/nix/var/flakeship/machine.conf'

/** The process id of the daemon; stored nowhere else on a machine. */
const pidFile = '/nix/var/flakeship/daemon'

/** Starts the daemon of the Nix in $nix, detached: it outlives the step, and post or the end of the job stops it. */
export const startDaemon = `
ulimit -n "$(ulimit -Hn)" 2>/dev/null || :
mkdir -p /nix/var/log
setsid "$nix/bin/nix-daemon" --daemon </dev/null >>/nix/var/log/nix-daemon.log 2>&1 9<&- &
daemon=$!
echo $daemon >${pidFile}
`

/** Stops the daemon if it still runs, and waits for its end; connected clients keep their own processes to the end. */
export const stopDaemon = `
pid=$(cat ${pidFile} 2>/dev/null) || pid=
serves() {
  case $(tr '\\0' ' ' 2>/dev/null <"/proc/$pid/cmdline") in *nix-daemon\\ --daemon*) ;; *) false ;; esac
}
if [ -n "$pid" ] && serves; then
  kill -TERM "$pid"
  for try in $(seq 500); do
    serves || break
    sleep 0.01
  done
  if serves; then kill -KILL "$pid"; fi
  echo stopped
fi
`

const prelude = `
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
HOME=/root
export HOME PATH
nix=$1
cd /
exec 9</nix
flock 9
`

/** Restarts the daemon of our installation, given the store path of Nix. Answers `running PID`. */
export const startScript = `${prelude}${startDaemon}
echo "running $daemon"
`

export const stopScript = stopDaemon

/** Adds lines to the settings of the machine; a daemon reads them when it starts. Answers `running PID`. */
export const addSettingsScript = `${prelude}
printf '%s\\n' "$2" >>${machineSettings}
{ ${stopDaemon} } >/dev/null
${startDaemon}
echo "running $daemon"
`

/** Removes such lines, and restarts the daemon if it runs. */
export const removeSettingsScript = `${prelude}
file=${machineSettings}
[ -f "$file" ] || exit 0
printf '%s\\n' "$2" | grep -vxFf - "$file" >"$file.new" || :
mv "$file.new" "$file"
said=$(${stopDaemon})
[ -z "$said" ] || { ${startDaemon} }
`
