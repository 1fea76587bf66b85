export const id = 1567;
export const ids = [1567, 2182];
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
      var external_node_path_ = __webpack_require__(76760);
      var documents_files = __webpack_require__(34355);
      var upload = __webpack_require__(20312);
      var errors = __webpack_require__(1730);
      var files = __webpack_require__(8292);
      var handed_plan = __webpack_require__(29106);
      var image_names = __webpack_require__(35857);
      var names = __webpack_require__(84557);
      ;
      function findUploads(artifacts, { check, shard, attempt, targets }) {
        const logs = (0, names.nc)(artifacts, { check, attempt }).ours.find(({ handed }) => handed.kind === "logs" && handed.shard === shard && handed.attempt === attempt);
        const byName = new Map(artifacts.map((artifact) => [artifact.name, artifact]));
        const images = targets.flatMap(({ id: id2, images: images2 }) => images2.flatMap((image) => {
          const own = (0, external_node_path_.basename)(image.file);
          const parts = [check, id2, image.name, String(attempt)];
          const longer = (0, image_names.J)(image, { taken: /* @__PURE__ */ new Set([own]), parts });
          const single = byName.get(own);
          const found = (longer && byName.get(longer.name)) ?? (single?.bytes === image.bytes ? single : void 0);
          return found === void 0 ? [] : [{ id: id2, name: image.name, artifact: found.id }];
        }));
        return { shard, ...logs === void 0 ? {} : { logs: logs.artifact.id }, images };
      }
      var may_tell = __webpack_require__(51180);
      var words_names = __webpack_require__(91870);
      var lib_text = __webpack_require__(79470);
      var run_stores = __webpack_require__(92182);
      ;
      const mostTries = 5;
      async function resultsOfRun(relay, { plan, digest }, { folder, log }) {
        const { check, run, artifacts } = relay;
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
          all.uploads.push(findUploads(listed, { check, shard, attempt, targets: result.targets }));
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
      const days = 30;
      async function documentsOfRun(relay, handed, out, host) {
        if (handed.planArtifact === void 0)
          throw new errors.yo("the evaluation produced no plan; see the log of its job");
        const { plan, digest } = await (0, handed_plan.H)(relay, handed, out);
        const { folders, ...found } = await resultsOfRun(relay, { plan, digest }, { folder: out, log: host.log });
        const documents = { plan, planDigest: digest, ...found, base: await baseOfRun(relay, plan, out, host) };
        return { documents, folders };
      }
      async function baseOfRun(relay, plan, out, host) {
        const evaluated = (0, external_node_path_.join)(out, "base.json");
        try {
          if (await (0, files.t2)(evaluated))
            return await (0, documents_files.u0)("plan", evaluated);
          const { base: revision, selection } = plan;
          if (revision === void 0 || selection === void 0)
            return void 0;
          const kept = (0, external_node_path_.join)(out, "base-report.json");
          const key = (0, run_stores.baseKey)(relay.base, selection, revision);
          return await relay.entries.restore(key, kept) ? await (0, documents_files.u0)("report", kept) : void 0;
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.warning(`cannot compare with the base: ${error.message}`);
          return void 0;
        }
      }
      async function keepReport(relay, out, { selection, isReviewed }) {
        const { id: id2 } = await (0, upload.B)(relay.artifacts, relay.check, {
          handed: { kind: "report", attempt: relay.run.attempt },
          files: [(0, external_node_path_.join)(out, "report.json")],
          options: { root: out, days }
        });
        if (relay.run.eventName !== "push" || selection === void 0 || !isReviewed)
          return id2;
        await relay.entries.save((0, run_stores.baseKey)(relay.check, selection, relay.run.sha), (0, external_node_path_.join)(out, "report.json"));
        return id2;
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
      async function relayOf(host, check, base = check) {
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
      var _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33110);
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
        if (!(0, _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__.u)(name))
          return void 0;
        if ((0, _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__.u)(own) && plain.test(own) && !taken.has(own))
          return { name: own, isSingle: true };
        const ending = (0, _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__.b)(name);
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
  33110: (
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
  )
};
