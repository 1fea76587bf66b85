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
      var files = __webpack_require__(34355);
      var held_inputs = __webpack_require__(43875);
      var checkout = __webpack_require__(92149);
      var evaluations = __webpack_require__(40658);
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
      function updateLines(update) {
        const flakes = update.flakes.flatMap((flake2) => {
          const title = update.flakes.length > 1 ? [`${(0, lib_text.TN)(flake2.folder)}:`] : [];
          return [...title, ...repairLines(flake2), ...inputLines(flake2, heldIn(update, flake2)), ...countLine(flake2)];
        });
        return [...flakes, ...judgementLines(update)];
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
      const repairWords = {
        added: "was missing in flake.lock",
        removed: "was in flake.lock and is not an input any more",
        declared: "is declared otherwise in flake.nix than in flake.lock",
        locked: "was locked by what flake.nix does not say any more"
      };
      const mostRepairs = 20;
      function repairLines({ repairs }) {
        const rows = repairs.slice(0, mostRepairs).map(({ name, change, after }) => {
          const to = after === void 0 ? "" : `: ${versionOf(after)}`;
          return `repaired  ${(0, lib_text.TN)(name, 100)} ${repairWords[change]}${to}`;
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
            const update = { ...resolved.update, ...judgement === void 0 ? {} : { judgement } };
            const locks = newLocks(update, resolved.flakes);
            const file = (0, external_node_path_.join)(out, "update.json");
            await (0, files.ft)("update", file, update);
            const isWritten = !values.dryRun && step === void 0;
            if (isWritten)
              await writeLocks(locks);
            const told = updateLines(update);
            if (host.kind === "github")
              for (const line of told)
                host.log.info(line);
            const inputs2 = update.flakes.flatMap((flake2) => flake2.inputs);
            const held = judgement?.held.length ?? 0;
            const moved = (0, evaluations.el)(update).length - held;
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
                ...await step?.handOn(out, update)
              },
              summary: [
                ...told,
                ...locks.length === 0 ? ["nothing to move"] : [`${(0, lib_text.U9)(moved, "input")} moved; ${done.join(", ")}`]
              ],
              json: update
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
        [__webpack_require__.e(1026), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(8056), __webpack_require__.e(4589), __webpack_require__.e(5101), __webpack_require__.e(6517)]
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
        const { judgement: _2, ...update } = await (0, files.u0)("update", file);
        return { update, flakes: await (0, checkout.o)(nix, update, { cwd: process.cwd(), file }) };
      }
      function newLocks(update, flakes) {
        return update.flakes.flatMap((flake2, i) => {
          const text = (0, compose.Q)(flake2, (0, held_inputs.KV)(flake2, update.judgement?.held ?? []));
          const here = flakes[i];
          if (text === void 0 || here === void 0)
            return [];
          return [{ file: here.lockPath, shown: flake2.lockFile, was: flake2.sha256.lock, text }];
        });
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
