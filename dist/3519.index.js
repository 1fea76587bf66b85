export const id = 3519;
export const ids = [3519, 5560];
export const modules = {
  /***/
  43519: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        addToChain: () => (
          /* binding */
          addToChain
        ),
        /* harmony export */
        newestManifest: () => (
          /* binding */
          newestManifest
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85637);
      var _github_blob_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35698);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79470);
      var _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28043);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96065);
      var _use_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59477);
      const prefixOf = (branch, system) => `flakeship-m1-${branch[0]}-${system}-`;
      async function newestManifest(branch, { service, system, log, signal }) {
        const prefix = prefixOf(branch, system);
        const found = await service.find(prefix, "prefix");
        const number = Number(/^\d{1,9}$/.exec(found?.key.slice(prefix.length) ?? "")?.[0] ?? 0);
        if (!found?.key.startsWith(prefix))
          return { number: 0, system, layers: [] };
        try {
          const packed = await (0, _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__.oD)({ url: service.urlOf(found), signal }, _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_4__.Fy.packed);
          return { ...(0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.WI)(packed, system), number };
        } catch (error) {
          if (!(error instanceof _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_4__.tE || error instanceof _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__.JX))
            throw error;
          log.warning(`the cache is not used: ${found.key} ${because(error)}`);
          return { number, system, layers: [] };
        }
      }
      const because = ({ message }) => `cannot be used (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(message, 160)})`;
      const patience = 8e3;
      async function addToChain(chained, addition) {
        const { branch, layers } = addition;
        const { service, system, log, signal } = chained;
        let abandoned = 0;
        for (let tries = 0; tries < 40; tries++) {
          signal.throwIfAborted();
          const before = await newestManifest(branch, chained);
          const known = new Set(before.layers.map(({ key: key2 }) => key2));
          if (layers.every(({ key: key2 }) => known.has(key2)))
            return before;
          const manifest = manifestAfter(before, addition);
          const number = Math.max(before.number, abandoned) + 1;
          const key = prefixOf(branch, system) + number;
          const created = await service.create(key);
          if (created.kind === "created") {
            const packed = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.hm)(manifest);
            const bytes = await new _github_blob_upload_js__WEBPACK_IMPORTED_MODULE_2__.H(created.url, signal).end(packed);
            await service.finalize(key, bytes);
            return manifest;
          }
          if (!await isThereSoon(service, key, signal)) {
            log.debug(`${key} was reserved and never written`);
            abandoned = number;
          }
        }
        log.warning("the cache keeps changing; what this job saved is saved again by the next one");
        return { system, layers: [] };
      }
      function manifestAfter({ system, layers: before, workflows = {} }, { layers, most, use, replaces }) {
        const left = before.filter(({ key }) => !replaces?.has(key));
        const merged = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.J)(left, layers);
        if (!use)
          return { system, layers: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.zl)(merged, most), workflows };
        const after = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.zl)((0, _use_js__WEBPACK_IMPORTED_MODULE_6__.zk)(merged, use.needed, use.run), most);
        return { system, layers: after, workflows: (0, _use_js__WEBPACK_IMPORTED_MODULE_6__.Td)(after, workflows, use) };
      }
      async function isThereSoon(service, key, signal) {
        const end = performance.now() + patience;
        for (let pause = 300; performance.now() < end; pause *= 1.5) {
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal });
          if (await service.find(key))
            return true;
        }
        return false;
      }
    })
  ),
  /***/
  96065: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          mergeLayers
        ),
        /* harmony export */
        Ng: () => (
          /* binding */
          parseManifest
        ),
        /* harmony export */
        WI: () => (
          /* binding */
          readManifest
        ),
        /* harmony export */
        hm: () => (
          /* binding */
          packManifest
        ),
        /* harmony export */
        nJ: () => (
          /* binding */
          manifestDocument
        ),
        /* harmony export */
        zl: () => (
          /* binding */
          withinLimit
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15560);
      var _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28043);
      const mostLayers = 64;
      const whole = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
      const key = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^flakeship-l1-[\w-]{1,100}$/, "not the key of a layer"));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(1),
        system: _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.N9,
        workflows: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^\d{1,16}$/, "not the number of a run")), valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(300))), {}),
        layers: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          key,
          start: whole,
          bytes: whole,
          paths: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_layer_cached_path_js__WEBPACK_IMPORTED_MODULE_0__.cp), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.Fy.paths)),
          /** The last runs that used any of it, newest first. */
          used: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(whole), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(3)), [])
        })), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(mostLayers))
      });
      const manifestDocument = ({ system, layers, workflows = {} }) => ({
        version: 1,
        ...{ system, layers, workflows }
      });
      const packManifest = (manifest) => (0, _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.gq)(manifestDocument(manifest));
      function readManifest(packed, system) {
        const found = parseManifest((0, _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.jh)(packed));
        if (found.system !== system)
          throw new _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.tE(`it is for ${found.system}`);
        return found;
      }
      function parseManifest(value) {
        const found = (0, _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.gf)(schema, value);
        for (const { start, bytes, paths } of found.layers) {
          if (start < _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.RH || start > bytes)
            throw new _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.tE("a layer begins outside of itself");
          (0, _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.hC)(paths, bytes - start);
        }
        if (new Set(found.layers.map((layer) => layer.key)).size !== found.layers.length)
          throw new _layer_layer_format_js__WEBPACK_IMPORTED_MODULE_1__.tE("it names a layer twice");
        return found;
      }
      function mergeLayers(older, newer) {
        const found = /* @__PURE__ */ new Map();
        for (const layer of [...older, ...newer]) {
          const used = [.../* @__PURE__ */ new Set([...found.get(layer.key)?.used ?? [], ...layer.used])];
          found.set(layer.key, { ...layer, used: used.sort((a, b) => b - a).slice(0, 3) });
        }
        return [...found.values()];
      }
      function withinLimit(layers, most) {
        const order = layers.map((layer, age) => ({ layer, age, last: layer.used[0] ?? 0 })).sort((a, b) => b.last - a.last || b.age - a.age);
        let left = most;
        const kept = /* @__PURE__ */ new Set();
        for (const { layer } of order.slice(0, mostLayers)) {
          left -= layer.bytes;
          if (left < 0)
            break;
          kept.add(layer);
        }
        return layers.filter((layer) => kept.has(layer));
      }
    })
  ),
  /***/
  59477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B8: () => (
          /* binding */
          liveRuns
        ),
        /* harmony export */
        Td: () => (
          /* binding */
          workflowsAfter
        ),
        /* harmony export */
        zk: () => (
          /* binding */
          recordUse
        )
        /* harmony export */
      });
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9010);
      const remembered = 3;
      const mostWorkflows = 8;
      const lastRuns = (runs) => [...new Set(runs)].sort((a, b) => b - a).slice(0, remembered);
      function recordUse(layers, needed, run) {
        return layers.map((layer) => {
          const paths = layer.paths.map((cached) => needed.has(cached.path) ? { ...cached, used: lastRuns([run, ...cached.used ?? []]) } : cached);
          const isUsed = layer.paths.some(({ path }) => needed.has(path));
          return { ...layer, paths, used: isUsed ? lastRuns([run, ...layer.used]) : layer.used };
        });
      }
      function liveRuns(layers, workflows) {
        const runs = layers.flatMap(({ used, paths }) => [...used, ...paths.flatMap((one) => one.used ?? [])]);
        const byWorkflow = [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)([...new Set(runs)], (run) => workflows[run] ?? "").values()].map(lastRuns);
        const newest = byWorkflow.sort(([a = 0], [b = 0]) => b - a).slice(0, mostWorkflows);
        return new Set(newest.flat());
      }
      function workflowsAfter(layers, before, { run, workflow }) {
        const all = workflow === void 0 ? before : { ...before, [run]: workflow.slice(0, 300) };
        const live = liveRuns(layers, all);
        return Object.fromEntries(Object.entries(all).filter(([one]) => live.has(Number(one))));
      }
    })
  ),
  /***/
  15560: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tm: () => (
          /* binding */
          narInfoOf
        ),
        /* harmony export */
        cp: () => (
          /* binding */
          cachedPath
        ),
        /* harmony export */
        f$: () => (
          /* binding */
          cachedPathOf
        ),
        /* harmony export */
        td: () => (
          /* binding */
          mostRealised
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      const letter = "[0-9abcdfghijklmnpqrsvwxyz]";
      const baseName = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(new RegExp(`^${letter}{32}-(?!\\.{1,2}(-|$))[\\w+.?=-]{1,211}$`), "not a store path"));
      const hex = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/, "not a SHA-256"));
      const size = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1));
      const digests = {
        md5: `[0-7]${letter}{25}`,
        sha1: `${letter}{32}`,
        sha256: `[01]${letter}{51}`,
        sha512: `[0-3]${letter}{102}`
      };
      const contentAddress = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(new RegExp(`^(text:sha256:${digests.sha256}|fixed:(r:)?(${Object.entries(digests).map(([name, digest]) => `${name}:${digest}`).join("|")}))$`), "not a content address"));
      const signature = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\w.+@/-]{1,100}:[A-Za-z0-9+/]{86}==$/, "not a signature"));
      const mostRealised = 20;
      const cachedPath = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        path: baseName,
        narHash: hex,
        narSize: size,
        references: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(baseName), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(2e4)),
        deriver: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(baseName, valibot__WEBPACK_IMPORTED_MODULE_0__.d55(".drv"))),
        ca: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(contentAddress),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(signature), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(20)),
        /** Offset from the end of the index, bytes and SHA-256 of the compressed archive. */
        at: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0)),
        bytes: size,
        sha256: hex,
        /** Outputs that have this path by a build and not by their derivation: which derivation, and Nix's name for the output. */
        realises: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
          drv: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(baseName, valibot__WEBPACK_IMPORTED_MODULE_0__.d55(".drv")),
          id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^sha256:[0-9a-f]{64}![\w+.?=-]{1,23}$/, "not an output"))
        })), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(mostRealised))),
        /** In a manifest: the last runs that needed it, newest first. */
        used: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0))), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(3)))
      });
      const realised = ({ drvPath, id: id2 }) => ({ drv: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(drvPath), id: id2 });
      function narInfoOf({ path, narHash, narSize, references, deriver, ca, signatures }) {
        return {
          path: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw)(path),
          ...{ narHash, narSize, signatures },
          references: references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw),
          ...deriver === void 0 ? {} : { deriver: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw)(deriver) },
          ...ca === void 0 ? {} : { contentAddress: ca }
        };
      }
      function cachedPathOf(info, archive) {
        return {
          path: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.path),
          ...{ narHash: info.narHash, narSize: info.narSize },
          references: info.references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv).sort(),
          ...info.deriver === void 0 ? {} : { deriver: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.deriver) },
          ...info.contentAddress === void 0 ? {} : { ca: info.contentAddress },
          signatures: [...info.signatures],
          ...info.realises === void 0 ? {} : { realises: info.realises.map(realised) },
          ...archive
        };
      }
    })
  ),
  /***/
  28043: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fy: () => (
          /* binding */
          limits
        ),
        /* harmony export */
        N9: () => (
          /* binding */
          systemName
        ),
        /* harmony export */
        RH: () => (
          /* binding */
          headerBytes
        ),
        /* harmony export */
        _Q: () => (
          /* binding */
          layerHead
        ),
        /* harmony export */
        ay: () => (
          /* binding */
          readHeader
        ),
        /* harmony export */
        gf: () => (
          /* binding */
          parseAs
        ),
        /* harmony export */
        gq: () => (
          /* binding */
          packJson
        ),
        /* harmony export */
        hC: () => (
          /* binding */
          checkPositions
        ),
        /* harmony export */
        jh: () => (
          /* binding */
          unpackJson
        ),
        /* harmony export */
        tE: () => (
          /* binding */
          BadLayer
        ),
        /* harmony export */
        vY: () => (
          /* binding */
          readIndex
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _cached_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15560);
      const magic = Buffer.from("flakeship-layer\n");
      const version = 1;
      const headerBytes = 64;
      const limits = { paths: 1e5, packed: 16 * 1024 ** 2, unpacked: 64 * 1024 ** 2 };
      const system = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[a-z0-9_]+-[a-z0-9]+$/, "not a system"));
      const index = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        version: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(version),
        system,
        paths: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(_cached_path_js__WEBPACK_IMPORTED_MODULE_2__.cp), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(limits.paths))
      });
      class BadLayer extends Error {
        name = "BadLayer";
      }
      function layerHead(of, narBytes) {
        const packed = packJson({ version, ...of });
        const header = Buffer.alloc(headerBytes);
        magic.copy(header);
        header.writeUInt32LE(version, 16);
        header.writeUInt32LE(packed.length, 20);
        header.writeBigUInt64LE(BigInt(narBytes), 24);
        (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(packed).digest().copy(header, 32);
        return Buffer.concat([header, packed]);
      }
      function readHeader(header) {
        if (header.length < headerBytes || !header.subarray(0, 16).equals(magic))
          throw new BadLayer("it is not a layer");
        const found = header.readUInt32LE(16);
        if (found !== version)
          throw new BadLayer(`it has version ${found} of the format, not ${version}`);
        const indexBytes = header.readUInt32LE(20);
        if (indexBytes > limits.packed)
          throw new BadLayer("its index is too large");
        return { indexBytes, narBytes: Number(header.readBigUInt64LE(24)), sha256: header.toString("hex", 32, 64) };
      }
      function readIndex(packed, { narBytes, sha256 }) {
        if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(packed).digest("hex") !== sha256)
          throw new BadLayer("its index is damaged");
        const found = parseAs(index, unpackJson(packed));
        checkPositions(found.paths, narBytes);
        return found;
      }
      function checkPositions(paths, narBytes) {
        let end = 0;
        for (const { at, bytes } of [...paths].sort((a, b) => a.at - b.at)) {
          if (at < end)
            throw new BadLayer("two of its archives overlap");
          end = at + bytes;
        }
        if (end > narBytes)
          throw new BadLayer("an archive lies outside of it");
        if (new Set(paths.map(({ path }) => path.slice(0, 32))).size !== paths.length)
          throw new BadLayer("it lists a path twice");
      }
      function packJson(value) {
        return node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdCompressSync(Buffer.from(JSON.stringify(value)));
      }
      function unpackJson(packed) {
        try {
          return JSON.parse(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompressSync(packed, { maxOutputLength: limits.unpacked }).toString());
        } catch (cause) {
          throw new BadLayer("its index cannot be unpacked", { cause });
        }
      }
      function parseAs(schema, value) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(schema, value, { abortEarly: true });
        if (parsed.success)
          return parsed.output;
        const [issue] = parsed.issues;
        throw new BadLayer(`${valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue) ?? "its index"} is ${issue.message}`);
      }
      const systemName = system;
    })
  ),
  /***/
  85637: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JX: () => (
          /* binding */
          BrokenBlob
        ),
        /* harmony export */
        oD: () => (
          /* binding */
          readWhole
        ),
        /* harmony export */
        qX: () => (
          /* binding */
          readRange
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97733);
      class BrokenBlob extends Error {
        name = "BrokenBlob";
      }
      const usualWaits = { stall: 3e4, open: _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__.WK };
      const pauses = [500, 2e3];
      async function readRange(source, range, take, waits = usualWaits) {
        return read(source, range, { take, waits });
      }
      async function readWhole(source, most, waits = usualWaits) {
        const chunks = [];
        const range = { at: 0, length: most };
        await read(source, range, {
          take: (chunk) => void chunks.push(chunk),
          waits,
          onTotal: (total) => {
            if (!(total <= most))
              throw new BrokenBlob("it is larger than it may be");
            range.length = total;
          }
        });
        return Buffer.concat(chunks);
      }
      async function read(source, range, { take, waits, onTotal }) {
        let done = 0;
        await inTries(source, async (isExpired) => {
          const before = done;
          const left = () => range.length - done;
          const once = { at: range.at + done, left, isExpired, waits, onTotal };
          try {
            await readOnce(source, once, async (chunk) => {
              await Promise.resolve(take(chunk)).catch(ofConsumer);
              done += chunk.length;
            });
          } catch (error) {
            if (error instanceof Stalled && done === before)
              throw new BrokenBlob(error.message);
            throw error;
          }
        });
      }
      class Expired extends Error {
      }
      class Stalled extends Error {
      }
      class Refused extends Error {
      }
      const ofConsumer = (cause) => {
        throw new Refused("", { cause });
      };
      async function inTries({ signal }, read2) {
        let cause;
        for (const pause of [...pauses, void 0]) {
          try {
            return await read2(cause instanceof Expired);
          } catch (error) {
            signal.throwIfAborted();
            if (error instanceof Refused)
              throw error.cause;
            if (error instanceof BrokenBlob)
              throw error;
            cause = error;
          }
          if (pause !== void 0)
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal });
        }
        throw new BrokenBlob(cause instanceof Error ? cause.message : String(cause));
      }
      function refuse({ status }, gone) {
        if (status === 403)
          throw new Expired("the address has expired (403)");
        if (gone.includes(status))
          throw new BrokenBlob(`it is not there any more (${status})`);
      }
      async function readOnce(source, { at, left, isExpired, waits: { stall, open }, onTotal }, take) {
        const silent = new AbortController();
        let watch = setTimeout(() => silent.abort(new Stalled(`no byte in ${stall / 1e3} s`)), stall);
        try {
          const response = await fetch(await source.url(isExpired), {
            headers: { range: `bytes=${at}-${at + left() - 1}` },
            signal: AbortSignal.any([silent.signal, source.signal])
          });
          refuse(response, [404, 410, 416]);
          if (response.status === 200)
            throw new BrokenBlob("the storage answers a range with everything");
          if (response.status !== 206 || !response.body)
            throw new Error(`the storage answers ${response.status}`);
          const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get("content-range") ?? "") ?? [];
          if (from !== String(at))
            throw new BrokenBlob("the storage answers with another range");
          onTotal?.(Number(total));
          for await (const chunk of response.body) {
            watch.refresh();
            if (chunk.length > left())
              throw new BrokenBlob("the storage sends more than was asked for");
            await take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
            if (left() > 0)
              continue;
            clearTimeout(watch);
            watch = setTimeout(() => {
              open.giveUp();
              silent.abort();
            }, open.wait);
          }
          if (left() > 0)
            throw new Error(`the storage sends ${left()} bytes too few`);
        } catch (error) {
          if (left() > 0 || error instanceof BrokenBlob || source.signal.aborted)
            throw error;
        } finally {
          clearTimeout(watch);
          silent.abort();
        }
      }
    })
  ),
  /***/
  35698: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          BlobUpload
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97733);
      var _cache_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47681);
      const blockBytes = 4 * 1024 ** 2;
      const atOnce = 4;
      class BlobUpload {
        #url;
        #signal;
        #blocks = [];
        #waiting = [];
        #held = 0;
        #under = /* @__PURE__ */ new Set();
        #failure;
        bytes = 0;
        constructor(url, signal) {
          this.#url = url;
          this.#signal = signal;
        }
        async write(chunk) {
          this.#waiting.push(chunk);
          this.#held += chunk.length;
          this.bytes += chunk.length;
          if (this.#held >= blockBytes)
            await this.#send();
        }
        /** Ends the upload; `first` goes before everything that was written. */
        async end(first) {
          await this.#send();
          const rest = [...this.#blocks];
          this.#blocks.length = 0;
          for (let at = 0; at < first.length; at += blockBytes) {
            this.#waiting = [first.subarray(at, at + blockBytes)];
            this.#held = this.#waiting[0]?.length ?? 0;
            await this.#send();
          }
          await Promise.all(this.#under);
          if (this.#failure)
            throw this.#failure;
          const ids2 = [...this.#blocks, ...rest].map((id2) => `<Latest>${id2}</Latest>`).join("");
          const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids2}</BlockList>`;
          await this.#put("comp=blocklist", Buffer.from(list));
          this.bytes += first.length;
          return this.bytes;
        }
        async #send() {
          if (this.#held === 0)
            return;
          const block = this.#waiting.length === 1 ? this.#waiting[0] : Buffer.concat(this.#waiting);
          this.#waiting = [];
          this.#held = 0;
          while (this.#under.size >= atOnce)
            await Promise.race(this.#under);
          if (this.#failure)
            throw this.#failure;
          const id2 = Buffer.from(`b-${String(counter++).padStart(10, "0")}`).toString("base64");
          this.#blocks.push(id2);
          const sent = this.#put(`comp=block&blockid=${encodeURIComponent(id2)}`, block).catch((error) => {
            this.#failure ??= error;
          });
          this.#under.add(sent);
          void sent.then(() => this.#under.delete(sent));
        }
        async #put(query, body) {
          let last;
          for (const pause of [1, 3, void 0]) {
            try {
              const response = await fetch(`${this.#url}&${query}`, {
                method: "PUT",
                headers: { "content-type": "application/octet-stream" },
                body,
                signal: AbortSignal.any([this.#signal, AbortSignal.timeout(12e4)])
              });
              const text = await (0, _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__.yy)(response, () => true);
              if (response.ok)
                return;
              last = new _cache_service_js__WEBPACK_IMPORTED_MODULE_2__.Z(`the storage answers ${response.status} to an upload: ${text.slice(0, 120)}`);
              if (response.status < 500 && response.status !== 429)
                break;
            } catch (error) {
              last = error;
              this.#signal.throwIfAborted();
            }
            if (pause !== void 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause * 1e3, void 0, { signal: this.#signal });
          }
          throw last;
        }
      }
      let counter = 0;
    })
  ),
  /***/
  47681: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          CacheRefusal
        ),
        /* harmony export */
        _: () => (
          /* binding */
          CacheService
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
      var _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97733);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19031);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _cache_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17994);
      class CacheRefusal extends Error {
        name = "CacheRefusal";
      }
      const found = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        ok: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        signed_download_url: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), ""),
        matched_key: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), "")
      });
      const created = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        ok: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        signed_upload_url: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), ""),
        message: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), "")
      });
      const finalized = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({ ok: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(), message: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), "") });
      const patience = { answer: 1e4, question: 25e3, nobody: 12e3 };
      const longestWait = 20;
      class CacheService {
        /** What the workflow allows. */
        may;
        /** How often each method was called. */
        calls = {};
        #url;
        #token;
        #version;
        #signal;
        #broken;
        /** `version` is 64 hex digits; entries of another version are invisible. Sends nothing after the signal fires. */
        constructor(environment, version, signal) {
          const service = (0, _cache_access_js__WEBPACK_IMPORTED_MODULE_3__.py)(environment);
          if (!service)
            throw new CacheRefusal(_cache_access_js__WEBPACK_IMPORTED_MODULE_3__.nE);
          this.#url = new URL(service.url).origin;
          this.#token = service.token;
          this.#version = version;
          this.#signal = signal;
          this.may = (0, _cache_access_js__WEBPACK_IMPORTED_MODULE_3__.Mq)(environment).may;
        }
        /** The entry with this key; for a prefix the newest that begins with it. */
        async find(key, kind = "key") {
          const asked = { key, restore_keys: kind === "prefix" ? [key] : [] };
          const answer = await this.#call("GetCacheEntryDownloadURL", asked, found);
          if (kind === "key" && answer.body?.matched_key !== key)
            return void 0;
          if (!answer.body?.ok || answer.body.signed_download_url === "")
            return void 0;
          return { key: answer.body.matched_key, url: answer.body.signed_download_url };
        }
        /** The URL of an entry, requested again when it has expired. */
        urlOf({ key, url }) {
          let last = url;
          return async (isExpired) => {
            if (isExpired)
              last = (await this.find(key))?.url ?? last;
            return last;
          };
        }
        /** Reserves a key permanently, even if no upload follows. */
        async create(key) {
          const { status, body } = await this.#call("CreateCacheEntry", { key }, created);
          if (status === 409)
            return { kind: "taken" };
          if (body?.ok && body.signed_upload_url !== "")
            return { kind: "created", url: body.signed_upload_url };
          if (/exist|taken|conflict/i.test(body?.message ?? ""))
            return { kind: "taken" };
          throw this.#refuse(body?.message || "the service gives no place to upload to");
        }
        async finalize(key, bytes) {
          const { body } = await this.#call("FinalizeCacheEntryUpload", { key, size_bytes: String(bytes) }, finalized);
          if (!body?.ok)
            throw this.#refuse(body?.message || `the service did not keep ${key}`);
        }
        #refuse(why) {
          this.#broken = new CacheRefusal((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(why, 200));
          return this.#broken;
        }
        async #call(method, body, schema) {
          if (this.#broken)
            throw this.#broken;
          this.calls[method] = (this.calls[method] ?? 0) + 1;
          const began = performance.now();
          let last = "no answer";
          for (const pause of [1, 2, 4, 8, 8]) {
            this.#signal.throwIfAborted();
            const answer = await this.#ask(method, { ...body, version: this.#version }).catch((error) => error);
            let wait = pause;
            if (answer instanceof Error)
              last = `${method}: ${answer.message}`;
            else {
              const { status, text, retryAfter } = answer;
              const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(schema, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(text));
              if (status === 200 && parsed.success)
                return { status, body: parsed.output };
              if (status === 404 || status === 409)
                return { status };
              last = `${method}: ${status} ${messageOf(text)}`;
              if (status < 500 && status !== 429 && status !== 408 && status !== 200)
                break;
              if (retryAfter > longestWait) {
                last = `${method}: the service is asked too often, and wants ${retryAfter} s to pass`;
                break;
              }
              wait = Math.max(wait, retryAfter);
            }
            const most = answer instanceof Error ? patience.nobody : patience.question;
            if (performance.now() + wait * 1e3 > began + most)
              break;
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1e3, void 0, { signal: this.#signal });
          }
          throw this.#refuse(last);
        }
        async #ask(method, body) {
          const response = await fetch(`${this.#url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
            method: "POST",
            headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
            body: JSON.stringify(body),
            signal: AbortSignal.any([this.#signal, AbortSignal.timeout(patience.answer)]),
            redirect: "error"
          });
          const retryAfter = Number(response.headers.get("retry-after")) || 0;
          const text = await (0, _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__.yy)(response, (said) => (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(said) !== void 0);
          return { status: response.status, text: text.slice(0, 65536), retryAfter };
        }
      }
      function messageOf(text) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({ msg: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP() }), (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(text));
        return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(parsed.success ? parsed.output.msg : text, 200);
      }
    })
  ),
  /***/
  97733: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        WK: () => (
          /* binding */
          openAnswers
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          answerText
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      class OpenAnswers {
        #isGivenUp = false;
        #first;
        #later;
        constructor(first = 2e3, later = 20) {
          this.#first = first;
          this.#later = later;
        }
        get wait() {
          return this.#isGivenUp ? this.#later : this.#first;
        }
        giveUp() {
          this.#isGivenUp = true;
        }
      }
      const openAnswers = new OpenAnswers();
      async function* answerBytes(response, isWhole, open) {
        const reader = response.body?.getReader();
        if (reader === void 0)
          return;
        try {
          while (true) {
            const quiet = new AbortController();
            const read = reader.read();
            const late = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(open.wait, "late", { signal: quiet.signal }).catch(() => "late");
            const first = await Promise.race([read, late]).finally(() => quiet.abort());
            if (first === "late" && isWhole()) {
              read.catch(() => {
              });
              open.giveUp();
              return;
            }
            const { done, value } = await read;
            if (done)
              return;
            yield value;
          }
        } finally {
          await reader.cancel().catch(() => {
          });
        }
      }
      async function answerText(response, isWhole, open = openAnswers) {
        const chunks = [];
        const text = () => Buffer.concat(chunks).toString("utf8");
        for await (const chunk of answerBytes(response, () => isWhole(text()), open))
          chunks.push(chunk);
        return text();
      }
    })
  )
};
