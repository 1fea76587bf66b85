export const id = 8915;
export const ids = [8915, 2182];
export const modules = {
  /***/
  59334: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          fetchById
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function fetchById({ artifacts }, { id: id2, what, reason }, folder, limits) {
        const found = (await artifacts.list()).find((artifact) => artifact.id === id2);
        if (found)
          return artifacts.download(found, folder, limits);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the ${what} of this run is gone (artifact ${id2}): it is kept for some days only; run all jobs again`, { ...reason === void 0 ? {} : { reason } });
      }
    })
  ),
  /***/
  54384: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          sendUpdate
        ),
        /* harmony export */
        h: () => (
          /* binding */
          receiveUpdate
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70231);
      var _features_handover_artifacts_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20312);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
      var _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59334);
      const limits = { bytes: 128 * 1024 ** 2, files: 1 };
      const days = 7;
      async function sendUpdate({ artifacts, check, run }, folder, kind) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "update.json");
        const { id: id2 } = await (0, _features_handover_artifacts_upload_js__WEBPACK_IMPORTED_MODULE_2__.B)(artifacts, check, {
          handed: { kind, attempt: run.attempt },
          files: [file],
          options: { root: folder, days }
        });
        return { id: id2, sha256: await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Q3)(file) };
      }
      async function receiveUpdate(stores, handed, folder) {
        const { updateArtifact: id2, updateSha256: sha256, judgedArtifact, judgedSha256 } = handed;
        if (id2 === void 0 || sha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("nothing was resolved; give update-artifact and update-sha256, which are outputs of actions/update-lock with step lock");
        const { judgement: _, ...update } = await receive(stores, { id: id2, sha256 }, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "update"));
        if (judgedArtifact === void 0)
          return update;
        if (judgedSha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("judged-artifact needs judged-sha256");
        const asked = { id: judgedArtifact, sha256: judgedSha256 };
        const { judgement } = await receive(stores, asked, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "judged"));
        if (judgement === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the artifact ${judgedArtifact} says nothing of what is held; run all jobs again`);
        return { ...update, judgement };
      }
      async function receive(stores, { id: id2, sha256 }, folder) {
        await (0, _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_5__.F)(stores, { id: id2, what: "update" }, folder, limits);
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "update.json");
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Q3)(file).catch(() => "") !== sha256)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the artifact ${id2} does not hold what its job handed on; run all jobs again`);
        return (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_1__.u0)("update", file, `update.json of artifact ${id2}`);
      }
    })
  ),
  /***/
  92182: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        baseKey: () => (
          /* binding */
          baseKey
        ),
        /* harmony export */
        documentLimits: () => (
          /* binding */
          documentLimits
        ),
        /* harmony export */
        packLimits: () => (
          /* binding */
          packLimits
        ),
        /* harmony export */
        runStoresOf: () => (
          /* binding */
          runStoresOf
        ),
        /* harmony export */
        selectionOf: () => (
          /* binding */
          selectionOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(407);
      async function runStoresOf(host, check, base = check) {
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(check);
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(base);
        const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5298
          ).then(__webpack_require__.bind(__webpack_require__, 85298)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(171), __webpack_require__.e(8122)]
          ).then(__webpack_require__.bind(__webpack_require__, 18122)),
          __webpack_require__.e(
            /* import() */
            1107
          ).then(__webpack_require__.bind(__webpack_require__, 81107))
        ]);
        const { environment, log } = host;
        return {
          run: runOf(environment),
          ...{ check, base },
          artifacts: githubArtifacts(environment, log),
          entries: githubEntries(environment, log)
        };
      }
      const documentLimits = { bytes: 512 * 1024 ** 2, files: 4e3 };
      const packLimits = { bytes: 2 * 1024 ** 3, files: 1 };
      function baseKey(check, selection, revision) {
        return `flakeship-base-${_documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.report}-${check === "" ? "" : `${check}-`}${selection.slice(0, 16)}-${revision}`;
      }
      function selectionOf(values) {
        const asked = [values.flake, values.targets, values.overrideInput, values.impure];
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(asked)).digest("hex");
      }
    })
  ),
  /***/
  48915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        keepMemory: () => (
          /* binding */
          keepMemory
        ),
        /* harmony export */
        lockStep: () => (
          /* binding */
          lockStep
        ),
        /* harmony export */
        reportById: () => (
          /* binding */
          reportById
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70231);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83051);
      var _features_comment_untrusted_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90996);
      var _features_update_lock_judge_evaluations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40658);
      var _features_update_lock_judge_reported_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28959);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8292);
      var _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71009);
      var _handed_update_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54384);
      var _run_stores_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92182);
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
      async function lockStep(values, host) {
        const stores = await (0, _run_stores_js__WEBPACK_IMPORTED_MODULE_11__.runStoresOf)(host, values.name);
        const folder = await (0, _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_9__.kR)(host);
        const previous = await newestUpdate(stores, folder);
        return values.step === "lock" ? lock(stores, previous) : narrow(values, { stores, folder, previous });
      }
      const lock = (stores, previous) => ({
        previous,
        handOn: async (folder, { heads, created }) => {
          const { id: id2, sha256 } = await (0, _handed_update_js__WEBPACK_IMPORTED_MODULE_10__.I)(stores, folder, "update");
          await keepMemory(stores, { ...previous, heads, created }, "lock");
          return { "update-artifact": String(id2), "update-sha256": sha256 };
        }
      });
      async function narrow({ reportArtifact, ...handed }, { stores, folder, previous }) {
        const update = await (0, _handed_update_js__WEBPACK_IMPORTED_MODULE_10__.h)(stores, handed, folder);
        const report = reportArtifact === void 0 ? void 0 : await reportById(stores, reportArtifact, folder);
        const isGood = report !== void 0 && update.flakes.length === 1 && (0, _features_update_lock_judge_reported_js__WEBPACK_IMPORTED_MODULE_6__.sm)(report).length === 0;
        return {
          previous,
          update,
          ...report ? { built: (0, _features_update_lock_judge_reported_js__WEBPACK_IMPORTED_MODULE_6__.s8)(report) } : {},
          ...isGood ? { judgement: (0, _features_update_lock_judge_reported_js__WEBPACK_IMPORTED_MODULE_6__.jS)(report) } : {},
          handOn: async (out, { judgement, ...judged }) => {
            const { id: id2, sha256 } = await (0, _handed_update_js__WEBPACK_IMPORTED_MODULE_10__.I)(stores, out, "judged");
            const held = judgement?.held.length ?? 0;
            const isAgain = report !== void 0 && held > 0 && held < (0, _features_update_lock_judge_evaluations_js__WEBPACK_IMPORTED_MODULE_5__.el)(judged).length;
            return { "judged-artifact": String(id2), "judged-sha256": sha256, again: String(isAgain) };
          }
        };
      }
      async function reportById({ artifacts }, id2, folder) {
        const found = (await artifacts.list()).find((artifact) => artifact.id === id2);
        if (found)
          return (0, _features_comment_untrusted_report_js__WEBPACK_IMPORTED_MODULE_4__.k)(artifacts, found, folder);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`the report of this run is gone (artifact ${id2}); run all jobs again`, {
          reason: "machine"
        });
      }
      const family = ({ check }) => `flakeship-update-${_documents_versions_js__WEBPACK_IMPORTED_MODULE_3__.N.update}-${check}-`;
      async function newestUpdate(stores, folder) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "previous.json");
        if (!await stores.entries.newest(family(stores), file))
          return void 0;
        return (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.u0)("update", file).catch(() => void 0);
      }
      async function keepMemory(stores, { created, heads, judgement }, step) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { id: id2, attempt } = stores.run;
          const memory = {
            ...{ document: "update", version: _documents_versions_js__WEBPACK_IMPORTED_MODULE_3__.N.update, created, flakes: [], heads },
            ...judgement === void 0 ? {} : { judgement }
          };
          const folder = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_8__.yy)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), "flakeship-memory-"), true);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, "update.json");
          await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.ft)("update", file, memory);
          await stores.entries.save(`${family(stores)}${id2}-${attempt}-${step}`, file, { family: family(stores) });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
    })
  ),
  /***/
  90996: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          reportIn
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70231);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8292);
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
      const limits = { bytes: 256 * 1024 * 1024, files: 5e3 };
      const mostBytes = 16 * 1024 * 1024;
      async function reportIn(artifacts, artifact, temporary) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const place = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.yy)(temporary), true);
          const files = await artifacts.download(artifact, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.path, "report"), limits);
          const [file, ...others] = files.filter((name) => name === "report.json" || name.endsWith("/report.json"));
          if (file === void 0 || others.length > 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the artifact ${artifact.name} must hold one report.json, not ${others.length + (file ? 1 : 0)}`);
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.path, "report", file);
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
          if (size > mostBytes)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the report in ${artifact.name} is too large for a report and was refused`);
          return strictReport(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), `report.json of ${artifact.name}`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function strictReport(text, file) {
        const report = (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.Tp)("report", text, file);
        const extra = firstExtra(JSON.parse(text), report, "");
        if (extra !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${file} has a key that reports do not have: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(extra, 100)}; it is refused`);
        return report;
      }
      function firstExtra(raw, kept, path) {
        if (raw === null || typeof raw !== "object")
          return void 0;
        if (kept === null || typeof kept !== "object")
          return path;
        for (const [key, value] of Object.entries(raw)) {
          const below = path === "" ? key : `${path}.${key}`;
          if (!Object.hasOwn(kept, key))
            return below;
          const extra = firstExtra(value, kept[key], below);
          if (extra !== void 0)
            return extra;
        }
        return void 0;
      }
    })
  ),
  /***/
  20312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          uploadOurs
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84557);
      const tries = 9;
      async function uploadOurs(artifacts, check, { handed, files, options }) {
        for (let again = 1; ; again++) {
          const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(check, again === 1 ? handed : { ...handed, again });
          try {
            return { ...await artifacts.upload(name, files, options), name };
          } catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.R) || again === tries)
              throw error;
          }
        }
      }
    })
  ),
  /***/
  28959: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s8: () => (
          /* binding */
          builtBy
        ),
        jS: () => (
          /* binding */
          goodByReport
        ),
        sm: () => (
          /* binding */
          worseInReport
        )
      });
      var result = __webpack_require__(49587);
      var evidence = __webpack_require__(30643);
      var lib_text = __webpack_require__(79470);
      ;
      const isSame = (one) => one?.became === "unchanged" || one?.became === "revision";
      function compared({ boots, impact }) {
        const byId = new Map(impact?.targets.map((one) => [one.id, one]));
        return boots.flatMap((boot) => {
          const one = byId.get(boot.target);
          if (boot.verdict === "not-tried" || isSame(one))
            return [];
          const then = one?.bootsBefore?.find(({ firmware, medium }) => firmware === boot.firmware && medium === boot.medium);
          return [{ boot, before: then?.cameUp }];
        });
      }
      function worseBoots(report) {
        const worse = compared(report).filter(({ boot, before }) => !(0, evidence.UA)(boot) && (before ?? boot.verdict === "failed"));
        const lost = new Set(worse.filter(({ before }) => before).map(({ boot }) => boot.target));
        return worse.filter(({ boot, before }) => before || !lost.has(boot.target)).map(({ boot }) => boot);
      }
      function bootsBrokenBefore(report) {
        const broken = compared(report).filter(({ before }) => before === false);
        const which = (isUp) => [
          ...new Set(broken.filter(({ boot }) => (0, evidence.UA)(boot) === isUp).map(({ boot }) => boot.target))
        ];
        return { repaired: which(true), stillBroken: which(false) };
      }
      function bootFailures(report) {
        const drvPaths = new Map(report.targets.map(({ id: id2, drvPath }) => [id2, drvPath]));
        return worseBoots(report).flatMap(({ target, drvPath = drvPaths.get(target), decided, tail }) => drvPath === void 0 ? [] : [
          {
            ...{ drvPath, name: target, chain: [drvPath], targets: [target] },
            message: `does not boot: ${(0, lib_text.TN)(decided.text || decided.by, 300)}`,
            log: tail.slice(-25)
          }
        ]);
      }
      ;
      const isBad = {
        failed: true,
        cancelled: true,
        missing: true
      };
      function worseInReport(report) {
        const { targets, impact, evaluationFailures } = report;
        const became = new Map(impact?.targets.map((one) => [one.id, one]));
        const failedBefore = new Set(impact?.targets.flatMap(({ id: id2, before }) => before === "failed" ? [id2] : []));
        const gone = impact?.targets.filter((one) => one.became === "broken" || one.became === "removed") ?? [];
        const failures = impact === void 0 ? evaluationFailures.flatMap(({ names }) => names) : [];
        const unbuilt = targets.filter(({ id: id2, outcome }) => isBad[outcome] && !isSame(became.get(id2)) && !failedBefore.has(id2));
        return [
          .../* @__PURE__ */ new Set([
            ...gone.map(({ id: id2 }) => id2),
            ...failures,
            ...unbuilt.map(({ id: id2 }) => id2),
            ...worseBoots(report).map(({ target }) => target)
          ])
        ];
      }
      function builtBy(report) {
        const { flake, targets, buildFailures, impact } = report;
        const before = /* @__PURE__ */ new Map();
        for (const { id: id2, before: outcome, bootsBefore } of impact?.targets ?? []) {
          if (outcome === "failed")
            before.set(id2, "failed");
          else if (bootsBefore || outcome !== void 0 && (0, result.$B)(outcome))
            before.set(id2, "built");
        }
        const failures = [...buildFailures, ...bootFailures(report)];
        return { flake: folderOf(flake.url), ended: { targets, failures }, before };
      }
      function folderOf(url) {
        const [, query = ""] = url.split("?", 2);
        return new URLSearchParams(query).get("dir") || ".";
      }
      function goodByReport(report) {
        const which = (wanted) => report.impact?.targets.filter(({ became }) => became === wanted).map(({ id: id2 }) => id2) ?? [];
        const { revision = "" } = report.flake;
        const boots = bootsBrokenBefore(report);
        return {
          verify: "build",
          .../^[0-9a-f]{40}$/.test(revision) ? { commit: revision } : {},
          held: [],
          evaluations: 0,
          builds: 1,
          repaired: [...which("repaired"), ...boots.repaired],
          stillBroken: [...which("still-broken"), ...boots.stillBroken]
        };
      }
    })
  )
};
