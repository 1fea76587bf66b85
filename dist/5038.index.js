export const id = 5038;
export const ids = [5038];
export const modules = {
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
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(49847);
      var _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(71009);
      var _phases_load_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(88556);
      var _phases_names_output_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(91158);
      var _phases_nix_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4901);
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
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_14__.A)(values, host);
          const out = await (0, _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_15__.Oj)(host, values.out);
          const nix = await (0, _phases_nix_js__WEBPACK_IMPORTED_MODULE_16__.L)(host, values);
          const { plan, shards, labels, here, artifact, sha256 } = values.handOver ? await share(values, { nix, host, out }) : { ...none, plan: await alone(values, { nix, host, out }) };
          if (!values.handOver)
            (0, _phases_annotate_js__WEBPACK_IMPORTED_MODULE_12__.f)({ flake: plan.flake, evaluationFailures: plan.failures }, host, values.annotations);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, "plan.json");
          return {
            // in a run with several jobs the report gives the verdict: a re-run keeps what was built beside a broken host
            ok: values.handOver || plan.failures.length === 0,
            outputs: {
              plan: file,
              targets: (0, _phases_names_output_js__WEBPACK_IMPORTED_MODULE_17__.y)(plan.targets.map(({ id: id2 }) => id2), host, { output: "targets", file }),
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
      async function alone(values, { nix, host, out }) {
        const { evaluate } = await (0, _phases_load_js__WEBPACK_IMPORTED_MODULE_18__.Sf)();
        return evaluate(values, out, nix, host, await (0, _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_13__.bp)(values, nix, host));
      }
      async function share(values, at) {
        const { evaluateToShare } = await Promise.all(
          /* import() */
          [__webpack_require__.e(1026), __webpack_require__.e(2892), __webpack_require__.e(171), __webpack_require__.e(4355), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(8122), __webpack_require__.e(8056), __webpack_require__.e(7629), __webpack_require__.e(8886), __webpack_require__.e(400), __webpack_require__.e(2226), __webpack_require__.e(7434)]
        ).then(__webpack_require__.bind(__webpack_require__, 77434));
        return evaluateToShare(values, at);
      }
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
  29369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          withPrivacy
        ),
        /* harmony export */
        J5: () => (
          /* binding */
          maySave
        ),
        /* harmony export */
        R8: () => (
          /* binding */
          mostMoved
        ),
        /* harmony export */
        UJ: () => (
          /* binding */
          coveredBy
        ),
        /* harmony export */
        Zw: () => (
          /* binding */
          jobOf
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
        qr: () => (
          /* binding */
          most
        )
        /* harmony export */
      });
      var _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17994);
      async function openCache({ cache, cacheSave = true, signingKey }, nix, host, { isFirst = true } = {}) {
        if (!cache || host.kind !== "github")
          return void 0;
        if (!(0, _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.py)(host.environment)) {
          const tell = isFirst ? host.log.info : host.log.debug;
          tell(`no cache: ${_github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.nE}`);
          return void 0;
        }
        const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(7705)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(4666)]
          ).then(__webpack_require__.bind(__webpack_require__, 64666)),
          __webpack_require__.e(
            /* import() */
            9708
          ).then(__webpack_require__.bind(__webpack_require__, 79708))
        ]);
        const key = signingKey === void 0 ? void 0 : parseSigningKey(signingKey);
        const scope = await cacheScope(host.environment);
        if (scope.isRelease && key === void 0) {
          host.log.info("no cache: a run for a tag builds anew what others will trust, unless signing-key is given");
          return void 0;
        }
        return openJobCache(host, {
          ...{ scope, system: nix.at.system, key, saves: cacheSave, signal: host.signal }
        });
      }
      const jobOf = ({ environment: env }) => [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join(" ");
      const maySave = ({ saves, service }) => saves && service.may.write;
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
        if (!cache || !maySave(cache) || cache.scope.isPrivate || flake === void 0)
          return plan;
        const { whyUncacheable } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(8886), __webpack_require__.e(8244)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, [flake], fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      const most = 5e9;
      const mostMoved = 0.8 * most;
      async function publish({ service, system, branch }, { layers, needed, replaces }, { log, signal, environment }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(5725)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(7705)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const run = Number(environment.GITHUB_RUN_ID) || 0;
        const workflow = environment.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "");
        const use = { run, needed: /* @__PURE__ */ new Set([...needed, ...layers.flatMap(namesIn)]), workflow };
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most, use, ...replaces ? { replaces } : {} });
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
      const namesIn = ({ paths }) => paths.filter(({ used }) => used === void 0).map(({ path }) => path);
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
  88556: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FP: () => (
          /* binding */
          loadBuild
        ),
        /* harmony export */
        IP: () => (
          /* binding */
          loadPrepare
        ),
        /* harmony export */
        N1: () => (
          /* binding */
          loadReport
        ),
        /* harmony export */
        Sf: () => (
          /* binding */
          loadEvaluate
        ),
        /* harmony export */
        nY: () => (
          /* binding */
          cleanUp
        )
        /* harmony export */
      });
      const loadPrepare = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(70), __webpack_require__.e(2033), __webpack_require__.e(511)]
      ).then(__webpack_require__.bind(__webpack_require__, 60511));
      const loadEvaluate = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(1026), __webpack_require__.e(4355), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(8056), __webpack_require__.e(1907)]
      ).then(__webpack_require__.bind(__webpack_require__, 47148));
      const loadBuild = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(4355), __webpack_require__.e(4983), __webpack_require__.e(5101), __webpack_require__.e(7631)]
      ).then(__webpack_require__.bind(__webpack_require__, 68485));
      const loadReport = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1026), __webpack_require__.e(4355), __webpack_require__.e(5042), __webpack_require__.e(2651), __webpack_require__.e(4589), __webpack_require__.e(8797), __webpack_require__.e(1356)]
      ).then(__webpack_require__.bind(__webpack_require__, 15820));
      const cleanUp = async (host) => (await loadPrepare()).cleanUp(host);
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
  77138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $5: () => (
          /* binding */
          mostLines
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        Wq: () => (
          /* binding */
          isQuotedWhole
        ),
        /* harmony export */
        ji: () => (
          /* binding */
          spaced
        ),
        /* harmony export */
        uo: () => (
          /* binding */
          capped
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const mostLines = 8;
      const mostColumns = 300;
      const mostRead = 200;
      function spaced(groups) {
        return groups.filter((lines) => lines.length > 0).flatMap((lines, i) => i === 0 ? [...lines] : ["", ...lines]);
      }
      function linesOf(text, part) {
        const some = part === "first" ? (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.UV)(text, mostRead) : (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.w$)(text, mostRead);
        return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(some.join("\n")).split("\n").filter((line) => line.trim() !== "");
      }
      function isQuotedWhole(text) {
        const lines = linesOf(text, "first");
        return lines.length <= mostLines && lines.every((line) => line.trimEnd().length <= mostColumns);
      }
      function quoted(text, part) {
        const lines = linesOf(text, part);
        const shown = part === "first" ? lines.slice(0, mostLines) : lines.slice(-mostLines);
        return shown.map((line) => `    | ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns).trimEnd()}`);
      }
      function capped(lines, most, more) {
        const left = lines.length - most;
        return left > 0 ? [...lines.slice(0, most), `  … and ${more(left)}`] : [...lines];
      }
    })
  ),
  /***/
  55844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qz: () => (
          /* binding */
          failureSentence
        ),
        /* harmony export */
        _F: () => (
          /* binding */
          warningLines
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          refusalLines
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          failureLines
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _merge_failure_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58406);
      var _words_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91870);
      var _words_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21311);
      var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77138);
      const most = { failures: 50, warnings: 20, names: 20, characters: 600 };
      function failureLines({ failures }) {
        const lines = (0, _merge_failure_groups_js__WEBPACK_IMPORTED_MODULE_1__.B)(failures).map((group) => `${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.Z8.bad} ${groupSentence(group)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.failures, (left) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(left, "more attribute that does not evaluate", "more attributes that do not evaluate"));
      }
      function refusalLines({ refusals = [] }) {
        const lines = refusals.map((refusal) => `${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.Z8.aside} ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(refusal), 60)} is ${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.wX[(0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.tA)(refusal)]}: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.b)(refusal), most.characters)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.failures, (left) => `${left} more like this`);
      }
      function failureSentence(failure) {
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(failure))} ${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.JB}: ${reason(failure)}`;
      }
      function groupSentence(group) {
        const [first, ...others] = group.all;
        if (first === void 0 || others.length === 0)
          return failureSentence(group);
        const names = (0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.zN)(group.all.map((failure) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(failure), 60)), most.names);
        return `${names} do not evaluate: ${reason(group)}`;
      }
      function reason({ message, position }) {
        const place = position ? ` (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.$t)(position))})` : "";
        const shown = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(message, most.characters);
        const isCut = shown.length === most.characters && shown.endsWith("…");
        return `${shown}${isCut ? " (all of it: plan.json)" : ""}${place}`;
      }
      function warningLines(warnings) {
        const lines = warnings.map((warning) => `  warning: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(warning, 300)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.warnings, (left) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(left, "more warning"));
      }
    })
  ),
  /***/
  17994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mq: () => (
          /* binding */
          cacheMode
        ),
        /* harmony export */
        nE: () => (
          /* binding */
          noCacheService
        ),
        /* harmony export */
        py: () => (
          /* binding */
          cacheServiceOf
        )
        /* harmony export */
      });
      const noCacheService = "this runner offers no cache service (version 2)";
      const modes = {
        none: { read: false, write: false },
        read: { read: true, write: false },
        write: { read: true, write: true },
        "write-only": { read: false, write: true }
      };
      function cacheServiceOf({ ACTIONS_CACHE_SERVICE_V2: version, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token }) {
        return version && url && token ? { url, token } : void 0;
      }
      function cacheMode({ ACTIONS_CACHE_MODE: said = "" }) {
        const mode = said.trim().toLowerCase();
        return { mode, may: modes[mode] ?? { read: true, write: true } };
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
