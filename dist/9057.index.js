export const id = 9057;
export const ids = [9057];
export const modules = {
  /***/
  91438: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publishLayers: () => (
          /* binding */
          publishLayers
        ),
        /* harmony export */
        writeKept: () => (
          /* binding */
          writeKept
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70458);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70231);
      var _features_cache_chain_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43519);
      var _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96065);
      var _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89444);
      var _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28043);
      var _features_cache_plan_compaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57833);
      var _features_cache_save_save_layer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76651);
      var _github_cache_scope_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64666);
      var _github_cache_service_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47681);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9010);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79470);
      var _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29369);
      const needs = valibot__WEBPACK_IMPORTED_MODULE_13__.Ikc({ needed: valibot__WEBPACK_IMPORTED_MODULE_13__.FsL(valibot__WEBPACK_IMPORTED_MODULE_13__.YOg(valibot__WEBPACK_IMPORTED_MODULE_13__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_13__.Ru6(_features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__.Fy.paths)) });
      async function writeKept(out, shard, { needed, ...of }) {
        const text = JSON.stringify({ ...(0, _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_4__.nJ)(of), needed: [...needed] });
        await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, `layer-${shard}.json`), text);
      }
      async function publishLayers(folders, host) {
        const bySystem = (0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_14__.$)(await keptIn(folders, host), ({ system }) => system);
        const saving = [...bySystem].filter(([, found]) => found.some(({ layers }) => layers.length > 0));
        if (saving.length === 0)
          return;
        try {
          const { environment, signal } = host;
          const service = new _github_cache_service_js__WEBPACK_IMPORTED_MODULE_10__._(environment, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__.entryVersion, signal);
          const branch = (0, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__.branchOf)(await (0, _github_cache_scope_js__WEBPACK_IMPORTED_MODULE_9__.cacheScope)(environment));
          for (const [system, found] of saving) {
            const needed = new Set(found.flatMap((kept) => [...kept.needed]));
            const layers = found.flatMap((kept) => kept.layers);
            const of = { service, system, branch };
            const compacted = branch === "default" ? await compact(of, host) : void 0;
            const all = compacted ? [compacted.layer, ...layers] : layers;
            await (0, _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_12__.mk)(of, { layers: all, needed, replaces: compacted?.replaces }, host);
          }
        } catch (error) {
          host.signal.throwIfAborted();
          if (!(0, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__.isOfCache)(error))
            throw error;
          host.log.info(`no cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_11__.TN)(error.message, 200)}`);
        }
      }
      async function compact({ service, system, branch }, { log, signal }) {
        const before = await (0, _features_cache_chain_chain_js__WEBPACK_IMPORTED_MODULE_3__.newestManifest)(branch, { service, system, log, signal });
        const due = (0, _features_cache_plan_compaction_js__WEBPACK_IMPORTED_MODULE_7__.compaction)(before, _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_12__.R8);
        if (due === void 0)
          return void 0;
        const enough = AbortSignal.timeout(6e5);
        const layer = await (0, _features_cache_save_save_layer_js__WEBPACK_IMPORTED_MODULE_8__.t)([], { service, system, most: _phases_cache_cache_js__WEBPACK_IMPORTED_MODULE_12__.qr, log, enough, signal, moved: due.moved });
        return layer && { layer, replaces: due.replaces };
      }
      async function keptIn(folders, { log }) {
        const found = [];
        for (const folder of folders) {
          const files = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
          for (const file of files.filter((name) => /^layer-.*\.json$/.test(name)).sort()) {
            try {
              const value = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), "utf8"));
              found.push({ ...(0, _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(value), needed: new Set((0, _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__.gf)(needs, value).needed) });
            } catch (error) {
              if (!(error instanceof _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__.tE || error instanceof SyntaxError))
                throw error;
              log.warning(`${file} is not used: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_11__.TN)(error.message, 160)}`);
            }
          }
        }
        return found;
      }
    })
  ),
  /***/
  57833: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        compaction: () => (
          /* binding */
          compaction
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _chain_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59477);
      const limits = { layers: 8, alive: 0.5 };
      function compaction({ layers, workflows = {} }, most) {
        const live = (0, _chain_use_js__WEBPACK_IMPORTED_MODULE_0__.B8)(layers, workflows);
        const alive = /* @__PURE__ */ new Map();
        for (const layer of layers)
          for (const cached of layer.paths)
            if (cached.used?.some((run) => live.has(run)))
              alive.set((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw)(cached.path), { layer, cached });
        const total = layers.reduce((sum, layer) => sum + layer.bytes, 0);
        const bytes = [...alive.values()].reduce((sum, { cached }) => sum + cached.bytes, 0);
        if (alive.size === 0)
          return void 0;
        if (layers.length <= limits.layers && bytes >= total * limits.alive)
          return void 0;
        const order = [...alive.values()].sort((a, b) => (b.cached.used?.length ?? 0) - (a.cached.used?.length ?? 0));
        let left = most;
        const moved = order.filter(({ cached }) => {
          left -= cached.bytes;
          return left >= 0;
        });
        return { moved, replaces: new Set(layers.map(({ key }) => key)) };
      }
    })
  ),
  /***/
  64666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheScope: () => (
          /* binding */
          cacheScope
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      const repository = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
        private: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const payload = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(repository, {}),
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ head: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() })) }) }))
      });
      async function cacheScope(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "", GITHUB_REF: ref = "" } = environment;
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "{}");
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text));
        const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} };
        const isPull = /^refs\/pull\//.test(ref) || name.startsWith("pull_request");
        return {
          // schedules run on the default branch, but their payload does not name it
          isDefault: !isPull && (name === "schedule" || of.default_branch !== void 0 && ref === `refs/heads/${of.default_branch}`),
          isPull,
          isRelease: name === "release" || ref.startsWith("refs/tags/"),
          isFork: isPull && (of.id === void 0 || pull?.head.repo?.id !== of.id),
          isPrivate: of.private === true
        };
      }
    })
  )
};
