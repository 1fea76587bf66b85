export const id = 4374;
export const ids = [4374, 3856, 9130];
export const modules = {
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
      var _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71042);
      async function fillFolder(values, of) {
        const { host, cache } = of;
        if (values.keepFolder === void 0 || !cache?.service.may.read)
          return;
        if (!(0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__.lL)(cache)) {
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
        if (values.keepFolder === void 0 || !cache?.saves)
          return;
        if (!cache.service.may.write || !(0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__.lL)(cache))
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
      const withFolder = (cache, folder, { keepFolderSize: most }, { nix, host, shard = "" }, work) => (0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__.CD)(host, cache, (keeping) => work({ ...keeping, folder, most, of: `${nix.at.system} ${shard}`, env: nix.at.env }));
    })
  ),
  /***/
  52503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        endWhole: () => (
          /* binding */
          endWhole
        ),
        restoreWhole: () => (
          /* binding */
          restoreWhole
        ),
        saveWhole: () => (
          /* binding */
          saveWhole
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var promises_ = __webpack_require__(58500);
      var job_cache = __webpack_require__(89444);
      var compaction = __webpack_require__(57833);
      var restore_paths = __webpack_require__(87123);
      var derivation_files = __webpack_require__(46468);
      var nar_infos = __webpack_require__(28782);
      var save_built = __webpack_require__(97470);
      ;
      async function saveNew(cache, nix, { whyUncacheable, ...saving }) {
        const { log, since } = saving;
        if (!cache.service.may.write) {
          log.info("nothing is saved in the cache: the cache-mode of this job does not let it write");
          return void 0;
        }
        const find = async () => {
          const all = await (0, nar_infos.a)(nix);
          const fresh = all.filter(({ registered, path }) => registered >= since && !cache.available.has(path));
          const derivers = new Set(fresh.flatMap(({ deriver }) => deriver ?? []));
          const files = await new derivation_files.h().all(all.map(({ path }) => path).filter((path) => derivers.has(path)));
          if (files.size === 0)
            return { built: [], valid: [] };
          const why = cache.scope.isPrivate ? void 0 : await whyUncacheable([...files.keys()]);
          if (why !== void 0) {
            log.info(`nothing is saved in the cache: ${why}`);
            return { built: [], valid: [] };
          }
          const built = [...files].map(([drvPath, { outputs }]) => ({
            name: (0, derivation_files.J)(drvPath),
            outputs: Object.values(outputs),
            isTarget: false
          }));
          return { built, valid: fresh };
        };
        return (0, save_built.Y)(cache, nix, find, saving);
      }
      var told = __webpack_require__(93355);
      var why_uncacheable = __webpack_require__(78582);
      var prices_by_name = __webpack_require__(89130);
      var store_path = __webpack_require__(77534);
      var store = __webpack_require__(3206);
      var exec = __webpack_require__(32522);
      var cache_cache = __webpack_require__(29369);
      var flake = __webpack_require__(69074);
      var kept_folder = __webpack_require__(60516);
      var nix_memory = __webpack_require__(71042);
      ;
      const flakeOf = (reference, nix, { log, signal }) => (0, flake.k)(nix, reference, {
        ...{ cwd: process.cwd(), signal, overrides: [], onWarning: log.debug, onTrace: log.debug }
      }).catch(() => void 0);
      async function restoreExtras(values, of) {
        const flake2 = await flakeOf(values.flake, of.nix, of.host);
        if (flake2)
          await (0, nix_memory.hJ)(flake2, of);
        await (0, kept_folder.q)(values, of);
      }
      async function saveExtras(values, of) {
        const flake2 = await flakeOf(values.flake, of.nix, of.host);
        await (0, nix_memory.dU)(flake2, of);
        if (values.keepFolder === void 0)
          return;
        const isPublic = of.cache.scope.isPrivate || flake2 !== void 0 && await (0, nix_memory.N0)(flake2, of);
        const why = "builds of this job may have had something private, and this repository is public";
        await (0, kept_folder.M)(values, of, isPublic ? void 0 : why);
      }
      var phases_nix = __webpack_require__(4901);
      ;
      async function restoreWhole(values, host) {
        const nix = await (0, phases_nix.L)(host);
        const cache = await (0, cache_cache.bp)({ ...values, cache: true }, nix, host);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
        const restored = cache ? await (0, restore_paths.restorePaths)(cache, nix, cache.available, { exec: exec.m0, log, signal, temporary, job: (0, cache_cache.Zw)(host) }) : told.nothingMoved;
        if (cache)
          await restoreExtras(values, { nix, host, cache });
        const since = Math.floor(Date.now() / 1e3) + 1;
        await (0, promises_.setTimeout)(since * 1e3 - Date.now());
        return { ...restored, since, held: cache ? (0, job_cache.heldBy)(cache) : 0 };
      }
      async function saveWhole(values, host, since) {
        const { log, signal } = host;
        const none = { ...told.nothingMoved, held: 0 };
        if (signal.aborted)
          return none;
        const nix = await (0, phases_nix.L)(host);
        const cache = await (0, cache_cache.bp)({ ...values, cache: true }, nix, host, { isFirst: false });
        if (cache === void 0)
          return none;
        const began = performance.now();
        const compact = cache.branch === "default" ? (0, compaction.compaction)(cache.layers, cache_cache.R8) : void 0;
        const layer = await saveNew(cache, nix, {
          ...{ log, signal, since, moved: compact?.moved ?? [] },
          expected: (name) => ((0, prices_by_name.byName)(name) ?? prices_by_name.usual).seconds,
          whyUncacheable: (drvPaths) => whyNot(drvPaths, nix, { flake: values.flake, host })
        });
        if (layer) {
          const valid = await (0, store.WR)(nix, [...cache.available.keys()]);
          const needed = new Set([...valid.keys()].map(store_path.mv));
          await (0, cache_cache.mk)(cache, { layers: [layer], needed, replaces: compact?.replaces }, host);
        }
        await saveExtras(values, { nix, host, cache });
        const seconds = (performance.now() - began) / 1e3;
        const { length: paths = 0 } = layer?.paths ?? [];
        return { paths, bytes: layer?.bytes ?? 0, seconds, held: (0, job_cache.heldBy)(cache) + (layer?.bytes ?? 0) };
      }
      async function endWhole(host) {
        await (0, restore_paths.clearFolder)(await (0, phases_nix.L)(host), exec.m0);
      }
      async function whyNot(drvPaths, nix, { flake: reference, host }) {
        const flake2 = await flakeOf(reference, nix, host);
        if (flake2 === void 0)
          return `there is no flake at ${reference}, whose lock says which inputs are private, and this repository is public`;
        return (0, why_uncacheable.whyUncacheable)(nix, { derivations: drvPaths.map((drvPath) => ({ drvPath })) }, flake2, fetch);
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
      function compaction(layers, most) {
        const last = new Set((0, _chain_use_js__WEBPACK_IMPORTED_MODULE_0__.P)(layers.flatMap(({ used }) => used)));
        const alive = /* @__PURE__ */ new Map();
        for (const layer of layers)
          for (const cached of layer.paths)
            if (cached.used?.some((run) => last.has(run)))
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
  97470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          saveBuilt
        )
      });
      var lib_text = __webpack_require__(79470);
      var external_node_events_ = __webpack_require__(78474);
      ;
      async function unlessAborted(work, signal) {
        signal.throwIfAborted();
        const ended = new AbortController();
        const aborted = (0, external_node_events_.once)(signal, "abort", { signal: ended.signal }).then(() => {
          throw signal.reason;
        });
        try {
          return await Promise.race([work, aborted]);
        } finally {
          ended.abort();
        }
      }
      var signatures = __webpack_require__(79708);
      var trusted_keys = __webpack_require__(85221);
      var job_cache = __webpack_require__(89444);
      ;
      const choose_paths_image = /\.(iso|img|raw|qcow2|vmdk|vhdx?|vdi|squashfs|ext4|erofs)(\.\w+)?$|squashfs|(disk|sd|iso)-image|^nixos-.*-linux$/;
      const fetching = { path: 0.3, bytesPerSecond: 50 * 1024 ** 2 };
      function choosePaths(built, valid, rules) {
        const infos = new Map(valid.map((info) => [info.path, info]));
        const tooLarge = [];
        const possible = /* @__PURE__ */ new Map();
        const roots = [];
        for (const one of built) {
          const own = one.outputs.map((path) => infos.get(path));
          const there = own.filter((info) => info !== void 0);
          if (there.length === 0 || there.length < own.length || !there.every((info) => isNew(info, rules)))
            continue;
          const bytes = there.reduce((sum, { narSize }) => sum + narSize, 0);
          const most = choose_paths_image.test(one.name) ? rules.imageBytes : rules.pathBytes;
          if (bytes > most) {
            tooLarge.push({ name: one.name, bytes, seconds: one.seconds });
            continue;
          }
          for (const path of one.outputs)
            possible.set(path, one);
          if (one.isTarget || !isCheap(one, bytes, rules))
            roots.push(...one.outputs);
        }
        const kept = new Set(roots);
        for (const path of kept)
          for (const to of infos.get(path)?.references ?? [])
            for (const output of possible.get(to)?.outputs ?? [])
              kept.add(output);
        return { paths: valid.filter(({ path }) => kept.has(path)), tooLarge };
      }
      const isNew = (info, { since, upstream, cached }) => info.registered >= since && !cached.has(info.path) && !info.path.endsWith(".drv") && !(0, signatures.isSigned)(info, upstream);
      function isCheap({ name, seconds }, bytes, { expected }) {
        if (seconds === void 0)
          return expected(name) <= 1;
        return seconds < fetching.path + bytes / fetching.bytesPerSecond;
      }
      var save_layer = __webpack_require__(76651);
      ;
      const usualLimits = {
        pullBytes: 2e8,
        layerBytes: 5e9,
        imageBytes: 128 * 1024 ** 2,
        pathBytes: 1024 ** 3,
        seconds: 600
      };
      async function saveBuilt({ service, scope, system, key, available }, nix, find, { log, signal, since, expected, moved = [], limits = usualLimits }) {
        try {
          const { built, valid } = await unlessAborted(find(), signal);
          const { paths, tooLarge } = choosePaths(built, valid, {
            ...{ since, expected, imageBytes: limits.imageBytes, pathBytes: limits.pathBytes },
            upstream: (0, signatures.parsePublicKeys)(await (0, trusted_keys.Q)(nix)),
            cached: new Set(available.keys())
          });
          for (const { name, bytes: size, seconds } of tooLarge.slice(0, 20)) {
            const took = seconds === void 0 ? "" : `, built in ${(0, lib_text.p0)(seconds)}`;
            log.info(`not in the cache, too large: ${name} (${(0, lib_text.ee)(size)}${took})`);
          }
          const began = performance.now();
          const signed = key === void 0 ? paths : paths.map((info) => ({ ...info, signatures: [...info.signatures, (0, signatures.signPath)(info, key)] }));
          const most = scope.isPull ? limits.pullBytes : limits.layerBytes;
          const enough = AbortSignal.timeout(limits.seconds * 1e3);
          const layer = await (0, save_layer.t)(signed, {
            ...{ service, system, most, log, enough, signal },
            moved: signed.length === 0 ? [] : moved
          });
          if (layer) {
            const seconds = (0, lib_text.p0)((performance.now() - began) / 1e3);
            log.info(`saved in the cache: ${(0, lib_text.U9)(layer.paths.length, "path")}, ${(0, lib_text.ee)(layer.bytes)} in ${seconds}`);
          }
          return layer;
        } catch (error) {
          signal.throwIfAborted();
          if (!(0, job_cache.isOfCache)(error))
            throw error;
          log.warning(`nothing is saved in the cache: ${(0, lib_text.TN)(error.message, 200)}`);
          return void 0;
        }
      }
    })
  ),
  /***/
  76651: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          saveLayer
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var blob_ranges = __webpack_require__(85637);
      var blob_upload = __webpack_require__(35698);
      var store_path = __webpack_require__(77534);
      var lib_text = __webpack_require__(79470);
      var archive = __webpack_require__(38886);
      var cached_path = __webpack_require__(15560);
      var layer_format = __webpack_require__(28043);
      ;
      function withoutGaps(saved, meant) {
        const lost = new Set(meant.map(({ path }) => (0, store_path.mv)(path)));
        for (const { path } of saved)
          lost.delete(path);
        const lostDerivers = new Set(meant.flatMap(({ path, deriver }) => deriver && lost.has((0, store_path.mv)(path)) ? [(0, store_path.mv)(deriver)] : []));
        let left = [...saved];
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          left = left.filter(({ path, references, deriver }) => {
            const isWhole = !references.some((name) => lost.has(name)) && !(deriver && lostDerivers.has(deriver));
            if (!isWhole) {
              lost.add(path);
              if (deriver)
                lostDerivers.add(deriver);
            }
            return isWhole;
          });
        }
        return left;
      }
      var group_by = __webpack_require__(9010);
      ;
      async function moveArchives(moved, to, { service, log, signal }) {
        const done = [];
        for (const [layer, of] of (0, group_by.$)([...moved], ({ layer: layer2 }) => layer2)) {
          const found = await service.find(layer.key);
          if (!found) {
            log.info(`the layer ${layer.key} of the cache is gone; what it held is not kept`);
            continue;
          }
          const source = { url: service.urlOf(found), signal };
          try {
            for (const { cached } of [...of].sort((a, b) => a.cached.at - b.cached.at)) {
              const hash = (0, external_node_crypto_.createHash)("sha256");
              const at = to.bytes;
              await (0, blob_ranges.qX)(source, { at: layer.start + cached.at, length: cached.bytes }, async (chunk) => {
                hash.update(chunk);
                await to.write(chunk);
              });
              if (hash.digest("hex") === cached.sha256)
                done.push({ ...cached, at });
              else
                throw new blob_ranges.JX(`the archive of ${cached.path} is damaged`);
            }
          } catch (error) {
            if (!(error instanceof blob_ranges.JX))
              throw error;
            log.info(`the layer ${layer.key} of the cache is not kept whole: ${(0, lib_text.TN)(error.message, 160)}`);
          }
        }
        return done;
      }
      ;
      async function saveLayer(infos, { service, system, most, log, enough, signal, moved = [] }) {
        if (moved.length === 0 && infos.every(({ narSize }) => narSize > most)) {
          if (infos.length > 0)
            log.info(`the cache takes nothing: a layer has at most ${(0, lib_text.ee)(most)}`);
          return void 0;
        }
        const place = await reserve({ service, system, signal }, [
          ...infos,
          ...moved.map(({ cached }) => ({ path: (0, store_path.jw)(cached.path), narHash: cached.narHash }))
        ]);
        if ("layer" in place)
          return place.layer;
        const upload = new blob_upload.H(place.url, signal);
        const kept = await moveArchives(moved, upload, { service, log, signal });
        const saved = [];
        let left = 0;
        for (const info of infos) {
          signal.throwIfAborted();
          const at = upload.bytes;
          if (enough.aborted || at + info.narSize > most) {
            left += 1;
            continue;
          }
          try {
            const { narHash, narSize, ...file } = await (0, archive.r)(info.path, (chunk) => upload.write(chunk));
            if (narHash === info.narHash && narSize === info.narSize)
              saved.push((0, cached_path.f$)(info, { at, ...file }));
            else
              log.warning(`${info.path} is not what Nix registered; it is not saved in the cache (nix store verify tells more)`);
          } catch (error) {
            if (!isOfStore(error))
              throw error;
            log.info(`${info.path} went away before it was saved in the cache: ${(0, lib_text.TN)(error.message, 120)}`);
          }
        }
        if (left > 0) {
          const why = enough.aborted ? "saving took long enough" : `a layer has at most ${(0, lib_text.ee)(most)}`;
          log.info(`the cache takes ${infos.length - left} of ${infos.length} paths: ${why}`);
        }
        const paths = [...kept, ...withoutGaps(saved, infos)];
        if (paths.length === 0)
          return void 0;
        const head = (0, layer_format._Q)({ system, paths }, upload.bytes);
        const bytes = await upload.end(head);
        await service.finalize(place.key, bytes);
        return { key: place.key, start: head.length, bytes, paths, used: [] };
      }
      const isOfStore = (error) => error instanceof Error && "path" in error && "code" in error && ["ENOENT", "ENOTDIR", "EACCES", "EIO"].includes(String(error.code));
      async function reserve({ service, system, signal }, infos) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const { path, narHash } of infos)
          hash.update(`${path} ${narHash}
`);
        const name = `flakeship-l1-${system}-${hash.digest("hex").slice(0, 32)}`;
        for (const key of [name, `${name}-2`, `${name}-3`, `${name}-${Date.now()}`]) {
          const created = await service.create(key);
          if (created.kind === "created")
            return { key, url: created.url };
          const layer = await readLayer(service, key, signal).catch(() => void 0);
          if (!layer)
            continue;
          const there = new Set(layer.paths.map((cached) => (0, store_path.jw)(cached.path)));
          if (infos.every(({ path }) => there.has(path)))
            return { layer };
        }
        throw new Error("every name for a layer is taken");
      }
      async function readLayer(service, key, signal) {
        const found = await service.find(key);
        if (!found)
          return void 0;
        const source = {
          url: async () => found.url,
          signal: AbortSignal.any([signal, AbortSignal.timeout(6e4)])
        };
        const read = async (at, length) => {
          const chunks = [];
          await (0, blob_ranges.qX)(source, { at, length }, (chunk) => void chunks.push(chunk));
          return Buffer.concat(chunks);
        };
        const header = (0, layer_format.ay)(await read(0, layer_format.RH));
        const { paths } = (0, layer_format.vY)(await read(layer_format.RH, header.indexBytes), header);
        const start = layer_format.RH + header.indexBytes;
        return { key, start, bytes: start + header.narBytes, paths, used: [] };
      }
    })
  ),
  /***/
  78582: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        whyUncacheable: () => (
          /* binding */
          whyUncacheable
        )
        /* harmony export */
      });
      var _pack_derivation_closure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41822);
      var _sources_locked_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
      var _input_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6577);
      var _why_private_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57272);
      async function whyUncacheable(nix, plan, flake, fetch2) {
        if (plan.derivations.length === 0)
          return void 0;
        const inputs = await (0, _input_access_js__WEBPACK_IMPORTED_MODULE_2__.checkInputs)(nix, (0, _sources_locked_inputs_js__WEBPACK_IMPORTED_MODULE_1__.inputsOf)(flake.locks), fetch2);
        const closure = await (0, _pack_derivation_closure_js__WEBPACK_IMPORTED_MODULE_0__.J)(nix, plan.derivations.map(({ drvPath }) => drvPath));
        const paths = new Set(closure.map(({ path }) => path));
        const needed = inputs.find(({ access, path }) => access === "private" && path !== void 0 && paths.has(path));
        if (needed)
          return `what is built needs the private input ${needed.name}`;
        const trees = new Set(inputs.flatMap(({ path }) => path ?? []));
        const members = closure.filter(({ path, entry }) => path === flake.source || entry !== void 0 && !trees.has(path));
        return (0, _why_private_js__WEBPACK_IMPORTED_MODULE_3__.y)(inputs, members, flake.source, fetch2);
      }
    })
  ),
  /***/
  89130: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        byName: () => (
          /* binding */
          byName
        ),
        /* harmony export */
        usual: () => (
          /* binding */
          usual
        )
        /* harmony export */
      });
      const MiB = 1024 ** 2;
      const hour = 3600;
      const rows = [
        {
          names: /^(chromium|ungoogled-chromium|electron|qtwebengine|webkitgtk)(-unwrapped)?(\+.*)?-\d/,
          ...{
            seconds: 6 * hour,
            bytes: 700 * MiB,
            why: "a browser engine: the job may well reach its time limit"
          }
        },
        {
          names: /^(firefox|thunderbird|libreoffice|ghc|rustc|pytorch|tensorflow|nodejs|gcc|llvm|clang)(-\w+)*-\d/,
          ...{ seconds: 1.5 * hour, bytes: 500 * MiB, why: "compilers and the largest applications" }
        },
        {
          names: /^linux-(?!firmware|headers|pam)(\w+-)*\d[\w.]*(-[\w.]+)*(?<!-modules-shrunk|-modules|-config)$/,
          ...{ seconds: 0.75 * hour, bytes: 150 * MiB, why: "a kernel with the modules of a distribution" }
        },
        {
          names: /^(qtbase|qtdeclarative|mesa|systemd|openjdk|glibc|boost|opencv|ffmpeg|wine|blender)(-\w+)*-\d/,
          ...{ seconds: 900, bytes: 200 * MiB, why: "large C and C++ projects" }
        },
        {
          names: /\.(iso|img|qcow2|vmdk|vhd|raw)$|^(nixos-)?(disk|sd|iso)-image|-(sd|disk)-image|nixos-.*-linux\.(iso|img)/,
          ...{ seconds: 240, bytes: 2048 * MiB, why: "an image: compressing some gigabytes" }
        },
        {
          names: /^(vm-test|nixos-test)|-test-run|^vm-test-run-/,
          ...{ seconds: 180, bytes: MiB, why: "a test that boots virtual machines" }
        },
        {
          names: /^(nixos-system|nixos-vm|darwin-system|home-manager-generation|system-path|activation-|closure-info)/,
          ...{ seconds: 10, bytes: 4 * MiB, why: "links and small scripts that put a system together" }
        },
        {
          names: /^(initrd|stage-[12]-init|squashfs|linux-\S+-modules(-shrunk)?)/,
          ...{ seconds: 30, bytes: 60 * MiB, why: "archives of what a system boots with" }
        },
        {
          names: /\.(tar(\.\w+)?|tgz|tbz2?|txz|zip|patch|diff|crate|gem|whl|jar|deb|rpm|bz2|xz|gz)(\?.*)?$|^source$|-(source|src|vendor)$|^(fetch|crate-)/,
          ...{ seconds: 15, bytes: 30 * MiB, why: "a download" }
        },
        {
          names: /\.(conf|cfg|ini|json|yaml|yml|toml|xml|sh|bash|service|socket|timer|mount|target|path|slice|rules|txt|md|nix|desktop|pam|css|js|py|pl|lua|lock|drv|key|pem)$|^(unit|etc|user-units|system-units|users-groups|profile|hosts|issue|fstab|nix\.conf|X-)\b/,
          ...{ seconds: 1, bytes: 0.1 * MiB, why: "a text, written as it is" }
        }
      ];
      const usual = { seconds: 60, bytes: 20 * MiB };
      const byName = (name) => rows.find(({ names }) => names.test(name));
    })
  ),
  /***/
  77534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jw: () => (
          /* binding */
          inStore
        ),
        /* harmony export */
        mv: () => (
          /* binding */
          baseNameOf
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          storePathShape
        ),
        /* harmony export */
        zP: () => (
          /* binding */
          isStorePath
        )
        /* harmony export */
      });
      const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/;
      const isStorePath = (text) => storePathShape.test(text);
      const folder = "/nix/store/";
      const inStore = (base) => folder + base;
      const baseNameOf = (path) => path.slice(folder.length);
    })
  ),
  /***/
  38886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          archive
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
      var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
      var _store_nar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35070);
      const level = 3;
      async function archive(path, write) {
        const [nar, file] = [(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")];
        const compress = node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdCompress({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_c_compressionLevel]: level } });
        let bytes = 0;
        const written = (async () => {
          for await (const chunk of compress) {
            file.update(chunk);
            bytes += chunk.length;
            await write(chunk);
          }
        })();
        written.catch((error) => compress.destroy(error));
        try {
          const narSize = await (0, _store_nar_js__WEBPACK_IMPORTED_MODULE_3__.vh)(path, async (chunk) => {
            nar.update(chunk);
            if (!compress.write(chunk))
              await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(compress, "drain");
          });
          compress.end();
          await written;
          return { narHash: nar.digest("hex"), narSize, sha256: file.digest("hex"), bytes };
        } catch (error) {
          compress.destroy();
          await written.catch(() => {
          });
          throw error;
        }
      }
    })
  ),
  /***/
  69074: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          resolveFlake
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var dist = __webpack_require__(70458);
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      var files = __webpack_require__(8292);
      var evaluation = __webpack_require__(50047);
      var find_flake = __webpack_require__(34196);
      var folder_facts = __webpack_require__(62189);
      var lock_changes = __webpack_require__(56952);
      var flake_metadata = __webpack_require__(96662);
      var unseen_file = __webpack_require__(68154);
      ;
      const declared = dist.g1P(dist.YjP(), dist.mee(dist.YjP()));
      const declarations = `builtins.mapAttrs (_: input:
  if input ? url then input.url else if input ? owner then input.type or "" + ":" + input.owner else null)`;
      const longest = 1e5;
      async function missingLock(nix, folder, overridden) {
        const { env } = nix.at;
        const isThere = await (0, files.t2)((0, external_node_path_.join)(folder, "flake.lock"));
        if (isThere && await (0, unseen_file.V)(env, folder, "flake.lock") === void 0)
          return void 0;
        if (await (0, unseen_file.V)(env, folder, "flake.nix") !== void 0)
          return void 0;
        const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, "flake.nix"), "utf8");
        if (Buffer.byteLength(text) > longest)
          return void 0;
        const found = await nix.json(declared, ["eval", "--json", "--expr", `(${text}
).inputs or { }`, "--apply", declarations]).catch(() => void 0);
        const unlocked = Object.entries(found ?? {}).filter(([name]) => !overridden.includes(name));
        if (unlocked.length === 0)
          return void 0;
        const are = await Promise.all(unlocked.map(([, url]) => isElsewhere(url, folder)));
        if (!are.every(Boolean))
          return void 0;
        return { inputs: unlocked.map(([name]) => name), state: isThere ? "untracked" : "missing" };
      }
      const remote = /^(?:(?:github|gitlab|sourcehut):|(?:(?:git|tarball|file|hg)\+)?(?:https?|ssh|git):\/\/)/;
      const local = /^(?:(?:git|tarball|file)\+file:\/\/|path:)(?<path>\/[^?#]*)/;
      async function isElsewhere(url, folder) {
        if (url === null)
          return false;
        if (remote.test(url))
          return true;
        const path = local.exec(url)?.groups?.path;
        if (path === void 0)
          return false;
        const place = decodeURI(/%(?![0-9a-f]{2})/i.test(path) ? encodeURI(path) : path);
        return !`${folder}/`.startsWith(`${place.replace(/\/$/, "")}/`) && (0, files.t2)(place);
      }
      var problems = __webpack_require__(86411);
      ;
      async function resolveFlake(nix, written, options) {
        const { overrides } = options;
        const { reference, folder } = await (0, find_flake.f)(written, options.cwd);
        if (folder !== void 0 && !/[?&](?:rev|ref)=/.test(reference)) {
          const missing = await missingLock(nix, folder, names(overrides));
          if (missing)
            throw (0, problems.R0)(written, missing.inputs, missing.state);
        }
        let changes = [];
        let unmatched;
        const command = ["flake", "metadata", "--json", ...flakeOptions(overrides), reference];
        const answer = await (0, evaluation.Q)(nix, command, {
          ...options,
          onWarning: (warning, from) => {
            unmatched ??= (0, problems.mp)(warning);
            const found = (0, lock_changes.B)(warning);
            if (found === void 0)
              options.onWarning(warning, from);
            else
              changes = found.length > 0 ? found : ["?"];
          }
        });
        if (!answer.ok)
          throw (0, problems.xI)(written, answer.error, await (0, folder_facts.x)(nix, folder, answer.error));
        const metadata = dist.qgA(flake_metadata.jk, answer.value);
        if (unmatched !== void 0)
          throw (0, problems.cp)(written, unmatched, (0, flake_metadata.uM)(metadata));
        const { path: source, revision, dirtyRevision, lastModified, locked } = metadata;
        const home = (0, flake_metadata.M1)(metadata.resolved);
        const lock = await readLock(written, metadata, { changes, overrides });
        return {
          reference: await (0, flake_metadata.dp)(locked) ?? (0, flake_metadata.WH)(metadata) ?? metadata.url,
          options: flakeOptions(await pinOverrides(metadata, overrides)),
          url: (0, addresses.K3)(metadata.url),
          source,
          ...home === void 0 ? {} : { folder: home },
          ...revision === void 0 ? {} : { revision },
          ...dirtyRevision === void 0 ? {} : { dirtyRevision },
          ...lastModified === void 0 ? {} : { lastModified },
          ...locked.narHash === void 0 ? {} : { narHash: locked.narHash },
          ...lock === void 0 ? {} : { lockHash: (0, external_node_crypto_.createHash)("sha256").update(lock).digest("hex") },
          inputs: (0, flake_metadata.ih)(metadata),
          locks: metadata.locks
        };
      }
      async function readLock(written, { path: source, resolved }, { changes, overrides }) {
        const file = (0, external_node_path_.join)(resolved.dir ?? "", "flake.lock");
        const lock = await (0, promises_.readFile)((0, external_node_path_.join)(source, file)).catch(() => void 0);
        const wrong = (0, lock_changes.E)(changes, names(overrides));
        if (wrong.length === 0)
          return lock;
        if (lock !== void 0)
          throw (0, problems.R0)(written, wrong, "stale");
        const home = (0, flake_metadata.M1)(resolved);
        const isUntracked = home !== void 0 && await (0, files.t2)((0, external_node_path_.join)(home, file));
        throw (0, problems.R0)(written, wrong, isUntracked ? "untracked" : "missing");
      }
      const names = (overrides) => overrides.map(({ input }) => input);
      function flakeOptions(overrides) {
        const pairs = overrides.flatMap(({ input, url }) => {
          if (input.startsWith("-") || url.startsWith("-") || input === "" || url === "") {
            throw new errors.yo(`cannot override input ${JSON.stringify(input)} with ${JSON.stringify(url)}; write INPUT=URL`);
          }
          return ["--override-input", input, url];
        });
        return ["--no-write-lock-file", ...pairs];
      }
      function pinOverrides(metadata, overrides) {
        return Promise.all(overrides.map(async ({ input, url }) => {
          const source = (0, flake_metadata.vz)(metadata, input);
          return { input, url: (source && await (0, flake_metadata.dp)(source)) ?? url };
        }));
      }
    })
  ),
  /***/
  56952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          lockChanges
        ),
        /* harmony export */
        E: () => (
          /* binding */
          unexplained
        )
        /* harmony export */
      });
      function lockChanges(warning) {
        if (!warning.startsWith("not writing modified lock file"))
          return void 0;
        const changes = [...warning.matchAll(/^• (?:Added|Updated|Removed) input '([^'\n]+)'/gm)];
        return changes.map(([, input]) => input ?? "");
      }
      function unexplained(changes, overridden) {
        return changes.filter((input) => !overridden.some((name) => input === name || input.startsWith(`${name}/`)));
      }
    })
  ),
  /***/
  96662: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M1: () => (
          /* binding */
          localFolder
        ),
        /* harmony export */
        WH: () => (
          /* binding */
          checkoutWithSubmodules
        ),
        /* harmony export */
        dp: () => (
          /* binding */
          pinned
        ),
        /* harmony export */
        ih: () => (
          /* binding */
          lockedInputs
        ),
        /* harmony export */
        jk: () => (
          /* binding */
          flakeMetadata
        ),
        /* harmony export */
        uM: () => (
          /* binding */
          rootInputs
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          sourceOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25465);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      var _store_source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84120);
      const text = valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP());
      const tree = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
        type: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        url: text,
        path: text,
        owner: text,
        repo: text,
        dir: text,
        rev: text,
        ref: text,
        submodules: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()),
        lastModified: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
        narHash: text
      });
      const lockNode = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        locked: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(tree),
        /** An input is a node, or the path of another input that it follows. */
        inputs: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())])), {}),
        /** The input that a relative path is inside of. */
        parent: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()))
      });
      const flakeMetadata = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        url: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        resolvedUrl: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        revision: text,
        dirtyRevision: text,
        lastModified: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
        resolved: tree,
        locked: tree,
        locks: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({ root: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), lockNode) })
      });
      function lockedInputs({ locks }) {
        const nodes = Object.entries(locks.nodes);
        return Object.fromEntries(nodes.flatMap(([name, { locked }]) => locked ? [[name, lockedInput(locked)]] : []));
      }
      function lockedInput({ type, url, path, owner, repo, rev, narHash }) {
        const shown = url ?? (owner === void 0 ? path && `path:${path}` : `${type}:${owner}/${repo}`);
        return {
          type,
          ...shown === void 0 ? {} : { url: (0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_5__.K3)(shown) },
          ...rev === void 0 ? {} : { revision: rev },
          ...narHash === void 0 ? {} : { narHash }
        };
      }
      function rootInputs({ locks }) {
        return Object.keys(locks.nodes[locks.root]?.inputs ?? {});
      }
      function sourceOf({ locks }, input) {
        let key = locks.root;
        for (const name of input.split("/"))
          key = typeof key === "string" ? locks.nodes[key]?.inputs[name] : void 0;
        return typeof key === "string" ? locks.nodes[key]?.locked : void 0;
      }
      async function pinned({ type, narHash, lastModified, dir }) {
        const path = type === "path" && narHash !== void 0 ? (0, _store_source_path_js__WEBPACK_IMPORTED_MODULE_3__.Z)(narHash) : void 0;
        if (path === void 0 || narHash === void 0 || !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.t2)(path))
          return void 0;
        const query = new URLSearchParams({ narHash });
        if (lastModified !== void 0)
          query.set("lastModified", String(lastModified));
        if (dir !== void 0)
          query.set("dir", dir);
        return `path:${path}?${query}`;
      }
      function checkoutWithSubmodules({ resolved, resolvedUrl }) {
        const isAsItLies = resolved.rev === void 0 && resolved.ref === void 0;
        return resolved.submodules && isAsItLies && localFolder(resolved) !== void 0 ? resolvedUrl : void 0;
      }
      function localFolder({ type, path, url }) {
        if (type === "path" && path !== void 0)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        return type === "git" && url?.startsWith("file:///") ? (0, node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url) : void 0;
      }
    })
  ),
  /***/
  28782: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          narInfos
        ),
        /* harmony export */
        a: () => (
          /* binding */
          allNarInfos
        )
        /* harmony export */
      });
      var _references_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23526);
      var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84120);
      var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3206);
      async function narInfos(nix, paths) {
        return validPaths(await (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.WR)(nix, paths));
      }
      const allNarInfos = async (nix) => validPaths(await (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.HU)(nix));
      const validPaths = (infos) => (0, _references_first_js__WEBPACK_IMPORTED_MODULE_2__.d)(infos).flatMap((path) => validPath(path, infos.get(path)));
      function validPath(path, info) {
        const narHash = info.narHash && (0, _source_path_js__WEBPACK_IMPORTED_MODULE_0__.u)(info.narHash);
        if (!narHash)
          return [];
        const { narSize, references, deriver, contentAddress, signatures = [], registered = 0 } = info;
        return [
          {
            ...{ path, narHash, narSize, references, signatures, registered },
            ...deriver === void 0 ? {} : { deriver },
            ...contentAddress === void 0 ? {} : { contentAddress }
          }
        ];
      }
    })
  ),
  /***/
  13856: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          privilege
        ),
        /* harmony export */
        av: () => (
          /* binding */
          rootWords
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          elevated
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function privilege(exec, env) {
        if (process.getuid?.() === 0)
          return "root";
        const asked = await exec("sudo", ["-n", "true"], { env }).catch(() => void 0);
        return asked?.code === 0 ? "sudo" : "none";
      }
      const words = {
        root: [],
        sudo: ["sudo", "-n", "--"]
      };
      async function rootWords(exec, env, purpose = "installing Nix") {
        const how = await privilege(exec, env);
        if (how !== "none")
          return words[how];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`${purpose} needs root: run as root, or with passwordless sudo`);
      }
      async function elevated(exec, env, purpose) {
        const [sudo, ...rest] = await rootWords(exec, env, purpose);
        return sudo === void 0 ? exec : (program, args, options) => exec(sudo, [...rest, program, ...args], options);
      }
    })
  )
};
