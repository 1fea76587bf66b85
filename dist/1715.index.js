export const id = 1715;
export const ids = [1715];
export const modules = {
  /***/
  71715: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17075);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _inputs_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12081);
      var _inputs_forks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15890);
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49847);
      const whole = () => Promise.all(
        /* import() */
        [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(5546), __webpack_require__.e(3519), __webpack_require__.e(7412), __webpack_require__.e(8886), __webpack_require__.e(6989), __webpack_require__.e(9774)]
      ).then(__webpack_require__.bind(__webpack_require__, 63695));
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_1__.X)({
        describe: `Restores what earlier runs built from the repository's cache, and at the end of the job keeps what this one
built, also where it failed. It comes after whatever installs Nix. The other parts of Flakeship that build do so with their own input cache.`,
        example: "uses: OWNER/flakeship/actions/cache@v1",
        needsNix: true,
        outputs: {
          restored: "how many store paths came from the cache",
          bytes: "how many bytes were downloaded for them",
          seconds: "how long that took"
        }
      }, { ..._inputs_cache_js__WEBPACK_IMPORTED_MODULE_3__.L, ..._inputs_forks_js__WEBPACK_IMPORTED_MODULE_4__.q }, {
        async main(values, host) {
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_5__.A)(values, host);
          const { paths, bytes: size, seconds } = await (await whole()).restoreWhole(values, host);
          await host.summary(paths === 0 ? "Cache: nothing was restored.\n" : `Cache: ${paths} store paths restored, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.ee)(size)}, ${seconds.toFixed(1)} s.
`);
          return {
            ok: true,
            outputs: { restored: String(paths), bytes: String(size), seconds: seconds.toFixed(1) }
          };
        },
        async post(host) {
          await (await whole()).saveWhole((0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(_inputs_cache_js__WEBPACK_IMPORTED_MODULE_3__.L, host), host);
        }
      });
    })
  ),
  /***/
  12081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          wholeCacheInputs
        ),
        /* harmony export */
        k: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const cacheInputs = {
        cache: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("take what earlier runs built from the repository's cache, and keep there what this one builds", false, { only: "github" }),
        signingKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there", { secret: true, only: "github" })
      };
      const wholeCacheInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them", ".", { placeholder: "FLAKE" }),
        signingKey: cacheInputs.signingKey
      };
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
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
  )
};
