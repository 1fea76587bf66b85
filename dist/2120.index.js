export const id = 2120;
export const ids = [2120];
export const modules = {
  /***/
  80705: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91711);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17075);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79470);
      var _inputs_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84345);
      var _inputs_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1587);
      var _inputs_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12081);
      var _inputs_forks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15890);
      var _inputs_nix_conf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26611);
      var _inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80015);
      var _phases_annotate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51356);
      var _phases_build_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67171);
      var _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16104);
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49847);
      var _phases_names_output_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(91158);
      var _phases_nix_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4901);
      var _phases_output_folder_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(20422);
      var _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78570);
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_2__.X)({
        describe: "Builds the targets of a plan with one nix build, and writes result-local.json.",
        example: "flakeship build --plan flakeship-out/plan.json",
        needsNix: true,
        outputs: {
          result: "path of the result document",
          failed: "names of the targets that failed as a JSON array"
        }
      }, {
        plan: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("plan.json of evaluate", "flakeship-out/plan.json", { placeholder: "FILE", positional: true }),
        ..._inputs_build_js__WEBPACK_IMPORTED_MODULE_5__._,
        ..._inputs_nix_conf_js__WEBPACK_IMPORTED_MODULE_8__.$,
        ..._inputs_cache_js__WEBPACK_IMPORTED_MODULE_6__.k,
        ..._inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_9__.J,
        ..._inputs_annotations_js__WEBPACK_IMPORTED_MODULE_4__.X,
        ..._inputs_forks_js__WEBPACK_IMPORTED_MODULE_7__.q
      }, {
        async main(values, host) {
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_13__.A)(values, host);
          const { plan, digest } = await (0, _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_16__.m)(values.plan);
          const out = await (0, _phases_output_folder_js__WEBPACK_IMPORTED_MODULE_15__.N)(values.out ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(values.plan));
          const nix = await (0, _phases_nix_js__WEBPACK_IMPORTED_MODULE_14__.L)(host, values);
          const cache = await (0, _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__.bp)(values, nix, host);
          const result = await (0, _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__.nT)(cache, { plan, nix, host }, (ready) => (0, _phases_build_js__WEBPACK_IMPORTED_MODULE_11__.jq)(plan, out, ready, host, values, { plan: digest }));
          (0, _phases_annotate_js__WEBPACK_IMPORTED_MODULE_10__.f)({ buildFailures: result.failures, targets: result.targets }, host, values.annotations);
          const failed = result.targets.filter(({ outcome }) => outcome === "failed");
          const stopped = result.targets.filter(({ outcome }) => outcome === "cancelled");
          const well = result.targets.length - failed.length - stopped.length;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, "result-local.json");
          return {
            ok: failed.length === 0 && !result.interrupted,
            outputs: {
              result: file,
              failed: (0, _phases_names_output_js__WEBPACK_IMPORTED_MODULE_17__.y)(failed.map(({ id: id2 }) => id2), host, { output: "failed", file })
            },
            summary: [
              `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(well, "target")} well, ${failed.length} failed${stopped.length > 0 ? `, ${stopped.length} stopped` : ""}: ${file}`
            ],
            json: result
          };
        }
      });
    })
  ),
  /***/
  84345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          annotationsInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const annotationsInput = {
        annotations: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("most annotations; GitHub shows ten of a step, of all its parts together", 10, {
          least: 0,
          only: "github"
        })
      };
    })
  ),
  /***/
  78570: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          readPlan
        )
        /* harmony export */
      });
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66619);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      async function readPlan(file, expected) {
        const plan = await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_0__.u0)("plan", file);
        const digest = await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(file);
        if (expected !== void 0 && digest !== expected)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is not the plan that the evaluation made: its SHA-256 is ${digest}, and not ${expected}; run all jobs again`);
        return { plan, digest };
      }
    })
  ),
  /***/
  85087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          impatientSsh
        )
        /* harmony export */
      });
      function impatientSsh({ NIX_SSHOPTS = "" }, seconds) {
        return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() };
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
