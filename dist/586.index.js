export const id = 586;
export const ids = [586, 3856];
export const modules = {
  /***/
  74315: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          bootInputs
        ),
        /* harmony export */
        l: () => (
          /* binding */
          demandInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const bootInputs = (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zD)("boots", {
        boot: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("which images to boot", ["none", "vm", "iso", "sd-image", "image", "all"], "all", {
          group: "often"
        }),
        bootMedia: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("how to boot an ISO: as a CD, as a USB stick, or both", ["cd", "stick", "all"], "cd"),
        bootMemory: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("memory of a guest in MiB; default: what the script asks for, or the image needs (an ISO 2048), within what the machine has", void 0, { least: 64, placeholder: "MIB" }),
        bootCpus: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("processors of a guest; default: what the image asks for", void 0, { least: 1 }),
        bootTimeout: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds that a guest may run until its boot counts as undecided; default: 180 with KVM, 900 without; where other work keeps it from running, up to four times as long", void 0, {
          least: 1,
          placeholder: "SECONDS"
        }),
        bootSuccess: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("regular expression for a line of a console, the kernel or the journal that means booted", { placeholder: "REGEX" }),
        bootForward: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("more ports to forward into guests: HOSTPORT:GUESTPORT", {
          placeholder: "PORTS"
        }),
        bootCommand: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("command that must succeed over SSH in the booted guest", {
          placeholder: "COMMAND"
        }),
        bootSshUser: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("SSH user for boot-command", "root", { placeholder: "USER" }),
        bootSshKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("private SSH key file for boot-command; on GitHub also the key itself", {
          placeholder: "FILE"
        }),
        bootSshPort: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("port on this machine that is forwarded to SSH, for boot-command", 2222, {
          least: 1,
          placeholder: "PORT"
        }),
        bootNetwork: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("network of guests: none, or that of this machine", ["closed", "open"], "closed"),
        accelerator: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("how guests run; auto tries KVM with a guest and falls back to emulation", ["auto", "kvm", "tcg"], "auto")
      });
      const { bootSshKey: _key, bootSshPort: _port, ...asked } = bootInputs;
      const demandInputs = asked;
    })
  ),
  /***/
  15890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          forksInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const forksInput = {
        selfHostedForks: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether code of pull requests from forks may run on a machine that is not one of GitHub: it could stay there (SECURITY.md)", ["refuse", "allow"], "refuse", { only: "github" })
      };
    })
  ),
  /***/
  49847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          refuseForks
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39198);
      async function refuseForks({ selfHostedForks }, host) {
        if (host.kind !== "github" || selfHostedForks === "allow" || (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_1__.OZ)(host.environment))
          return;
        const { foreignHead } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(7496)]
        ).then(__webpack_require__.bind(__webpack_require__, 17496));
        const head = await foreignHead(host.environment);
        if (head === void 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this run is for code of ${head}, and this machine is not one of GitHub: what a fork wrote would run here and could stay; let forks run on GitHub's machines, or say self-hosted-forks: allow where every job gets a machine of its own`);
      }
    })
  ),
  /***/
  90576: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34355);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91711);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17075);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _inputs_forks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15890);
      var _inputs_setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90070);
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49847);
      var _phases_prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60511);
      const inputs = {
        ..._inputs_setup_js__WEBPACK_IMPORTED_MODULE_6__.Bb,
        ..._inputs_forks_js__WEBPACK_IMPORTED_MODULE_5__.q,
        plan: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lq)("plan.json of evaluate; prepares only what this plan needs", {
          group: "what",
          placeholder: "FILE"
        }),
        shard: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lq)("the shard of that plan which this job builds", { placeholder: "ID" }),
        yes: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Jt)("do what the table says; without it, it is only shown", false, { only: "terminal" })
      };
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_3__.X)({
        describe: `Makes this machine ready: compares what it has with what the job needs, and does only what is missing.
A Nix that is there is used as it is; else one is installed with the sandbox on and started.
On a terminal it only shows the table, and does it with --yes, as root or with sudo. The other commands need neither:
where there is no Nix they bring a private one, which changes nothing on the machine.`,
        example: "flakeship setup; flakeship setup --yes --emulate aarch64-linux",
        outputs: {
          nix: "path of nix",
          version: "its version",
          system: "what it builds for by itself, such as x86_64-linux"
        }
      }, inputs, {
        async main(values, host) {
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_7__.A)(values, host);
          const work = await workOf(values);
          if (host.kind === "terminal" && !values.yes)
            return onlyShow(values, host, work);
          const { nix } = await (0, _phases_prepare_js__WEBPACK_IMPORTED_MODULE_8__.prepareFor)(values, host, work);
          if (!nix)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml("this machine has no Nix, and none was installed; see the warnings above, or install Nix 2.26 or newer");
          return {
            ok: true,
            outputs: outputsOf(nix),
            summary: [
              `${nix.implementation} ${nix.version} for ${nix.system}: ${nix.program}`,
              ...onPath(nix, host) ? [] : [`put it on PATH: export PATH=${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(nix.program)}:$PATH`]
            ]
          };
        },
        post: _phases_prepare_js__WEBPACK_IMPORTED_MODULE_8__.cleanUp
      });
      async function workOf({ plan: file, shard }) {
        if (file === void 0) {
          if (shard !== void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("shard needs plan: it names a shard of that");
          return {};
        }
        const plan = await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_1__.u0)("plan", file);
        if (shard === void 0)
          return { plan };
        if (plan.shards?.some(({ id: id2 }) => id2 === shard))
          return { plan, shard };
        const known = plan.shards?.map(({ id: id2 }) => id2).join(", ") || "none";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} has no shard ${JSON.stringify(shard)}; it has ${known}`);
      }
      async function onlyShow(values, host, work) {
        const { have, lines, due } = await (0, _phases_prepare_js__WEBPACK_IMPORTED_MODULE_8__.show)(values, host, work);
        const outputs = have.nix ? outputsOf(have.nix) : { nix: "", version: "", system: have.system };
        const last = due.length === 0 ? "nothing is missing" : `nothing changed; to do it: flakeship setup --yes (${due.join(", ")})`;
        return { ok: true, outputs, summary: [...lines, "", last], json: { ...outputs, missing: due } };
      }
      function onPath({ program }, { environment }) {
        return environment.PATH?.split(":").includes((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program)) ?? false;
      }
      function outputsOf({ program, version, system }) {
        return { nix: program, version, system };
      }
    })
  ),
  /***/
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ej: () => (
          /* binding */
          size
        ),
        /* harmony export */
        Jt: () => (
          /* binding */
          flag
        ),
        /* harmony export */
        Ko: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          groups
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          whole
        ),
        /* harmony export */
        i9: () => (
          /* binding */
          kebab
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          optional
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          list
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const groups = ["often", "what", "how", "boots", "output"];
      const text = (describe, fallback, extra = {}) => ({
        describe,
        fallback,
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || fallback
      });
      const optional = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || void 0
      });
      const list = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        many: true,
        ...extra,
        parse: (raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))
      });
      const flag = (describe, fallback = false, extra = {}) => ({
        describe,
        fallback: String(fallback),
        choices: ["true", "false"],
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (raw === "true" || raw === "false")
            return raw === "true";
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
        }
      });
      const oneOf = (describe, choices, fallback, extra = {}) => ({
        describe,
        fallback,
        choices,
        placeholder: choices.join("|"),
        ...extra,
        parse: (raw, name) => {
          const value = raw || fallback;
          const found = choices.find((choice) => choice === value);
          if (found !== void 0)
            return found;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(raw)}`);
        }
      });
      const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
        describe,
        fallback: fallback === void 0 ? "" : String(fallback),
        placeholder: "N",
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
        }
      });
      function grouped(group, inputs) {
        return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, { group, ...input }]));
      }
      function readInputs(inputs, host) {
        const values = {};
        for (const [key, input] of Object.entries(inputs)) {
          const name = kebab(key);
          const raw = host.input(name).trim();
          if (input.secret && raw !== "")
            host.secret(raw);
          values[key] = input.parse(raw, name);
        }
        return values;
      }
      function kebab(camel) {
        return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      }
      const units = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };
      const size = (describe, fallback = "", extra = {}) => ({
        describe,
        fallback,
        placeholder: "SIZE",
        ...extra,
        parse: (given, name) => {
          const raw = given || fallback;
          if (raw === "")
            return Number.POSITIVE_INFINITY;
          const [, number, unit = ""] = /^(\d{1,12})\s*([KMGT]?)(?:i?B)?$/i.exec(raw) ?? [];
          if (number !== void 0)
            return Number(number) * (units[unit.toUpperCase()] ?? 1);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a size such as 500M or 2G, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw, 60))}`);
        }
      });
    })
  ),
  /***/
  17075: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          action
        )
        /* harmony export */
      });
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      function action(description, inputs, phases) {
        return {
          inputs,
          description,
          needsNix: description.needsNix ?? false,
          main: (host) => phases.main((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(inputs, host), host),
          ...phases.post ? { post: phases.post } : {}
        };
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
  39198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DH: () => (
          /* binding */
          nixSystem
        ),
        /* harmony export */
        Mx: () => (
          /* binding */
          endFirst
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          isHosted
        ),
        /* harmony export */
        bN: () => (
          /* binding */
          capacity
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          memory
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          cores
        ),
        /* harmony export */
        zE: () => (
          /* binding */
          memoryOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      const cores = () => (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
      const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === "github-hosted";
      function nixSystem(arch, platform) {
        const cpu = {
          x64: "x86_64",
          arm64: "aarch64",
          arm: "armv7l",
          ia32: "i686",
          riscv64: "riscv64"
        };
        return `${cpu[arch] ?? arch}-${platform}`;
      }
      function memory() {
        const limit = process.constrainedMemory();
        if (limit <= 0)
          return { total: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), available: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() };
        return { total: Math.min(limit, (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()), available: Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)(), process.availableMemory()) };
      }
      function capacity() {
        return { memoryMiB: Math.floor(memory().available * 0.8 / 1024 ** 2), cpus: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() };
      }
      async function memoryOf(pid) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
        const now = kibibytes(status, "VmRSS");
        const peak = kibibytes(status, "VmHWM");
        return now === void 0 || peak === void 0 ? void 0 : { now, peak };
      }
      function kibibytes(text, name) {
        const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1];
        return amount === void 0 ? void 0 : Number(amount) * 1024;
      }
      async function endFirst(pid) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`/proc/${pid}/oom_score_adj`, "900").catch(() => {
        });
      }
    })
  ),
  /***/
  13856: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          privilege
        ),
        /* harmony export */
        av: () => (
          /* binding */
          rootWords
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          elevated
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function privilege(exec, env) {
        if (process.getuid?.() === 0)
          return "root";
        const asked = await exec("sudo", ["-n", "true"], { env }).catch(() => void 0);
        return asked?.code === 0 ? "sudo" : "none";
      }
      const words = {
        root: [],
        sudo: ["sudo", "-n", "--"]
      };
      async function rootWords(exec, env, purpose = "installing Nix") {
        const how = await privilege(exec, env);
        if (how !== "none")
          return words[how];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`${purpose} needs root: run as root, or with passwordless sudo`);
      }
      async function elevated(exec, env, purpose) {
        const [sudo, ...rest] = await rootWords(exec, env, purpose);
        return sudo === void 0 ? exec : (program, args, options) => exec(sudo, [...rest, program, ...args], options);
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
  ),
  /***/
  60088: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          foreignGuests
        ),
        /* harmony export */
        i: () => (
          /* binding */
          findQemu
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);
      const firmwarePairs = [
        ["OVMF/OVMF_CODE_4M.fd", "OVMF/OVMF_VARS_4M.fd"],
        ["OVMF/OVMF_CODE.fd", "OVMF/OVMF_VARS.fd"],
        ["edk2/x64/OVMF_CODE.4m.fd", "edk2/x64/OVMF_VARS.4m.fd"],
        ["edk2/ovmf/OVMF_CODE.fd", "edk2/ovmf/OVMF_VARS.fd"],
        ["qemu/edk2-x86_64-code.fd", "qemu/edk2-i386-vars.fd"]
      ];
      const loaders = [
        "share/u-boot/qemu_arm64/u-boot.bin",
        "lib/u-boot/qemu_arm64/u-boot.bin",
        "share/uboot/qemu_arm64/u-boot.bin"
      ];
      async function findQemu(env) {
        const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        const program = (name) => first(folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        const [qemu, board] = [await program("qemu-system-x86_64"), await program("qemu-system-aarch64")];
        const firmware = await firstPair(near(qemu).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "share")));
        const loader = await first(near(board).flatMap((folder) => loaders.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
        return {
          ...qemu ? { qemu } : {},
          ...firmware ? { firmware } : {},
          board: { ...board ? { qemu: board } : {}, ...loader ? { loader } : {} }
        };
      }
      const near = (program) => [
        .../* @__PURE__ */ new Set([...program ? [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), "..")] : [], "/usr"])
      ];
      async function firstPair(shares) {
        for (const share of shares) {
          for (const [code, vars] of firmwarePairs) {
            const pair = { code: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, code), vars: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, vars) };
            if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.code) && await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.vars))
              return pair;
          }
        }
        return void 0;
      }
      async function first(files) {
        for (const file of files)
          if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(file))
            return file;
        return void 0;
      }
      const native = {
        x64: ["x86_64", "i386"],
        arm64: ["aarch64", "arm"]
      };
      function foreignGuests(qemu, arch) {
        const guests = /^qemu-system-(\w+)/.exec((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(qemu))?.[1];
        return guests === void 0 || native[arch]?.includes(guests) ? void 0 : guests;
      }
    })
  ),
  /***/
  55136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cw: () => (
          /* binding */
          guestUser
        ),
        /* harmony export */
        UG: () => (
          /* binding */
          giveFile
        ),
        /* harmony export */
        c5: () => (
          /* binding */
          giveFolder
        ),
        /* harmony export */
        mT: () => (
          /* binding */
          removeGiven
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);
      const nobody = { uid: 65534, gid: 65534 };
      async function guestUser(env2) {
        const how = await (0, _privilege_js__WEBPACK_IMPORTED_MODULE_2__.EX)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, env2);
        const map = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/uid_map", "utf8").catch(() => "");
        if (how === "none" || !mapsUser(map, nobody.uid))
          return void 0;
        const groups = await kvmGroup(how === "root" ? void 0 : process.getgroups?.());
        return { ...nobody, ...groups ? { groups } : {}, ...how === "sudo" ? { by: "sudo" } : {} };
      }
      async function kvmGroup(ours) {
        const device = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)("/dev/kvm").catch(() => void 0);
        if (!device || device.gid === 0 || (device.mode & 48) !== 48)
          return void 0;
        return ours === void 0 || ours.includes(device.gid) ? [device.gid] : void 0;
      }
      function mapsUser(map, uid) {
        return map.trim().split("\n").some((line) => {
          const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
          return uid >= inside && uid < inside + length;
        });
      }
      const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
      async function giveFile(file, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(file, user.uid, user.gid);
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "chown", `${user.uid}:${user.gid}`, file], { env });
      }
      async function giveFolder(folder, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(folder, user.uid, user.gid);
        const ours = process.getgid?.() ?? 0;
        const script = 'chown "$1" "$2" && chmod 2770 "$2"';
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "sh", "-c", script, "give", `${user.uid}:${ours}`, folder], { env });
      }
      async function removeGiven(folder, user) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
          if (user?.by !== "sudo")
            throw error;
          await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "rm", "-rf", "--", folder], { env });
        });
      }
    })
  )
};
