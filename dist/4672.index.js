export const id = 4672;
export const ids = [4672, 2182];
export const modules = {
  /***/
  11567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        documentsOfRun: () => (
          /* binding */
          documentsOfRun
        ),
        keepReport: () => (
          /* binding */
          keepReport
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var base = __webpack_require__(45303);
      var upload = __webpack_require__(20312);
      var split_plan = __webpack_require__(19869);
      var sealed_report = __webpack_require__(39644);
      var errors = __webpack_require__(1730);
      var signatures = __webpack_require__(79708);
      var files = __webpack_require__(8292);
      var handed_plan = __webpack_require__(29106);
      var known_base = __webpack_require__(90775);
      var documents_files = __webpack_require__(70231);
      var image_names = __webpack_require__(35857);
      var names = __webpack_require__(84557);
      ;
      function findUploads(artifacts, { check, shard, attempt, targets, until }) {
        const logs = (0, names.nc)(artifacts, { check, attempt }).ours.find(({ handed }) => handed.kind === "logs" && handed.shard === shard && handed.attempt === attempt);
        const byName = new Map(artifacts.map((artifact) => [artifact.name, artifact]));
        const images = targets.flatMap(({ id: id2, images: images2 }) => images2.flatMap((image) => {
          const own = (0, external_node_path_.basename)(image.file);
          const parts = [check, id2, image.name, String(attempt)];
          const longer = (0, image_names.J)(image, { taken: /* @__PURE__ */ new Set([own]), parts });
          const single = byName.get(own);
          const found = (longer && byName.get(longer.name)) ?? (single?.bytes === image.bytes ? single : void 0);
          return found === void 0 ? [] : [{ id: id2, name: image.name, artifact: found.id, ...until === void 0 ? {} : { until } }];
        }));
        return { shard, ...logs === void 0 ? {} : { logs: logs.artifact.id }, images };
      }
      const day = 864e5;
      function keptUntil({ created, imageDays }) {
        const began = Date.parse(created);
        if (imageDays === void 0 || !(began >= 0 && began < 1e13))
          return void 0;
        return new Date(began + imageDays * day).toISOString();
      }
      var may_tell = __webpack_require__(51180);
      var words_names = __webpack_require__(91870);
      var lib_text = __webpack_require__(79470);
      var run_stores = __webpack_require__(92182);
      ;
      const mostTries = 5;
      async function resultsOfRun(stores, { plan, digest }, { folder, log }) {
        const { check, run, artifacts } = stores;
        const listed = await artifacts.list();
        const { ours, pretenders } = (0, names.nc)(listed, { check, attempt: run.attempt });
        const all = {
          ...{ results: [], evidence: [], uploads: [], folders: [] },
          warnings: pretenders.map(pretends)
        };
        for (const shard of ["here", ...(plan.shards ?? []).map(({ id: id2 }) => id2)]) {
          const named = ours.filter(({ handed }) => handed.kind === "result" && handed.shard === shard);
          const found = await firstOf(named.slice(0, mostTries), async ({ artifact, handed: { attempt: attempt2 } }) => {
            const at = (0, external_node_path_.join)(folder, "shards", String(artifact.id));
            const files2 = await artifacts.download(artifact, at, run_stores.documentLimits);
            return documentsIn({ folder: at, files: files2, artifact, attempt: attempt2 }, { plan, shard, digest });
          }, (one, error) => all.warnings.push(unusable(one, error)));
          log.debug(`${shard}: ${named.length} artifacts, ${found ? "a result" : "no result"}`);
          if (!found) {
            if (named[0])
              all.warnings.push(fromAnotherPlan(shard, named[0].artifact));
            continue;
          }
          const { result, attempt, evidence, warnings } = found;
          all.results.push(result);
          all.evidence = all.evidence.concat(evidence);
          const of = { check, shard, attempt, targets: result.targets, until: keptUntil(result) };
          all.uploads.push(findUploads(listed, of));
          all.folders.push(found.folder);
          all.warnings.push(...warnings);
        }
        return all;
      }
      async function firstOf(all, read, refuse) {
        for (const one of all) {
          try {
            const found = await read(one);
            if (found)
              return found;
          } catch (error) {
            if (!(error instanceof errors.yo))
              throw error;
            refuse(one.artifact, error);
          }
        }
        return void 0;
      }
      async function documentsIn({ folder, files: files2, artifact, attempt }, { plan, shard, digest }) {
        const read = (kind, file) => (0, documents_files.u0)(kind, (0, external_node_path_.join)(folder, file), file);
        const named = `result-${shard}.json`;
        if (!files2.includes(named))
          throw new errors.yo(`it has no ${named}`);
        const result = await read("result", named);
        if (result.shard !== shard)
          throw new errors.yo(`it holds a result of ${(0, lib_text.TN)(result.shard, 80)}`);
        if (result.plan === void 0)
          throw new errors.yo("it does not say which plan was built");
        if (result.plan !== digest)
          return void 0;
        const boots = [];
        for (const name of files2)
          if (/^evidence-[^/]*\.json$/.test(name))
            boots.push(await read("evidence", name));
        const isOwn = ownBoots(plan, shard);
        const others = boots.filter((boot) => !isOwn(boot)).map(({ target }) => target);
        return {
          ...{ result, evidence: boots.filter(isOwn), folder, attempt },
          warnings: others.length === 0 ? [] : [notItsOwn(artifact, others)]
        };
      }
      function ownBoots(plan, shard) {
        const isItsOwn = (0, may_tell.C)(plan, shard);
        const planned = new Map(plan.targets.map(({ id: id2, drvPath }) => [id2, drvPath]));
        return ({ target, drvPath }) => isItsOwn(target) && drvPath !== void 0 && planned.get(target) === drvPath;
      }
      const pretends = ({ name }) => `the artifact ${(0, lib_text.TN)(name, 80)} is of no attempt of this run and counts for nothing; whatever uploads it must give it another name`;
      const fromAnotherPlan = (shard, { name }) => `no result of ${(0, lib_text.TN)(shard, 80)} is for this plan, the newest is in ${(0, lib_text.TN)(name, 80)} (of an earlier attempt?)`;
      const notItsOwn = ({ name }, targets) => `boots in the artifact ${(0, lib_text.TN)(name, 80)} count for nothing, because its job was not given ${(0, words_names.zN)([...new Set(targets)].map((id2) => (0, lib_text.TN)(id2, 80)), 5)}`;
      const unusable = ({ name }, error) => `the artifact ${(0, lib_text.TN)(name, 80)} counts for nothing: ${(0, lib_text.TN)(error.message, 300)}`;
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
      const days = 30;
      async function documentsOfRun(stores, handed, out, host) {
        if (handed.planArtifact === void 0)
          throw new errors.yo("the evaluation produced no plan; see the log of its job");
        const { plan, digest } = await (0, handed_plan.H)(stores, handed, out);
        const { folders, ...found } = await resultsOfRun(stores, { plan, digest }, { folder: out, log: host.log });
        const documents = {
          plan,
          planDigest: digest,
          dueHere: (0, split_plan.Gj)(plan).targets.map(({ id: id2 }) => id2),
          ...found,
          base: await baseOfRun(out, host),
          run: stores.run.id
        };
        return { documents, folders };
      }
      async function baseOfRun(out, host) {
        const file = (0, external_node_path_.join)(out, "base.json");
        try {
          return await (0, files.t2)(file) ? await (0, base.w)(file) : void 0;
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.warning(`cannot compare with the base: ${error.message}`);
          return void 0;
        }
      }
      async function keepReport(stores, out, { selection, isReviewed, signingKey }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { id: id2 } = await (0, upload.B)(stores.artifacts, stores.check, {
            handed: { kind: "report", attempt: stores.run.attempt },
            files: [(0, external_node_path_.join)(out, "report.json")],
            options: { root: out, days }
          });
          if (stores.run.eventName !== "push" || selection === void 0 || !isReviewed)
            return id2;
          const key = (0, run_stores.baseKey)(stores.check, selection, stores.run.sha);
          const signer = signingKey === void 0 ? void 0 : (0, signatures.parseSigningKey)(signingKey);
          const report = await (0, promises_.readFile)((0, external_node_path_.join)(out, "report.json"), "utf8");
          const folder = __addDisposableResource(env_1, await (0, files.yy)((0, external_node_os_.tmpdir)(), "flakeship-base-"), true);
          const file = (0, external_node_path_.join)(folder.path, "kept");
          await (0, promises_.writeFile)(file, (0, sealed_report.y)(report, (0, known_base.X)(stores, key), signer));
          await stores.entries.save(key, file);
          return id2;
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
  29106: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          receivePlan
        ),
        /* harmony export */
        X: () => (
          /* binding */
          receivePack
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      var _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78570);
      var _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59334);
      var _run_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92182);
      async function receivePlan(from, { planArtifact: id2, planSha256 }, folder) {
        if (id2 === void 0 || planSha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("no plan was handed over; give plan-artifact and plan-sha256, which are outputs of actions/evaluate with hand-over");
        await (0, _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_4__.F)(from, { id: id2, what: "plan" }, folder, _run_stores_js__WEBPACK_IMPORTED_MODULE_5__.documentLimits);
        return (0, _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_3__.m)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), planSha256);
      }
      async function receivePack(from, { pack }, folder) {
        if (pack === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("this plan hands no derivations to other jobs; run all jobs again");
        await (0, _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_4__.F)(from, { id: pack.artifact, what: "pack of derivations" }, folder, _run_stores_js__WEBPACK_IMPORTED_MODULE_5__.packLimits);
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "derivations.pack");
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(file) === pack.sha256)
          return file;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the pack in artifact ${pack.artifact} is not the one of this plan; run all jobs again`);
      }
    })
  ),
  /***/
  90775: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          aboutBase
        ),
        /* harmony export */
        d: () => (
          /* binding */
          knownBase
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70231);
      var _features_report_proof_sealed_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39644);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79470);
      var _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79708);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8292);
      var _report_of_push_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60400);
      var _run_stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92182);
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
      const most = 256 * 1024 * 1024;
      async function knownBase(stores, wanted, { pull, host }) {
        const kept = await keptReport(stores, wanted, host);
        if (kept === void 0 && pull === void 0)
          return void 0;
        const { report, isSigned } = kept ?? {};
        if (pull === void 0 || pull.isFork)
          return report && { report };
        if (report && isSigned)
          return { report, by: "signature", run: report.run };
        const read = await readFromRun(stores, wanted, pull, host);
        if (read)
          return read;
        if (report === void 0)
          return void 0;
        const lacks = lacksOf(wanted);
        if (lacks.length === 0)
          return { report, by: "branch", run: report.run };
        host.log.warning(`the kept report of the base is not ${lacks.join(" and not ")}, so nothing counts as proved and everything is built`);
        return { report };
      }
      const lacksOf = ({ signingKey, reportToken }) => [
        ...signingKey === void 0 ? [] : ["signed with signing-key"],
        ...reportToken === void 0 ? [] : ["in a run that report-token can read"]
      ];
      const aboutBase = ({ run }, key) => `${run.repository.full}
