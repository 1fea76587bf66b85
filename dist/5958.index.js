export const id = 5958;
export const ids = [5958, 9130];
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
      var tell_nix = __webpack_require__(96308);
      var compaction = __webpack_require__(57833);
      var job_folder = __webpack_require__(91419);
      var restore_paths = __webpack_require__(98371);
      var store_path = __webpack_require__(77534);
      var unless_aborted = __webpack_require__(1757);
      var derivation_files = __webpack_require__(46468);
      var nar_infos = __webpack_require__(28782);
      var located = __webpack_require__(43436);
      var save_floating = __webpack_require__(63104);
      var save_built = __webpack_require__(73722);
      ;
      async function saveNew(cache, nix, { whyUncacheable, ...saving }) {
        const { log, since, signal } = saving;
        const whyNot2 = (0, job_cache.whyNoLayers)(cache.service);
        if (whyNot2 !== void 0) {
          log.info(`nothing is saved in the cache: ${whyNot2}`);
          return void 0;
        }
        const all = await (0, unless_aborted.W)((0, nar_infos.a)(nix), signal);
        const recent = all.filter(({ registered }) => registered >= since);
        const { lost, broken } = await builtAgain(cache, recent);
        const usable = (0, located.without)(cache, lost);
        const find = async () => {
          const fresh = recent.filter(({ path }) => !usable.available.has(path));
          const derivers = new Set(fresh.flatMap(({ deriver }) => deriver ?? []));
          const files = await new derivation_files.h().all(all.map(({ path }) => path).filter((path) => derivers.has(path)));
          if (files.size === 0)
            return { built: [], valid: [] };
          const why = cache.scope.isPrivate ? void 0 : await whyUncacheable([...files.keys()]);
          if (why !== void 0) {
            log.info(`nothing is saved in the cache: ${why}`);
            return { built: [], valid: [] };
          }
          const floating = await (0, save_floating.p)(cache, nix, files, log);
          const built = [...files].map(([drvPath, { outputs }]) => ({
            name: (0, derivation_files.J)(drvPath),
            outputs: floating.outputs.get(drvPath) ?? Object.values(outputs),
            isTarget: false
          }));
          return { built, ...await (0, save_floating.i)(nix, built, floating) };
        };
        return (0, save_built.Y)(usable, nix, find, { ...saving, broken });
      }
      async function builtAgain({ service, available }, recent) {
        const again = recent.flatMap(({ path }) => available.get(path) ?? []);
        const broken = /* @__PURE__ */ new Set();
        for (const key of new Set(again.map(({ layer }) => layer.key)))
          if (await isGone(service, key))
            broken.add(key);
        const lost = again.filter(({ layer }) => broken.has(layer.key));
        return { lost: new Set(lost.map(({ cached }) => (0, store_path.jw)(cached.path))), broken };
      }
      const isGone = async (service, key) => service.find(key).then((found) => found === void 0, (error) => {
        if ((0, job_cache.isOfCache)(error))
          return false;
        throw error;
      });
      var told = __webpack_require__(93355);
      var why_uncacheable = __webpack_require__(78582);
      var prices_by_name = __webpack_require__(89130);
      var store = __webpack_require__(3206);
      var exec = __webpack_require__(32522);
      var cache_cache = __webpack_require__(29369);
      var flakes_of_job = __webpack_require__(94785);
      var flake = __webpack_require__(69074);
      var kept_folder = __webpack_require__(60516);
      var nix_memory = __webpack_require__(71042);
      ;
      const flakeOf = (reference, nix, { log, signal }) => (0, flake.k)(nix, reference, {
        ...{ cwd: process.cwd(), signal, overrides: [], onWarning: log.debug, onTrace: log.debug }
      }).catch(() => void 0);
      async function restoreExtras(values, of) {
        const flake2 = await flakeOf(values.flake, of.nix, of.host);
        await (flake2 ? (0, nix_memory.hJ)(flake2, of) : (0, flakes_of_job.dW)(values.flake, of.host));
        await (0, kept_folder.q)(values, of);
      }
      async function saveExtras(values, of, flake2) {
        let answer;
        const isPublic = () => answer ??= flake2 ? (0, nix_memory.N0)(flake2, of) : Promise.resolve(false);
        await (0, nix_memory.dU)(flake2, of, isPublic);
        if (values.keepFolder === void 0)
          return;
        const isFine = of.cache.scope.isPrivate || await isPublic();
        const why = "builds of this job may have had something private, and this repository is public";
        await (0, kept_folder.M)(values, of, isFine ? void 0 : why);
      }
      var phases_nix = __webpack_require__(4901);
      ;
      async function restoreWhole(values, host) {
        const nix = await (0, phases_nix.L)(host);
        const cache = await (0, cache_cache.bp)({ ...values, cache: true }, nix, host);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
        const restored = cache ? await (0, restore_paths.restorePaths)(cache, nix, cache.available, {
          ...{ exec: exec.m0, log, signal, temporary, job: (0, cache_cache.Zw)(host) },
          stays: true,
          tells: true
        }) : told.nothingMoved;
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
        const flake2 = await flakeOf(values.flake, nix, host);
        const compact = cache.branch === "default" ? (0, compaction.compaction)(cache, cache_cache.R8) : void 0;
        const layer = await saveNew(cache, nix, {
          ...{ log, signal, since, moved: compact?.moved ?? [] },
          expected: (name) => ((0, prices_by_name.byName)(name) ?? prices_by_name.usual).seconds,
          whyUncacheable: (drvPaths) => whyNot(drvPaths, { nix, host }, { flake: flake2, reference: values.flake })
        });
        if (layer) {
          const valid = await (0, store.WR)(nix, [...cache.available.keys()]);
          const needed = new Set([...valid.keys()].map(store_path.mv));
          await (0, cache_cache.mk)(cache, { layers: [layer], needed, replaces: compact?.replaces }, host);
        }
        await saveExtras(values, { nix, host, cache }, flake2);
        const seconds = (performance.now() - began) / 1e3;
        const { length: paths = 0 } = layer?.paths ?? [];
        return { paths, bytes: layer?.bytes ?? 0, seconds, held: (0, job_cache.heldBy)(cache) + (layer?.bytes ?? 0) };
      }
      async function endWhole(host) {
        const nix = await (0, phases_nix.L)(host);
        await (0, tell_nix.untellNix)(nix, { exec: exec.m0, log: host.log, job: (0, cache_cache.Zw)(host) });
        await (0, job_folder.clearFolder)(nix.at, exec.m0);
      }
      async function whyNot(drvPaths, { nix, host }, { flake: flake2, reference }) {
        if (flake2 === void 0)
          return noFlake(reference);
        const found = await (0, flakes_of_job.F6)(flake2, host);
        if (found === void 0)
          return "it is not known any more which flakes earlier steps of this job used";
        const flakes = found.flakes;
        for (const earlier of found.references) {
          const one = earlier === reference ? flake2 : await flakeOf(earlier, nix, host);
          if (one === void 0)
            return noFlake(earlier);
          flakes.push(one);
        }
        const derivations = drvPaths.map((drvPath) => ({ drvPath }));
        return (0, why_uncacheable.whyUncacheable)(nix, { derivations }, flakes, fetch);
      }
      const noFlake = (reference) => `there is no flake at ${reference}, whose lock says which inputs are private, and this repository is public`;
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
  63104: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          validOf
        ),
        /* harmony export */
        p: () => (
          /* binding */
          floatingOutputs
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77534);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _nix_derivation_derivation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64246);
      var _nix_derivation_realisations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36353);
      var _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28782);
      var _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15560);
      async function floatingOutputs({ available, takesUnsigned }, nix, files, log) {
        const floating = takesUnsigned ? [...files].filter(([, one]) => (0, _nix_derivation_derivation_js__WEBPACK_IMPORTED_MODULE_1__.vY)(one)) : [];
        const { found, unknown } = await (0, _nix_derivation_realisations_js__WEBPACK_IMPORTED_MODULE_2__.bs)(nix, floating.map(([drvPath]) => drvPath));
        if (unknown > 0)
          log.info(`not in the cache, and built again by the next run: outputs of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(unknown, "floating content-addressed derivation")}, which Nix ${nix.at.version} names in a form that the cache does not have (build-trace-v2)`);
        const byDrv = new Map(floating.map(([drvPath]) => [drvPath, /* @__PURE__ */ new Set()]));
        for (const [path, of] of found)
          for (const { drvPath } of of)
            byDrv.get(drvPath)?.add(path);
        const outputs = floating.map(([drvPath, derivation]) => {
          const paths = [...byDrv.get(drvPath) ?? []];
          return [drvPath, paths.length < Object.keys(derivation.outputs).length ? [""] : paths];
        });
        const anew = /* @__PURE__ */ new Set();
        const all = (path) => {
          const own = found.get(path) ?? [];
          const known = (available.get(path)?.cached.realises ?? []).map(({ drv, id: id2 }) => ({
            drvPath: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__.jw)(drv),
            id: id2
          }));
          const isNew = own.some(({ id: id2 }) => !known.some((one) => one.id === id2));
          if (isNew)
            anew.add(path);
          return [...own, ...known.filter(({ id: id2 }) => !own.some((one) => one.id === id2))].slice(0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_4__.td);
        };
        const valid = await (0, _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_3__.T)(nix, [...found.keys()]);
        return {
          outputs: new Map(outputs),
          valid: valid.map((info) => ({ ...info, realises: all(info.path) })),
          anew
        };
      }
      async function validOf(nix, built, { valid, anew }) {
        const outputs = new Set(built.flatMap((one) => one.outputs.filter((path) => path !== "")));
        const told = new Map(valid.map((info) => [info.path, info]));
        const infos = await (0, _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_3__.T)(nix, [...outputs]);
        return { valid: infos.map((info) => told.get(info.path) ?? info), anew };
      }
    })
  ),
  /***/
  73722: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          saveBuilt
        )
      });
      var lib_text = __webpack_require__(79470);
      var unless_aborted = __webpack_require__(1757);
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
      async function saveBuilt({ service, scope, system, key, available }, nix, find, { log, signal, since, expected, moved = [], broken = /* @__PURE__ */ new Set(), limits = usualLimits }) {
        const late = AbortSignal.timeout(limits.seconds * 1e3);
        const enough = AbortSignal.timeout(limits.seconds * 800);
        const inTime = AbortSignal.any([signal, late]);
        try {
          const { built, valid, anew } = await (0, unless_aborted.W)(find(), inTime);
          const { paths, tooLarge } = choosePaths(built, valid, {
            ...{ since, expected, imageBytes: limits.imageBytes, pathBytes: limits.pathBytes },
            upstream: (0, signatures.parsePublicKeys)(await (0, trusted_keys.Q)(nix)),
            cached: new Set([...available.keys()].filter((path) => !anew?.has(path)))
          });
          for (const { name, bytes: size, seconds } of tooLarge.slice(0, 20)) {
            const took = seconds === void 0 ? "" : `, built in ${(0, lib_text.p0)(seconds)}`;
            log.info(`not in the cache, too large: ${name} (${(0, lib_text.ee)(size)}${took})`);
          }
          const began = performance.now();
          const signed = key === void 0 ? paths : paths.map((info) => ({ ...info, signatures: [...info.signatures, (0, signatures.signPath)(info, key)] }));
          const most = scope.isPull ? limits.pullBytes : limits.layerBytes;
          const layer = await (0, save_layer.t)(signed, {
            ...{ service, system, most, log, enough, signal: inTime, broken },
            moved: signed.length === 0 ? [] : moved
          });
          if (layer) {
            const seconds = (0, lib_text.p0)((performance.now() - began) / 1e3);
            log.info(`saved in the cache: ${(0, lib_text.U9)(layer.paths.length, "path")}, ${(0, lib_text.ee)(layer.bytes)} in ${seconds}`);
          }
          return layer;
        } catch (error) {
          signal.throwIfAborted();
          if (late.aborted) {
            log.warning(`nothing is saved in the cache: it took longer than ${(0, lib_text.p0)(limits.seconds)}`);
            return void 0;
          }
          if (!(0, job_cache.isOfCache)(error))
            throw error;
          log.warning(`nothing is saved in the cache: ${(0, lib_text.TN)(error.message, 200)}`);
          return void 0;
        }
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
      async function whyUncacheable(nix, plan, flakes, fetch2) {
        if (plan.derivations.length === 0)
          return void 0;
        const inputs = await (0, _input_access_js__WEBPACK_IMPORTED_MODULE_2__.checkInputs)(nix, flakes.flatMap(({ locks }) => (0, _sources_locked_inputs_js__WEBPACK_IMPORTED_MODULE_1__.inputsOf)(locks)), fetch2);
        const own = [...new Set(flakes.map(({ source }) => source))];
        const closure = await (0, _pack_derivation_closure_js__WEBPACK_IMPORTED_MODULE_0__.J)(nix, plan.derivations.map(({ drvPath }) => drvPath));
        const paths = new Set(closure.map(({ path }) => path));
        const needed = inputs.find(({ access, path }) => access === "private" && path !== void 0 && paths.has(path));
        if (needed)
          return `what is built needs the private input ${needed.name}`;
        const trees = new Set(inputs.flatMap(({ path }) => path ?? []));
        const members = closure.filter(({ path, entry }) => own.includes(path) || entry !== void 0 && !trees.has(path));
        return (0, _why_private_js__WEBPACK_IMPORTED_MODULE_3__.y)(inputs, members, own, fetch2);
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
  20608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $e: () => (
          /* binding */
          maskedForms
        ),
        /* harmony export */
        Mc: () => (
          /* binding */
          parseSsh
        ),
        /* harmony export */
        YG: () => (
          /* binding */
          summaryOf
        ),
        /* harmony export */
        oY: () => (
          /* binding */
          parseTokens
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const anyUser = "x-access-token";
      const forms = [
        {
          pattern: /^(?:PAT|OAuth2):(.+)$/,
          // GitLab refuses its own header together with a login from netrc
          read: ([forge = "", password = ""]) => ({ forge, git: { user: "oauth2", password } })
        },
        {
          pattern: /^([^:]+):(.+)$/,
          read: ([, user = "", password = ""]) => ({ netrc: { user, password }, git: { user, password } })
        },
        {
          pattern: /^[^:]+$/,
          read: ([token]) => ({
            forge: token,
            netrc: { user: anyUser, password: token },
            git: { user: anyUser, password: token }
          })
        }
      ];
      function parseTokens(lines) {
        const tokens = lines.map((line, i) => {
          const wrong = (why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`access-tokens, line ${i + 1}: ${why}`);
          const [, scope = "", secret = ""] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
          if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w./-]+)?$/i.test(scope))
            throw wrong("must be HOST=TOKEN, such as github.com=…");
          if (!/^[!$-[\]-~]+$/.test(secret))
            throw wrong("the token is empty or has characters that no token has");
          for (const { pattern, read } of forms) {
            const match = pattern.exec(secret);
            if (match)
              return {
                scope: scope.toLowerCase().replace(/\/.*$/, (path) => scope.slice(-path.length)),
                ...read(match)
              };
          }
          throw wrong("must be HOST=TOKEN, or HOST=USER:PASSWORD");
        });
        const twice = tokens.find(({ scope }, i) => tokens.findIndex((one) => one.scope === scope) !== i);
        if (twice)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`access-tokens: ${twice.scope} is there twice; give one token for it`);
        return tokens;
      }
      function parseSsh(key, knownHosts) {
        if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("ssh-key must be the text of a private key: -----BEGIN … PRIVATE KEY-----");
        const lines = knownHosts.length > 0 ? knownHosts : githubHostKeys;
        const hosts = lines.flatMap((line) => {
          const names = /^(\S+)\s+(?:ssh|ecdsa|sk)-\S+\s+\S+/.exec(line)?.[1];
          if (names === void 0 || /[*?!|@]/.test(names))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`ssh-known-hosts: ${JSON.stringify(line.slice(0, 80))} must be HOST TYPE KEY with the host in plain, as ssh-keyscan prints it`);
          return names.split(",");
        });
        return { key: `${key.replaceAll("\r", "").trim()}
`, knownHosts: lines, hosts: [...new Set(hosts)] };
      }
      function maskedForms({ tokens }) {
        return tokens.flatMap(({ forge, netrc, git }) => {
          const { user, password } = netrc ?? git;
          const plain = [password, ...forge === void 0 ? [] : [forge]];
          const base64 = [password, `${user}:${password}`, `:${password}`, `${password}:`].map((text) => Buffer.from(text).toString("base64"));
          return [
            .../* @__PURE__ */ new Set([
              ...plain,
              ...base64,
              ...base64.map((text) => text.replace(/=+$/, "")),
              encodeURIComponent(password)
            ])
          ];
        });
      }
      function summaryOf(credentials) {
        const hosts = [...credentials.tokens.map(({ scope }) => scope), ...credentials.ssh?.hosts ?? []];
        const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(credentials)).digest("hex");
        return { hosts: [...new Set(hosts)], mark };
      }
      const githubHostKeys = [
        "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
      ];
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
          const fetch2 = submodule.isEmpty ? `, and was not fetched (git submodule update --init ${word(path)})` : "";
          return `${shown} is in the submodule ${path}, which Nix leaves out${fetch2}; evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)`;
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
  )
};
