export const id = 6954;
export const ids = [6954];
export const modules = {
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
  77534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jw: () => (
          /* binding */
          inStore
        ),
        /* harmony export */
        mv: () => (
          /* binding */
          baseNameOf
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          storePathShape
        ),
        /* harmony export */
        zP: () => (
          /* binding */
          isStorePath
        )
        /* harmony export */
      });
      const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/;
      const isStorePath = (text) => storePathShape.test(text);
      const folder = "/nix/store/";
      const inStore = (base) => folder + base;
      const baseNameOf = (path) => path.slice(folder.length);
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
        /**
         * The same Nix with further lines of nix.conf, passed in the environment of its processes: arguments are visible to
         * everybody.
         */
        withSettings(lines) {
          const NIX_CONFIG = [this.at.env.NIX_CONFIG ?? [], lines].flat().join("\n");
          return new Nix({ ...this.at, env: { ...this.at.env, NIX_CONFIG } }, this.#exec, this.#options);
        }
        /** Runs `nix ARGS` and returns its output, whatever its exit code. */
        attempt(args, options = {}) {
          return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env }
          });
        }
        /** Like `attempt`, but a non-zero exit code is a CommandError. */
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
        /** Starts `nix ARGS` and leaves it running; it ends with us. */
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
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
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
