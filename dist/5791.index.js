export const id = 5791;
export const ids = [5791];
export const modules = {
  /***/
  80150: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          attributePath
        ),
        /* harmony export */
        z: () => (
          /* binding */
          nixString
        )
        /* harmony export */
      });
      const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
      const keywords = /* @__PURE__ */ new Set(["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"]);
      const escapes = {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\r": "\\r",
        "	": "\\t",
        $: "\\$"
      };
      function nixString(text) {
        return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
      }
      function attributePath(parts) {
        return parts.map((part) => bare.test(part) && !keywords.has(part) ? part : nixString(part)).join(".");
      }
    })
  ),
  /***/
  57058: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ix: () => (
          /* binding */
          withoutTrees
        ),
        /* harmony export */
        Vk: () => (
          /* binding */
          bareError
        ),
        /* harmony export */
        fT: () => (
          /* binding */
          withoutOurFrames
        ),
        /* harmony export */
        oI: () => (
          /* binding */
          positionInside
        ),
        /* harmony export */
        ux: () => (
          /* binding */
          readPosition
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      function bareError(message, lack) {
        return { message, text: message, positions: [], trace: [], ...lack === void 0 ? {} : { lack } };
      }
      function withoutOurFrames(text) {
        return text.replace(/^error:\n(?= )/, "error:\n\n").split(/\n\n(?= {7}\S)/).filter((frame) => !/^ +at «string»:/m.test(frame)).join("\n\n");
      }
      const inTree = /^«([^»?]*)[^»]*»/;
      function withoutTrees(message, trees) {
        return message.replace(/«([^«»?]*)[^«»]*»\//g, (whole, tree) => trees.includes(tree) ? "" : whole);
      }
      function positionInside(error, folders) {
        for (const { file: name, ...at } of error.positions) {
          const file = name.replace(inTree, "$1");
          const folder = folders.find((path) => file.startsWith(`${path}/`));
          if (folder !== void 0)
            return { file: file.slice(folder.length + 1), ...at };
        }
        return void 0;
      }
      function readPosition(at) {
        if (!at.file || !at.line)
          return void 0;
        const file = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(at.file).replace(/:\d+:\d+$/, "");
        return { file, line: at.line, ...at.column ? { column: at.column } : {} };
      }
    })
  ),
  /***/
  50047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _: () => (
          /* binding */
          evaluate
        ),
        Q: () => (
          /* binding */
          evaluateJson
        )
      });
      var consumers_ = __webpack_require__(38321);
      var error = __webpack_require__(57058);
      var exec = __webpack_require__(32522);
      ;
      const patience = { connection: 15, silence: 30 };
      const fetchLimits = [
        ["connect-timeout", String(patience.connection)],
        ["stalled-download-timeout", String(patience.silence)],
        ["download-attempts", "3"]
      ].flatMap(([name = "", value = ""]) => ["--option", name, value]);
      const known = /* @__PURE__ */ new WeakMap();
      function impatientGit(env) {
        const found = known.get(env) ?? limitsOfGit(env);
        known.set(env, found);
        return found;
      }
      async function limitsOfGit(env) {
        const http = { GIT_HTTP_LOW_SPEED_LIMIT: "1", GIT_HTTP_LOW_SPEED_TIME: String(patience.silence) };
        const { code } = await (0, exec.m0)("git", ["config", "--get", "core.sshCommand"], { env }).catch(() => ({
          code: 0
        }));
        return code === 0 ? http : { ...http, GIT_SSH_COMMAND: `ssh -oConnectTimeout=${patience.connection}` };
      }
      var external_node_readline_ = __webpack_require__(80481);
      var lib_text = __webpack_require__(79470);
      var diagnose = __webpack_require__(13442);
      var derivation_files = __webpack_require__(46468);
      ;
      const most = { lines: 7, columns: 300, errors: 20 };
      class ImportedBuilds {
        #running = /* @__PURE__ */ new Map();
        #logs = /* @__PURE__ */ new Map();
        #failed = [];
        start(id2, drvPath) {
          const log2 = [];
          this.#running.set(id2, { drvPath, since: performance.now(), log: log2 });
          this.#logs.set(drvPath, log2);
        }
        line(id2, text) {
          const log2 = this.#running.get(id2)?.log;
          if (log2 === void 0 || text.trim() === "")
            return;
          log2.push((0, lib_text.Jj)(text, most.columns));
          if (log2.length > most.lines)
            log2.shift();
        }
        stop(id2) {
          const heard = this.#running.get(id2);
          this.#running.delete(id2);
          return heard && { drvPath: heard.drvPath, seconds: (performance.now() - heard.since) / 1e3 };
        }
        /** The same error, with the failed derivation and the end of its log if it is about such a build. */
        explain(error2) {
          const said = (0, diagnose.GT)(error2.message);
          const cause = this.#causeOf(said);
          if (this.#failed.length < most.errors)
            this.#failed.push(said);
          if (said.drvPath === void 0 || cause?.drvPath === void 0)
            return error2;
          const what = `${(0, derivation_files.J)(said.drvPath)}, which the evaluation imports, cannot be built`;
          const below = cause === said ? "" : `${(0, derivation_files.J)(cause.drvPath)}: `;
          const log2 = this.#logs.get(cause.drvPath) ?? [];
          return {
            ...error2,
            message: [`${what}: ${below}${cause.message}`, ...log2].join("\n"),
            ...isRefused(cause) ? { unbuilt: cause.drvPath } : {}
          };
        }
        #causeOf(said) {
          if (said.kind === "own")
            return isRefused(said) || this.#logs.has(said.drvPath ?? "") ? said : void 0;
          return said.kind === "dependency" ? this.#failed.find(({ kind }) => kind === "own") : void 0;
        }
      }
      const isRefused = ({ kind, known: known2 }) => kind === "own" && (known2?.class === "foreign-system" || known2?.class === "missing-feature");
      var dist = __webpack_require__(70458);
      var option_words = __webpack_require__(65360);
      ;
      const optionalNumber = dist.lqM(dist.mee(dist.aig()));
      const place = {
        raw_msg: dist.lqM(dist.YjP()),
        file: dist.lqM(dist.mee(dist.YjP())),
        line: optionalNumber,
        column: optionalNumber
      };
      const message = dist.Ikc({
        action: dist.euz("msg"),
        level: dist.aig(),
        msg: dist.YjP(),
        ...place,
        trace: dist.lqM(dist.YOg(dist.Ikc(place)))
      });
      const build = dist.Ikc({
        action: dist.euz("start"),
        id: dist.YjP(),
        type: dist.euz(105),
        fields: dist.t6w([dist.FsL(dist.YjP(), dist.d55(".drv"))])
      });
      const fetch = dist.Ikc({
        action: dist.euz("start"),
        id: dist.YjP(),
        type: dist.KIO([0, 101, 112]),
        text: dist.FsL(dist.YjP(), dist.yGV(/^(?:downloading|fetching|unpacking) /))
      });
      const log = dist.Ikc({
        action: dist.euz("result"),
        id: dist.YjP(),
        type: dist.euz(101),
        fields: dist.t6w([dist.YjP()])
      });
      const stop = dist.Ikc({ action: dist.euz("stop"), id: dist.YjP() });
      const warningInTrace = /^(?:evaluation )?warning: |^(?=Obsolete option )/;
      const expected = /^warning: (ignoring the client-specified setting '(?:netrc-file|connect-timeout|stalled-download-timeout|download-attempts|nar-buffer-size)'|could not read HEAD ref from repo at )/;
      function readMessage(line) {
        if (!line.startsWith("@nix "))
          return line.trim() === "" ? void 0 : { type: "said", text: (0, lib_text.pj)(line) };
        const record = json(line.slice(5));
        const said = dist.xLC(message, record);
        if (said.success)
          return readSaid(said.output);
        const began = dist.xLC(build, record);
        if (began.success)
          return { type: "build", id: began.output.id, drvPath: (0, lib_text.pj)(began.output.fields[0]) };
        const fetched = dist.xLC(fetch, record);
        if (fetched.success)
          return { type: "fetch", id: fetched.output.id, text: (0, lib_text.pj)(fetched.output.text) };
        const printed = dist.xLC(log, record);
        if (printed.success)
          return { type: "log", id: printed.output.id, text: (0, lib_text.pj)(printed.output.fields[0]) };
        const ended = dist.xLC(stop, record);
        return ended.success ? { type: "stop", id: ended.output.id } : void 0;
      }
      function readSaid(said) {
        const { level, msg, raw_msg, trace = [] } = said;
        const text = (0, lib_text.pj)(msg);
        if (level === 0 && raw_msg !== void 0) {
          const own = (0, option_words.N)((0, lib_text.pj)(raw_msg).trim());
          return {
            type: "error",
            error: {
              message: own + suggestion(text, own),
              text: (0, error.fT)(text),
              positions: [said, ...trace].flatMap((at) => (0, error.ux)(at) ?? []),
              trace: trace.map((at) => (0, lib_text.pj)(at.raw_msg ?? ""))
            }
          };
        }
        if (level === 0 && text.startsWith("trace: ")) {
          const traced = text.slice(7);
          return warningInTrace.test(traced) ? { type: "warning", text: traced.replace(warningInTrace, ""), from: "flake" } : { type: "trace", text: traced, raw: msg.replace(/^.*?trace: /s, "") };
        }
        if (level !== 1 || expected.test(text))
          return { type: "other", text };
        const from = text.startsWith("evaluation warning: ") ? "flake" : "nix";
        const bare = text.replace(/^(evaluation )?warning: /, "");
        return { type: "warning", text: from === "nix" ? (0, option_words.r)(bare) : bare, from };
      }
      function suggestion(text, own) {
        const [, meant] = /\n\s*(Did you mean [^\n]{1,200}\?)\s*$/.exec(text) ?? [];
        return meant === void 0 || own.endsWith(meant) ? "" : `
${meant}`;
      }
      function json(text) {
        try {
          return JSON.parse(text.replace(/"id":(\d+)/, '"id":"$1"'));
        } catch {
          return void 0;
        }
      }
      ;
      async function listen(stderr, options) {
        const { waiting } = options;
        let error2;
        const others = new LastLines();
        const lines = new LastLines();
        const builds = new ImportedBuilds();
        for await (const line of (0, external_node_readline_.createInterface)({ input: stderr })) {
          const message2 = readMessage(line);
          switch (message2?.type) {
            case "error":
              error2 = builds.explain(message2.error);
              break;
            case "warning":
              options.onWarning(message2.text, message2.from);
              break;
            case "trace":
              options.onTrace(message2.text, message2.raw);
              break;
            case "build":
              builds.start(message2.id, message2.drvPath);
              waiting.start(message2.id, { build: message2.drvPath });
              break;
            case "fetch":
              waiting.start(message2.id, { fetch: message2.text });
              break;
            case "log":
              builds.line(message2.id, message2.text);
              break;
            case "stop": {
              waiting.stop(message2.id);
              const built = builds.stop(message2.id);
              if (built)
                options.onBuild?.(built);
              break;
            }
            case "said":
              lines.add(message2.text);
              others.add(message2.text);
              break;
            case "other":
              others.add(message2.text);
          }
        }
        return { error: error2, said: lines.lines, others: others.lines };
      }
      class LastLines {
        lines = [];
        add(line) {
          this.lines.push(line.slice(0, 1e3));
          if (this.lines.length > 25)
            this.lines.shift();
        }
      }
      ;
      const lookEvery = 1e3;
      class Waiting {
        #open = /* @__PURE__ */ new Map();
        #timer;
        constructor(tell) {
          this.#timer = tell && setInterval(() => {
            const waited = this.now();
            if (waited)
              tell(words(waited.what), waited.seconds);
          }, lookEvery);
        }
        start(id2, what) {
          this.#open.set(id2, { what, since: performance.now() });
        }
        stop(id2) {
          this.#open.delete(id2);
        }
        /** Of nested work, the inner one, which started last, says most. */
        now() {
          const last = [...this.#open.values()].at(-1);
          return last && { what: last.what, seconds: (performance.now() - last.since) / 1e3 };
        }
        [Symbol.dispose]() {
          clearInterval(this.#timer);
        }
      }
      function words(what) {
        return "build" in what ? `building ${(0, derivation_files.J)(what.build)}` : what.fetch;
      }
      const more = "allow it more time with --evaluate-timeout";
      function outOfTime(limit = 0, waited) {
        const begin = `the evaluation did not end within ${limit} s`;
        if (waited === void 0)
          return (0, error.Vk)(`${begin}; look for an endless loop, or ${more}`, "time");
        const since = `it had been ${words(waited.what)} for ${(0, lib_text.p0)(waited.seconds)}`;
        const advice = "build" in waited.what ? `build that first, so that the evaluation finds it done, or refuse such builds with --ifd false, or ${more}` : `see whether the server answers and what access it wants, or ${more}`;
        return (0, error.Vk)(`${begin}: ${since}; ${advice}`, "time");
      }
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error2, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error2, e.suppressed = suppressed, e;
      });
      const killed = "Nix was killed while it evaluated this, most likely because memory ran out; use a machine with more memory, or fewer workers";
      const outOfMemory = "Nix ran out of memory while it evaluated this; use a machine with more memory, or fewer workers";
      const memoryError = /\bout of memory\b|std::bad_alloc|Cannot allocate memory/i;
      async function evaluateJson(nix, args, options) {
        const ran = await evaluate(nix, args, options);
        return ran.ok ? { ok: true, value: JSON.parse(ran.stdout) } : ran;
      }
      async function evaluate(nix, args, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          options.signal.throwIfAborted();
          const verbose = ["--log-format", "internal-json", "--show-trace", "--option", "eval-cache", "false"];
          const running = __addDisposableResource(env_1, nix.start([...args, ...verbose, ...fetchLimits], {
            cwd: options.cwd,
            env: await impatientGit(nix.at.env)
          }), true);
          const stop2 = () => void running.stop();
          options.signal.addEventListener("abort", stop2, { once: true });
          const waiting = __addDisposableResource(env_1, new Waiting(options.onWait), false);
          const clock = __addDisposableResource(env_1, timer(running, options, waiting), false);
          options.onStart?.({
            pid: running.pid,
            kill: () => void running.stop("SIGKILL"),
            restartClock: () => clock.restart()
          });
          try {
            const [stdout, said, exit] = await Promise.all([
              (0, consumers_.text)(running.stdout),
              listen(running.stderr, { ...options, waiting }),
              running.exit
            ]);
            options.signal.throwIfAborted();
            if (clock.isOver)
              return { ok: false, error: outOfTime(options.timeLimit, clock.waited) };
            if (exit.code === 0)
              return { ok: true, stdout };
            if (exit.code === null || exit.code === 137)
              return { ok: false, error: (0, error.Vk)(killed, "memory") };
            return { ok: false, error: withSaid(said.error, said.said) ?? unexplained(said.others, exit.code) };
          } finally {
            options.signal.removeEventListener("abort", stop2);
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function withSaid(error2, said) {
        if (error2 === void 0 || said.length === 0)
          return error2;
        return { ...error2, said, text: [error2.text, ...said].join("\n") };
      }
      function unexplained(others, code) {
        if (others.some((line) => memoryError.test(line))) {
          return { ...(0, error.Vk)(outOfMemory, "memory"), text: others.join("\n") };
        }
        return { ...(0, error.Vk)(others.at(-1) ?? `nix ended with ${code}`), text: others.join("\n") };
      }
      const longestTimer = 2 ** 31 - 1;
      function timer(running, { timeLimit, timeSpent = 0 }, waiting) {
        let isOver = false;
        let waited;
        const end = () => {
          isOver = true;
          waited = waiting.now();
          void running.stop();
        };
        let timeout;
        const begin = (spent) => {
          clearTimeout(timeout);
          if (timeLimit === void 0 || isOver)
            return;
          timeout = setTimeout(end, Math.min(Math.max(0, timeLimit - spent) * 1e3, longestTimer));
        };
        begin(timeSpent);
        return {
          restart: () => begin(0),
          get isOver() {
            return isOver;
          },
          get waited() {
            return waited;
          },
          [Symbol.dispose]: () => clearTimeout(timeout)
        };
      }
    })
  ),
  /***/
  15023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        d: () => (
          /* binding */
          readFetchFailure
        )
      });
      var lib_text = __webpack_require__(79470);
      ;
      const token = "give access-tokens a line HOST=TOKEN that may read it (elsewhere: access-tokens in nix.conf)";
      const key = "give ssh-key a key that may read it (elsewhere: add it to your SSH agent)";
      const fetchCauses = [
        {
          name: "ssh-host-unknown",
          pattern: /^ssh: Could not resolve hostname (?<host>[^\s:]+)/i,
          advice: "no server is called $<host>: where that is an alias of your own ~/.ssh/config, no other machine knows it, so write the real host into the URL of the input"
        },
        {
          name: "ssh-host-key",
          pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i,
          advice: "the server is not a known one: give ssh-known-hosts its line (ssh-keyscan HOST; elsewhere: ~/.ssh/known_hosts)"
        },
        {
          name: "ssh-key",
          pattern: /Permission denied \([^)\n]*publickey|Too many authentication failures/i,
          advice: `the server takes none of the keys: ${key}`
        },
        {
          name: "ssh-not-found",
          pattern: /^ERROR: Repository not found/i,
          advice: `the repository is not there, or this key may not read it: ${key}`
        },
        {
          name: "rate-limit",
          pattern: /rate limit|HTTP error 429|returned error: 429|secondary rate/i,
          advice: "the server refuses so many requests without a login: give access-tokens a line HOST=TOKEN (elsewhere: access-tokens in nix.conf), or run again later"
        },
        {
          name: "login",
          pattern: /could not read (?:Username|Password)|Authentication failed|(?:HTTP error|returned error:) (?:401|407)/i,
          advice: `the server wants a login: ${token}`
        },
        {
          name: "forbidden",
          pattern: /(?:HTTP error|returned error:) 403/i,
          advice: `the server refuses it: ${token}`
        },
        {
          name: "not-found",
          pattern: /(?:HTTP error|returned error:) (?:404|410)|repository '[^'\n]*' not found|does not appear to be a git repository|^Git repository "[^"\n]*" does not exist/i,
          advice: `it is not there, or is private, which forges answer alike: correct the URL, or ${token}`
        },
        {
          name: "commit-gone",
          pattern: /object not found|not our ref|couldn't find remote ref|Cannot find Git revision|did not send all necessary objects/i,
          advice: "the server does not have the locked commit (any more; a force-push removes it): run nix flake update $INPUT and commit the lock"
        },
        {
          name: "no-archive",
          pattern: /Unrecognized archive format|Failed to open archive|failed to extract archive/i,
          advice: `the server did not send an archive, most often a login page: open the URL and see, or ${token}`
        },
        {
          name: "changed",
          pattern: /mismatch in (?:field|input)|(?:NAR )?hash mismatch/i,
          advice: "what is there now is not what was locked: if that is right, run nix flake update $INPUT and commit the lock"
        },
        {
          name: "silence",
          pattern: /Operation too slow|timed? ?out|Timeout was reached/i,
          advice: "the server takes the connection and does not answer: see whether it is up, and run again"
        },
        {
          name: "no-network",
          pattern: /Could(?: not|n't) (?:resolve|connect)|Failed to connect|Connection (?:refused|reset)|unreachable|Temporary failure in name resolution/i,
          advice: "no connection to the server: see that its name is right and that this machine reaches it, and run again"
        },
        {
          name: "overloaded",
          pattern: /(?:HTTP error|returned error:) 5\d\d/i,
          advice: "the server is overloaded or failing: run again later"
        },
        {
          name: "no-folder",
          pattern: /path '[^'\n]*' does not exist|No such file or directory/i,
          advice: "this machine does not have that folder: put it into the repository and name it by a relative path, or give a URL that others reach"
        }
      ];
      var input_places = __webpack_require__(78512);
      ;
      const fetching = /^while fetching the input '([^'\n]+)'/;
      const updating = /^while updating the flake input '([^'\n]+)'/;
      const longestCause = 300;
      function readFetchFailure(error, locks) {
        const [innermost, ...outer] = named(error, fetching);
        if (innermost === void 0)
          return void 0;
        const url = outer.at(-1) ?? innermost;
        const address = shownUrl(url);
        const [updated] = named(error, updating);
        const input = updated || locks && (0, input_places.Uw)(locks, url) || address;
        const from = input === address ? "" : ` (${address})`;
        const isSubmodule = outer.length > 0 && /[?&]submodules=1/.test(innermost);
        const below = isSubmodule ? `its submodule ${shownUrl(innermost)} cannot: ` : "";
        const { name, words, advice } = causeOf(error, input === address ? void 0 : input);
        const reason = `${below}${words}; ${advice}`;
        const message = `input ${input}${from} cannot be fetched: ${reason}`;
        return { input, message, reason, cause: name, isNew: updated !== void 0 };
      }
      const named = ({ trace }, pattern) => trace.flatMap((line) => pattern.exec(line)?.[1] ?? []);
      const shownUrl = (url) => (0, lib_text.TN)(url.replace(/[?#].*$/s, ""), 200);
      function causeOf({ message, said = [] }, input) {
        const own = linesOf(message);
        const known = knownCause(said, input) ?? knownCause(own, input);
        if (known)
          return known;
        const telling = [...said].reverse().find((line) => /^(?:fatal|error|ssh|remote):/i.test(line));
        const words = (0, lib_text.TN)(telling ?? own.at(-1) ?? message, longestCause);
        return { name: void 0, words, advice: "see what is said below" };
      }
      function knownCause(lines, input = "") {
        const shown = lines.map((line) => (0, lib_text.TN)(line, longestCause));
        for (const { name, pattern, advice } of fetchCauses) {
          const match = shown.map((line) => pattern.exec(line)).find((found) => found !== null);
          if (match)
            return { name, words: match.input, advice: filled(advice, { ...match.groups, INPUT: input }) };
        }
        return void 0;
      }
      function linesOf(message) {
        const inner = message.replace(/ of input '\{[\s\S]*$/, "").replace(/^Failed to open archive \(Source threw exception: (?:error: )?([\s\S]*)\)$/, "$1");
        const [words = "", body = ""] = inner.split(/\n\s*response body:\s*/);
        const answer = /^\s*</.test(body) ? "" : body;
        const lines = words.split("\n").filter((line) => line.trim() !== "");
        return answer.trim() === "" ? lines : [...lines.slice(0, -1), `${lines.at(-1)}: ${answer}`];
      }
      const filled = (advice, groups) => advice.replace(/\$(?:<(\w+)>|(INPUT))/g, (_, group, input) => (0, lib_text.TN)(groups[group ?? input] ?? "", 120));
    })
  ),
  /***/
  34196: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          findFlake
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70430);
      async function findFlake(written, cwd) {
        const reference = (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.Bp)(written, cwd);
        if ("url" in reference)
          return { reference: reference.url };
        const { query } = reference;
        const root = query === void 0 && await flakeAbove(reference.root) || reference.root;
        const folder = (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.Oj)(root, query);
        await checkFolder(written, folder);
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        if (folder === root || await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "flake.nix"))) {
          return { reference: (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.EE)(real, query), folder };
        }
        if ((0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.Ae)(query) && await isInSubmodule(real, (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.Oj)(real, query)))
          return { reference: (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.WU)(real, query), folder };
        return { reference: (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.I)(real, query, await isInGit(real)), folder };
      }
      async function isInSubmodule(root, folder) {
        if (folder === root || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
          return false;
        return await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) ? (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git")) : isInSubmodule(root, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
      }
      async function flakeAbove(folder) {
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "flake.nix")))
          return folder;
        const isTop = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder || await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"));
        return isTop ? void 0 : flakeAbove((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
      }
      async function isInGit(folder) {
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
          return true;
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && isInGit((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
      }
      async function checkFolder(written, folder) {
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "flake.nix")))
          return;
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(folder)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${written} is not a flake: there is no flake.nix in ${folder} or above it; name the folder that has one`);
        }
        if (written.includes("#"))
          throw (0, _reference_js__WEBPACK_IMPORTED_MODULE_4__.p2)(written);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${written}: no such folder; name the folder that has the flake.nix, or a URL like github:owner/name`);
      }
    })
  ),
  /***/
  62189: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          factsOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _missing_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70546);
      var _unseen_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68154);
      async function factsOf(nix, folder, error) {
        if (folder === void 0)
          return {};
        const file = (0, _missing_file_js__WEBPACK_IMPORTED_MODULE_2__.B)(error.message);
        const top = await (0, _unseen_file_js__WEBPACK_IMPORTED_MODULE_3__.H)(nix.at.env, folder);
        const unseen = file === void 0 ? void 0 : await unseenBelow(nix.at.env, { top, folder }, file);
        const link = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "flake.nix")).catch(() => void 0);
        const lock = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "flake.lock"), "utf8").catch(() => "");
        const conflict = lock.split("\n").findIndex((line) => line.startsWith("<<<<<<< ")) + 1;
        return {
          ...unseen === void 0 ? {} : { unseen },
          ...link === void 0 ? {} : { link },
          ...conflict === 0 ? {} : { conflict },
          tree: top ?? folder
        };
      }
      async function unseenBelow(env, { top, folder }, file) {
        return (top && await (0, _unseen_file_js__WEBPACK_IMPORTED_MODULE_3__.V)(env, top, file)) ?? (0, _unseen_file_js__WEBPACK_IMPORTED_MODULE_3__.V)(env, folder, file);
      }
    })
  ),
  /***/
  78512: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FH: () => (
          /* binding */
          placesInStore
        ),
        /* harmony export */
        Uw: () => (
          /* binding */
          placeOfUrl
        ),
        /* harmony export */
        b0: () => (
          /* binding */
          inputPlaces
        )
        /* harmony export */
      });
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25465);
      var _store_source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84120);
      function inputPlaces({ root, nodes }) {
        const places = /* @__PURE__ */ new Map([[root, ""]]);
        for (const [key, place] of places) {
          for (const [name, to] of Object.entries(nodes[key]?.inputs ?? {})) {
            if (typeof to === "string" && !places.has(to))
              places.set(to, place === "" ? name : `${place}/${name}`);
          }
        }
        return places;
      }
      function placeOfUrl(locks, url) {
        const said = (0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_1__.DH)(url);
        for (const [key, place] of inputPlaces(locks)) {
          const locked = locks.nodes[key]?.locked;
          if (locked !== void 0 && isMeant(locked, said))
            return place;
        }
        return void 0;
      }
      function placesInStore(locks) {
        const found = /* @__PURE__ */ new Map();
        for (const [key, place] of inputPlaces(locks)) {
          const { narHash } = locks.nodes[key]?.locked ?? {};
          const path = narHash === void 0 ? void 0 : (0, _store_source_path_js__WEBPACK_IMPORTED_MODULE_0__.Z)(narHash);
          if (path !== void 0 && !found.has(path))
            found.set(path, place);
        }
        return found;
      }
      function isMeant({ url, path, owner, repo, rev, narHash }, said) {
        const where = url ?? path ?? (owner === void 0 ? void 0 : `${owner}/${repo}`);
        if (where === void 0 || !said.includes(where.replace(/[?#].*$/s, "")))
          return false;
        const mark = rev ?? narHash;
        return mark === void 0 || !/[?&/](rev=|narHash=|[0-9a-f]{40})/.test(said) || said.includes(mark);
      }
    })
  ),
  /***/
  70546: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          missingFile
        )
        /* harmony export */
      });
      const tree = String.raw`(?:«[^»\n]*»\/|\/nix\/store\/[^/\n]+\/)?`;
      const shapes = [
        /^Path '(?<file>[^'\n]+)' in the repository "[^"\n]*" is not tracked by Git/,
        /^Path '(?<file>[^'\n]+)' does not exist in Git repository/,
        new RegExp(`^(?:path )?['"]${tree}(?<file>[^/'"\\n][^'"\\n]*)['"] does not exist`),
        new RegExp(`^(?:opening file|cannot read directory|reading directory|getting status of) ['"]?${tree}(?<file>[^/'"\\n][^'"\\n]*?)['"]?: No such file or directory`)
      ];
      function missingFile(message) {
        return shapes.map((shape) => shape.exec(message)?.groups?.file).find((file) => file !== void 0);
      }
    })
  ),
  /***/
  86411: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R0: () => (
          /* binding */
          lockProblem
        ),
        /* harmony export */
        cp: () => (
          /* binding */
          overrideProblem
        ),
        /* harmony export */
        mp: () => (
          /* binding */
          unmatchedOverride
        ),
        /* harmony export */
        uC: () => (
          /* binding */
          FlakeError
        ),
        /* harmony export */
        xI: () => (
          /* binding */
          flakeProblem
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15023);
      var _missing_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70546);
      class FlakeError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        /** Inside the flake. */
        place;
        constructor(message, options = {}) {
          super(message, options);
          this.name = "FlakeError";
          this.place = options.place;
        }
      }
      const foreign = /repository path '([^'\n]+)' is not owned by current user/;
      const updating = /while updating the flake input '([^']+)'/;
      const circular = /^found circular import of flake '([^'\n]*)'/;
      const lockSyntax = /parse error at line (\d+)/;
      const outside = /^access to absolute path '([^'\n]*)' is forbidden/;
      const unknownName = /^cannot find flake 'flake:([^'\n]*)' in the flake registries/;
      const inputOf = ({ trace }) => trace.map((line) => updating.exec(line)?.[1]).find((name) => name !== void 0);
      const problems = [
        {
          matches: ({ message }) => message.startsWith("syntax error"),
          say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}; correct this first`
        },
        {
          matches: (_, { unseen }) => unseen !== void 0,
          say: (written, _, { unseen }) => `${written}: ${unseen}`
        },
        {
          matches: ({ message, trace }, { link }) => link !== void 0 && trace.length === 0 && ((0, _missing_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(message) !== void 0 || outside.test(message)),
          say: (written, _, { link }) => `${written}: flake.nix is a link to ${link}, and Nix copies only the folder of the flake; put the file there, or link to one inside`
        },
        {
          matches: ({ message }) => /^Path '[^'\n]*' in the repository .* is not tracked/.test(message),
          say: (written, { message }) => {
            const file = (0, _missing_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(message) ?? "flake.nix";
            return `${written}: ${file} is not tracked by git, so Nix does not see it; run: git add ${file}`;
          }
        },
        {
          matches: ({ message }) => foreign.test(message),
          say: (written, { message }) => {
            const folder = foreign.exec(message)?.[1] ?? written;
            return `${written}: the repository ${folder} belongs to another user, so git refuses it; run: git config --global --add safe.directory ${folder}`;
          }
        },
        {
          matches: (error) => (0, _fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__.d)(error) !== void 0,
          say: (written, error) => {
            const { isNew, message, reason } = (0, _fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__.d)(error) ?? {};
            return isNew ? `${written}: ${message}` : `${written} cannot be fetched: ${reason}`;
          }
        },
        {
          matches: ({ message }) => circular.test(message),
          say: (written, error) => {
            const [, url = ""] = circular.exec(error.message) ?? [];
            const input = inputOf(error)?.replace(/\/.*/s, "");
            return `${written}: input ${input} (${url}) is, or needs, this flake itself; take it out of the inputs and use self`;
          }
        },
        {
          matches: (_, { conflict }) => conflict !== void 0,
          say: (written, _, { conflict }) => `${written}: flake.lock has the markers of a merge conflict (line ${conflict}); take one side (git checkout --theirs flake.lock), run nix flake lock, and commit the file`
        },
        {
          matches: ({ message }) => /json\.exception/.test(message) && lockSyntax.test(message),
          say: (written, { message }) => `${written}: flake.lock is not JSON (line ${lockSyntax.exec(message)?.[1]}); take it from the last commit (git checkout HEAD flake.lock), or delete it and run nix flake lock`
        },
        {
          matches: (error) => inputOf(error) !== void 0 && /^~/.test((0, _missing_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(error.message) ?? ""),
          say: (written, error) => `${written}: the URL of input ${inputOf(error)} begins with ~, which Nix takes for a folder of that name inside the flake; write a URL (git+file:///home/…), or put it into the flake`
        },
        {
          matches: (error) => inputOf(error) !== void 0 && outside.test(error.message),
          say: (written, error) => `${written}: input ${inputOf(error)} is a relative path that leaves the folder of the flake, and Nix copies only that; put it inside, or give it a URL (git+file:///…, github:…)`
        },
        {
          matches: (error) => inputOf(error) !== void 0 && (0, _missing_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(error.message) !== void 0,
          say: (written, error) => `${written}: input ${inputOf(error)} is a folder of the flake that does not have ${(0, _missing_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(error.message)}; correct its URL in flake.nix, or add the file`
        },
        {
          matches: ({ message }) => unknownName.test(message),
          say: (written, error) => {
            const [, name = ""] = unknownName.exec(error.message) ?? [];
            return `${written}: input ${inputOf(error) ?? name} has no URL, only a name (${name}) that each machine may take for something else; write its URL into flake.nix (inputs.NAME.url) and run nix flake lock`;
          }
        },
        {
          matches: (error) => inputOf(error) !== void 0,
          say: (written, error) => `${written}: flake.lock has no entry that fits input ${inputOf(error)}, and it cannot be fetched (${firstLine(error.message)}); run nix flake lock there`
        },
        {
          matches: ({ positions }) => positions.length > 0,
          say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}`
        },
        {
          matches: () => true,
          say: (written, { message }) => `${written} cannot be read as a flake: ${firstLine(message)}`
        }
      ];
      function flakeProblem(written, found, facts = {}) {
        const error = withinTree(found, facts.tree);
        const problem = problems.find(({ matches }) => matches(error, facts));
        const message = problem?.say(written, error, facts) ?? error.message;
        const place = placeIn(error);
        return new FlakeError((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.pj)(message), {
          cause: new Error(error.text),
          ...place === void 0 ? {} : { place }
        });
      }
      const lockWords = {
        missing: "has inputs and no flake.lock; run nix flake lock there and commit the file",
        stale: "has a flake.lock that does not fit its flake.nix; run nix flake lock there and commit the file",
        untracked: "has a flake.lock that git does not track, so Nix does not see it; run: git add flake.lock"
      };
      function lockProblem(written, inputs, state) {
        return new FlakeError(`${written} ${lockWords[state]} (inputs: ${inputs.slice(0, 5).join(", ")})`);
      }
      const unmatched = /^the flag '--override-input (\S+) .*' does not match any input/s;
      const unmatchedOverride = (warning) => unmatched.exec(warning)?.[1];
      function overrideProblem(written, input, inputs) {
        const has = inputs.length === 0 ? "it has none" : `it has ${inputs.slice(0, 20).join(", ")}`;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${written} has no input ${input} to override; ${has}`);
      }
      function where(written, error) {
        const at = placeIn(error);
        return at === void 0 ? written : `${written}: ${at.file}:${at.line}`;
      }
      function withinTree(error, tree) {
        if (tree === void 0)
          return error;
        const below = tree.endsWith("/") ? tree : `${tree}/`;
        const positions = error.positions.map(({ file, ...at }) => ({
          file: file.startsWith(below) ? file.slice(below.length) : file,
          ...at
        }));
        return { ...error, positions, message: error.message.replaceAll(` at ${below}`, " at ") };
      }
      function placeIn({ positions: [at] }) {
        return at && { file: at.file.replace(/^(\/nix\/store\/[^/]+|«[^»]*»)\//, ""), line: at.line };
      }
      const firstLine = (message) => (message.split("\n")[0] ?? "").replace(/ at \/nix\/store\/[^/\s]+\/(\S+:\d+)/, " at $1").slice(0, 500);
    })
  ),
  /***/
  70430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ae: () => (
          /* binding */
          withSubmodules
        ),
        /* harmony export */
        Bp: () => (
          /* binding */
          flakeReference
        ),
        /* harmony export */
        EE: () => (
          /* binding */
          folderUrl
        ),
        /* harmony export */
        I: () => (
          /* binding */
          belowRoot
        ),
        /* harmony export */
        Oj: () => (
          /* binding */
          flakeFolder
        ),
        /* harmony export */
        WU: () => (
          /* binding */
          gitUrl
        ),
        /* harmony export */
        fR: () => (
          /* binding */
          atRevision
        ),
        /* harmony export */
        p2: () => (
          /* binding */
          withFragment
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const scheme = /^[a-z][a-z0-9+.-]*:/i;
      function flakeReference(written, cwd) {
        if (!scheme.test(written)) {
          const [path, query] = split(written, "?");
          return { root: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), query };
        }
        if (written.includes("#"))
          throw withFragment(written);
        return { url: written };
      }
      function folderUrl(root, query) {
        const url = /[#?]/.test(root) ? `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}` : root;
        return query === void 0 ? url : `${url}?${query}`;
      }
      function flakeFolder(root, query) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, new URLSearchParams(query).get("dir") ?? ".");
      }
      function belowRoot(root, query, isGit) {
        if (!isGit)
          return `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`;
        const rest = new URLSearchParams(query);
        rest.delete("dir");
        return folderUrl(flakeFolder(root, query), rest.size > 0 ? rest.toString() : void 0);
      }
      const withSubmodules = (query) => /^(1|true)$/.test(new URLSearchParams(query).get("submodules") ?? "");
      function gitUrl(root, query) {
        return `git+file://${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`;
      }
      function withFragment(written) {
        const [flake] = split(written, "#");
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${written} names a part of a flake; write ${flake || "."} and choose the part with --targets`);
      }
      function split(text, separator) {
        const at = text.indexOf(separator);
        return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
      }
      function atRevision(url, revision) {
        const [, place, query] = /^(git\+file:\/\/[^?#]+)(?:\?([^#]*))?/.exec(url) ?? [];
        if (place === void 0 || !/^[0-9a-f]{40}$/.test(revision))
          return void 0;
        const kept = (query ?? "").split("&").filter((word) => /^(dir|submodules)=/.test(word));
        return `${place}?${[...kept, `rev=${revision}`, "shallow=1"].join("&")}`;
      }
    })
  )
};
