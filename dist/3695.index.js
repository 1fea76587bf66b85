export const id = 3695;
export const ids = [3695, 9130];
export const modules = {
  /***/
  63695: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
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
      var save_built = __webpack_require__(73722);
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
      var flake_flake = __webpack_require__(69074);
      var store = __webpack_require__(3206);
      var exec = __webpack_require__(32522);
      var phases_cache = __webpack_require__(16104);
      var phases_nix = __webpack_require__(4901);
      ;
      async function restoreWhole(values, host) {
        const nix = await (0, phases_nix.L)(host);
        const cache = await (0, phases_cache.bp)({ ...values, cache: true }, nix, host);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
        const restored = cache ? await (0, restore_paths.restorePaths)(cache, nix, cache.available, { exec: exec.m0, log, signal, temporary }) : told.nothingMoved;
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
        const cache = await (0, phases_cache.bp)({ ...values, cache: true }, nix, host, { isFirst: false });
        if (cache === void 0)
          return none;
        const began = performance.now();
        const compact = cache.branch === "default" ? (0, compaction.compaction)(cache.layers, phases_cache.R8) : void 0;
        const layer = await saveNew(cache, nix, {
          ...{ log, signal, since, moved: compact?.moved ?? [] },
          expected: (name) => ((0, prices_by_name.byName)(name) ?? prices_by_name.usual).seconds,
          whyUncacheable: (drvPaths) => whyNot(drvPaths, nix, { flake: values.flake, host })
        });
        if (layer) {
          const valid = await (0, store.WR)(nix, [...cache.available.keys()]);
          const needed = new Set([...valid.keys()].map(store_path.mv));
          await (0, phases_cache.mk)(cache, { layers: [layer], needed, replaces: compact?.replaces }, host);
        }
        const seconds = (performance.now() - began) / 1e3;
        const { length: paths = 0 } = layer?.paths ?? [];
        return { paths, bytes: layer?.bytes ?? 0, seconds, held: (0, job_cache.heldBy)(cache) + (layer?.bytes ?? 0) };
      }
      async function whyNot(drvPaths, nix, { flake: reference, host: { log, signal } }) {
        const flake = await (0, flake_flake.k)(nix, reference, {
          ...{ cwd: process.cwd(), signal, overrides: [], onWarning: log.debug, onTrace: log.debug }
        }).catch(() => void 0);
        if (flake === void 0)
          return `there is no flake at ${reference}, whose lock says which inputs are private, and this repository is public`;
        return (0, why_uncacheable.whyUncacheable)(nix, { derivations: drvPaths.map((drvPath) => ({ drvPath })) }, flake, fetch);
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
          const { built, valid } = await find();
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
        const inputs = await (0, _input_access_js__WEBPACK_IMPORTED_MODULE_2__.s)(nix, (0, _sources_locked_inputs_js__WEBPACK_IMPORTED_MODULE_1__.V)(flake.locks), fetch2);
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
