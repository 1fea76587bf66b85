export const id = 2452;
export const ids = [2452, 2182];
export const modules = {
  /***/
  32452: (
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
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(66619);
      var upload = __webpack_require__(20312);
      var errors = __webpack_require__(1730);
      var system_files = __webpack_require__(8292);
      var handed_plan = __webpack_require__(29106);
      var promises_ = __webpack_require__(51455);
      var names = __webpack_require__(84557);
      var lib_text = __webpack_require__(79470);
      ;
      const limits = { bytes: 512 * 1024 ** 2, files: 4e3 };
      const mostTries = 5;
      async function resultsOfRun(relay, { plan, digest }, { folder, log }) {
        const { ours, pretenders } = (0, names.nc)(await relay.artifacts.list(), {
          check: relay.check,
          attempt: relay.run.attempt
        });
        const all = { results: [], evidence: [], warnings: pretenders.map(pretends) };
        for (const shard of ["here", ...(plan.shards ?? []).map(({ id: id2 }) => id2)]) {
          const named = ours.filter(({ handed }) => handed.kind === "result" && handed.shard === shard);
          const found = await firstOf(named.slice(0, mostTries), async ({ artifact }) => {
            const at = (0, external_node_path_.join)(folder, "shards", String(artifact.id));
            return documentsIn(await fetched(relay, artifact, at), { shard, digest });
          }, (one, error) => all.warnings.push(unusable(one, error)));
          log.debug(`${shard}: ${named.length} artifacts, ${found ? "a result" : "no result"}`);
          if (!found && named[0])
            all.warnings.push(fromAnotherPlan(shard, named[0].artifact));
          all.results.push(...found?.results ?? []);
          all.evidence.push(...found?.evidence ?? []);
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
      async function fetched({ artifacts }, artifact, folder) {
        await artifacts.download(artifact, folder, limits);
        return folder;
      }
      async function documentsIn(folder, { shard, digest }) {
        const result = await (0, files.u0)("result", (0, external_node_path_.join)(folder, `result-${shard}.json`));
        if (result.shard !== shard)
          throw new errors.yo(`it holds a result of ${(0, lib_text.TN)(result.shard, 80)}`);
        if (result.plan === void 0)
          throw new errors.yo("it does not say which plan was built");
        if (result.plan !== digest)
          return void 0;
        const evidence = [];
        for (const name of await (0, promises_.readdir)(folder))
          if (/^evidence-.*\.json$/.test(name))
            evidence.push(await (0, files.u0)("evidence", (0, external_node_path_.join)(folder, name)));
        return { results: [result], evidence };
      }
      const pretends = ({ name }) => `the artifact ${(0, lib_text.TN)(name, 80)} is of no attempt of this run and counts for nothing; whatever uploads it must give it another name`;
      const fromAnotherPlan = (shard, { name }) => `no result of ${(0, lib_text.TN)(shard, 80)} is for this plan, the newest is in ${(0, lib_text.TN)(name, 80)} (of an earlier attempt?)`;
      const unusable = ({ name }, error) => `the artifact ${(0, lib_text.TN)(name, 80)} counts for nothing: ${(0, lib_text.TN)(error.message, 300)}`;
      var run_stores = __webpack_require__(92182);
      ;
      const days = 30;
      async function documentsOfRun(relay, handed, out, host) {
        if (handed.planArtifact === void 0)
          throw new errors.yo("the evaluation produced no plan; see the log of its job");
        const { plan, digest } = await (0, handed_plan.H)(relay, handed, out);
        const found = await resultsOfRun(relay, { plan, digest }, { folder: out, log: host.log });
        return { plan, planDigest: digest, ...found, base: await baseOfRun(relay, plan, out, host) };
      }
      async function baseOfRun(relay, plan, out, host) {
        const evaluated = (0, external_node_path_.join)(out, "base.json");
        try {
          if (await (0, system_files.t2)(evaluated))
            return await (0, files.u0)("plan", evaluated);
          const { base: revision, selection } = plan;
          if (revision === void 0 || selection === void 0)
            return void 0;
          const kept = (0, external_node_path_.join)(out, "base-report.json");
          const key = (0, run_stores.baseKey)(relay.check, selection, revision);
          return await relay.entries.restore(key, kept) ? await (0, files.u0)("report", kept) : void 0;
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.warning(`cannot compare with the base: ${error.message}`);
          return void 0;
        }
      }
      async function keepReport(relay, out, { selection }) {
        const { id: id2 } = await (0, upload.B)(relay.artifacts, relay.check, {
          handed: { kind: "report", attempt: relay.run.attempt },
          files: [(0, external_node_path_.join)(out, "report.json")],
          options: { root: out, days }
        });
        if (relay.run.eventName !== "push" || selection === void 0)
          return id2;
        await relay.entries.save((0, run_stores.baseKey)(relay.check, selection, relay.run.sha), (0, external_node_path_.join)(out, "report.json"));
        return id2;
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
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78570);
      var _run_stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92182);
      async function receivePlan({ artifacts }, { planArtifact: id2, planSha256 }, folder) {
        if (id2 === void 0 || planSha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("no plan was handed over; give plan-artifact and plan-sha256, which are outputs of actions/evaluate with hand-over");
        const found = (await artifacts.list()).find((artifact) => artifact.id === id2);
        if (!found)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the plan of this run is gone (artifact ${id2}): it is kept for some days only; run all jobs again`);
        await artifacts.download(found, folder, _run_stores_js__WEBPACK_IMPORTED_MODULE_3__.handedLimits);
        return (0, _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_2__.m)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), planSha256);
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
        handedLimits: () => (
          /* binding */
          handedLimits
        ),
        /* harmony export */
        relayOf: () => (
          /* binding */
          relayOf
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
      async function relayOf(host, check) {
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(check);
        const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5298
          ).then(__webpack_require__.bind(__webpack_require__, 85298)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(171), __webpack_require__.e(4569)]
          ).then(__webpack_require__.bind(__webpack_require__, 84569)),
          __webpack_require__.e(
            /* import() */
            1107
          ).then(__webpack_require__.bind(__webpack_require__, 81107))
        ]);
        const { environment, log } = host;
        return {
          run: runOf(environment),
          check,
          artifacts: githubArtifacts(environment, log),
          entries: githubEntries(environment, log)
        };
      }
      const handedLimits = { bytes: 2 * 1024 ** 3, files: 2e4 };
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
  )
};
