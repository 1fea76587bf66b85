export const id = 2623;
export const ids = [2623];
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
        const [{ cachedForPlan }, folder, { restorePaths }, { withFolder }, { sparedBy }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            9974
          ).then(__webpack_require__.bind(__webpack_require__, 49974)),
          __webpack_require__.e(
            /* import() */
            1419
          ).then(__webpack_require__.bind(__webpack_require__, 91419)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1440), __webpack_require__.e(712)]
          ).then(__webpack_require__.bind(__webpack_require__, 61440)),
          __webpack_require__.e(
            /* import() */
            1046
          ).then(__webpack_require__.bind(__webpack_require__, 11046)),
          __webpack_require__.e(
            /* import() */
            843
          ).then(__webpack_require__.bind(__webpack_require__, 20843))
        ]);
        const { log, signal, environment } = host;
        const [temporary, job] = [environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), (0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.Zw)(host)];
        const wanted = await cachedForPlan(plan, cache);
        const restored = await log.group("Restoring from the cache", () => restorePaths(cache, nix, wanted, { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary, job, stays: false }));
        const spared = restored.paths === 0 ? 0 : sparedBy([...wanted.values()].map(({ cached }) => cached));
        let result = await build(restored.paths > 0 ? await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, cache.key?.publicKey) : nix);
        const isRefused = restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter);
        if (restored.paths > 0)
          await folder[isRefused ? "clearFolder" : "leaveFolder"](nix.at, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, job);
        if (isRefused) {
          log.warning(`Nix refuses something of ${layersOf(wanted)} of the cache: building once more without it`);
          result = await build(nix);
        }
        return { result, restored, spared, needed: new Set([...wanted.keys()].map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__.mv)) };
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
            [__webpack_require__.e(3519), __webpack_require__.e(9191)]
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
        const lines = await Promise.all(ids2.map((id2) => (0, promises_.readFile)(`/proc/${id2}/cmdline`, "utf8").catch(() => "")));
        return ids2.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? "") && lines[i]?.includes(`\0${folder}/agent\0`));
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