${key}`;
      async function keptReport(stores, { revision, selection, signingKey }, { log }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const key = (0, _run_stores_js__WEBPACK_IMPORTED_MODULE_10__.baseKey)(stores.base, selection, revision);
          const folder = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_8__.yy)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-base-"), true);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "kept");
          if (!await stores.entries.restore(key, file))
            return void 0;
          try {
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > most)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo("it is too large for a report");
            const signer = signingKey === void 0 ? void 0 : (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_7__.parseSigningKey)(signingKey);
            const { report, isSigned } = (0, _features_report_proof_sealed_report_js__WEBPACK_IMPORTED_MODULE_4__.N)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), aboutBase(stores, key), signer);
            return { report: (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_3__.Tp)("report", report, "the kept report of the base"), isSigned };
          } catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo))
              throw error;
            log.warning(`cannot use the kept report of the base: ${error.message}`);
            return void 0;
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function readFromRun({ run, base: check }, { revision, reportToken }, { baseRef }, { log, environment }) {
        const workflow = run.workflow?.replace(/^\.github\/workflows\//, "");
        if (reportToken === void 0 || workflow === void 0)
          return void 0;
        const { githubClient } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 95736));
        const asking = {
          ...{ client: githubClient({ run, token: reportToken, log }), run, check },
          temporary: environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()
        };
        try {
          const { found } = await (0, _report_of_push_js__WEBPACK_IMPORTED_MODULE_9__.Q)(asking, { workflow, commit: revision, branch: baseRef });
          return found && { report: found.report, by: "run", run: found.id };
        } catch (error) {
          log.info(`the report of the base is not read from its run: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_6__.TN)(error.message, 300)}`);
          return void 0;
        }
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
  35857: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          imageArtifactName
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          hasNameAlone
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_images_image_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62839);
      const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/;
      function hasNameAlone(planned, { id: id2, file }) {
        const own = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
        const others = planned.filter((target) => target.image !== void 0 && target.id !== id2);
        if (others.length === 0)
          return true;
        const nameOf = ({ image }) => image?.path && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(image.path);
        return planned.some((target) => target.id === id2 && nameOf(target) === own) && others.every((target) => nameOf(target) !== void 0 && nameOf(target) !== own);
      }
      function imageArtifactName({ file, name }, { taken, parts }) {
        const own = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
        if (!(0, _lib_images_image_files_js__WEBPACK_IMPORTED_MODULE_1__.u)(name))
          return void 0;
        if ((0, _lib_images_image_files_js__WEBPACK_IMPORTED_MODULE_1__.u)(own) && plain.test(own) && !taken.has(own))
          return { name: own, isSingle: true };
        const ending = (0, _lib_images_image_files_js__WEBPACK_IMPORTED_MODULE_1__.b)(name);
        const [first = "", ...others] = parts.filter((part) => part !== "");
        const stem = [first, ...others].join("-").replaceAll(ending, "").replace(/[^A-Za-z0-9._+-]/g, "_");
        return { name: `${stem.slice(-(200 - ending.length))}${ending}`, isSingle: false };
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
  39644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          openReport
        ),
        /* harmony export */
        y: () => (
          /* binding */
          sealReport
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      var _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79708);
      function sealReport(report, about, key) {
        const head = key === void 0 ? {} : { signature: (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__.signText)(claimOf(report, about), key) };
        return `${JSON.stringify(head)}
