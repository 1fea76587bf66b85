export const id = 1763;
export const ids = [1763];
export const modules = {
  /***/
  1587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          buildInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const buildInputs = {
        deadline: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds from the start after which running builds stop; finished builds stay, and the next run builds the rest", void 0, { least: 1, placeholder: "SECONDS" }),
        jobMinutes: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("`timeout-minutes` of the job; without `deadline`, builds stop 15 minutes before this limit (or half-way, if it is below 30), counted from the start of the job", 360, { least: 1, only: "github" }),
        builders: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("remote builders in the syntax of Nix (`ssh-ng://HOST SYSTEM`, or `@FILE`); default: those of nix.conf", { placeholder: "MACHINES" }),
        sbom: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("write what each system is made of, as CycloneDX 1.6: sbom-*.cdx.json beside the result", false, {
          group: "output"
        })
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
  81763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          update_lock
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var held_inputs = __webpack_require__(43875);
      var checkout = __webpack_require__(92149);
      var evaluations = __webpack_require__(40658);
      var update = __webpack_require__(23411);
      var lib_text = __webpack_require__(79470);
      ;
      const order = {
        moves: { word: "moves", isTold: true },
        unreachable: { word: "unreachable", isTold: true },
        unlockable: { word: "held", isTold: true },
        "went-back": { word: "held", isTold: true },
        waiting: { word: "waiting", isTold: true },
        pinned: { word: "pinned", isTold: true },
        current: { word: "current", isTold: false },
        unselected: { word: "not selected", isTold: false }
      };
      const standings = Object.keys(order);
      function updateLines(update2) {
        const flakes = update2.flakes.flatMap((flake2) => {
          const title = update2.flakes.length > 1 ? [`${(0, lib_text.TN)(flake2.folder)}:`] : [];
          return [...title, ...repairLines(flake2), ...inputLines(flake2, heldIn(update2, flake2)), ...countLine(flake2)];
        });
        return [...flakes, ...judgementLines(update2)];
      }
      const mostTargets = 10;
      function judgementLines({ judgement }) {
        if (judgement === void 0)
          return [];
        const { verify, evaluations: evaluations2, builds, repaired, stillBroken, untried } = judgement;
        const built = verify === "build" ? `, ${(0, lib_text.U9)(builds, "build")}` : "";
        const lines = [`judged by ${(0, lib_text.U9)(evaluations2, "evaluation")}${built}`];
        if (repaired.length > 0)
          lines.push(`repaired by this update: ${some(repaired)}`);
        if (stillBroken.length > 0)
          lines.push(`broken before and after: ${some(stillBroken)}`);
        return untried === void 0 ? lines : [...lines, `not all was tried: ${(0, lib_text.TN)(untried)}`];
      }
      function some(names) {
        const shown = names.slice(0, mostTargets).map((name) => (0, lib_text.TN)(name, 100));
        const more = names.length - shown.length;
        return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
      }
      function heldIn({ judgement }, flake2) {
        const held = judgement?.held ?? [];
        return new Map(flake2.inputs.flatMap((input) => {
          const holder = (0, held_inputs.Kd)(flake2, input, held);
          return holder ? [[input.name, holder.cause]] : [];
        }));
      }
      const mostRepairs = 20;
      function repairLines({ repairs }) {
        const rows = repairs.slice(0, mostRepairs).map(({ name, change, after }) => {
          const to = after === void 0 ? "" : `: ${versionOf(after)}`;
          return `repaired  ${(0, lib_text.TN)(name, 100)} ${update.H[change]}${to}`;
        });
        const left = repairs.length - rows.length;
        return left > 0 ? [...rows, `repaired  ${left} more`] : rows;
      }
      function inputLines({ inputs: inputs2 }, held) {
        const rows = standings.filter((standing) => order[standing].isTold).flatMap((standing) => inputs2.filter((input) => input.standing === standing)).map((input) => {
          const cause = held.get(input.name);
          const word = cause === void 0 ? order[input.standing].word : "held";
          return [word, (0, lib_text.TN)(input.name, 100), (0, lib_text.TN)(wordsOf(input, cause), 1e3)];
        });
        return (0, lib_text.tp)(rows);
      }
      function wordsOf({ before, after, reason }, cause) {
        const move = after === void 0 ? versionOf(before) : `${versionOf(before)} → ${versionOf(after)}`;
        const why = cause ?? reason;
        return why === void 0 ? move : `${move}: ${why}`;
      }
      function countLine({ inputs: inputs2 }) {
        const counts = standings.filter((standing) => !order[standing].isTold).map((standing) => ({
          word: order[standing].word,
          n: inputs2.filter((input) => input.standing === standing).length
        })).filter(({ n }) => n > 0).map(({ word, n }) => `${(0, lib_text.U9)(n, "input")} ${word}`);
        return counts.length === 0 ? [] : [counts.join(", ")];
      }
      function versionOf({ revision, date, locked }) {
        const hash = typeof locked.narHash === "string" ? locked.narHash.replace(/^sha256-/, "") : "";
        const mark = (revision ?? hash).slice(0, 7) || "unknown";
        return date === void 0 ? (0, lib_text.TN)(mark) : `${(0, lib_text.TN)(mark)} (${dayOf(date)})`;
      }
      function dayOf(seconds) {
        const moment = new Date(seconds * 1e3);
        return Number.isNaN(moment.getTime()) ? "no date" : moment.toISOString().slice(0, 10);
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      ;
      async function writeLocks(locks) {
        for (const { file, shown, was } of locks) {
          const now = await (0, promises_.readFile)(file).catch(() => void 0);
          const digest = now && (0, external_node_crypto_.createHash)("sha256").update(now).digest("hex");
          if (digest !== was)
            throw new errors.yo(`${shown} was changed by somebody else meanwhile; nothing was written, run again`, {
              reason: "failed"
            });
        }
        for (const { file, text } of locks)
          await (0, files.f8)(file, text);
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var compose = __webpack_require__(86245);
      var system_files = __webpack_require__(8292);
      var forks = __webpack_require__(15890);
      var nix_conf = __webpack_require__(26611);
      var output_folder = __webpack_require__(80015);
      var build = __webpack_require__(1587);
      var check_name = __webpack_require__(407);
      var flake = __webpack_require__(58974);
      var handed_update = __webpack_require__(5441);
      ;
      const { flake: _, overrideInput: __, ...evaluation } = flake.z;
      const resolveInputs = {
        flakes: (0, inputs.p_)("folders with a flake.nix; default: this one", {
          positional: true,
          placeholder: "FLAKE",
          group: "what"
        }),
        inputs: (0, inputs.p_)("globs over the names of inputs, `!` excludes: `nixpkgs`, `home/nixpkgs`, `!*-stable`; default: every input of flake.nix itself", { placeholder: "GLOB", group: "often" }),
        cooldown: (0, inputs.p_)("days that a revision must have been the head of its branch before it is taken: DAYS, or INPUT=DAYS with a glob", { placeholder: "DAYS", group: "often" }),
        goBack: (0, inputs.p_)("globs over the names of inputs that may go back to an older revision after a force-push", {
          placeholder: "GLOB"
        }),
        token: (0, inputs.Qq)("token for GitHub's record of pushes, which cooldown asks, and for public inputs there, of which it answers more requests", "${{ github.token }}", {
          only: "github",
          secret: true
        })
      };
      const judgeInputs = {
        verify: (0, inputs.yL)("what an update must not make worse: what builds, what evaluates, or nothing", ["build", "evaluate", "none"], "build", { group: "often" }),
        ...evaluation,
        builders: build._.builders,
        timeBudget: (0, inputs.WQ)("seconds for the whole run, of which servers that refuse so many requests may cost half; the report lists what was not tried by then", void 0, {
          least: 1,
          placeholder: "SECONDS"
        }),
        previous: (0, inputs.lq)("update.json of the run before, which knows since when an input is held; default: the one in out", {
          placeholder: "FILE"
        }),
        update: (0, inputs.lq)("judge this update.json of an earlier job instead of asking the sources", {
          placeholder: "FILE"
        })
      };
      const lockStepInputs = {
        step: (0, inputs.yL)("what is done: all of it; only ask the sources and hand on what moves (lock); or say which of that is held, by the report of a check of it (narrow)", ["all", "lock", "narrow"], "all", { only: "github" }),
        ...check_name.L,
        updateArtifact: handed_update.R.updateArtifact,
        updateSha256: handed_update.R.updateSha256,
        reportArtifact: (0, inputs.WQ)("step narrow: id of the artifact with the report of the check of it; default: only evaluation judges", void 0, { least: 1, only: "github" })
      };
      var phases_forks = __webpack_require__(49847);
      var job_folders = __webpack_require__(71009);
      var phases_nix = __webpack_require__(4901);
      ;
      async function previousUpdate(file, { log }) {
        return (0, files.u0)("update", file).catch((error) => {
          log.debug(`nothing is known of earlier nights: ${error.message}`);
          return void 0;
        });
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
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const loadResolve = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1026), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(1681)]
      ).then(__webpack_require__.bind(__webpack_require__, 10900));
      const update_lock = (0, part.X)({
        describe: "Moves the inputs of flakes to their newest revisions and writes flake.lock: each input is resolved once, and what is reported is what is locked. An input that cannot be fetched is reported with its cause, and the others go on.",
        example: "flakeship update-lock . --inputs '*' '!nixpkgs'",
        needsNix: true,
        outputs: {
          update: "path of update.json",
          changed: "true if flake.lock changes",
          moved: "how many inputs move",
          held: "how many inputs could move and are held back, since a target would be worse",
          "update-artifact": "step lock: id of the artifact with what moves, for evaluate, step narrow and publish",
          "update-sha256": "step lock: SHA-256 of its update.json",
          "judged-artifact": "step narrow: id of the artifact that says what is held, for evaluate and publish",
          "judged-sha256": "step narrow: SHA-256 of its update.json",
          again: "step narrow: true where what is left was not built yet"
        }
      }, {
        ...lockStepInputs,
        ...resolveInputs,
        ...judgeInputs,
        dryRun: (0, inputs.Jt)("only show what would move, and write update.json", false, { group: "often" }),
        ...output_folder.T,
        ...forks.q,
        ...nix_conf.$
      }, {
        async main(values, host) {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            await (0, phases_forks.A)(values, host);
            const step = await stepOf(values, host);
            const previous = step?.previous ?? await previousUpdate(values.previous ?? (0, external_node_path_.join)(values.out, "update.json"), host);
            const out = await (0, job_folders.Oj)(host, values.out);
            const nix = await (0, phases_nix.L)(host, values);
            const temporary = __addDisposableResource(env_1, await (0, system_files.yy)(host.environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), "flakeship-lock-"), true);
            const resolved = await handedOver(step?.update, values.update, nix) ?? await (await loadResolve()).resolve(values, { nix, host, previous, temporary: temporary.path });
            const { verify, ...others } = values;
            const isJudged = values.step !== "lock" && verify !== "none" && (0, evaluations.el)(resolved.update).length > 0;
            const judgement = isJudged ? step?.judgement ?? await judging({ ...others, verify }, resolved, {
              ...{ nix, host, out, previous, built: step?.built, temporary: temporary.path }
            }) : void 0;
            const update2 = { ...resolved.update, ...judgement === void 0 ? {} : { judgement } };
            const locks = newLocks(update2, resolved.flakes);
            const file = (0, external_node_path_.join)(out, "update.json");
            await (0, files.ft)("update", file, update2);
            const isWritten = !values.dryRun && step === void 0;
            if (isWritten)
              await writeLocks(locks);
            const told = updateLines(update2);
            if (host.kind === "github")
              for (const line of told)
                host.log.info(line);
            const inputs2 = update2.flakes.flatMap((flake2) => flake2.inputs);
            const held = judgement?.held.length ?? 0;
            const moved = (0, evaluations.el)(update2).length - held;
            const failed = held > 0 || inputs2.some(({ standing }) => standing === "unreachable" || standing === "unlockable");
            const done = locks.map(({ shown }) => `${isWritten ? "wrote" : "would write"} ${shown}`);
            return {
              ok: step !== void 0 || moved > 0 || !failed,
              outputs: {
                ...notHandedOn,
                update: file,
                changed: String(locks.length > 0),
                moved: String(moved),
                held: String(held),
                ...await step?.handOn(out, update2)
              },
              summary: [
                ...told,
                ...locks.length === 0 ? ["nothing to move"] : [`${(0, lib_text.U9)(moved, "input")} moved; ${done.join(", ")}`]
              ],
              json: update2
            };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        }
      });
      const notHandedOn = {
        ...{ "update-artifact": "", "update-sha256": "", "judged-artifact": "", "judged-sha256": "" },
        again: "false"
      };
      async function stepOf(values, host) {
        const { step, ...others } = values;
        if (step === "all")
          return void 0;
        const { lockStep } = await lockSteps();
        return lockStep({ ...others, step, judgedArtifact: void 0, judgedSha256: void 0 }, host);
      }
      async function judging(...asked) {
        const { judge } = await judges();
        return judge(...asked);
      }
      const judges = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1026), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(3613), __webpack_require__.e(152), __webpack_require__.e(4055)]
      ).then(__webpack_require__.bind(__webpack_require__, 39295));
      const lockSteps = () => __webpack_require__.e(
        /* import() */
        8915
      ).then(__webpack_require__.bind(__webpack_require__, 48915));
      async function handedOver(handed, file, nix) {
        if (handed)
          return {
            update: handed,
            flakes: await (0, checkout.o)(nix, handed, { cwd: process.cwd(), file: "what moves" })
          };
        if (file === void 0)
          return void 0;
        const { judgement: _2, ...update2 } = await (0, files.u0)("update", file);
        return { update: update2, flakes: await (0, checkout.o)(nix, update2, { cwd: process.cwd(), file }) };
      }
      function newLocks(update2, flakes) {
        return update2.flakes.flatMap((flake2, i) => {
          const text = (0, compose.Q)(flake2, (0, held_inputs.KV)(flake2, update2.judgement?.held ?? []));
          const here = flakes[i];
          if (text === void 0 || here === void 0)
            return [];
          return [{ file: here.lockPath, shown: flake2.lockFile, was: flake2.sha256.lock, text }];
        });
      }
    })
  ),
  /***/
  43875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KV: () => (
          /* binding */
          heldNames
        ),
        /* harmony export */
        Kd: () => (
          /* binding */
          holderOf
        ),
        /* harmony export */
        tY: () => (
          /* binding */
          leaderOf
        )
        /* harmony export */
      });
      const leaderOf = ({ folder }, input) => input.with ?? { flake: folder, name: input.name };
      function holderOf(flake, input, held) {
        const leader = leaderOf(flake, input);
        return held.find((one) => one.flake === leader.flake && one.name === leader.name);
      }
      function heldNames(flake, held) {
        return new Set(flake.inputs.filter((input) => holderOf(flake, input, held)).map(({ name }) => name));
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
  92149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          checkoutOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68154);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14176);
      async function checkoutOf(nix, { base, flakes }, { cwd, file }) {
        const top = await (0, _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__.H)(nix.at.env, cwd);
        if (top === void 0 || base === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is for a commit, and ${cwd} is in no git repository; run it in a checkout`);
        const commit = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__.$)(nix.at.env, top, ["rev-parse", "--verify", "HEAD"]);
        if (commit !== base)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} was made for commit ${base.slice(0, 12)}, and ${commit.slice(0, 12)} is checked out; check that one out, or resolve again`);
        return flakes.map(({ folder, lockFile }) => ({
          written: folder,
          ...{ top, commit, folder },
          lockPath: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, lockFile)
        }));
      }
    })
  ),
  /***/
  40658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $f: () => (
          /* binding */
          heldIn
        ),
        /* harmony export */
        R: () => (
          /* binding */
          evaluateMoved
        ),
        /* harmony export */
        Zb: () => (
          /* binding */
          leaderKey
        ),
        /* harmony export */
        el: () => (
          /* binding */
          movingInputs
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          targetKey
        ),
        /* harmony export */
        sM: () => (
          /* binding */
          inputKey
        )
        /* harmony export */
      });
      var _documents_held_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43875);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _nix_flake_lock_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86245);
      const inputKey = ({ folder }, name) => folder === "." ? name : `${folder}:${name}`;
      function leaderKey(flake, input) {
        const leader = (0, _documents_held_inputs_js__WEBPACK_IMPORTED_MODULE_2__.tY)(flake, input);
        return inputKey({ folder: leader.flake }, leader.name);
      }
      const targetKey = inputKey;
      function movingInputs(update) {
        return update.flakes.flatMap((flake) => flake.inputs.filter((input) => input.standing === "moves" && input.with === void 0).map(({ name }) => inputKey(flake, name)));
      }
      function heldIn(flake, moves) {
        const held = flake.inputs.filter((input) => input.standing === "moves" && !moves.has(leaderKey(flake, input)));
        return new Set(held.map(({ name }) => name));
      }
      async function evaluateMoved(update, moves, { scratch, judges }) {
        const changes = update.flakes.flatMap((flake) => {
          const text = (0, _nix_flake_lock_compose_js__WEBPACK_IMPORTED_MODULE_1__.Q)(flake, heldIn(flake, moves));
          return text === void 0 ? [] : [[flake.lockFile, text]];
        });
        const commit = await scratch.commit(new Map(changes));
        const flakes = [];
        for (const flake of update.flakes) {
          const reference = scratch.reference(commit, flake.folder);
          flakes.push({ flake, ...await usable(judges.evaluate(reference)) });
        }
        return { commit, flakes };
      }
      async function usable(evaluating) {
        try {
          return { plan: await evaluating };
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo && error.reason === "usage")
            return { error };
          throw error;
        }
      }
    })
  ),
  /***/
  86245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          checkMoved
        ),
        Q: () => (
          /* binding */
          composeLock
        )
      });
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      ;
      function graft(root, grafts) {
        return [...grafts].sort((a, b) => a.path.length - b.path.length).reduce((tree, { path, node }) => isDeclaredAs(node, (0, lock_tree.MU)(tree, path)) ? replaced(tree, path, node) : tree, root);
      }
      const isDeclaredAs = ({ original }, there) => there !== void 0 && (0, lock_changes.D_)(there.original) === (0, lock_changes.D_)(original);
      function replaced(tree, [name, ...rest], node) {
        if (name === void 0)
          return node;
        const at = tree.inputs.get(name);
        if (at === void 0 || (0, lock_tree.lO)(at))
          return tree;
        return { ...tree, inputs: new Map([...tree.inputs, [name, replaced(at, rest, node)]]) };
      }
      var print_lock = __webpack_require__(75940);
      ;
      function composeLock({ lock, repairs, inputs }, held = /* @__PURE__ */ new Set()) {
        const before = (0, lock_tree.ur)(lock);
        const moving = inputs.filter(({ standing, name }) => standing === "moves" && !held.has(name));
        const after = graft(before, moving.map(graftOf));
        if (repairs.length === 0 && (0, lock_changes.iv)(before, after).length === 0)
          return void 0;
        return (0, print_lock.r)(after);
      }
      function graftOf({ path, lock, name }) {
        if (lock === void 0)
          throw new Error(`the document has no lock for ${name}, which moves`);
        return { path, node: (0, lock_tree.ur)(lock) };
      }
      const places = ["type", "host", "owner", "repo", "dir", "id"];
      function checkMoved({ original, before, after, lock, name }) {
        if (after === void 0 || lock === void 0)
          return `${name} has nothing to move to`;
        const first = lock.nodes[lock.root];
        const declared = JSON.stringify(first?.original);
        if (declared !== JSON.stringify(original))
          return `${name} is declared otherwise in its new lock`;
        if (JSON.stringify(first?.locked) !== JSON.stringify(after.locked))
          return `${name} has another source in its new lock than the one that is reported`;
        const other = places.find((place) => before.locked[place] !== after.locked[place]);
        if (other !== void 0)
          return `${name} would come from another place (${other})`;
        if (after.locked.type === "git" && before.locked.url !== after.locked.url)
          return `${name} would come from another repository`;
        if (isEncrypted(before.locked.url) && !isEncrypted(after.locked.url))
          return `${name} would be fetched without encryption`;
        return void 0;
      }
      const isEncrypted = (url) => /^[\w+]*https:/.test(String(url));
    })
  ),
  /***/
  29850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D_: () => (
          /* binding */
          identity
        ),
        /* harmony export */
        E6: () => (
          /* binding */
          isSameSource
        ),
        /* harmony export */
        iv: () => (
          /* binding */
          changesBetween
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function changesBetween(before, after) {
        const [old, now] = [flat(before), flat(after)];
        const removed = [...old].filter(([name]) => !now.has(name)).map(([, { path }]) => ({ path, change: "removed" }));
        const others = [...now].flatMap(([name, { path, ...one }]) => {
          const other = old.get(name);
          if (other === void 0)
            return [{ path, change: "added" }];
          if (one.declared !== other.declared)
            return [{ path, change: "declared" }];
          return one.locked === other.locked ? [] : [{ path, change: "locked" }];
        });
        return [...removed, ...others];
      }
      function flat(root) {
        const inputs = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(root).map(({ path, node: { original, locked, isFlake } }) => ({
          path,
          declared: JSON.stringify([identity(original), isFlake]),
          locked: identity(locked)
        }));
        const follows = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Ah)(root).map(({ path, to }) => ({ path, declared: JSON.stringify(to), locked: "" }));
        return new Map([...inputs, ...follows].map((one) => [JSON.stringify(one.path), one]));
      }
      const incidental = /* @__PURE__ */ new Set(["lastModified", "revCount", "__final"]);
      const byRevision = /* @__PURE__ */ new Set([...incidental, "narHash", "ref"]);
      function identity(source) {
        const left = source?.rev === void 0 ? incidental : byRevision;
        const told = Object.entries(source ?? {}).filter(([name]) => !left.has(name));
        return JSON.stringify(told.sort(([a], [b]) => a < b ? -1 : 1));
      }
      const isSameSource = (a, b) => identity(a) === identity(b);
    })
  ),
  /***/
  13407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ah: () => (
          /* binding */
          followsOf
        ),
        /* harmony export */
        MU: () => (
          /* binding */
          inputAt
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        Vc: () => (
          /* binding */
          inputsOf
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          isFollows
        ),
        /* harmony export */
        ur: () => (
          /* binding */
          lockTree
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const most = { inputs: 1e4, depth: 100 };
      function lockTree({ root, nodes }, file = "flake.lock") {
        let count = 0;
        const made = /* @__PURE__ */ new Map();
        const read = (key, depth) => {
          const before = made.get(key);
          if (before)
            return before;
          const node = Object.hasOwn(nodes, key) ? nodes[key] : void 0;
          if (node === void 0)
            throw broken(file, `it names an input ${JSON.stringify(key.slice(0, 100))} that it does not have`);
          if (depth > most.depth)
            throw broken(file, "its inputs go round in circles");
          const { original, locked, info, flake, parent, inputs = {} } = node;
          const entries = Object.entries(inputs);
          count += entries.length;
          if (count > most.inputs)
            throw broken(file, `it has more than ${most.inputs} inputs`);
          const whole = locked && { ...locked, ...info };
          const tree = {
            ...original === void 0 ? {} : { original },
            ...whole === void 0 ? {} : { locked: whole },
            isFlake: flake !== false,
            ...parent === void 0 ? {} : { parent },
            inputs: new Map(entries.map(([name, to]) => [name, typeof to === "string" ? read(to, depth + 1) : to]))
          };
          made.set(key, tree);
          return tree;
        };
        return read(root, 0);
      }
      const broken = (file, why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is broken: ${why}; delete it, run nix flake lock and commit the file`);
      function inputsOf(root) {
        const found = [];
        const queue = [{ path: [], node: root }];
        for (const { path, node } of queue) {
          for (const [name, to] of node.inputs) {
            if (isFollows(to))
              continue;
            const input = { path: [...path, name], node: to };
            found.push(input);
            queue.push(input);
            if (queue.length > most.inputs)
              throw broken("flake.lock", `it has more than ${most.inputs} inputs`);
          }
        }
        return found;
      }
      function followsOf(root) {
        return [{ path: [], node: root }, ...inputsOf(root)].flatMap(({ path, node }) => [...node.inputs].flatMap(([name, to]) => isFollows(to) ? [{ path: [...path, name], to }] : []));
      }
      const isFollows = (to) => Array.isArray(to);
      function inputAt(root, path) {
        let node = root;
        for (const name of path) {
          const to = node?.inputs.get(name);
          node = to === void 0 || isFollows(to) ? void 0 : to;
        }
        return node;
      }
      const nameOf = (path) => path.join("/");
    })
  ),
  /***/
  75940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          lockFileOf
        ),
        /* harmony export */
        r: () => (
          /* binding */
          printLock
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function printLock(root) {
        return `${JSON.stringify(lockFileOf(root), null, 2)}
`;
      }
      function lockFileOf(root, key = "root") {
        const keys = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const nodes = {};
        const add = (wanted, node) => {
          const known = keys.get(node);
          if (known !== void 0)
            return known;
          const key2 = free(wanted, taken);
          taken.add(key2);
          keys.set(node, key2);
          const inputs = [...node.inputs].sort(([a], [b]) => a < b ? -1 : 1).map(([name, to]) => [name, (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.lO)(to) ? [...to] : add(name, to)]);
          const { original, locked, parent } = node;
          nodes[key2] = {
            ...node.isFlake ? {} : { flake: false },
            ...inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) },
            ...locked === void 0 ? {} : { locked: sorted(locked) },
            ...original === void 0 ? {} : { original: sorted(original) },
            ...parent === void 0 ? {} : { parent: [...parent] }
          };
          return key2;
        };
        const first = add(key, root);
        return { nodes: sorted(nodes), root: first, version: 7 };
      }
      function free(wanted, taken) {
        if (!taken.has(wanted))
          return wanted;
        for (let n = 2; ; n++) {
          const key = `${wanted}_${n}`;
          if (!taken.has(key))
            return key;
        }
      }
      const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
    })
  ),
  /***/
  68154: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          topOf
        ),
        /* harmony export */
        V: () => (
          /* binding */
          whyUnseen
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      async function whyUnseen(env, root, file) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file);
        if (inside.startsWith("..") || inside.startsWith("/"))
          return void 0;
        const unseen = await askGit((args) => git(env, root, args), root, inside).catch(() => void 0);
        return unseen && unseenWords(unseen);
      }
      async function topOf(env, folder) {
        const top = await git(env, folder, ["rev-parse", "--show-toplevel"]).catch(() => "");
        return top.trim() || void 0;
      }
      function unseenWords({ file, submodule, ignored, untracked }) {
        const shown = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(file);
        if (submodule) {
          const path = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(submodule.path);
          const fetch = submodule.isEmpty ? `, and was not fetched (git submodule update --init ${word(path)})` : "";
          return `${shown} is in the submodule ${path}, which Nix leaves out${fetch}; evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)`;
        }
        if (ignored !== void 0)
          return `${shown} is ignored by git (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(ignored)}), so Nix does not see it; take it out of there, or run: git add --force ${word(shown)}`;
        if (untracked === void 0)
          return void 0;
        const what = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(untracked);
        const whole = what === shown ? shown : `${shown} is in ${what}, which`;
        return `${whole} is not tracked by git, so Nix does not see it; run: git add ${word(what)}`;
      }
      const word = (text) => /^[\w./+@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
      async function askGit(git2, root, file) {
        const above = foldersAbove(file);
        const entries = (await git2(["ls-files", "--stage", "-z", "--", ...above, file])).split("\0");
        const index = new Map(entries.map((entry) => [entry.replace(/^[^\t]*\t/, ""), entry.slice(0, 6)]));
        const path = above.find((folder) => index.get(folder) === "160000");
        if (path !== void 0)
          return { file, submodule: { path, isEmpty: !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path, ".git")) } };
        if (index.has(file) || !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)))
          return void 0;
        const [ignored = ""] = (await git2(["check-ignore", "-v", "--", file])).split("	");
        if (ignored !== "")
          return { file, ignored: ignored.split(":").slice(0, 2).join(":") };
        const tracked = [...index.keys()];
        if (tracked.some((path2) => path2.startsWith(`${file}/`)))
          return void 0;
        const top = above.find((folder) => !tracked.some((path2) => path2.startsWith(`${folder}/`)));
        return { file, untracked: top === void 0 ? file : `${top}/` };
      }
      function foldersAbove(file) {
        const above = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
        return above === "." ? [] : [...foldersAbove(above), above];
      }
      async function git(env, root, args) {
        const options = ["-c", "core.fsmonitor=false", "-C", root];
        const literally = args[0] === "check-ignore" ? [] : ["--literal-pathspecs"];
        const { code, stdout } = await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__.m0)("git", [...options, ...literally, ...args], { env });
        if (code >= 128)
          throw new Error(`git ${args[0]} ended with ${code}`);
        return stdout;
      }
    })
  ),
  /***/
  14176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          git
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      async function git(env, folder, args, input) {
        const quiet = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder];
        const output = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.m0)("git", [...quiet, ...args], { env, ...input === void 0 ? {} : { input } });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["git", ...args], output);
        return output.stdout.trim();
      }
    })
  )
};
