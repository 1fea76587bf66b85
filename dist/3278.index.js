export const id = 3278;
export const ids = [3278];
export const modules = {
  /***/
  71321: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          cancellation
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      function cancellation(last, say) {
        const controller = new AbortController();
        const on = (signal) => {
          if (controller.signal.aborted) {
            last();
            process.exit(_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS[_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.fX[signal]]);
          }
          say(`${signal}: stopping in order; once more to stop at once`);
          controller.abort(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.cJ(signal));
        };
        for (const name of Object.keys(_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.fX))
          process.on(name, () => on(name));
        return controller.signal;
      }
    })
  ),
  /***/
  25465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DH: () => (
          /* binding */
          decoded
        ),
        /* harmony export */
        K3: () => (
          /* binding */
          withoutCredential
        ),
        /* harmony export */
        Uk: () => (
          /* binding */
          shownAddress
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          withoutCredentials
        )
        /* harmony export */
      });
      function withoutCredential(url) {
        return url.replace(/^([a-z0-9+.-]+:\/\/)[^/?#]*@/i, "$1");
      }
      function shownAddress(from) {
        return /^[a-z0-9+.-]+:\/\//i.test(from) ? withoutCredential(from).replace(/[?#].*$/s, "") : from;
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function withoutCredentials(text) {
        if (!text.includes("://"))
          return text;
        return text.replace(/:\/\/([^\s/@'"<>`]*)@/g, (all, login, at) => login.includes(":") || isWeb.test(text.slice(Math.max(0, at - 12), at)) ? "://" : all);
      }
      const isWeb = /(^|[^a-z0-9+.-])(git\+|tarball\+|file\+)?https?$/i;
    })
  ),
  /***/
  1730: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          exitMeanings
        ),
        /* harmony export */
        Ml: () => (
          /* binding */
          MachineError
        ),
        /* harmony export */
        Qd: () => (
          /* binding */
          CommandError
        ),
        /* harmony export */
        R: () => (
          /* binding */
          NameTaken
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          Cancelled
        ),
        /* harmony export */
        fX: () => (
          /* binding */
          stopping
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          exitCodes
        ),
        /* harmony export */
        ps: () => (
          /* binding */
          causes
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const exitCodes = {
        ok: 0,
        failed: 1,
        usage: 2,
        machine: 3,
        bug: 70,
        hungUp: 129,
        interrupted: 130,
        terminated: 143
      };
      const exitMeanings = {
        ok: "everything went well",
        failed: "something failed to evaluate, build or boot; the report says what",
        usage: "wrong usage, or a flake that cannot be used",
        machine: "this machine lacks something (Nix, disk space, network, permission)",
        bug: "a bug in Flakeship",
        hungUp: "stopped by SIGHUP (the terminal closed); documents are valid",
        interrupted: "stopped by SIGINT (Ctrl-C); documents are valid",
        terminated: "stopped by SIGTERM; documents are valid"
      };
      class UserError extends Error {
        reason;
        constructor(message, options = {}) {
          super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
          this.name = "UserError";
          this.reason = options.reason ?? "usage";
        }
      }
      class MachineError extends UserError {
        constructor(message, options = {}) {
          super(message, { ...options, reason: "machine" });
          this.name = "MachineError";
        }
      }
      class NameTaken extends UserError {
        constructor(name, options = {}) {
          super(`this run has an artifact ${name} already, and artifacts do not change; give this one another name`, options);
          this.name = "NameTaken";
        }
      }
      const stopping = {
        SIGHUP: "hungUp",
        SIGINT: "interrupted",
        SIGTERM: "terminated"
      };
      class Cancelled extends UserError {
        constructor(signal) {
          super(`stopped by ${signal}`, { reason: stopping[signal] });
          this.name = "Cancelled";
        }
      }
      class CommandError extends Error {
        command;
        code;
        stdout;
        stderr;
        constructor(command, result) {
          const lines = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(result.stderr).trim().split("\n");
          const telling = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(lines.find((line) => /^\s*error:\s*\S/.test(line)) ?? lines.at(-1) ?? "", 1e3);
          const what = `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(command.slice(0, 3).join(" "))} ended with ${result.code}`;
          super(telling === "" ? what : `${what}: ${telling}`);
          this.name = "CommandError";
          this.command = command;
          this.code = result.code;
          this.stdout = result.stdout;
          this.stderr = result.stderr;
        }
      }
      function causes(error) {
        const lines = [];
        let at = error instanceof Error ? error.cause : void 0;
        while (at !== void 0 && lines.length < 10) {
          lines.push((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(at instanceof Error ? at.message : String(at), 1e3));
          at = at instanceof Error ? at.cause : void 0;
        }
        return lines;
      }
    })
  ),
  /***/
  79470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jj: () => (
          /* binding */
          cut
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          oneLine
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        UV: () => (
          /* binding */
          firstLines
        ),
        /* harmony export */
        ee: () => (
          /* binding */
          bytes
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        ),
        /* harmony export */
        pJ: () => (
          /* binding */
          changeOfBytes
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          plain
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          table
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          lastLines
        )
        /* harmony export */
      });
      var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25465);
      const units = ["B", "KiB", "MiB", "GiB", "TiB"];
      function bytes(count2) {
        let value = count2;
        let power = 0;
        while (power < units.length - 1 && Math.round(value) >= 1024) {
          value /= 1024;
          power++;
        }
        return `${power === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
      }
      function changeOfBytes(difference) {
        if (difference === 0)
          return "±0";
        return `${difference > 0 ? "+" : "-"}${bytes(Math.abs(difference))}`;
      }
      function duration(seconds) {
        if (seconds < 9.95)
          return `${seconds.toFixed(1)} s`;
        const whole = Math.round(seconds);
        if (whole < 60)
          return `${whole} s`;
        if (whole < 3600)
          return `${Math.floor(whole / 60)} min ${whole % 60} s`;
        return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
      }
      function count(n, one, many = `${one}s`) {
        return `${n} ${n === 1 ? one : many}`;
      }
      const sequences = [
        String.raw`\x1b\[[0-?]*[ -/]*[@-~]`,
        // colours, cursor
        String.raw`\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?`,
        // titles, links: an open one ends with its line
        String.raw`\x1b[ -/]*[0-~]?`,
        // character sets and the rest
        String.raw`[\x00-\x08\x0b-\x1f\x7f-\x9f]`,
        String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`
        // text that is shown in another order than it is written
      ];
      const controls = new RegExp(sequences.join("|"), "g");
      function plain(text) {
        return (0, _addresses_js__WEBPACK_IMPORTED_MODULE_0__.ri)(text.replace(controls, ""));
      }
      function oneLine(text, most = 200) {
        const line = plain(text).replace(/\s+/g, " ").trim();
        return line.length > most ? `${cut(line, most - 1).trimEnd()}…` : line;
      }
      function cut(text, most) {
        return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
      }
      const longestLine = 1e4;
      function firstLines(text, most) {
        return text.slice(0, most * longestLine).split("\n", most);
      }
      function lastLines(text, most) {
        return most === 0 ? [] : text.slice(-most * longestLine).split("\n").slice(-most);
      }
      function table(rows, { gap = "  ", right = [] } = {}) {
        const widths = [];
        for (const [i, cell] of rows.flatMap((row) => [...row.entries()])) {
          widths[i] = Math.max(widths[i] ?? 0, cell.length);
        }
        const padded = (cell, i, last) => {
          if (right.includes(i))
            return cell.padStart(widths[i] ?? 0);
          return last ? cell : cell.padEnd(widths[i] ?? 0);
        };
        return rows.map((row) => row.map((cell, i) => padded(cell, i, i === row.length - 1)).join(gap).trimEnd());
      }
    })
  ),
  /***/
  28243: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          harmlessJson
        ),
        /* harmony export */
        I: () => (
          /* binding */
          harmless
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      function harmless(text) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text).replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
      }
      function harmlessJson(value) {
        return JSON.stringify(value, null, 2).replaceAll("##[", "##\\u005b");
      }
    })
  ),
  /***/
  86756: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YC: () => (
          /* binding */
          titles
        ),
        /* harmony export */
        bE: () => (
          /* binding */
          post
        ),
        /* harmony export */
        iW: () => (
          /* binding */
          main
        ),
        /* harmony export */
        rT: () => (
          /* binding */
          parts
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          onlyOnGithub
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          partNames
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const parts = {
        run: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(6954), __webpack_require__.e(23), __webpack_require__.e(910), __webpack_require__.e(1409), __webpack_require__.e(8629)]
        ).then(__webpack_require__.bind(__webpack_require__, 55212)),
        setup: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(231), __webpack_require__.e(910), __webpack_require__.e(576)]
        ).then(__webpack_require__.bind(__webpack_require__, 90576)),
        evaluate: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(6954), __webpack_require__.e(23), __webpack_require__.e(910), __webpack_require__.e(7983)]
        ).then(__webpack_require__.bind(__webpack_require__, 95038)),
        build: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(23), __webpack_require__.e(1409), __webpack_require__.e(9456)]
        ).then(__webpack_require__.bind(__webpack_require__, 80705)),
        boot: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(231), __webpack_require__.e(23), __webpack_require__.e(9450)]
        ).then(__webpack_require__.bind(__webpack_require__, 66661)),
        report: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(5042), __webpack_require__.e(4408), __webpack_require__.e(5820), __webpack_require__.e(4519)]
        ).then(__webpack_require__.bind(__webpack_require__, 30443)),
        shard: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(23), __webpack_require__.e(910), __webpack_require__.e(9869), __webpack_require__.e(1409), __webpack_require__.e(1797)]
        ).then(__webpack_require__.bind(__webpack_require__, 84600)),
        comment: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(2892), __webpack_require__.e(171), __webpack_require__.e(231), __webpack_require__.e(8122), __webpack_require__.e(5042), __webpack_require__.e(400), __webpack_require__.e(4408), __webpack_require__.e(4735), __webpack_require__.e(3959)]
        ).then(__webpack_require__.bind(__webpack_require__, 33959)),
        cache: () => __webpack_require__.e(
          /* import() */
          1715
        ).then(__webpack_require__.bind(__webpack_require__, 71715)),
        "cache/restore": () => __webpack_require__.e(
          /* import() */
          5440
        ).then(__webpack_require__.bind(__webpack_require__, 15440)),
        "cache/save": () => __webpack_require__.e(
          /* import() */
          9433
        ).then(__webpack_require__.bind(__webpack_require__, 49433)),
        release: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(6648), __webpack_require__.e(1026), __webpack_require__.e(84), __webpack_require__.e(231), __webpack_require__.e(7173)]
        ).then(__webpack_require__.bind(__webpack_require__, 95145)),
        push: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(3809)]
        ).then(__webpack_require__.bind(__webpack_require__, 68726)),
        promote: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(9064)]
        ).then(__webpack_require__.bind(__webpack_require__, 85682)),
        "update-lock": () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(23), __webpack_require__.e(1763)]
        ).then(__webpack_require__.bind(__webpack_require__, 81763)),
        "update-lock/publish": () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(2892), __webpack_require__.e(231), __webpack_require__.e(5042), __webpack_require__.e(4735), __webpack_require__.e(8915), __webpack_require__.e(3802)]
        ).then(__webpack_require__.bind(__webpack_require__, 56473)),
        closure: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(6061)]
        ).then(__webpack_require__.bind(__webpack_require__, 1370)),
        plan: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(3613), __webpack_require__.e(9869), __webpack_require__.e(3211)]
        ).then(__webpack_require__.bind(__webpack_require__, 4884)),
        why: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(6954), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(3613), __webpack_require__.e(1174)]
        ).then(__webpack_require__.bind(__webpack_require__, 1506)),
        workflows: () => Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(231), __webpack_require__.e(3576)]
        ).then(__webpack_require__.bind(__webpack_require__, 21808))
      };
      const partNames = Object.keys(parts);
      async function main(name, host) {
        try {
          const { default: part } = await parts[name]();
          const outcome = await part.main(host);
          for (const [output, value] of Object.entries(outcome.outputs))
            host.output(output, value);
          if (host.signal.aborted)
            throw host.signal.reason;
          return {
            exitCode: outcome.ok ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.ok : _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.failed,
            summary: outcome.summary ?? [],
            json: outcome.json ?? outcome.outputs
          };
        } catch (error) {
          return {
            exitCode: explain(error, host),
            summary: [],
            json: { error: String(error?.message ?? error) }
          };
        }
      }
      async function post(name, host) {
        try {
          const { default: part } = await parts[name]();
          await part.post?.(host);
        } catch (error) {
          host.log.warning(`cleaning up after ${name} did not finish: ${error.message}`);
        }
      }
      function explain(error, host) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) {
          host.log.error(error.message);
          for (const cause of (0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.ps)(error))
            host.log.info(`  because: ${cause}`);
          return _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS[error.reason];
        }
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd) {
          host.log.error(error.message);
          for (const line of error.stderr.trim().split("\n").slice(-40))
            host.log.info(`  ${line}`);
          return _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.failed;
        }
        host.log.error(`a bug in Flakeship: ${error instanceof Error ? error.message : String(error)}`);
        if (error instanceof Error && error.stack)
          host.log.info(error.stack);
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.bug;
      }
      const titles = {
        run: "evaluate, build, boot and report a flake",
        setup: "make this machine ready: Nix, the sandbox, what the job needs",
        evaluate: "find the targets of a flake and write plan.json",
        build: "build the targets of a plan and write result-*.json",
        boot: "boot the VMs, ISOs and SD cards of a result, and keep the evidence",
        report: "merge the documents of a run into report.json and report.md",
        shard: "build and boot one shard of a plan from another job, and hand the results back",
        comment: "write the report of a run into a comment on its pull request",
        cache: "restore what earlier runs built from the repository's cache, and keep what this one builds",
        "cache/restore": "restore what earlier runs built from the repository's cache",
        "cache/save": "keep what this job built in the repository's cache",
        release: "release the images of a run that were booted, whole or not at all",
        push: "push what a run built, signed, to the cache that machines pull from",
        promote: "move a branch to a commit that was built and booted, for machines to follow; or roll it back",
        "update-lock": "move the inputs of flakes to newer revisions, and write flake.lock",
        "update-lock/publish": "open one pull request with the locks that other jobs resolved and judged",
        closure: "list the closure of a target with sizes, or compare two",
        plan: "show how the work would be split into jobs, and why",
        why: "show why a target would be built, and what that takes",
        workflows: "write the workflows into a repository of your own, for self-hosted runners"
      };
      const onlyOnGithub = /* @__PURE__ */ new Set([
        "shard",
        "comment",
        "cache",
        "cache/restore",
        "cache/save",
        "update-lock/publish"
      ]);
    })
  ),
  /***/
  91763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        E: () => (
          /* binding */
          killAll
        ),
        n: () => (
          /* binding */
          start
        )
      });
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_events_ = __webpack_require__(78474);
      var external_node_os_ = __webpack_require__(48161);
      var promises_ = __webpack_require__(46466);
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      function roomCommand({ tmp, seen, unprivileged }, cwd, command) {
        const user = unprivileged ? ["--user", "--map-root-user"] : [];
        const back = unprivileged ? ["unshare", "--user", `--map-user=${unprivileged.uid}`, `--map-group=${unprivileged.gid}`, "--"] : [];
        return [
          ...["unshare", ...user, "--mount", "--pid", "--ipc", "--fork", "--kill-child", "--"],
          ...["sh", "-euc", script, "flakeship-room", tmp, cwd, ...seen, "--", ...back, ...command]
        ];
      }
      const script = `
PATH=$PATH:/usr/sbin:/sbin
tmp=$1 cwd=$2
shift 2
mount -t proc -o nosuid,nodev,noexec proc /proc
shm=yes
while [ "$1" != -- ]; do
  case $1 in
    /tmp/*) inside=$tmp/\${1#/tmp/} ;;
    /var/tmp/*) inside=$tmp/\${1#/var/tmp/} ;;
    /dev/shm/*) shm=no; inside= ;;
    *) inside= ;;
  esac
  if [ -n "$inside" ] && ! [ "$1" -ef "$inside" ]; then
    mkdir -p "\${inside%/*}"
    if [ -d "$1" ]; then mkdir -p "$inside"; else : >> "$inside"; fi
    mount --bind "$1" "$inside"
  fi
  shift
done
shift
for folder in /var/tmp /tmp; do # /tmp last: the folder of the room may be below it
  if [ -d $folder ] && [ ! -L $folder ]; then mount --rbind "$tmp" $folder; fi
done
if [ $shm = yes ] && [ -d /dev/shm ] && [ ! -L /dev/shm ]; then mount -t tmpfs -o mode=1777 shm /dev/shm; fi
cd "$cwd"
trap : TERM INT HUP
"$@" <&0 &
child=$!
while :; do
  code=0
  wait $child || code=$?
  kill -0 $child 2>/dev/null || exit $code
done
`;
      ;
      function become({ uid, gid, groups = [] }) {
        const set = groups.length === 0 ? "--clear-groups" : `--groups=${groups.join(",")}`;
        return [`--reuid=${uid}`, `--regid=${gid}`, set, "--no-new-privs"];
      }
      function launch({ program, args, env, cwd, user, room }) {
        const tied = ["setpriv", ...user ? become(user) : [], "--pdeathsig", "KILL", "--", program, ...args];
        const inside = room ? roomCommand(room, cwd ?? "/", tied) : tied;
        if (user?.by !== "sudo") {
          const command = room ? ["setpriv", "--pdeathsig", "KILL", "--", ...inside] : inside;
          return { command, cwd, byLine: false };
        }
        const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
        const own = ["env", "-i", ...variables, ...inside];
        return {
          command: ["sudo", "-n", "--", "sh", "-c", keeper, "flakeship", cwd ?? "/", ...own],
          cwd: void 0,
          byLine: true
        };
      }
      const keeper = `
cd "$1" && shift || exit
exec 3<&0
setsid "$@" </dev/null 3<&- &
child=$!
{ while read -r signal; do kill -s "$signal" -- "-$child"; done; kill -s KILL -- "-$child"; } <&3 >/dev/null 2>&1 &
reader=$!
exec 3<&- </dev/null
wait "$child"
code=$?
kill "$reader"
kill -s KILL -- "-$child" 2>/dev/null
exit "$code"`;
      ;
      const alive = /* @__PURE__ */ new Map();
      function start(program, args, options) {
        const { env, user, room } = options;
        const { command, cwd, byLine } = launch({ program, args, env, user, room, cwd: options.cwd });
        const [first, ...rest] = command;
        const child = (0, external_node_child_process_.spawn)(first, rest, {
          detached: true,
          env: { ...env },
          stdio: ["pipe", "pipe", "pipe"],
          ...cwd === void 0 ? {} : { cwd }
        });
        const send = (signal) => byLine ? child.stdin.write(`${signal.slice("SIG".length)}
`) : signalGroup(child, signal);
        if (!options.outlivesUs)
          alive.set(child, send);
        child.stdin.on("error", () => {
        });
        if (!byLine)
          feed(child, options.input ?? "");
        const exit = room ? ended(child).then(signalled) : ended(child);
        exit.catch(() => {
        });
        const stop = async (signal = "SIGTERM") => {
          send(signal);
          const timer = setTimeout(() => send("SIGKILL"), (options.grace ?? 5) * 1e3);
          try {
            return await exit;
          } finally {
            clearTimeout(timer);
          }
        };
        return {
          get pid() {
            return child.pid ?? -1;
          },
          stdout: child.stdout,
          stderr: child.stderr,
          exit,
          stop,
          [Symbol.asyncDispose]: async () => {
            await stop();
          }
        };
      }
      function feed({ stdin }, input) {
        if (typeof input === "string")
          stdin?.end(input);
        else if (stdin)
          (0, promises_.pipeline)(input, stdin).catch(() => {
          });
      }
      function killAll() {
        for (const send of alive.values())
          send("SIGKILL");
      }
      async function ended(child) {
        const closed = (0, external_node_events_.once)(child, "close").catch(() => {
        });
        try {
          const [code, signal] = await (0, external_node_events_.once)(child, "exit");
          signalGroup(child, "SIGKILL");
          await released(child, closed);
          return { code, signal };
        } finally {
          alive.delete(child);
        }
      }
      function signalled({ code, signal }) {
        const [name] = Object.entries(external_node_os_.constants.signals).find(([, number]) => number + 128 === code) ?? [];
        return name === void 0 ? { code, signal } : { code: null, signal: name };
      }
      const mostRest = 10;
      async function released(child, closed) {
        const streams = [child.stdout, child.stderr];
        const read = () => streams.map((stream) => stream?.bytesRead).join();
        const isUnread = () => streams.some((stream) => (stream?.readableLength ?? 0) > 0);
        for (let second = 0; second < mostRest; second++) {
          const before = read();
          const timer = new AbortController();
          const waited = (0, external_node_timers_promises_.setTimeout)(1e3, true, { signal: timer.signal }).catch(() => true);
          const goesOn = await Promise.race([waited, closed.then(() => false)]);
          timer.abort();
          if (!goesOn || read() === before && !isUnread())
            break;
        }
        for (const stream of streams)
          stream?.destroy();
      }
      function signalGroup(child, signal) {
        if (child.pid === void 0)
          return;
        try {
          process.kill(-child.pid, signal);
        } catch {
        }
      }
    })
  )
};
