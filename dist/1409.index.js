export const id = 1409;
export const ids = [1409];
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
  51356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          annotate
        )
        /* harmony export */
      });
      var _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19908);
      function annotate(troubles, { kind, environment, log }, most = _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.e) {
        if (kind !== "github")
          return;
        const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = environment;
        for (const { message, place } of (0, _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.I)(troubles, { budget: most, repository: { root, name } }))
          log.error(message, place);
      }
    })
  ),
  /***/
  65559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          withCache
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77534);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13013);
      var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29369);
      var _kept_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60516);
      async function withCache(cache, work, build, onKept) {
        if (cache === void 0)
          return { result: await build(work.nix) };
        const { values, plan } = work;
        const of = { ...work, cache, ...values.shard === void 0 ? {} : { shard: values.shard } };
        await (0, _kept_folder_js__WEBPACK_IMPORTED_MODULE_4__.q)(values, of);
        const { result, restored, spared, needed } = await restoreAndBuild(cache, work, build);
        if (work.host.signal.aborted)
          return { result };
        await (0, _kept_folder_js__WEBPACK_IMPORTED_MODULE_4__.M)(values, of, plan.uncacheable);
        const { compaction } = await __webpack_require__.e(
          /* import() */
          7833
        ).then(__webpack_require__.bind(__webpack_require__, 57833));
        const isDue = onKept === void 0 && cache.saves && cache.branch === "default";
        const compact = isDue ? compaction(cache, _cache_js__WEBPACK_IMPORTED_MODULE_3__.R8) : void 0;
        const { layer, seconds } = await save(cache, work, result, { restored, moved: compact?.moved ?? [] });
        const kept = { needed, layers: layer ? [layer] : [], replaces: compact?.replaces };
        if (onKept)
          await onKept(kept, cache);
        else if (layer)
          await (0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.mk)(cache, kept, work.host);
        const saved = { paths: layer?.paths.length ?? 0, bytes: layer?.bytes ?? 0, seconds };
        return { result, use: await tellUse(cache, { result, restored, saved, spared }, work.host) };
      }
      async function restoreAndBuild(cache, { plan, nix, host }, build) {
        const [{ cachedForPlan }, folder, { refusals }, { restorePaths }, ...others] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            9974
          ).then(__webpack_require__.bind(__webpack_require__, 49974)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(1419), __webpack_require__.e(5560)]
          ).then(__webpack_require__.bind(__webpack_require__, 91419)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(1419), __webpack_require__.e(7588)]
          ).then(__webpack_require__.bind(__webpack_require__, 3069)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1419), __webpack_require__.e(834), __webpack_require__.e(880)]
          ).then(__webpack_require__.bind(__webpack_require__, 98371)),
          __webpack_require__.e(
            /* import() */
            1046
          ).then(__webpack_require__.bind(__webpack_require__, 11046)),
          __webpack_require__.e(
            /* import() */
            843
          ).then(__webpack_require__.bind(__webpack_require__, 20843)),
          __webpack_require__.e(
            /* import() */
            6308
          ).then(__webpack_require__.bind(__webpack_require__, 96308))
        ]);
        const [{ withFolder }, { sparedBy }, { untellNix }] = others;
        const { log, signal, environment } = host;
        const [temporary, job] = [environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), (0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.Zw)(host)];
        const wanted = await cachedForPlan(plan, cache);
        const restored = await log.group("Restoring from the cache", () => restorePaths(cache, nix, wanted, { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary, job, stays: false, tells: true }));
        const spared = restored.paths === 0 ? 0 : sparedBy([...wanted.values()].map(({ cached }) => cached));
        const { takeAway, taken } = refusals(wanted, { nix, exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log });
        let result = restored.paths > 0 ? await build(await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, cache.key?.publicKey), { takeAway }) : await build(nix);
        const isRefused = restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter);
        if (!await folder.isToStay(job))
          await untellNix(nix, { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, job });
        if (restored.paths > 0)
          await folder[isRefused ? "clearFolder" : "leaveFolder"](nix.at, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, job);
        if (isRefused) {
          log.warning(`Nix refuses something of ${layersOf(wanted)} of the cache: building once more without it`);
          result = await build(nix);
        }
        const lost = /* @__PURE__ */ new Set([...restored.lost, ...taken.keys()]);
        const broken = /* @__PURE__ */ new Set([...restored.broken, ...[...taken.values()].map(({ layer }) => layer.key)]);
        const kept = { ...restored, paths: restored.paths - taken.size, lost, broken };
        return { result, restored: kept, spared, needed: new Set([...wanted.keys()].map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__.mv)) };
      }
      function layersOf(wanted) {
        const [key, ...others] = new Set([...wanted.values()].map(({ layer }) => layer.key));
        return others.length === 0 ? `the layer ${key}` : `the layers ${[key, ...others.slice(0, 7)].join(", ")}`;
      }
      const isOfSubstituter = (failure) => failure.class === "substituter";
      async function save(cache, { plan, nix, host }, result, { restored: { lost, broken }, moved }) {
        const [{ savePlan }, { byName, usual }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(3920), __webpack_require__.e(9191)]
          ).then(__webpack_require__.bind(__webpack_require__, 39191)),
          __webpack_require__.e(
            /* import() */
            9130
          ).then(__webpack_require__.bind(__webpack_require__, 89130))
        ]);
        const { log, signal } = host;
        const began = performance.now();
        const since = Math.floor(Date.now() / 1e3 - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__.p_)());
        const expected = (name) => (byName(name) ?? usual).seconds;
        const layer = await log.group("Saving to the cache", () => savePlan(cache, nix, { plan, result }, { log, signal, since, expected, moved, lost, broken }));
        return { layer, seconds: (performance.now() - began) / 1e3 };
      }
      async function tellUse(cache, { result, restored, saved, spared }, host) {
        const [{ cacheLine, whyNotWorth }, { heldBy }] = await Promise.all([
          Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 93355)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9444)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const built = result.derivations.filter(({ stop }) => stop !== void 0).length;
        const needed = restored.paths + built;
        const hitRate = needed === 0 ? void 0 : restored.paths / needed;
        const use = { restored, saved, hitRate, held: heldBy(cache) + saved.bytes, most: _cache_js__WEBPACK_IMPORTED_MODULE_3__.qr };
        const lines = [cacheLine(use), whyNotWorth(use, spared)].filter((line) => line !== void 0);
        if (restored.paths + saved.paths > 0)
          await host.summary(`${lines.join(" ")}
`);
        return use;
      }
    })
  ),
  /***/
  75277: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          holdsCredentials
        )
        /* harmony export */
      });
      var _features_setup_steps_private_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45594);
      const holdsCredentials = ({ environment }) => Boolean(environment[_features_setup_steps_private_inputs_js__WEBPACK_IMPORTED_MODULE_0__.jL]) || /access-tokens/.test(environment.NIX_CONFIG ?? "");
    })
  ),
  /***/
  94785: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          flakesOfJob
        ),
        /* harmony export */
        R6: () => (
          /* binding */
          recordFlake
        ),
        /* harmony export */
        dW: () => (
          /* binding */
          recordReference
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19031);
      const fileOf = ({ environment: { RUNNER_TEMP: folder } }) => folder ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "flakeship-flakes") : void 0;
      const locked = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        source: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        lockHash: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
        locks: valibot__WEBPACK_IMPORTED_MODULE_2__.IeY((value) => typeof value === "object" && value !== null && "nodes" in value)
      });
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([locked, valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ reference: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP() })]);
      async function record(one, host) {
        const file = host.kind === "github" ? fileOf(host) : void 0;
        if (file)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${JSON.stringify(one)}
`, { mode: 384 });
      }
      const recordFlake = ({ source, locks, lockHash }, host) => record({ source, locks, lockHash }, host);
      const recordReference = (reference, host) => record({ reference }, host);
      async function flakesOfJob(flake, host) {
        const file = fileOf(host);
        const text = file ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(emptyIfAbsent) : "";
        if (text === void 0)
          return void 0;
        const found = /* @__PURE__ */ new Map([[keyOf(flake), flake]]);
        const references = /* @__PURE__ */ new Set();
        for (const line of text.split("\n").filter(Boolean)) {
          const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__.q)(line));
          if (!parsed.success)
            return void 0;
          const one = parsed.output;
          if ("reference" in one)
            references.add(one.reference);
          else {
            const { lockHash, ...rest } = one;
            const earlier = { ...rest, ...lockHash === void 0 ? {} : { lockHash } };
            found.set(keyOf(earlier), earlier);
          }
        }
        return { flakes: [...found.values()], references: [...references] };
      }
      const emptyIfAbsent = (error) => error.code === "ENOENT" ? "" : void 0;
      const keyOf = ({ source, lockHash = "" }) => `${source} ${lockHash}`;
    })
  ),
  /***/
  60516: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          keepFolder
        ),
        /* harmony export */
        q: () => (
          /* binding */
          fillFolder
        )
        /* harmony export */
      });
      var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29369);
      var _nix_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71042);
      async function fillFolder(values, of) {
        const { host, cache } = of;
        if (values.keepFolder === void 0 || !cache?.service.may.read)
          return;
        if (!cache.takesUnsigned) {
          const why = cache.key ? "nobody signs what is in it" : "this is a run for a fork";
          host.log.info(`keep-folder is neither restored nor kept: ${why}`);
          return;
        }
        await withFolder(cache, values.keepFolder, values, of, async (kept) => {
          await (await __webpack_require__.e(
            /* import() */
            4154
          ).then(__webpack_require__.bind(__webpack_require__, 84154))).restoreFolder(kept);
        });
      }
      async function keepFolder(values, of, why) {
        const { host, cache } = of;
        if (values.keepFolder === void 0 || !cache || !(0, _cache_js__WEBPACK_IMPORTED_MODULE_0__.J5)(cache) || !cache.takesUnsigned)
          return;
        if (why !== void 0 && !cache.scope.isPrivate) {
          host.log.info(`keep-folder is not kept: ${why}`);
          return;
        }
        await withFolder(cache, values.keepFolder, values, of, async (kept) => {
          await (await __webpack_require__.e(
            /* import() */
            4154
          ).then(__webpack_require__.bind(__webpack_require__, 84154))).saveFolder(kept);
        });
      }
      const withFolder = (cache, folder, { keepFolderSize: most }, { nix, host, shard = "" }, work) => (0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_1__.CD)(host, cache, (keeping) => work({ ...keeping, folder, most, of: `${nix.at.system} ${shard}`, env: nix.at.env }));
    })
  ),
  /***/
  71042: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CD: () => (
          /* binding */
          attempt
        ),
        /* harmony export */
        N0: () => (
          /* binding */
          isAllPublic
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          rememberNix
        ),
        /* harmony export */
        hJ: () => (
          /* binding */
          recallNix
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13013);
      var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29369);
      var _credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75277);
      var _flakes_of_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94785);
      async function recallNix(flake, of) {
        const { nix, host, cache } = of;
        const { lockHash } = flake;
        await (0, _flakes_of_job_js__WEBPACK_IMPORTED_MODULE_7__.R6)(flake, host);
        if (!lockHash || !cache?.service.may.read || !cache.takesUnsigned)
          return;
        await attempt(host, cache, async (keeping) => {
          const { memoryKey, restoreMemory } = await __webpack_require__.e(
            /* import() */
            4232
          ).then(__webpack_require__.bind(__webpack_require__, 44232));
          await restoreMemory(nix, memoryKey(lockHash, nix), keeping);
        });
      }
      async function rememberNix(flake, of, isPublic = async () => flake !== void 0 && await isAllPublic(flake, of)) {
        const { nix, host, cache } = of;
        const lockHash = flake?.lockHash;
        if (!lockHash || !cache || !(0, _cache_js__WEBPACK_IMPORTED_MODULE_5__.J5)(cache) || !cache.takesUnsigned)
          return;
        await attempt(host, cache, async (keeping) => {
          const { memoryKey, saveMemory } = await __webpack_require__.e(
            /* import() */
            4232
          ).then(__webpack_require__.bind(__webpack_require__, 44232));
          const key = memoryKey(lockHash, nix);
          if (await keeping.entries.has(key))
            return;
          if (!cache.scope.isPrivate && !await isPublic())
            return;
          const since = Date.now() - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_4__.p_)() * 1e3;
          await saveMemory(nix, key, { ...keeping, since });
        });
      }
      async function isAllPublic(flake, { nix, host }) {
        const found = await (0, _flakes_of_job_js__WEBPACK_IMPORTED_MODULE_7__.F6)(flake, host);
        if (found === void 0 || found.references.length > 0 || (0, _credentials_js__WEBPACK_IMPORTED_MODULE_6__.H)(host))
          return false;
        const [{ inputsOf }, { checkInputs }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            8700
          ).then(__webpack_require__.bind(__webpack_require__, 8700)),
          __webpack_require__.e(
            /* import() */
            6577
          ).then(__webpack_require__.bind(__webpack_require__, 6577))
        ]);
        const inputs = found.flakes.flatMap(({ locks }) => inputsOf(locks));
        return (await checkInputs(nix, inputs, fetch)).every(({ access }) => access === "public");
      }
      async function attempt({ environment, log, signal }, { service }, work) {
        const [{ fileEntries }, { isOfCache }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            430
          ).then(__webpack_require__.bind(__webpack_require__, 40430)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9444)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const temporary = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
        try {
          await work({ entries: fileEntries(service, signal), log, exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_3__.m0, signal, temporary });
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error) && !(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd))
            throw error;
          log.warning(`the cache is not used for this: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(error.message, 200)}`);
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
        [__webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(1419), __webpack_require__.e(910), __webpack_require__.e(164), __webpack_require__.e(4782)]
      ).then(__webpack_require__.bind(__webpack_require__, 60511));
      const loadEvaluate = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(3613), __webpack_require__.e(1907)]
      ).then(__webpack_require__.bind(__webpack_require__, 18953));
      const loadBuild = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(231), __webpack_require__.e(4983), __webpack_require__.e(152), __webpack_require__.e(7631)]
      ).then(__webpack_require__.bind(__webpack_require__, 68485));
      const loadReport = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(5042), __webpack_require__.e(4408), __webpack_require__.e(5820)]
      ).then(__webpack_require__.bind(__webpack_require__, 15820));
      const cleanUp = async (host) => (await loadPrepare()).cleanUp(host);
    })
  ),
  /***/
  93355: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheLine: () => (
          /* binding */
          cacheLine
        ),
        /* harmony export */
        cacheOutputs: () => (
          /* binding */
          cacheOutputs
        ),
        /* harmony export */
        cacheOutputsOf: () => (
          /* binding */
          cacheOutputsOf
        ),
        /* harmony export */
        nothingMoved: () => (
          /* binding */
          nothingMoved
        ),
        /* harmony export */
        transferOf: () => (
          /* binding */
          transferOf
        ),
        /* harmony export */
        transferOutputs: () => (
          /* binding */
          transferOutputs
        ),
        /* harmony export */
        whyNotWorth: () => (
          /* binding */
          whyNotWorth
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const nothingMoved = { paths: 0, bytes: 0, seconds: 0 };
      function cacheLine({ restored, saved, hitRate, held, most }) {
        const said = [
          restored.paths > 0 && `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(restored.paths, "path")} restored (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(restored.bytes)}, ${restored.seconds.toFixed(1)} s${hitRate === void 0 ? "" : `, ${percent(hitRate)} of what was needed`})`,
          saved.paths > 0 && `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(saved.paths, "path")} saved (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(saved.bytes)}, ${saved.seconds.toFixed(1)} s)`
        ].filter((part) => part !== false);
        const did = said.length === 0 ? "nothing restored, nothing saved" : said.join(", ");
        return `Cache: ${did}; layers hold ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(held)} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)}.`;
      }
      const percent = (share) => `${Math.floor(share * 100)} %`;
      function whyNotWorth({ restored, saved }, spared) {
        const took = restored.seconds + saved.seconds;
        if (took < 30 || took <= spared)
          return void 0;
        return `The cache took ${took.toFixed(0)} s, and the builds that it spared are expected to take ${spared.toFixed(0)} s; \`cache: false\` may be quicker here.`;
      }
      const cacheOutputs = {
        restored: "how many store paths came from the cache",
        saved: "how many store paths were saved in the cache",
        "hit-rate": "of what was needed, how much came from the cache, from 0.00 to 1.00; empty where nobody can tell",
        "cache-bytes": "bytes that were downloaded and uploaded for that",
        "cache-seconds": "seconds that this took",
        "cache-held": "bytes of all layers that later runs find"
      };
      function cacheOutputsOf(use) {
        if (use === void 0)
          return {
            ...{
              restored: "",
              saved: "",
              "hit-rate": "",
              "cache-bytes": "",
              "cache-seconds": "",
              "cache-held": ""
            }
          };
        const { restored, saved, hitRate, held } = use;
        return {
          restored: String(restored.paths),
          saved: String(saved.paths),
          "hit-rate": hitRate === void 0 ? "" : hitRate.toFixed(2),
          "cache-bytes": String(restored.bytes + saved.bytes),
          "cache-seconds": (restored.seconds + saved.seconds).toFixed(1),
          "cache-held": String(held)
        };
      }
      const transferOutputs = {
        bytes: "bytes that were moved for them",
        seconds: "how long that took",
        held: "bytes of all layers that later runs find"
      };
      function transferOf(what, { held, most, ...moved }) {
        const use = { restored: nothingMoved, saved: nothingMoved, hitRate: void 0, held, most, [what]: moved };
        return {
          outputs: { bytes: String(moved.bytes), seconds: moved.seconds.toFixed(1), held: String(held) },
          line: moved.paths > 0 ? `${cacheLine(use)}
` : ""
        };
      }
    })
  ),
  /***/
  19908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          annotationsOf
        ),
        e: () => (
          /* binding */
          mostOfAStep
        )
      });
      var lib_text = __webpack_require__(79470);
      var failure_groups = __webpack_require__(58406);
      var log = __webpack_require__(16092);
      var words_names = __webpack_require__(91870);
      var severity = __webpack_require__(62143);
      var words = __webpack_require__(21311);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function repositoryPaths({ url }, repository) {
        const prefix = prefixOf(url.replace(/\?.*$/s, ""), repository);
        return (file) => {
          const isBelow = !file.startsWith("/") && !file.split("/").includes("..");
          return prefix === void 0 || !isBelow ? void 0 : `${prefix}${file}`;
        };
      }
      function prefixOf(url, { root, name }) {
        if (/^git(\+file)?:\/\/\//.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url))
          return "";
        const [, folder] = /^path:(\/[^?]*)$/s.exec(url) ?? [];
        if (folder !== void 0)
          return root === void 0 ? void 0 : below(root, decoded(folder));
        const [, owner] = /^(?:github:|git\+(?:https|ssh):\/\/(?:[^/@]*@)?github\.com\/)([^/]+\/[^/]+?)(?:\.git)?(?:\/.*)?$/s.exec(url) ?? [];
        return owner !== void 0 && owner.toLowerCase() === name?.toLowerCase() ? "" : void 0;
      }
      function below(root, folder) {
        const path = (0, external_node_path_.relative)(root, folder);
        if (path.split("/")[0] === "..")
          return void 0;
        return path === "" ? "" : `${path}/`;
      }
      function decoded(path) {
        try {
          return decodeURI(path);
        } catch {
          return path;
        }
      }
      ;
      const mostOfAStep = 10;
      const longestMessage = 2e3;
      const logLines = 5;
      function annotationsOf({ flake, evaluationFailures = [], buildFailures = [], boots = [], targets = [] }, { budget = mostOfAStep, repository = {} } = {}) {
        const pathOf = flake ? repositoryPaths(flake, repository) : () => void 0;
        return withinBudget([
          (0, failure_groups.B)(evaluationFailures).map((group) => evaluationAnnotation(group, pathOf)),
          buildFailures.map(buildAnnotation),
          boots.filter((boot) => (0, severity.hS)(boot) === "bad").map(bootAnnotation),
          withoutResult(targets)
        ], budget);
      }
      function withinBudget(kinds, budget) {
        const all = kinds.flat();
        if (all.length <= budget)
          return all;
        const there = kinds.filter(({ length }) => length > 0);
        let left = Math.max(0, budget - 1 - there.length);
        const shown = there.flatMap((kind) => {
          const more = Math.min(left, kind.length - 1);
          left -= more;
          return kind.slice(0, 1 + more);
        });
        const fitting = shown.slice(0, Math.max(0, budget - 1));
        const rest = `${all.length - fitting.length} more: the job summary has all of them`;
        return [...fitting, annotation("More went wrong", rest)].slice(0, budget);
      }
      function annotation(title, message, place = {}) {
        return { message: (0, lib_text.Jj)((0, lib_text.pj)(message), longestMessage), place: { title: (0, lib_text.TN)(title, 120), ...place } };
      }
      function evaluationAnnotation(group, pathOf) {
        const { all, message, position } = group;
        const names = (0, words_names.zN)(all.map((failure) => (0, lib_text.TN)((0, words_names.Vb)(failure), 60)), 3);
        const file = position && pathOf(position.file);
        const title = `${names} ${all.length === 1 ? "does" : "do"} not evaluate`;
        if (position === void 0)
          return annotation(title, message);
        return file === void 0 ? annotation(title, `${message}
at ${(0, words_names.$t)(position)}`) : annotation(title, message, { file: (0, lib_text.TN)(file, 1e3), line: position.line });
      }
      function buildAnnotation(failure) {
        const { name, message, hint, targets } = failure;
        const down = (0, words_names.zN)(targets.map((target) => (0, lib_text.TN)(target, 60)), 5);
        const lines = [
          (0, lib_text.TN)(message, 300),
          ...hint === void 0 ? [] : [(0, lib_text.TN)(hint, 300)],
          ...down === "" ? [] : [`takes down ${down}`],
          ...(0, log.o)(failure, logLines).map((line) => `| ${(0, lib_text.TN)(line, 200)}`)
        ];
        return annotation(`${(0, lib_text.TN)(name, 80)} does not build`, lines.join("\n"));
      }
      function bootAnnotation(boot) {
        const { target, decided } = boot;
        const title = `${(0, lib_text.TN)(target, 60)} by ${(0, words.l3)(boot)}: ${(0, words.Vj)(boot).slice(2)}`;
        return annotation(title, [decided.by, decided.text].filter((text) => text !== "").join(": "));
      }
      function withoutResult(targets) {
        const lost = targets.filter(({ outcome }) => outcome === "missing" || outcome === "cancelled");
        if (lost.length === 0)
          return [];
        const names = (0, words_names.zN)(lost.map(({ id: id2 }) => (0, lib_text.TN)(id2, 60)), 10);
        return [
          annotation(`${(0, lib_text.U9)(lost.length, "target")} without a result`, `stopped, or its job was lost: ${names}`)
        ];
      }
    })
  ),
  /***/
  58406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          groupFailures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      function groupFailures(failures) {
        const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI), reason).values()].flatMap((all) => all[0] === void 0 ? [] : [{ ...all[0], all }]);
      }
    })
  ),
  /***/
  16092: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          shownLog
        )
        /* harmony export */
      });
      var _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47739);
      function shownLog({ class: kind, log }, most) {
        const isKnown = kind !== void 0 && kind !== "build-failed";
        const lines = log.filter((line) => line.trim() !== "");
        return isKnown ? lines.slice(-most) : (0, _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__.$h)(lines, most);
      }
    })
  ),
  /***/
  91870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          withoutMiddle
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        zN: () => (
          /* binding */
          some
        )
        /* harmony export */
      });
      function nameOf({ names, attribute }) {
        return names[0] ?? attribute;
      }
      function placeOf({ file, line }) {
        return `${file}:${line}`;
      }
      function some(names, most) {
        const shown = names.slice(0, most).join(", ");
        return names.length > most ? `${shown} and ${names.length - most} more` : shown;
      }
      function withoutMiddle(steps, most) {
        if (steps.length <= most)
          return steps;
        const first = Math.floor(most / 2);
        const last = most - first - 1;
        return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
      }
    })
  ),
  /***/
  62143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K4: () => (
          /* binding */
          notHereNames
        ),
        /* harmony export */
        K9: () => (
          /* binding */
          byHost
        ),
        /* harmony export */
        Nd: () => (
          /* binding */
          outcomeStanding
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          isWell
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          bootStanding
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          failedNames
        )
        /* harmony export */
      });
      var _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        proved: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding(boot) {
        if (boot.verdict === "not-tried")
          return "aside";
        return (0, _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__.UA)(boot) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames(report) {
        const { targets, evaluationFailures, boots } = report;
        const bad = /* @__PURE__ */ new Set([
          ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb),
          ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
          ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
        ]);
        const isNotHere = report.notHere === "fail" || bad.size === 0 && !isWell(report);
        return isNotHere ? [.../* @__PURE__ */ new Set([...bad, ...notHereNames(report)])] : [...bad];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
      }
    })
  ),
  /***/
  21311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          notEvaluated
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          mostBuiltNames
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        b: () => (
          /* binding */
          refusalReason
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          runsOn
        ),
        /* harmony export */
        l3: () => (
          /* binding */
          startedBy
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          refusalOutcome
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          decidedBy
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          acceleratorWords
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62143);
      const notEvaluated = "does not evaluate";
      const marks = { well: "✓", aside: "–", bad: "✗" };
      const outcomeWords = {
        built: "built",
        fetched: "fetched",
        cached: "was there",
        proved: "proved",
        failed: "failed",
        "not-here": "not built here",
        skipped: "skipped",
        cancelled: "stopped",
        missing: "no result"
      };
      const refusalWords = {
        unfree: "has an unfree license",
        blocklisted: "has a license that the configuration excludes",
        "non-source": "is not built from source",
        broken: "is marked as broken",
        unsupported: "is not for this system",
        insecure: "is marked as insecure",
        problem: "has a known problem"
      };
      const refusalOutcome = ({ why }) => why === "not-here" ? "not-here" : "skipped";
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided",
        "not-tried": "not booted"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const mediumWords = {
        stick: ", from a stick",
        network: ", from the network"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === void 0 ? "" : mediumWords[medium] ?? ""}`;
      const decidedBy = ({ verdict, decided }) => verdict === "not-tried" ? decided.text : decided.by;
      const acceleratorWords = {
        kvm: "KVM",
        tcg: "emulation (TCG)"
      };
      function runsOn({ accelerator }) {
        return accelerator ? acceleratorWords[accelerator.name] : "–";
      }
      const classWords = {
        "access-denied": "access denied",
        assertion: "assertion",
        "build-failed": "build failed",
        collision: "collision",
        daemon: "Nix daemon",
        "disk-full": "disk full",
        "foreign-system": "foreign system",
        "hash-mismatch": "hash mismatch",
        "image-too-small": "image too small",
        "kernel-config": "kernel options",
        "kernel-module": "kernel module",
        limits: "limit of the machine",
        "missing-derivation": "missing derivation",
        "missing-feature": "missing system feature",
        "missing-source": "missing source",
        network: "network",
        "no-machine": "no machine",
        "no-output": "no output",
        "out-of-memory": "killed for memory",
        patch: "patch does not apply",
        permission: "permission",
        references: "forbidden reference",
        sandbox: "not in the sandbox",
        silent: "silent too long",
        "stale-dependencies": "stale dependency hash",
        substituter: "substituter",
        "tests-failed": "tests failed",
        "time-out": "time-out"
      };
      function refusalReason({ why, package: name, message }) {
        if (why === "not-here")
          return message;
        return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`;
      }
      const machineName = ({ name }) => name === "local" ? "this machine" : name;
      const mostBuiltNames = 8;
      function verdictOf(boot) {
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        const units = boot.failedUnits.length === 0 ? "" : `, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(boot.failedUnits.length, "unit")} failed`;
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}${units}`;
      }
    })
  ),
  /***/
  45594: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jL: () => (
          /* binding */
          folderVariable
        ),
        YQ: () => (
          /* binding */
          markThere
        ),
        hE: () => (
          /* binding */
          privateInputs
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(1730);
      var command = __webpack_require__(84408);
      var system_environment = __webpack_require__(84114);
      var system_exec = __webpack_require__(32522);
      var process_tree = __webpack_require__(51215);
      ;
      function credentialFiles(folder, { tokens, ssh }, netrc) {
        const forges = tokens.flatMap(({ scope, forge }) => forge === void 0 ? [] : [`${scope}=${forge}`]);
        const logins = widestFirst(tokens).flatMap((token) => netrcLine(token));
        return {
          "nix.conf": [
            ...forges.length > 0 ? [`extra-access-tokens = ${forges.join(" ")}`] : [],
            ...logins.length > 0 ? [`netrc-file = ${(0, external_node_path_.join)(folder, "netrc")}`] : [],
            ""
          ].join("\n"),
          ...logins.length > 0 ? { netrc: `${logins.join("\n")}
