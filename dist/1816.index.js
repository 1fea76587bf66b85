export const id = 1816;
export const ids = [1816];
export const modules = {
  /***/
  38232: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = true;
      exports.Io = exports.kp = void 0;
      var peq = new Uint32Array(65536);
      var myers_32 = function(a, b) {
        var n = a.length;
        var m = b.length;
        var lst = 1 << n - 1;
        var pv = -1;
        var mv = 0;
        var sc = n;
        var i = n;
        while (i--) {
          peq[a.charCodeAt(i)] |= 1 << i;
        }
        for (i = 0; i < m; i++) {
          var eq = peq[b.charCodeAt(i)];
          var xv = eq | mv;
          eq |= (eq & pv) + pv ^ pv;
          mv |= ~(eq | pv);
          pv &= eq;
          if (mv & lst) {
            sc++;
          }
          if (pv & lst) {
            sc--;
          }
          mv = mv << 1 | 1;
          pv = pv << 1 | ~(xv | mv);
          mv &= xv;
        }
        i = n;
        while (i--) {
          peq[a.charCodeAt(i)] = 0;
        }
        return sc;
      };
      var myers_x = function(b, a) {
        var n = a.length;
        var m = b.length;
        var mhc = [];
        var phc = [];
        var hsize = Math.ceil(n / 32);
        var vsize = Math.ceil(m / 32);
        for (var i = 0; i < hsize; i++) {
          phc[i] = -1;
          mhc[i] = 0;
        }
        var j = 0;
        for (; j < vsize - 1; j++) {
          var mv_1 = 0;
          var pv_1 = -1;
          var start_1 = j * 32;
          var vlen_1 = Math.min(32, m) + start_1;
          for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
          }
          for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = phc[i / 32 | 0] >>> i & 1;
            var mb = mhc[i / 32 | 0] >>> i & 1;
            var xv = eq | mv_1;
            var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if (ph >>> 31 ^ pb) {
              phc[i / 32 | 0] ^= 1 << i;
            }
            if (mh >>> 31 ^ mb) {
              mhc[i / 32 | 0] ^= 1 << i;
            }
            ph = ph << 1 | pb;
            mh = mh << 1 | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
          }
          for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
          }
        }
        var mv = 0;
        var pv = -1;
        var start = j * 32;
        var vlen = Math.min(32, m - start) + start;
        for (var k = start; k < vlen; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        var score = m;
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv;
          var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
          var ph = mv | ~(xh | pv);
          var mh = pv & xh;
          score += ph >>> m - 1 & 1;
          score -= mh >>> m - 1 & 1;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv = mh | ~(xv | ph);
          mv = ph & xv;
        }
        for (var k = start; k < vlen; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
        return score;
      };
      var distance = function(a, b) {
        if (a.length < b.length) {
          var tmp = b;
          b = a;
          a = tmp;
        }
        if (b.length === 0) {
          return a.length;
        }
        if (a.length <= 32) {
          return myers_32(a, b);
        }
        return myers_x(a, b);
      };
      exports.Io = distance;
      var closest = function(str, arr) {
        var min_distance = Infinity;
        var min_index = 0;
        for (var i = 0; i < arr.length; i++) {
          var dist = distance(str, arr[i]);
          if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
          }
        }
        return arr[min_index];
      };
      exports.kp = closest;
    })
  ),
  /***/
  95038: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _features_report_terminal_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55844);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17075);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79470);
      var _inputs_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84345);
      var _inputs_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12081);
      var _inputs_flake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58974);
      var _inputs_forks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15890);
      var _inputs_hand_over_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48661);
      var _inputs_nix_conf_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26611);
      var _inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80015);
      var _inputs_update_lock_handed_update_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5441);
      var _phases_annotate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51356);
      var _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29369);
      var _phases_evaluate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(47148);
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49847);
      var _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(71009);
      var _phases_names_output_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(91158);
      var _phases_nix_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4901);
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_2__.X)({
        describe: "Finds the targets of a flake and the derivations that no cache has, and writes plan.json.",
        example: "flakeship evaluate . --targets '*.toplevel' --out flakeship-out",
        needsNix: true,
        outputs: {
          plan: "path of plan.json",
          targets: "names of the targets as a JSON array",
          "to-build": "how many derivations must be built",
          failures: "how many attributes do not evaluate",
          shards: "with hand-over: ids of the shards that other jobs build, as a JSON array",
          "runner-labels": "with hand-over: the labels of the runner of each shard, as a JSON object",
          here: "with hand-over: true where this job has something to build or to look into",
          "plan-artifact": "with hand-over: id of the artifact with the plan, for shard and report",
          "plan-sha256": "with hand-over: SHA-256 of its plan.json, for shard and report"
        }
      }, {
        ..._inputs_flake_js__WEBPACK_IMPORTED_MODULE_6__.z,
        ..._inputs_nix_conf_js__WEBPACK_IMPORTED_MODULE_9__.$,
        ..._inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_10__.T,
        ..._inputs_annotations_js__WEBPACK_IMPORTED_MODULE_4__.X,
        ..._inputs_hand_over_js__WEBPACK_IMPORTED_MODULE_8__.Hw,
        ..._inputs_update_lock_handed_update_js__WEBPACK_IMPORTED_MODULE_11__.R,
        ..._inputs_update_lock_handed_update_js__WEBPACK_IMPORTED_MODULE_11__.t,
        ..._inputs_forks_js__WEBPACK_IMPORTED_MODULE_7__.q,
        ..._inputs_cache_js__WEBPACK_IMPORTED_MODULE_5__.kv
      }, {
        async main(values, host) {
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_15__.A)(values, host);
          const out = await (0, _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_16__.Oj)(host, values.out);
          const nix = await (0, _phases_nix_js__WEBPACK_IMPORTED_MODULE_17__.L)(host, values);
          const { plan, shards, labels, here, artifact, sha256 } = values.handOver ? await share(values, { nix, host, out }) : { ...none, plan: await (0, _phases_evaluate_js__WEBPACK_IMPORTED_MODULE_14__._)(values, out, nix, host, await (0, _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_13__.bp)(values, nix, host)) };
          if (!values.handOver)
            (0, _phases_annotate_js__WEBPACK_IMPORTED_MODULE_12__.f)({ flake: plan.flake, evaluationFailures: plan.failures }, host, values.annotations);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, "plan.json");
          return {
            // of a run with several jobs the report is the verdict: a re-run keeps what was built beside a broken host
            ok: values.handOver || plan.failures.length === 0,
            outputs: {
              plan: file,
              targets: (0, _phases_names_output_js__WEBPACK_IMPORTED_MODULE_18__.y)(plan.targets.map(({ id: id2 }) => id2), host, { output: "targets", file }),
              "to-build": String(plan.derivations.length),
              failures: String(plan.failures.length),
              shards: JSON.stringify(shards),
              "runner-labels": JSON.stringify(labels),
              here: String(here),
              "plan-artifact": artifact === void 0 ? "" : String(artifact),
              "plan-sha256": sha256 ?? ""
            },
            summary: [
              ...(0, _features_report_terminal_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__._F)(plan.warnings),
              `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(plan.targets.length, "target")}, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(plan.derivations.length, "derivation")} to build, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(plan.failures.length, "failure")}${leftOut(plan)}: ${file}`
            ],
            json: plan
          };
        }
      });
      function leftOut({ refusals = [] }) {
        return refusals.length === 0 ? "" : `, ${refusals.length} left out`;
      }
      const none = { shards: [], labels: {}, here: false, artifact: void 0, sha256: void 0 };
      async function share(values, at) {
        const { evaluateToShare } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2892), __webpack_require__.e(171), __webpack_require__.e(8122), __webpack_require__.e(7629), __webpack_require__.e(400), __webpack_require__.e(8886), __webpack_require__.e(9947), __webpack_require__.e(6997)]
        ).then(__webpack_require__.bind(__webpack_require__, 56997));
        return evaluateToShare(values, at);
      }
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
  12081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MN: () => (
          /* binding */
          folderInputs
        ),
        /* harmony export */
        _9: () => (
          /* binding */
          savingInputs
        ),
        /* harmony export */
        kv: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      const folder = (describe, extra) => ({
        ...{ describe, fallback: "", placeholder: "DIR", ...extra },
        parse: (raw, name) => {
          const path = raw.replace(/(?<=.)\/+$/, "");
          if (path === "")
            return void 0;
          const isOwn = /^\/[^/]/.test(path) && !path.split("/").includes("..") && !/^\/nix(\/|$)|\0/.test(path);
          if (isOwn)
            return path;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input ${name} must be a folder of your own, from / on, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(raw, 60))}`);
        }
      });
      const cacheInputs = {
        cache: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("take what earlier runs built from the repository's cache, and keep there what this one builds; false does neither", true, { only: "github" }),
        cacheSave: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("keep in the cache what this run builds; false only takes from there", true, {
          only: "github"
        }),
        signingKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there", { secret: true, only: "github" })
      };
      const folderInputs = {
        keepFolder: folder("folder of your own that builds see by sandbox-paths, such as that of ccache, to be kept for later runs; default: none", { only: "github" }),
        keepFolderSize: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ej)("bytes that it may have: with more it is not kept", "500M", { only: "github" })
      };
      const savingInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them", ".", { placeholder: "FLAKE" })
      };
    })
  ),
  /***/
  407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          checkNameInputs
        ),
        /* harmony export */
        n: () => (
          /* binding */
          requireCheckName
        )
        /* harmony export */
      });
      var _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84557);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const checkNameInputs = {
        name: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("name of this check, if a run has several; part of the names of its artifacts", "", {
          placeholder: "NAME",
          only: "github"
        })
      };
      function requireCheckName(name) {
        if (name === "" || _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__.I3.test(name))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input name must be at most 40 letters, digits, dots and underscores, not ${JSON.stringify(name)}`);
      }
    })
  ),
  /***/
  58974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          flakeInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const flakeInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder", ".", { positional: true, placeholder: "FLAKE", group: "what" }),
        targets: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("globs over target names, `!` excludes: `*.iso`, `!*.vm`; default: toplevels, images, packages, checks, and the VMs of hosts that import the VM module", { placeholder: "GLOB", group: "often" }),
        overrideInput: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("replace an input of the flake for this run only: NAME URL", {
          placeholder: "NAME URL",
          group: "what",
          pair: true
        }),
        workers: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("processes that evaluate at a time, one for each host; default: one per core", void 0, {
          least: 1
        }),
        evaluateMemory: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("memory of all evaluating processes in MiB; default: 75 % of what is available", void 0, { least: 64, placeholder: "MIB" }),
        evaluateTimeout: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds that one host, package or check may evaluate", 900, {
          least: 1,
          placeholder: "SECONDS"
        }),
        impure: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("allow impure evaluation, in an environment without credentials"),
        ifd: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("allow builds during evaluation (import from derivation)", true)
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
  48661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hw: () => (
          /* binding */
          handOverInputs
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          handOverBytes
        ),
        /* harmony export */
        n: () => (
          /* binding */
          readAgain
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _boot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74315);
      var _check_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(407);
      var _job_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37160);
      var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87100);
      var _setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90070);
      const handOverInputs = {
        handOver: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("split the work into jobs, and upload what they need", false, { only: "github" }),
        ...(0, _setup_js__WEBPACK_IMPORTED_MODULE_6__.JO)(_plan_js__WEBPACK_IMPORTED_MODULE_5__.Z),
        ...(0, _setup_js__WEBPACK_IMPORTED_MODULE_6__.JO)(_boot_js__WEBPACK_IMPORTED_MODULE_2__.l),
        again: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("what a pull request builds and boots again although the run of its base proved the same: true for everything, or globs over target names", { placeholder: "GLOB", only: "github" }),
        reportToken: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("token that may read this repository's runs (actions: read): the report of the base is read from its own run, so that it needs no signature to prove anything", { secret: true, only: "github" }),
        hereBelow: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("minutes of expected work up to which this job builds everything itself", 10, {
          only: "github"
        }),
        handOverLimit: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("MiB of the flake's own tree and of sources that are no inputs that may be handed to other jobs; more is built by this one", 64, { least: 1, only: "github" }),
        ..._check_name_js__WEBPACK_IMPORTED_MODULE_3__.L,
        ..._job_id_js__WEBPACK_IMPORTED_MODULE_4__.p
      };
      function handOverBytes(limit) {
        if (limit <= 1e3)
          return limit * 1024 ** 2;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`hand-over-limit is at most 1000 MiB, not ${limit}; make large files an input, or fetch them`);
      }
      function readAgain(again) {
        return {
          isAll: again.includes("true"),
          globs: again.filter((word) => word !== "true" && word !== "false")
        };
      }
    })
  ),
  /***/
  86849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          imageInputs
        ),
        /* harmony export */
        q: () => (
          /* binding */
          imageDaysOf
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const imageInputs = {
        imageDays: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("days that images are kept as artifacts of the run; 0: not at all; default: 1, and 0 in runs of pull requests and merge queues, since they count against the storage", void 0),
        images: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether an image that cannot be uploaded is a warning or an error, for example because the storage is full (warn, require)", ["warn", "require"], "warn", { only: "github" })
      };
      const changes = ["pull_request", "pull_request_target", "merge_group"];
      function imageDaysOf(given, event) {
        return given ?? (changes.includes(event ?? "") ? 0 : 1);
      }
    })
  ),
  /***/
  37160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          jobIdInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const jobIdInput = {
        jobId: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("number of this job, `job.check_run_id` in a workflow: summary and comment then link to it", void 0, {
          least: 1,
          only: "github"
        })
      };
    })
  ),
  /***/
  26611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          nixConfOnTerminal
        ),
        /* harmony export */
        C: () => (
          /* binding */
          nixConf
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const nixConf = (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("more lines for nix.conf: NAME = VALUE", { placeholder: "LINE" });
      const nixConfOnTerminal = { nixConf: { ...nixConf, only: "terminal" } };
    })
  ),
  /***/
  80015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          outBesideInput
        ),
        /* harmony export */
        T: () => (
          /* binding */
          outInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const outInput = {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("folder for documents, images, logs and screenshots", "flakeship-out", {
          placeholder: "DIR",
          group: "often"
        })
      };
      const outBesideInput = {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("folder for documents, images, logs and screenshots; default: that of the document", {
          placeholder: "DIR",
          group: "often"
        })
      };
    })
  ),
  /***/
  87100: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          planInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _boot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74315);
      var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86849);
      const planInputs = {
        runners: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("runners of a system or of targets: SYSTEM=LABEL[,LABEL] or GLOB=LABEL[,LABEL]; labels may be JSON as runs-on takes it; default: those of GitHub", { placeholder: "RUNNER" }),
        emulate: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("systems to build by emulation on x86_64 runners, without runners of their own", {
          placeholder: "SYSTEM"
        }),
        prefer: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("what further jobs must bring for the machine time that they take: fast (any sooner end), balanced (a quarter of it), cheap (more than it)", ["fast", "balanced", "cheap"], "balanced"),
        maxJobs: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("jobs at most; each kind of machine that is needed has one all the same", 256, { least: 1 }),
        jobMinutes: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("the time limit of a job, in minutes", 360, { least: 1 }),
        imageDays: _images_js__WEBPACK_IMPORTED_MODULE_2__.b.imageDays,
        boot: _boot_js__WEBPACK_IMPORTED_MODULE_1__.W.boot,
        accelerator: _boot_js__WEBPACK_IMPORTED_MODULE_1__.W.accelerator
      };
    })
  ),
  /***/
  90070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        YN: () => (
          /* binding */
          credentialsOf
        ),
        JO: () => (
          /* binding */
          onGithubOnly
        ),
        Bb: () => (
          /* binding */
          setupInputs
        ),
        yX: () => (
          /* binding */
          usualSetup
        ),
        p9: () => (
          /* binding */
          wishesOf
        )
      });
      var credentials_credentials = __webpack_require__(20608);
      var releases = __webpack_require__(82561);
      var errors = __webpack_require__(1730);
      ;
      const lists = {
        substituters: {
          setting: "extra-substituters",
          pattern: /^([a-z][a-z0-9+.-]*:\/\/.|\/|(auto|daemon|local)$)/,
          must: "the address of a binary cache, such as https://cache.example.org"
        },
        trustedPublicKeys: {
          setting: "extra-trusted-public-keys",
          pattern: /^[^:]+:[A-Za-z0-9+/]{43}=$/,
          must: "NAME:KEY with 44 characters of base64, as the cache publishes it"
        },
        sandboxPaths: {
          setting: "extra-sandbox-paths",
          pattern: /^\//,
          must: "PATH or INSIDE=OUTSIDE, both absolute"
        }
      };
      function listSettings(given) {
        const names = Object.keys(lists);
        return Object.fromEntries(names.flatMap((name) => {
          const { setting, pattern, must } = lists[name];
          const items = given[name].flatMap(itemsOf);
          const wrong = items.find((item) => !pattern.test(item));
          if (wrong !== void 0)
            throw new errors.yo(`${setting.replace("extra-", "")}: ${JSON.stringify(wrong)} must be ${must}`);
          return items.length === 0 ? [] : [[setting, items.join(" ")]];
        }));
      }
      const itemsOf = (line) => line.replace(/(^|\s)#.*/, "").split(/\s+/).filter((item) => item !== "");
      var pass_settings = __webpack_require__(67144);
      var inputs = __webpack_require__(91711);
      var signatures = __webpack_require__(79708);
      var boot = __webpack_require__(74315);
      var cache = __webpack_require__(12081);
      var nix_conf = __webpack_require__(26611);
      ;
      const setupInputs = {
        nixVersion: (0, inputs.Qq)(`Nix release to install if there is none (${releases.o2.join(", ")})`, releases.f4, {
          placeholder: "VERSION"
        }),
        nixTarball: (0, inputs.lq)("URL or path of another release tarball, or a line SYSTEM=URL for each system; needs nix-sha256", {
          placeholder: "URL"
        }),
        nixSha256: (0, inputs.lq)("SHA-256 of nix-tarball in hex, or a line SYSTEM=HEX for each system", {
          placeholder: "HEX"
        }),
        nixConf: nix_conf.C,
        substituters: (0, inputs.p_)("more binary caches", { placeholder: "URL" }),
        trustedPublicKeys: (0, inputs.p_)("public keys of those caches: NAME:KEY", { placeholder: "KEY" }),
        sandboxPaths: (0, inputs.p_)("paths of this machine to show to builds: PATH, or INSIDE=OUTSIDE", {
          placeholder: "PATH"
        }),
        emulate: (0, inputs.p_)("more systems to build by emulation than the plan asks for: aarch64-linux", {
          placeholder: "SYSTEM"
        }),
        kvm: (0, inputs.yL)("KVM for guests and builds: if it works, or never", ["auto", "off"], "auto"),
        uidRange: (0, inputs.Jt)("offer builds a range of user ids, for tests in containers"),
        accessTokens: (0, inputs.p_)("secrets for private inputs, one HOST=TOKEN or HOST=USER:PASSWORD per line; only the fetchers of Nix see them, only for these hosts, until the job ends", { secret: true, only: "github" }),
        sshKey: (0, inputs.lq)("private SSH key for private inputs; its own agent keeps it until the job ends", {
          secret: true,
          only: "github"
        }),
        sshKnownHosts: (0, inputs.p_)("known_hosts lines; ssh-key is used for these hosts only; default: github.com", {
          only: "github"
        }),
        signingKey: cache.kv.signingKey,
        room: (0, inputs.WQ)("bytes of disk space that must be free; default: what the plan needs", void 0, {
          placeholder: "BYTES"
        }),
        boot: boot.W.boot
      };
      function usualSetup() {
        return (0, inputs.Ko)(setupInputs, { input: () => "", secret: () => {
        } });
      }
      function onGithubOnly(inputs2) {
        const entries = Object.entries(inputs2).map(([key, input]) => [key, { ...input, only: "github" }]);
        return Object.fromEntries(entries);
      }
      function credentialsOf(values) {
        const { accessTokens, sshKey, sshKnownHosts } = values;
        if (sshKey === void 0 && sshKnownHosts.length > 0)
          throw new errors.yo("ssh-known-hosts needs ssh-key: it names the hosts of that key");
        if (accessTokens.length === 0 && sshKey === void 0)
          return void 0;
        return {
          tokens: (0, credentials_credentials.oY)(accessTokens),
          ...sshKey === void 0 ? {} : { ssh: (0, credentials_credentials.Mc)(sshKey, sshKnownHosts) }
        };
      }
      function wishesOf(values, credentials) {
        const { emulate, room, boot: boot2, bootMemory, bootCpus, kvm, uidRange } = values;
        const { nixVersion, nixTarball, nixSha256, signingKey } = values;
        return {
          emulate,
          boot: boot2,
          kvm,
          uidRange,
          nix: { version: nixVersion, tarball: nixTarball, sha256: nixSha256 },
          settings: settingsOf(values),
          ...room === void 0 ? {} : { room },
          ...bootMemory === void 0 ? {} : { bootMemory: bootMemory * 1024 ** 2 },
          ...bootCpus === void 0 ? {} : { bootCpus },
          ...signingKey === void 0 ? {} : { cacheKey: (0, signatures.parseSigningKey)(signingKey).publicKey },
          ...credentials === void 0 ? {} : { credentials: (0, credentials_credentials.YG)(credentials) }
        };
      }
      function settingsOf(values) {
        return (0, pass_settings.P$)(values.nixConf, listSettings(values));
      }
    })
  ),
  /***/
  5441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          handedUpdateInputs
        ),
        /* harmony export */
        t: () => (
          /* binding */
          baseNameInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const artifact = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(describe, void 0, { least: 1, only: "github" });
      const digest = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)(describe, { placeholder: "HEX", only: "github" });
      const handedUpdateInputs = {
        updateArtifact: artifact("id of the artifact with what inputs move to: the output `update-artifact` of update-lock, step lock"),
        updateSha256: digest("SHA-256 of its update.json: the output `update-sha256` of that"),
        judgedArtifact: artifact("id of the artifact that says which of these are held: the output `judged-artifact` of update-lock, step narrow; default: none is"),
        judgedSha256: digest("SHA-256 of its update.json: the output `judged-sha256` of that")
      };
      const baseNameInput = {
        baseName: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("name of the check whose kept report the changes are compared with; default: that of this one, of a lock of an earlier job the check without a name", { placeholder: "NAME", only: "github" })
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
  71009: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Oj: () => (
          /* binding */
          beginOutFolder
        ),
        /* harmony export */
        av: () => (
          /* binding */
          isBegun
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          workFolder
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20422);
      async function beginOutFolder(host, out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
        if (host.kind === "github" && !await isBegun(host, folder)) {
          await refuseLinks(folder, host.environment.GITHUB_WORKSPACE);
          await forget(folder).catch((cause) => {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${folder} is left from an earlier job and cannot be emptied; remove it, or choose another folder with out`, { cause });
          });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(begunFile(host), `${folder}
`);
        }
        return (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.N)(folder);
      }
      async function isBegun(host, out) {
        const begun = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(begunFile(host), "utf8").catch(() => "");
        return begun.split("\n").includes((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out));
      }
      async function workFolder(host) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-work-"));
      }
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
      const begunFile = (host) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-begun");
      const documents = /^(plan|base|base-report|report|result-.+|evidence-.+)\.json$|^report\.md$|^derivations\.pack$/;
      async function forget(folder) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const isOurs = await (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.p)(folder);
        for (const name of entries)
          if (isOurs ? name !== ".gitignore" : documents.test(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
      }
      async function refuseLinks(folder, workspace) {
        if (!workspace || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).startsWith(".."))
          return;
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => void 0))?.isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${at} is a link in the repository, and an output folder must not be; choose another folder with out`);
        }
      }
    })
  ),
  /***/
  91158: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          namesOutput
        )
        /* harmony export */
      });
      const most = 4e5;
      function namesOutput(names, { kind, log }, { output, file, limit = most }) {
        let length = 0;
        const fit = names.findIndex((name) => {
          length += JSON.stringify(name).length + 1;
          return length + 1 > limit;
        });
        if (fit === -1 || kind !== "github")
          return JSON.stringify(names);
        log.warning(`the output ${output} has the first ${fit} of ${names.length} names, the most that GitHub accepts; ${file} has the others`);
        return JSON.stringify(names.slice(0, fit));
      }
    })
  ),
  /***/
  84557: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cs: () => (
          /* binding */
          artifactName
        ),
        /* harmony export */
        I3: () => (
          /* binding */
          checkName
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          artifactsOfCheck
        )
        /* harmony export */
      });
      const simpleKinds = ["plan", "pack", "report", "update", "judged"];
      const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
      const prefix = (check) => check === "" ? "flakeship" : `flakeship.${check}`;
      function artifactName(check, handed) {
        const middle = "shard" in handed ? [handed.shard] : [];
        const again = handed.again === void 0 ? "" : `.${handed.again}`;
        return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join("-");
      }
      const pattern = /^(.+?)-(?:(plan|pack|report|update|judged)|(result|logs|sbom)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/;
      const ofShards = ["result", "logs", "sbom"];
      function readArtifactName(check, name) {
        const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? [];
        if (start !== prefix(check))
          return void 0;
        const at = { attempt: Number(number), ...more === void 0 ? {} : { again: Number(more) } };
        const alone = simpleKinds.find((one) => one === simple);
        if (alone !== void 0)
          return { kind: alone, ...at };
        const kind = ofShards.find((one) => one === ofShard);
        return shard === void 0 || kind === void 0 ? void 0 : { kind, shard, ...at };
      }
      function artifactsOfCheck(artifacts, { check, attempt }) {
        const named = artifacts.flatMap((artifact) => {
          const handed = readArtifactName(check, artifact.name);
          return handed === void 0 ? [] : [{ artifact, handed }];
        });
        const isOfThisRun = ({ handed }) => handed.attempt >= 1 && handed.attempt <= attempt;
        return {
          ours: named.filter(isOfThisRun).sort(newestFirst),
          pretenders: named.filter((one) => !isOfThisRun(one)).map(({ artifact }) => artifact)
        };
      }
      function newestFirst({ handed: a }, { handed: b }) {
        return b.attempt - a.attempt || (b.again ?? 1) - (a.again ?? 1);
      }
    })
  ),
  /***/
  82561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _r: () => (
          /* binding */
          release
        ),
        /* harmony export */
        f4: () => (
          /* binding */
          defaultRelease
        ),
        /* harmony export */
        o2: () => (
          /* binding */
          knownReleases
        )
        /* harmony export */
      });
      const hashes = {
        "2.34.7": {
          "x86_64-linux": "eafe5042404e818505e28c5ca3d0885f3ec45c31f955489a25bb38258f87560e",
          "aarch64-linux": "f1cee64ae7a02330c6421924c28f597c41813f2214ff108622087d8056378b08",
          "x86_64-darwin": "8bf3dadfd65be182ad3141b1224bbc82e0f2a61d4f36781938b5e6ede029c2a3",
          "aarch64-darwin": "71e18301c4ea78c667f2753159156b5bdb899993720e8aa7bcca97e8312d3d6b"
        },
        "2.35.1": {
          "x86_64-linux": "c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3",
          "aarch64-linux": "79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9",
          "x86_64-darwin": "1a932047a6e563acbd86024599bb377cbceca4dc6934a49f62a41ea1d9bdcb1b",
          "aarch64-darwin": "414e073c4754e0c9eed1dd25e482af45213a34aa67c930201e35df7c8333c19a"
        },
        "2.35.2": {
          "x86_64-linux": "0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158",
          "aarch64-linux": "4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda",
          "x86_64-darwin": "d725518d89f3b0b8d4af702a9d38d519814014cbe125afb3ed0545c9d755f6a5",
          "aarch64-darwin": "1695c13aba5afa7c2ecd6dc4a9393f602e7bbc440ed45e81602c831546580ec3"
        }
      };
      const defaultRelease = "2.34.7";
      const knownReleases = Object.keys(hashes);
      function release(version, system) {
        const sha256 = hashes[version]?.[system];
        if (!sha256)
          return void 0;
        return {
          version,
          sha256,
          url: `https://releases.nixos.org/nix/nix-${version}/nix-${version}-${system}.tar.xz`
        };
      }
    })
  ),
  /***/
  42686: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          splitGlobs
        )
        /* harmony export */
      });
      function splitGlobs(globs) {
        const isExclude = (glob) => glob.startsWith("!");
        return {
          includes: globs.filter((glob) => !isExclude(glob)),
          excludes: globs.filter(isExclude).map((glob) => glob.slice(1))
        };
      }
    })
  ),
  /***/
  8070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          narInfoName
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatNarInfo
        ),
        /* harmony export */
        Rj: () => (
          /* binding */
          fingerprint
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function formatNarInfo(info, file, url = `nar/${file.sha256}.nar.zst`) {
        const lines = [
          ["StorePath", info.path],
          ["URL", url],
          ["Compression", "zstd"],
          ["FileHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(file.sha256, "hex"))}`],
          ["FileSize", file.bytes],
          ["NarHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(info.narHash, "hex"))}`],
          ["NarSize", info.narSize],
          ["References", [...info.references].sort().map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv).join(" ")],
          ...info.deriver === void 0 ? [] : [["Deriver", (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.deriver)]],
          ...info.signatures.map((signature) => ["Sig", signature]),
          ...info.contentAddress === void 0 ? [] : [["CA", info.contentAddress]]
        ];
        return lines.map(([name, value]) => `${name}: ${value}
`).join("");
      }
      const narInfoName = (path) => `${(0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(path).slice(0, 32)}.narinfo`;
      function fingerprint({ path, narHash, narSize, references }) {
        const hash = `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(narHash, "hex"))}`;
        return ["1", path, hash, narSize, [...references].sort().join(",")].join(";");
      }
    })
  ),
  /***/
  79708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        isSigned: () => (
          /* binding */
          isSigned
        ),
        /* harmony export */
        isSignedText: () => (
          /* binding */
          isSignedText
        ),
        /* harmony export */
        parsePublicKeys: () => (
          /* binding */
          parsePublicKeys
        ),
        /* harmony export */
        parseSigningKey: () => (
          /* binding */
          parseSigningKey
        ),
        /* harmony export */
        signPath: () => (
          /* binding */
          signPath
        ),
        /* harmony export */
        signText: () => (
          /* binding */
          signText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _narinfo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
      const shape = /^([^\s:]{1,200}):([A-Za-z0-9+/]+={0,2})$/;
      function parsePublicKeys(lines) {
        const keys = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const [, name, text = ""] = shape.exec(line) ?? [];
          const raw = Buffer.from(text, "base64");
          if (name === void 0 || raw.length !== 32)
            continue;
          keys.set(name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk(raw), format: "jwk" }));
        }
        return keys;
      }
      const jwk = (raw) => ({ kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") });
      function parseSigningKey(text) {
        const [, name, encoded = ""] = shape.exec(text.trim()) ?? [];
        const raw = Buffer.from(encoded, "base64");
        if (name === void 0 || raw.length !== 64)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the signing key is not a secret key of Nix (NAME:KEY); make one with nix key generate-secret --key-name NAME");
        const [seed, open] = [raw.subarray(0, 32), raw.subarray(32)];
        const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk(open), d: seed.toString("base64url") }, format: "jwk" });
        if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: "jwk" }).x !== open.toString("base64url"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the two halves of the signing key do not belong together; make a new one");
        return { name, key, publicKey: `${name}:${open.toString("base64")}` };
      }
      function signPath(info, key) {
        return signText((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info), key);
      }
      function signText(text, { name, key }) {
        return `${name}:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key).toString("base64")}`;
      }
      function isSignedText(text, signature, { name, key }) {
        const [, by, encoded = ""] = shape.exec(signature) ?? [];
        const raw = Buffer.from(encoded, "base64");
        return by === name && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), raw);
      }
      function isSigned(info, keys) {
        return info.signatures.some((signature) => {
          const at = signature.indexOf(":");
          const key = keys.get(signature.slice(0, at));
          const raw = Buffer.from(signature.slice(at + 1), "base64");
          return key !== void 0 && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info)), key, raw);
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
  )
};
