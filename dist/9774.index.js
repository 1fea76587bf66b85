export const id = 9774;
export const ids = [9774, 9130];
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
      var restore_paths = __webpack_require__(87123);
      var derivation_files = __webpack_require__(46468);
      var nar_infos = __webpack_require__(28782);
      var save_built = __webpack_require__(23290);
      ;
      async function saveNew(cache, nix, { whyUncacheable, ...saving }) {
        const { log, since: since2 } = saving;
        if (!cache.service.may.write) {
          log.info("nothing is saved in the cache: the cache-mode of this job does not let it write");
          return void 0;
        }
        const find = async () => {
          const all = await (0, nar_infos.a)(nix);
          const fresh = all.filter(({ registered, path }) => registered >= since2 && !cache.available.has(path));
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
      var why_uncacheable = __webpack_require__(78582);
      var prices_by_name = __webpack_require__(89130);
      var flake_flake = __webpack_require__(89695);
      var exec = __webpack_require__(32522);
      var phases_cache = __webpack_require__(16104);
      var phases_nix = __webpack_require__(4901);
      ;
      const since = "cache-since";
      async function restoreWhole(values, host) {
        const restored = await restore(values, host);
        const next = Math.floor(Date.now() / 1e3) + 1;
        host.keep(since, String(next));
        await (0, promises_.setTimeout)(next * 1e3 - Date.now());
        return restored;
      }
      async function restore(values, host) {
        const nix = await (0, phases_nix.L)(host);
        const cache = await (0, phases_cache.bp)({ ...values, cache: true }, nix, host);
        if (cache === void 0)
          return { paths: 0, bytes: 0, seconds: 0 };
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
        return (0, restore_paths.restorePaths)(cache, nix, cache.available, { exec: exec.m0, log, signal, temporary });
      }
      async function saveWhole(values, host, from = Number(host.kept(since))) {
        const { log, signal } = host;
        if (signal.aborted || !from)
          return 0;
        const nix = await (0, phases_nix.L)(host);
        const cache = await (0, phases_cache.bp)({ ...values, cache: true }, nix, host);
        if (cache === void 0)
          return 0;
        const layer = await saveNew(cache, nix, {
          ...{ log, signal, since: from },
          expected: (name) => ((0, prices_by_name.byName)(name) ?? prices_by_name.usual).seconds,
          whyUncacheable: async (drvPaths) => {
            const quiet = { onWarning: log.debug, onTrace: log.debug };
            const flake = await (0, flake_flake.k)(nix, values.flake, {
              cwd: process.cwd(),
              signal,
              overrides: [],
              ...quiet
            }).catch(() => void 0);
            if (flake === void 0)
              return `there is no flake at ${values.flake}, whose lock says which inputs are private, and this repository is public`;
            return (0, why_uncacheable.whyUncacheable)(nix, { derivations: drvPaths.map((drvPath) => ({ drvPath })) }, flake, fetch);
          }
        });
        if (layer)
          await (0, phases_cache.mk)(cache, [layer], host);
        return layer?.paths.length ?? 0;
      }
    })
  ),
  /***/
  23290: (
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
      var dist = __webpack_require__(70458);
      ;
      const settings = dist.Ikc({ "trusted-public-keys": dist.Ikc({ value: dist.YOg(dist.YjP()) }) });
      async function trustedKeys(nix) {
        return (await nix.json(settings, ["config", "show", "--json"]))["trusted-public-keys"].value;
      }
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
      var external_node_crypto_ = __webpack_require__(77598);
      var blob_ranges = __webpack_require__(85637);
      var blob_upload = __webpack_require__(35698);
      var store_path = __webpack_require__(77534);
      var cached_path = __webpack_require__(15560);
      var layer_format = __webpack_require__(28043);
      var external_node_events_ = __webpack_require__(78474);
      var external_node_zlib_ = __webpack_require__(38522);
      var store_nar = __webpack_require__(35070);
      ;
      const level = 3;
      async function archive(path, write) {
        const [nar, file] = [(0, external_node_crypto_.createHash)("sha256"), (0, external_node_crypto_.createHash)("sha256")];
        const compress = external_node_zlib_.createZstdCompress({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level } });
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
          const narSize = await (0, store_nar.vh)(path, async (chunk) => {
            nar.update(chunk);
            if (!compress.write(chunk))
              await (0, external_node_events_.once)(compress, "drain");
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
      ;
      async function saveLayer(infos, { service, system, most, log, enough, signal }) {
        if (infos.length === 0)
          return void 0;
        const place = await reserve(service, system, infos);
        if ("layer" in place)
          return place.layer;
        const upload = new blob_upload.H(place.url, signal);
        const saved = [];
        for (const info of infos) {
          signal.throwIfAborted();
          if (enough.aborted || upload.bytes > most) {
            log.info(`the cache takes ${saved.length} of ${infos.length} paths: ${enough.aborted ? "saving took long enough" : `a layer has at most ${(0, lib_text.ee)(most)}`}`);
            break;
          }
          const at = upload.bytes;
          try {
            const { narHash, narSize, ...file } = await archive(info.path, (chunk) => upload.write(chunk));
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
        const paths = withoutGaps(saved, infos);
        if (paths.length === 0)
          return void 0;
        const head = (0, layer_format._Q)({ system, paths }, upload.bytes);
        const bytes = await upload.end(head);
        await service.finalize(place.key, bytes);
        return { key: place.key, start: head.length, bytes, paths, used: [] };
      }
      const isOfStore = (error) => error instanceof Error && "path" in error && "code" in error && ["ENOENT", "ENOTDIR", "EACCES", "EIO"].includes(String(error.code));
      async function reserve(service, system, infos) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const { path, narHash } of infos)
          hash.update(`${path} ${narHash}
`);
        const name = `flakeship-l1-${system}-${hash.digest("hex").slice(0, 32)}`;
        for (const key of [name, `${name}-2`, `${name}-3`, `${name}-${Date.now()}`]) {
          const created = await service.create(key);
          if (created.kind === "created")
            return { key, url: created.url };
          const layer = await readLayer(service, key).catch(() => void 0);
          if (!layer)
            continue;
          const there = new Set(layer.paths.map((cached) => (0, store_path.jw)(cached.path)));
          if (infos.every(({ path }) => there.has(path)))
            return { layer };
        }
        throw new Error("every name for a layer is taken");
      }
      async function readLayer(service, key) {
        const found = await service.find(key);
        if (!found)
          return void 0;
        const source = { url: async () => found.url, signal: AbortSignal.timeout(6e4) };
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
      ;
      const usualLimits = {
        pullBytes: 2e8,
        layerBytes: 5e9,
        imageBytes: 128 * 1024 ** 2,
        pathBytes: 1024 ** 3,
        seconds: 600
      };
      async function saveBuilt({ service, scope, system, key, available }, nix, find, { log, signal, since, expected, limits = usualLimits }) {
        try {
          const { built, valid } = await find();
          const { paths, tooLarge } = choosePaths(built, valid, {
            ...{ since, expected, imageBytes: limits.imageBytes, pathBytes: limits.pathBytes },
            upstream: (0, signatures.parsePublicKeys)(await trustedKeys(nix)),
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
          const layer = await saveLayer(signed, { service, system, most, log, enough, signal });
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
  ),
  /***/
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  )
};