${report}`;
      }
      function openReport(text, about, key) {
        const end = text.indexOf("\n", 0);
        const report = text.slice(end + 1);
        const head = end < 0 || end > 1e3 ? void 0 : (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text.slice(0, end));
        const signature = head?.signature;
        const isSigned = key !== void 0 && typeof signature === "string" && (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__.isSignedText)(claimOf(report, about), signature, key);
        return { report, isSigned };
      }
      const claimOf = (report, about) => `flakeship base report
${about}
${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(report).digest("hex")}`;
    })
  ),
  /***/
  31454: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          BitSets
        )
        /* harmony export */
      });
      var _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38588);
      class BitSets {
        #bits;
        #words;
        constructor(nodes, numbers) {
          this.#words = Math.ceil(numbers / 32);
          this.#bits = new Int32Array(nodes * this.#words);
        }
        add(node, number) {
          const word = node * this.#words + (number >> 5);
          this.#bits[word] = (this.#bits[word] ?? 0) | 1 << (number & 31);
        }
        /** Propagates the bits of all users to their dependencies. */
        spreadDown(graph) {
          for (const user of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.gl)(graph).reverse())
            for (const need of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.hN)(graph, user))
              this.#join(need, user);
        }
        /** Propagates the bits of all dependencies to their users. */
        spreadUp(graph) {
          for (const user of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.gl)(graph))
            for (const need of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.hN)(graph, user))
              this.#join(user, need);
        }
        /** The same text for equal sets. */
        key(node) {
          return this.#of(node).join();
        }
        numbers(node) {
          const found = [];
          for (const [word, value] of this.#of(node).entries())
            for (let rest = value; rest !== 0; rest &= rest - 1)
              found.push(word * 32 + 31 - Math.clz32(rest & -rest));
          return found;
        }
        #of(node) {
          return this.#bits.subarray(node * this.#words, (node + 1) * this.#words);
        }
        #join(into, from) {
          const bits = this.#bits;
          const [to, of] = [into * this.#words, from * this.#words];
          for (let word = 0; word < this.#words; word++)
            bits[to + word] = (bits[to + word] ?? 0) | (bits[of + word] ?? 0);
        }
      }
    })
  ),
  /***/
  62839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          imageEnding
        ),
        /* harmony export */
        u: () => (
          /* binding */
          isImageFile
        )
        /* harmony export */
      });
      const ending = /\.(?:iso|img|raw|qcow2|vmdk|vdi|vhdx?|ova|box|vma|squashfs|erofs|efi|tar)(?:\.(?:zst|xz|gz|bz2))?$/i;
      const isImageFile = (name) => ending.test(name);
      const imageEnding = (name) => ending.exec(name)?.[0] ?? "";
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
  56372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          base32
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          contentAddressedPath
        ),
        /* harmony export */
        uV: () => (
          /* binding */
          unbase32
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          outputPlaceholder
        ),
        /* harmony export */
        xs: () => (
          /* binding */
          contentAddressText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const place = "/nix/store";
      const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
      function contentAddressedPath(name, { method, algorithm, hash }, references) {
        const refs = [...references].sort().map((path) => `:${path}`);
        if (method === "text")
          return algorithm === "sha256" ? storePath(`text${refs.join("")}`, hash, name) : void 0;
        if (method === "nar" && algorithm === "sha256")
          return storePath(`source${refs.join("")}`, hash, name);
        if (refs.length > 0)
          return void 0;
        const inner = `fixed:out:${method === "nar" ? "r:" : ""}${algorithm}:${hash}:`;
        return storePath("output:out", (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inner).digest("hex"), name);
      }
      function outputPlaceholder(drvPath, output) {
        const [, hash = "", name = ""] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
        const outputName = output === "out" ? name : `${name}-${output}`;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`nix-upstream-output:${hash}:${outputName}`).digest();
        return `/${base32(digest)}`;
      }
      function contentAddressText({ method, algorithm, hash }) {
        return `${{ text: "text", nar: "fixed:r", flat: "fixed" }[method]}:${algorithm}:${base32(Buffer.from(hash, "hex"))}`;
      }
      function storePath(type, hash, name) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type}:sha256:${hash}:${place}:${name}`).digest();
        return `${place}/${base32(fold(digest, 20))}-${name}`;
      }
      function fold(digest, length) {
        const folded = new Uint8Array(length);
        digest.forEach((byte, i) => {
          folded[i % length] = (folded[i % length] ?? 0) ^ byte;
        });
        return folded;
      }
      function base32(bytes) {
        const characters = Math.ceil(bytes.length * 8 / 5);
        const character = (n) => {
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          const pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
          return alphabet[pair >> shift & 31] ?? "";
        };
        return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join("");
      }
      function unbase32(text) {
        const bytes = Buffer.alloc(Math.floor(text.length * 5 / 8));
        for (const [n, letter] of [...text].reverse().entries()) {
          const digit = alphabet.indexOf(letter);
          if (digit < 0)
            return void 0;
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          bytes[at] = (bytes[at] ?? 0) | digit << shift & 255;
          const over = digit >> 8 - shift;
          if (at + 1 < bytes.length)
            bytes[at + 1] = over;
          else if (over > 0)
            return void 0;
        }
        return bytes;
      }
    })
  )
};
