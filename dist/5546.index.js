export const id = 5546;
export const ids = [5546];
export const modules = {
  /***/
  16104: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          withPrivacy
        ),
        /* harmony export */
        UJ: () => (
          /* binding */
          coveredBy
        ),
        /* harmony export */
        bp: () => (
          /* binding */
          openCache
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          publish
        ),
        /* harmony export */
        nT: () => (
          /* binding */
          withCache
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13013);
      async function openCache({ cache, signingKey }, nix, host) {
        if (!cache || host.kind !== "github")
          return void 0;
        const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444)),
          __webpack_require__.e(
            /* import() */
            4666
          ).then(__webpack_require__.bind(__webpack_require__, 64666)),
          __webpack_require__.e(
            /* import() */
            9708
          ).then(__webpack_require__.bind(__webpack_require__, 79708))
        ]);
        const key = signingKey === void 0 ? void 0 : parseSigningKey(signingKey);
        const scope = await cacheScope(host.environment);
        return openJobCache(host, { scope, system: nix.at.system, key, signal: host.signal });
      }
      async function coveredBy(cache) {
        if (cache === void 0)
          return {};
        const [{ coverMissing }, { usableFor }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5913
          ).then(__webpack_require__.bind(__webpack_require__, 5913)),
          __webpack_require__.e(
            /* import() */
            3436
          ).then(__webpack_require__.bind(__webpack_require__, 43436))
        ]);
        return {
          cover: (missing, targets, derivations) => coverMissing(missing, targets, derivations, usableFor(cache, targets))
        };
      }
      async function withPrivacy(plan, flake, nix, cache) {
        if (!cache?.service.may.write || cache.scope.isPrivate || flake === void 0)
          return plan;
        const { whyUncacheable } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8886), __webpack_require__.e(2370)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, flake, fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      async function withCache(cache, { plan, nix, host }, build, onLayer = (layer, of) => publish(of, [layer], host)) {
        if (cache === void 0)
          return build(nix);
        const [{ cachedForPlan }, { clearFolder, restorePaths }, { withFolder }, { savePlan }, { byName, usual }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            9974
          ).then(__webpack_require__.bind(__webpack_require__, 49974)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(6989), __webpack_require__.e(5252)]
          ).then(__webpack_require__.bind(__webpack_require__, 87123)),
          __webpack_require__.e(
            /* import() */
            1046
          ).then(__webpack_require__.bind(__webpack_require__, 11046)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1321)]
          ).then(__webpack_require__.bind(__webpack_require__, 39191)),
          __webpack_require__.e(
            /* import() */
            9130
          ).then(__webpack_require__.bind(__webpack_require__, 89130))
        ]);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
        const restored = await log.group("Restoring from the cache", async () => restorePaths(cache, nix, await cachedForPlan(plan, cache), { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary }));
        let result = await build(restored.paths > 0 ? await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0) : nix);
        if (restored.paths > 0)
          await clearFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0);
        if (restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)) {
          log.warning("Nix refuses something that came from the cache: building once more without it");
          result = await build(nix);
        }
        if (signal.aborted)
          return result;
        const since = Math.floor(Date.now() / 1e3 - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__.p_)());
        const layer = await log.group("Saving to the cache", () => savePlan(cache, nix, { plan, result }, { log, signal, since, expected: (name) => (byName(name) ?? usual).seconds }));
        if (layer)
          await onLayer(layer, cache);
        return result;
      }
      const isOfSubstituter = (failure) => failure.class === "substituter";
      const most = 5e9;
      async function publish({ service, system, branch }, layers, { log, signal }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9031)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most });
        } catch (error) {
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
    })
  ),
  /***/
  4901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          nixOf
        )
        /* harmony export */
      });
      var _features_setup_found_nix_find_nix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33501);
      var _features_setup_settings_pass_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67144);
      var _nix_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84408);
      var _system_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84114);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32522);
      async function nixOf(host, { nixConf = [] } = {}) {
        const { NIX_CONFIG } = host.environment;
        const env = { ...(0, _system_environment_js__WEBPACK_IMPORTED_MODULE_3__.uQ)(host.environment), ...NIX_CONFIG ? { NIX_CONFIG } : {} };
        const settings = host.kind === "terminal" ? optionsOf(nixConf) : [];
        return new _nix_command_js__WEBPACK_IMPORTED_MODULE_2__.a(await (0, _features_setup_found_nix_find_nix_js__WEBPACK_IMPORTED_MODULE_0__.ro)(_system_exec_js__WEBPACK_IMPORTED_MODULE_4__.m0, env), _system_exec_js__WEBPACK_IMPORTED_MODULE_4__.m0, settings);
      }
      function optionsOf(lines) {
        return Object.entries((0, _features_setup_settings_pass_settings_js__WEBPACK_IMPORTED_MODULE_1__.P$)(lines)).flatMap(([name, value]) => [
          "--option",
          name.replace(/^experimental-features$/, "extra-$&"),
          value
        ]);
      }
    })
  ),
  /***/
  33501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bn: () => (
          /* binding */
          nixAt
        ),
        /* harmony export */
        ro: () => (
          /* binding */
          requireNix
        ),
        /* harmony export */
        rv: () => (
          /* binding */
          findNix
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13525);
      var semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90004);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79470);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8292);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39198);
      var _installed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81240);
      const oldestNix = "2.26.0";
      const wellKnown = (home) => [
        ...home ? [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".nix-profile/bin"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".local/state/nix/profile/bin")] : [],
        _installed_js__WEBPACK_IMPORTED_MODULE_8__.v,
        "/run/current-system/sw/bin"
      ];
      async function findNix(exec, env) {
        const onPath = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        for (const folder of [...onPath, ...wellKnown(env.HOME)]) {
          const program = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "nix");
          if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__.t2)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
            return nixAt(exec, program, env);
        }
        return void 0;
      }
      async function requireNix(exec, env) {
        const nix = await findNix(exec, env);
        if (nix)
          return nix;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml("there is no Nix on this machine; run flakeship/actions/setup first, or install Nix 2.26 or newer");
      }
      async function nixAt(exec, program, env) {
        const { code, stdout, stderr } = await exec(program, ["--version"], { env });
        const is = code === 0 ? parseVersion(stdout) : void 0;
        if (!is)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml(whyNot(program, stderr || stdout));
        if (isTooOld(is)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml(`${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, "")} or newer`);
        }
        return { program, ...is, system: (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_7__.DH)(process.arch, process.platform), env };
      }
      function whyNot(program, said) {
        const why = /^error: *(.+)/m.exec(said)?.[1] ?? said.trim().split("\n").at(-1) ?? "";
        return /\bsetting\b|configuration line|has invalid value|Cannot parse Nix store/.test(why) ? `Nix cannot read its settings: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(why)}; correct nix-conf, or the nix.conf of this machine` : `${program} does not work: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(why)}; repair or remove it`;
      }
      function parseVersion(text) {
        const [, implementation, version] = /^nix \(([A-Za-z]+(?: Nix)?)[^)]*\) (\d+\.\d+\S*)/m.exec(text) ?? [];
        return implementation && version ? { implementation, version } : void 0;
      }
      function isTooOld({ version }) {
        const known = semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_2__(version);
        return known === null || semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_3__(known, oldestNix);
      }
    })
  ),
  /***/
  81240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          readRecord
        ),
        /* harmony export */
        v: () => (
          /* binding */
          systemBin
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      const systemBin = "/nix/var/nix/profiles/default/bin";
      const record = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        format: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        /** The store path of Nix. */
        nix: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** What it was installed from. */
        source: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
      });
      const recordFile = "/nix/var/flakeship/installed.json";
      async function readRecord(file = recordFile) {
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => void 0);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.qFJ(), record), text);
        return parsed.success ? parsed.output : void 0;
      }
    })
  ),
  /***/
  67144: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ip: () => (
          /* binding */
          settingsToPass
        ),
        /* harmony export */
        P$: () => (
          /* binding */
          parseSettings
        ),
        /* harmony export */
        mP: () => (
          /* binding */
          settingLines
        ),
        /* harmony export */
        yj: () => (
          /* binding */
          missingSettings
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      function parseSettings(lines, said = {}) {
        const settings = { ...said };
        for (const line of lines.map((one) => one.replace(/#.*/, "").trim()).filter((one) => one !== "")) {
          const [, name, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
          if (/^[\w-]*access-tokens\b/.test(line))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("nix-conf is readable by everybody: give tokens as the input access-tokens");
          if (name === void 0 || value === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`nix-conf: ${JSON.stringify(line)} must be NAME = VALUE`);
          if (name === "include")
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("nix-conf: write the lines themselves, no include of a file");
          const before = name.startsWith("extra-") ? settings[name] : void 0;
          settings[name] = before === void 0 ? value : `${before} ${value}`;
        }
        return settings;
      }
      const settingLines = (settings) => Object.entries(settings).map(([name, value]) => `${name} = ${value}`).join("\n");
      function missingSettings(wanted, effective) {
        return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !has(effective, name, value)));
      }
      const byClient = /* @__PURE__ */ new Set([
        "experimental-features",
        "accept-flake-config",
        "flake-registry",
        "netrc-file",
        "max-jobs",
        "cores",
        "connect-timeout",
        "max-silent-time",
        "timeout"
      ]);
      const places = {
        NixOS: "nix.settings of its NixOS configuration",
        "Determinate Nix": "/etc/nix/nix.custom.conf"
      };
      function settingsToPass(wanted, machine) {
        const { effective, isTrusted } = machine;
        const missing = Object.entries(missingSettings(wanted, effective));
        const isTaken = ([name, value]) => isTrusted || byClient.has(base(name, effective)) || isOffered(effective, name, value);
        const place = places[machine.kind] ?? "/etc/nix/nix.conf";
        return {
          lines: settingLines(Object.fromEntries(missing.filter(isTaken))),
          said: missing.filter((one) => !isTaken(one)).map(([name, value]) => `this machine's Nix takes no ${name} = ${value} from us: add it to ${place}`)
        };
      }
      function isOffered(effective, name, value) {
        if (base(name, effective) !== "substituters")
          return false;
        const offered = [effective["trusted-substituters"], effective.substituters].flatMap(itemsOf);
        return words(value).every((url) => offered.map(bare).includes(bare(url)));
      }
      const bare = (url) => url.replace(/\/$/, "");
      function base(name, effective) {
        return name in effective ? name : name.replace(/^extra-/, "");
      }
      function has(effective, name, value) {
        const there = effective[base(name, effective)];
        if (typeof there !== "object" || there === null)
          return there !== void 0 && String(there) === value;
        const items = itemsOf(there);
        const isAdded = base(name, effective) !== name;
        const wanted = words(value);
        return wanted.every((item) => items.includes(item)) && (isAdded || wanted.length >= Object.keys(there).length);
      }
      const words = (value) => value.split(/\s+/).flatMap((word) => word === "" ? [] : [word.replace(/\?$/, "")]);
      function itemsOf(value) {
        if (Array.isArray(value))
          return value.flatMap((item) => words(String(item)));
        if (typeof value !== "object" || value === null)
          return [];
        return Object.entries(value).flatMap(([path, { source = path } = {}]) => [path, `${path}=${source}`]);
      }
    })
  ),
  /***/
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
      }
    })
  ),
  /***/
  64481: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          readError
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const longest = 600;
      const drv = String.raw`'(?<drv>/nix/store/[^'\s]+\.drv)'`;
      const firstLine = (_, text) => text.split("\n")[0] ?? "";
      const shapes = [
        {
          kind: "dependency",
          pattern: new RegExp(`^\\d+ dependenc(y|ies) of derivation ${drv} failed to build`),
          say: firstLine
        },
        {
          kind: "dependency",
          pattern: new RegExp(`^Cannot build ${drv}\\.\\s+Reason: \\d+ dependenc(y|ies) failed`),
          say: firstLine
        },
        { kind: "summary", pattern: /^build of (resolved derivation )?'[\s\S]*' failed$/, say: firstLine },
        {
          kind: "own",
          pattern: new RegExp(`^builder for ${drv} (?<reason>[^;\\n]+)`),
          say: ({ reason }) => `builder ${reason}`
        },
        {
          kind: "own",
          pattern: new RegExp(`^Cannot build ${drv}\\.\\s+Reason: (?<reason>[^\\n]*?)\\.?\\s*(\\n\\s*(?<more>Required [^\\n]*)|\\n|$)`),
          say: ({ reason, more }) => more ? `${reason}: ${more}` : reason ?? ""
        },
        {
          kind: "own",
          pattern: new RegExp(`^hash mismatch in fixed-output derivation ${drv}:\\s*specified:\\s*(?<old>\\S+)\\s*got:\\s*(?<new>\\S+)`),
          say: (hash) => `hash mismatch: specified ${hash.old}, got ${hash.new}`
        },
        { kind: "own", pattern: new RegExp(drv), say: firstLine }
      ];
      function readError(text) {
        const body = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text).trim().replace(/^(error:\s*)+/, "").replace(/\n {1,7}/g, "\n");
        const log = [...body.matchAll(/^\s*> (.*)$/gm)].map((line) => line[1] ?? "");
        for (const shape of shapes) {
          const match = shape.pattern.exec(body);
          if (!match)
            continue;
          const groups = match.groups ?? {};
          const message = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(shape.say(groups, body), longest);
          return { kind: shape.kind, message, log, ...groups.drv ? { drvPath: groups.drv } : {} };
        }
        return { kind: "general", message: (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(body, longest), log };
      }
    })
  ),
  /***/
  84408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          Nix
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91763);
      const always = [
        "--extra-experimental-features",
        "nix-command flakes",
        "--option",
        "accept-flake-config",
        "false",
        "--option",
        "flake-registry",
        ""
      ];
      class Nix {
        at;
        #exec;
        #options;
        constructor(at, exec, options = []) {
          this.at = at;
          this.#exec = exec;
          this.#options = options;
        }
        /** Runs `nix ARGS` and gives what it printed, whatever its exit code. */
        attempt(args, options = {}) {
          return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env }
          });
        }
        /** Like `attempt`, but an exit code other than 0 is a CommandError. */
        async run(args, options = {}) {
          const output = await this.attempt(args, options);
          if (output.code !== 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["nix", ...args], output);
          return output.stdout;
        }
        /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
        async json(schema, args, options = {}) {
          return valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(schema, JSON.parse(await this.run(args, options)));
        }
        /** Starts `nix ARGS` and leaves it running; ends with us. */
        start(args, options = {}) {
          const env = { ...this.at.env, ...options.env };
          return (0, _system_process_js__WEBPACK_IMPORTED_MODULE_1__.n)(this.at.program, this.#line(args), { ...options, env, grace: 5 });
        }
        #line(args) {
          return [...always, ...this.#options, ...args];
        }
      }
    })
  ),
  /***/
  33298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          Aterm
        )
        /* harmony export */
      });
      const quote = '"'.charCodeAt(0);
      const backslash = "\\".charCodeAt(0);
      const closing = { "[": "]", "(": ")" };
      const unescaped = { n: "\n", r: "\r", t: "	" };
      class Aterm {
        #bytes;
        #at;
        constructor(bytes, at) {
          this.#bytes = bytes;
          this.#at = at;
        }
        skip(character) {
          const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
          if (isThere)
            this.#at += 1;
          return isThere;
        }
        /** Nothing but white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** All that was not read yet, one character for each byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each with the comma behind it. */
        fields(count) {
          const terms = [];
          while (terms.length < count) {
            const one = this.term();
            if (one === void 0 || !this.skip(","))
              return void 0;
            terms.push(one);
          }
          return terms;
        }
        /** One string, list or tuple. */
        term() {
          const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
          if (open === '"')
            return this.#string();
          const close = closing[open];
          if (close === void 0)
            return void 0;
          const items = [];
          this.#at += 1;
          while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(","))
              return void 0;
            const item = this.term();
            if (item === void 0)
              return void 0;
            items.push(item);
          }
          return items;
        }
        /** Goes over a flat list without reading it. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values, of which only the wanted ones are read. */
        variables(wanted) {
          const found = {};
          const lengths = new Set([...wanted ?? []].map((name) => name.length));
          if (!this.skip("["))
            return void 0;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || !this.skip("("))
              return void 0;
            const place = this.#end();
            if (place === void 0 || !this.skip(","))
              return void 0;
            const name = wanted === void 0 || lengths.has(place[1] - place[0]) ? this.#text(place) : void 0;
            const isWanted = name !== void 0 && (wanted === void 0 || wanted.has(name));
            const value = this.#end();
            if (value === void 0 || !this.skip(")"))
              return void 0;
            if (isWanted)
              found[name] = this.#text(value);
          }
          return found;
        }
        /** Goes over a string; gives where its text begins and ends. */
        #end() {
          const bytes = this.#bytes;
          if (bytes[this.#at] !== quote)
            return void 0;
          const start = this.#at + 1;
          for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
              escapes += 1;
            if (escapes % 2 === 1)
              continue;
            this.#at = end + 1;
            return [start, end];
          }
          return void 0;
        }
        #string() {
          const place = this.#end();
          return place && this.#text(place);
        }
        #text(place) {
          const text = this.#bytes.toString("utf8", ...place);
          return text.includes("\\") ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter) : text;
        }
      }
    })
  ),
  /***/
  46468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          DerivationFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
      class DerivationFiles {
        #read = /* @__PURE__ */ new Map();
        async read(drvPath) {
          if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => void 0);
          return this.#keep(drvPath, text);
        }
        /** Whether the store has it at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by their paths. */
        async all(drvPaths) {
          const found = /* @__PURE__ */ new Map();
          let count = 0;
          for (const drvPath of drvPaths) {
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== void 0)
              found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
          }
          return found;
        }
        #keep(drvPath, text) {
          const derivation = text && (0, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.gM);
          this.#read.set(drvPath, derivation);
          return derivation;
        }
      }
      const atOnce = 200;
      function readNow(drvPath) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
        } catch {
          return void 0;
        }
      }
      function derivationName(drvPath) {
        return drvPath.replace(/^.*\/[0-9a-z]{32}-/, "").replace(/\.drv$/, "");
      }
    })
  ),
  /***/
  64246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I_: () => (
          /* binding */
          hasFixedOutput
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          telling
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          parseDerivation
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          saysOf
        )
        /* harmony export */
      });
      var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33298);
      const telling = /* @__PURE__ */ new Set([
        "requiredSystemFeatures",
        "outputHash",
        "preferLocalBuild",
        "src",
        "srcs",
        "__json"
      ]);
      function parseDerivation(text, wanted) {
        const bytes = typeof text === "string" ? Buffer.from(text) : text;
        const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString("latin1", 0, 20))?.[0];
        if (start === void 0)
          return void 0;
        const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__.S(bytes, start.length);
        if (!aterm.skip("(") || start !== "Derive" && aterm.fields(1) === void 0)
          return void 0;
        const fields = aterm.fields(5);
        if (fields === void 0 || !aterm.skipTerm() || !aterm.skip(","))
          return void 0;
        const env = aterm.variables(wanted);
        if (env === void 0 || !aterm.skip(")") || !aterm.isAtEnd())
          return void 0;
        const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
        if (typeof system !== "string" || typeof builder !== "string")
          return void 0;
        if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
          return void 0;
        return {
          outputs: Object.fromEntries(entries(outputs, word)),
          inputDrvs: new Map(entries(inputDrvs, outputsOf)),
          inputSrcs: strings(inputSrcs),
          system,
          builder,
          env,
          requiredSystemFeatures: features(env),
          ...isDynamic(inputDrvs) ? { isDynamic: true } : {}
        };
      }
      function hasFixedOutput({ env }) {
        return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? "")?.[1] ?? "") !== "";
      }
      function saysOf(derivation) {
        const { env } = derivation;
        if (hasFixedOutput(derivation))
          return "download";
        const isTrue = (value) => value === "1" || value === "true";
        if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? ""))
          return "local";
        const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? "");
        return hasSource ? void 0 : "script";
      }
      function outputsOf(needed) {
        return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
      }
      function isDynamic(inputs) {
        if (!Array.isArray(inputs))
          return false;
        return inputs.some((input) => {
          const [outputs, below] = Array.isArray(input) && Array.isArray(input[1]) && input[1] || [];
          return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
        });
      }
      function features(env) {
        if (env.__json === void 0)
          return words(env.requiredSystemFeatures);
        try {
          const attributes = JSON.parse(env.__json);
          const listed = attributes?.requiredSystemFeatures;
          return typeof listed === "string" ? words(listed) : strings(Array.isArray(listed) ? listed : []);
        } catch {
          return [];
        }
      }
      const words = (text = "") => text.split(/\s+/).filter((word2) => word2 !== "");
      function strings(term) {
        if (!Array.isArray(term))
          return [];
        return term.every((item) => typeof item === "string") ? [...term] : term.filter((item) => typeof item === "string");
      }
      const word = (term) => typeof term === "string" ? term : "";
      function entries(term, value) {
        const found = [];
        for (const tuple of Array.isArray(term) ? term : []) {
          if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
        }
        return found;
      }
    })
  ),
  /***/
  65360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          withOurOptions
        ),
        /* harmony export */
        r: () => (
          /* binding */
          withoutOptions
        )
        /* harmony export */
      });
      const sentences = [
        [
          /experimental Nix feature '([\w-]+)' is disabled; (?:add|use) '--extra-experimental-features [^'\n]*' to (?:enable|override)(?: it)?/g,
          "experimental Nix feature '$1' is disabled; enable it in your nix.conf, or with nix-conf (--nix-conf 'extra-experimental-features = $1')"
        ],
        [
          /ignoring untrusted flake configuration setting '([\w-]+)'\.\s*Pass '--accept-flake-config' to trust it/g,
          "the flake asks for the setting '$1' (nixConfig), which no flake decides here; if you want it, give it in your nix.conf, or with nix-conf (--nix-conf '$1 = …')"
        ],
        [/ \(use '?--impure'? to override\)/g, " (impure evaluation allows it: --impure)"]
      ];
      const advice = /[ \n]*\(?(?:[Uu]se|[Pp]ass|[Aa]dd|[Tt]ry|[Ss]pecify) ['`]?--(?!impure|nix-conf|ifd)[a-z][\w-]*[^.)\n]*[.)]?/g;
      function withOurOptions(text) {
        if (!text.includes("--"))
          return text;
        return sentences.reduce((said, [pattern, ours]) => said.replace(pattern, ours), text);
      }
      const withoutOptions = (warning) => withOurOptions(warning).replace(advice, "").trim();
    })
  ),
  /***/
  53452: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          configuredSubstituters
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          impatience
        ),
        /* harmony export */
        HB: () => (
          /* binding */
          unreachable
        ),
        /* harmony export */
        Zp: () => (
          /* binding */
          useSubstituters
        ),
        /* harmony export */
        _L: () => (
          /* binding */
          patience
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          isAt
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const patience = 4;
      const impatience = [
        ["connect-timeout", String(patience)],
        ["stalled-download-timeout", String(patience)],
        ["download-attempts", "1"]
      ].flatMap(([name = "", value = ""]) => ["--option", name, value]);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ substituters: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()) }) });
      async function configuredSubstituters(nix) {
        return (await nix.json(settings, ["config", "show", "--json"])).substituters.value;
      }
      const useSubstituters = (urls) => [
        "--option",
        "substituters",
        urls.join(" ")
      ];
      const shapes = [
        /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g,
        /(?<ssh>failed to start SSH connection to) '(?<url>[^'\n]*)'(?:: (?<why>[^\n]+))?/g,
        /(?<ssh>cannot open connection to remote store) '(?<url>[^'\n]*)': (?<why>[^\n]+)/g,
        /(?<ssh>cannot connect to) '(?<url>[^'\n]*)'/g,
        /'nix-store --serve' (?<why>protocol mismatch) from '(?<url>[^'\n]*)'/g,
        /(?<why>don't know how to open Nix store with scheme '(?<url>[^'\n]*)')/g
      ];
      const repeated = /(?<ssh>opening a connection to remote store) '(?<url>[^'\n]*)' previously failed/g;
      function unreachable(stderr) {
        const found = /* @__PURE__ */ new Map();
        const matches = shapes.flatMap((shape) => [...stderr.matchAll(shape)]);
        const isFirst = !matches.some(({ groups }) => groups?.ssh);
        for (const { groups, index } of isFirst ? [...matches, ...stderr.matchAll(repeated)] : matches) {
          const { url = "", why, ssh } = groups ?? {};
          const before = ssh === void 0 ? void 0 : lastOwnWords(stderr.slice(0, index));
          const reason = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((before ?? why ?? "no connection").replace(/^error: /, ""), 200);
          if (!found.has(url))
            found.set(url, reason);
        }
        return found;
      }
      function lastOwnWords(text) {
        return text.split("\n").slice(0, -1).findLast((line) => /^(?!warning|error)\S/.test(line));
      }
      const otherNames = {
        ssh: hosts,
        "ssh-ng": hosts,
        s3: ({ authority: bucket, params }) => {
          const endpoint = params.get("endpoint") ?? `s3.${params.get("region") ?? "us-east-1"}.amazonaws.com`;
          const scheme = params.get("scheme") ?? "https";
          return [`${scheme}://${endpoint}/${bucket}`, `${scheme}://${bucket}.${endpoint}`];
        }
      };
      function hosts({ scheme, authority }) {
        const host = authority.replace(/^.*@/, "");
        const bare = (text) => text.replace(/:\d+$/, "");
        return [authority, bare(authority), host, bare(host), `${scheme}:`];
      }
      function isAt(configured, said) {
        const [, url = "", scheme = "", authority = "", query = ""] = /^(([a-z0-9+.-]+):\/\/([^/?]*)[^?]*)\??(.*)$/is.exec(configured) ?? [];
        const address = { scheme, authority, params: new URLSearchParams(query) };
        const names = [url, scheme, ...otherNames[scheme]?.(address) ?? []];
        const trim = (text) => text.replace(/\/+$/, "");
        return names.some((name) => name !== "" && trim(name) === trim(said));
      }
    })
  ),
  /***/
  84114: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bb: () => (
          /* binding */
          proxies
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          withGitFile
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          guestEnvironment
        ),
        /* harmony export */
        d2: () => (
          /* binding */
          nixUserConf
        ),
        /* harmony export */
        uQ: () => (
          /* binding */
          toolEnvironment
        )
        /* harmony export */
      });
      const proxies = [
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "all_proxy"
      ];
      const allowed = [
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "LC_ALL",
        "TERM",
        "TMPDIR",
        "TZ",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "NIX_SSL_CERT_FILE",
        "SSL_CERT_FILE",
        "NIX_REMOTE",
        "NIX_CONF_DIR",
        "NIX_USER_CONF_FILES",
        "NIX_SSHOPTS",
        "SSH_AUTH_SOCK",
        ...proxies
      ];
      function toolEnvironment(environment) {
        const kept = {};
        for (const name of allowed) {
          const value = environment[name];
          if (value !== void 0)
            kept[name] = value;
        }
        kept.PATH ??= "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
      }
      const include = "include.path";
      function withGitFile(environment, file) {
        return gitVariables([...gitSettings(environment), [include, file]]);
      }
      function gitSettings(environment) {
        const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
        return Array.from({ length: count > 0 && count < 1e3 ? count : 0 }, (_, i) => [
          environment[`GIT_CONFIG_KEY_${i}`] ?? "",
          environment[`GIT_CONFIG_VALUE_${i}`] ?? ""
        ]);
      }
      function gitVariables(settings) {
        if (settings.length === 0)
          return {};
        const pairs = settings.flatMap(([name, value], i) => [
          [`GIT_CONFIG_KEY_${i}`, name],
          [`GIT_CONFIG_VALUE_${i}`, value]
        ]);
        return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
      }
      function nixUserConf(environment) {
        const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
        if (NIX_USER_CONF_FILES)
          return NIX_USER_CONF_FILES.split(":");
        const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : void 0);
        const folders = [...own ? [own] : [], ...(XDG_CONFIG_DIRS || "/etc/xdg").split(":")];
        return folders.map((folder) => `${folder}/nix/nix.conf`);
      }
      function guestEnvironment(scratch) {
        return {
          PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          HOME: scratch,
          TMPDIR: scratch,
          LANG: "C.UTF-8"
        };
      }
    })
  ),
  /***/
  32522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          gather
        ),
        /* harmony export */
        m0: () => (
          /* binding */
          exec
        )
        /* harmony export */
      });
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
      var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);
      const exec = async (program, args, options) => {
        const file = (0, _programs_js__WEBPACK_IMPORTED_MODULE_4__.d)(program, options.env.PATH ?? "");
        if (!file.includes("/"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`there is no ${program} on PATH; install it and try again`);
        if (options.input !== void 0)
          return feed(file, args, options.input, options);
        const { exitCode, stdout, stderr } = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(`"${file}"`, [...args], {
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          ...options.cwd === void 0 ? {} : { cwd: options.cwd },
          ...options.onStderr === void 0 ? {} : { listeners: { stderr: options.onStderr } }
        });
        return { code: exitCode, stdout, stderr };
      };
      async function feed(file, args, input, { env, cwd, onStderr }) {
        const running = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(file, args, { env, input, ...cwd === void 0 ? {} : { cwd } });
        if (onStderr)
          running.stderr.on("data", onStderr);
        const said = [(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
        const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
        return { code: code ?? 1, stdout, stderr };
      }
      async function run(exec2, program, args, options) {
        const output = await exec2(program, args, options);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd([program, ...args], output);
        return output;
      }
      async function gather(running, signal) {
        const stop = () => void running.stop();
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
          stop();
        try {
          const [stdout, stderr, exit] = await Promise.all([
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit
          ]);
          signal.throwIfAborted();
          return { stdout, stderr, code: exit.code ?? 1 };
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    })
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p_: () => (
          /* binding */
          jobSeconds
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      const ticks = 100;
      function readProcess(stat) {
        const end = stat.lastIndexOf(")");
        const name = stat.slice(stat.indexOf("(") + 1, end);
        const fields = stat.slice(end + 2).split(" ");
        const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
        return end < 0 || Number.isNaN(started) ? void 0 : { name, parent, started };
      }
      function jobProcess(above) {
        const [last] = above.slice(-1);
        return above.find(({ name }) => name === "Runner.Worker") ?? (last?.parent === 0 && last.name === "tail" ? last : void 0);
      }
      async function jobSeconds() {
        const ours = await processOf("self");
        const job = ours && jobProcess(await processesAbove(ours));
        const earlier = ours && job ? ours.started - job.started : 0;
        return process.uptime() + Math.max(0, earlier);
      }
      async function processesAbove({ parent }) {
        const above = [];
        const first = await processOf("1");
        for (let id2 = parent; id2 > 1; ) {
          const next = await processOf(String(id2));
          if (!next)
            break;
          above.push(next);
          id2 = next.parent;
        }
        return first ? [...above, first] : above;
      }
      async function processOf(id2) {
        return readProcess(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
      }
    })
  ),
  /***/
  78094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          resolveProgram
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const known = /* @__PURE__ */ new Map();
      function resolveProgram(program, path) {
        if (program.includes("/"))
          return program;
        const key = `${program}\0${path}`;
        const found = known.get(key) ?? search(program, path);
        if (found !== void 0)
          known.set(key, found);
        return found ?? program;
      }
      function search(program, path) {
        for (const folder of path.split(":")) {
          if (!folder.startsWith("/"))
            continue;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
              return file;
          } catch {
          }
        }
        return void 0;
      }
    })
  )
};