${netrc}` } : {},
          ...Object.fromEntries(tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}
password=${git.password}
`])),
          "git.conf": [
            ...widestFirst(tokens.map(({ scope }, i) => ({ scope, file: (0, external_node_path_.join)(folder, `login-${i}`) }))).map(gitHelper),
            ...ssh ? [`[core]
	sshCommand = ${gitValue(sshCommand(folder))}
`] : []
          ].join(""),
          ...ssh ? { known_hosts: `${ssh.knownHosts.join("\n")}
` } : {}
        };
      }
      const forgesOfNix = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "git.sr.ht"]);
      function netrcLine({ scope, netrc }) {
        const host = scope.replace(/[:/].*$/, "");
        if (netrc === void 0 || forgesOfNix.has(host))
          return [];
        return [`machine ${host} login ${netrc.user} password ${netrc.password}`];
      }
      const widestFirst = (all) => all.toSorted((a, b) => a.scope.split("/").length - b.scope.split("/").length);
      function gitHelper({ scope, file }) {
        const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`;
        return `[credential "https://${scope}"]
	helper = ""
	helper = ${gitValue(helper)}
`;
      }
      function sshCommand(folder) {
        const options = [
          `UserKnownHostsFile="${(0, external_node_path_.join)(folder, "known_hosts")}"`,
          "GlobalKnownHostsFile=/dev/null",
          "StrictHostKeyChecking=yes",
          "BatchMode=yes",
          "IdentityFile=none",
          `IdentityAgent="${(0, external_node_path_.join)(folder, "agent")}"`
        ];
        return ["ssh", "-F", "/dev/null", ...options.flatMap((option) => ["-o", shellWord(option)])].join(" ");
      }
      const shellWord = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
      const gitValue = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
      var credentials = __webpack_require__(20608);
      ;
      const folderVariable = "FLAKESHIP_CREDENTIALS";
      const prefix = "flakeship-private-";
      const privateInputs = {
        name: "private inputs",
        after: ["nix"],
        when: ({ credentials: there }, { credentials: wanted }) => wanted && {
          have: there === wanted.mark ? "these credentials" : "no credentials of ours",
          need: `credentials for ${wanted.hosts.join(", ")}`,
          ...there === wanted.mark ? {} : { do: "give them to the fetchers of Nix, until the job ends" }
        },
        async run(at, keep) {
          const { given, need } = at;
          if (!given.credentials || !need.credentials)
            return void 0;
          for (const secret of (0, credentials.$e)(given.credentials))
            at.host.secret(secret);
          const folder = (0, external_node_path_.join)(given.temporary, prefix + (0, external_node_crypto_.randomBytes)(16).toString("hex"));
          const netrc = await settingsOfNix(at);
          keep(folder);
          await (0, promises_.mkdir)(folder, { mode: 448 });
          await (0, system_exec.eF)(at.exec, "mkfifo", ["-m", "600", (0, external_node_path_.join)(folder, "closed")], { env: at.env });
          const files = credentialFiles(folder, given.credentials, netrc);
          for (const [name, text] of Object.entries({ ...files, mark: need.credentials.mark }))
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), text, { mode: 384, flag: "wx" });
          if (given.credentials.ssh)
            await startAgent(at, folder, given.credentials.ssh);
          exportTo(at, folder);
          return { credentials: need.credentials.mark };
        },
        async undo(folder) {
          if (!(0, external_node_path_.basename)(folder).startsWith(prefix))
            throw new Error(`${folder} is not ours`);
          for (const pid of await agents(folder))
            process.kill(pid, "SIGTERM");
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      };
      function markThere(environment) {
        const folder = environment[folderVariable];
        if (!folder)
          return Promise.resolve(void 0);
        return (0, promises_.readFile)((0, external_node_path_.join)(folder, "mark"), "utf8").catch(() => void 0);
      }
      async function settingsOfNix({ exec, have }) {
        if (!have.nix)
          return "";
        const nix = new command.a(have.nix, exec);
        const ask = async (name) => (await nix.attempt(["config", "show", name])).stdout.trim();
        const [sandbox, file] = [await ask("sandbox"), await ask("netrc-file")];
        if (sandbox !== "true" && await buildsAsWe(nix))
          throw new errors.yo(`private inputs are refused: builds of this Nix run as the same user without a sandbox (sandbox = ${sandbox}) and could read the credentials; set sandbox = true`);
        return file === "" ? "" : (0, promises_.readFile)(file, "utf8").catch(() => "");
      }
      async function buildsAsWe(nix) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        return !/"url":\s*"(daemon|unix:)/.test(stdout);
      }
      async function startAgent({ exec, env }, folder, ssh) {
        const socket = (0, external_node_path_.join)(folder, "agent");
        await (0, system_exec.eF)(exec, "ssh-agent", ["-s", "-a", socket], { env }).catch((cause) => {
          throw new errors.Ml(`cannot start ssh-agent in ${folder}: install OpenSSH and make the folder writable`, { cause });
        });
        const known = ["-H", (0, external_node_path_.join)(folder, "known_hosts"), ...ssh.hosts.flatMap((host) => ["-h", host])];
        const own = { ...env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" };
        await (0, system_exec.eF)(exec, "ssh-add", ["-q", "-t", "5d", ...known, "-"], { env: own, input: ssh.key }).catch((cause) => {
          throw new errors.yo(whyNot(cause), { cause });
        });
      }
      const refusals = [
        [/no host keys found/i, "ssh-known-hosts was not accepted: a host of it has no line with a whole key"],
        [
          /libcrypto|invalid format/i,
          "ssh-key was not accepted: it must be all lines of a private key, as the file has them"
        ]
      ];
      function whyNot(error) {
        const said = error instanceof errors.Qd ? error.stderr : "";
        const known = refusals.find(([pattern]) => pattern.test(said))?.[1];
        return known ?? "ssh-key was not accepted: it must be a private key without a passphrase";
      }
      function exportTo({ host }, folder) {
        const { environment } = host;
        host.exportVariable(folderVariable, folder);
        host.exportVariable("NIX_USER_CONF_FILES", [(0, external_node_path_.join)(folder, "nix.conf"), ...(0, system_environment.d2)(environment)].join(":"));
        for (const [name, value] of Object.entries((0, system_environment.Tf)(environment, (0, external_node_path_.join)(folder, "git.conf"))))
          host.exportVariable(name, value);
      }
      async function agents(folder) {
        const ids2 = (await (0, promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const lines = await Promise.all(ids2.map(process_tree.a));
        return ids2.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? "") && lines[i]?.includes(`\0${folder}/agent\0`));
      }
    })
  ),
  /***/
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
      }
    })
  ),
  /***/
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
      }
    })
  ),
  /***/
  47739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          tellingLines
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          TellingLines
        )
        /* harmony export */
      });
      const errorShapes = [
        { name: "gcc", pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
        { name: "rustc", pattern: /^error(?:\[E\d+\])?(?::|$)/ },
        { name: "go", pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
        { name: "ninja", pattern: /^FAILED: / },
        { name: "cmake", pattern: /^CMake Error/ },
        { name: "undefined-reference", pattern: /undefined reference to|undefined symbol/ },
        { name: "python", pattern: /^\s*Traceback \(most recent call last\)/ },
        { name: "pytest", pattern: /^E {3}\s*\S/ },
        { name: "node", pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
        { name: "git-fatal", pattern: /^fatal: / },
        { name: "cannot-find", pattern: /\bcannot find\b/i, weak: true },
        { name: "no-such-file", pattern: /No such file or directory/, weak: true },
        { name: "permission", pattern: /Permission denied/, weak: true },
        { name: "shell", pattern: /: (?:command )?not found\b/, weak: true },
        { name: "make", pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true }
      ];
      const before = 2;
      class TellingLines {
        #most;
        #last = [];
        #count = 0;
        #strong;
        #weak;
        /** `most` is the number of lines to keep of the whole log. */
        constructor(most) {
          this.#most = most;
        }
        add(line) {
          for (const block of [this.#strong, this.#weak])
            if (block && block.lines.length < this.#most)
              block.lines.push(line);
          if (this.#strong === void 0)
            this.#look(line);
          this.#last.push(line);
          if (this.#last.length > this.#most)
            this.#last.shift();
          this.#count += 1;
        }
        #look(line) {
          const shape = errorShapes.find(({ pattern }) => pattern.test(line));
          if (shape === void 0 || shape.weak && this.#weak)
            return;
          const lines = [...this.#last.slice(-before), line];
          const block = { at: this.#count - lines.length + 1, lines };
          if (shape.weak)
            this.#weak = block;
          else
            this.#strong = block;
        }
        /** The end of the log, if it contains the error or nothing looks like one. */
        lines() {
          const block = this.#strong ?? this.#weak;
          if (block === void 0 || block.at >= this.#count - this.#last.length)
            return [...this.#last];
          const first = block.lines.slice(0, Math.ceil(this.#most * 0.6));
          const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most));
          const between = this.#count - block.at - first.length - end.length;
          return between <= 0 ? [...first, ...end.slice(-between)].slice(-this.#most) : [...first, `… ${between} lines …`, ...end];
        }
      }
      function tellingLines(log, most) {
        const telling = new TellingLines(most);
        for (const line of log)
          telling.add(line);
        return telling.lines();
      }
    })
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wv: () => (
          /* binding */
          readProcess
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          jobSeconds
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      const ticks = 100;
      function readProcess(stat) {
        const end = stat.lastIndexOf(")");
        const name = stat.slice(stat.indexOf("(") + 1, end);
        const fields = stat.slice(end + 2).split(" ");
        const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
        return end < 0 || Number.isNaN(started) ? void 0 : { name, parent, started };
      }
      function jobProcess(above) {
        const [last] = above.slice(-1);
        return above.find(({ name }) => name === "Runner.Worker") ?? (last?.parent === 0 && last.name === "tail" ? last : void 0);
      }
      async function jobSeconds() {
        const ours = await processOf("self");
        const job = ours && jobProcess(await processesAbove(ours));
        const earlier = ours && job ? ours.started - job.started : 0;
        return process.uptime() + Math.max(0, earlier);
      }
      async function processesAbove({ parent }) {
        const above = [];
        const first = await processOf("1");
        for (let id2 = parent; id2 > 1; ) {
          const next = await processOf(String(id2));
          if (!next)
            break;
          above.push(next);
          id2 = next.parent;
        }
        return first ? [...above, first] : above;
      }
      async function processOf(id2) {
        return readProcess(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
      }
    })
  ),
  /***/
  51215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          descendants
        ),
        /* harmony export */
        a: () => (
          /* binding */
          commandLine
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _job_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13013);
      const commandLine = (pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      async function descendants(pid) {
        const ids2 = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const parents = /* @__PURE__ */ new Map();
        for (const id2 of ids2) {
          const process2 = (0, _job_start_js__WEBPACK_IMPORTED_MODULE_1__.Wv)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
          if (process2)
            parents.set(id2, process2.parent);
        }
        const found = [pid];
        for (const one of found)
          for (const [id2, parent] of parents)
            if (parent === one && !found.includes(id2))
              found.push(id2);
        return found;
      }
    })
  )
};
