export const id = 9369;
export const ids = [9369];
export const modules = {
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
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(1636)]
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
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(8886), __webpack_require__.e(3145)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, flake, fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      const most = 5e9;
      const mostMoved = 0.8 * most;
      async function publish({ service, system, branch }, { layers, needed, replaces }, { log, signal, environment }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(2112)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const run = Number(environment.GITHUB_RUN_ID) || 0;
        const use = { run, needed: /* @__PURE__ */ new Set([...needed, ...layers.flatMap(namesIn)]) };
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
  8070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          narInfoName
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatNarInfo
        ),
        /* harmony export */
        Rj: () => (
          /* binding */
          fingerprint
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function formatNarInfo(info, file, url = `nar/${file.sha256}.nar.zst`) {
        const lines = [
          ["StorePath", info.path],
          ["URL", url],
          ["Compression", "zstd"],
          ["FileHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(file.sha256, "hex"))}`],
          ["FileSize", file.bytes],
          ["NarHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(info.narHash, "hex"))}`],
          ["NarSize", info.narSize],
          ["References", [...info.references].sort().map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv).join(" ")],
          ...info.deriver === void 0 ? [] : [["Deriver", (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.deriver)]],
          ...info.signatures.map((signature) => ["Sig", signature]),
          ...info.contentAddress === void 0 ? [] : [["CA", info.contentAddress]]
        ];
        return lines.map(([name, value]) => `${name}: ${value}
`).join("");
      }
      const narInfoName = (path) => `${(0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(path).slice(0, 32)}.narinfo`;
      function fingerprint({ path, narHash, narSize, references }) {
        const hash = `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(narHash, "hex"))}`;
        return ["1", path, hash, narSize, [...references].sort().join(",")].join(";");
      }
    })
  ),
  /***/
  79708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        isSigned: () => (
          /* binding */
          isSigned
        ),
        /* harmony export */
        isSignedText: () => (
          /* binding */
          isSignedText
        ),
        /* harmony export */
        parsePublicKeys: () => (
          /* binding */
          parsePublicKeys
        ),
        /* harmony export */
        parseSigningKey: () => (
          /* binding */
          parseSigningKey
        ),
        /* harmony export */
        signPath: () => (
          /* binding */
          signPath
        ),
        /* harmony export */
        signText: () => (
          /* binding */
          signText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _narinfo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
      const shape = /^([^\s:]{1,200}):([A-Za-z0-9+/]+={0,2})$/;
      function parsePublicKeys(lines) {
        const keys = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const [, name, text = ""] = shape.exec(line) ?? [];
          const raw = Buffer.from(text, "base64");
          if (name === void 0 || raw.length !== 32)
            continue;
          keys.set(name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk(raw), format: "jwk" }));
        }
        return keys;
      }
      const jwk = (raw) => ({ kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") });
      function parseSigningKey(text) {
        const [, name, encoded = ""] = shape.exec(text.trim()) ?? [];
        const raw = Buffer.from(encoded, "base64");
        if (name === void 0 || raw.length !== 64)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the signing key is not a secret key of Nix (NAME:KEY); make one with nix key generate-secret --key-name NAME");
        const [seed, open] = [raw.subarray(0, 32), raw.subarray(32)];
        const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk(open), d: seed.toString("base64url") }, format: "jwk" });
        if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: "jwk" }).x !== open.toString("base64url"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the two halves of the signing key do not belong together; make a new one");
        return { name, key, publicKey: `${name}:${open.toString("base64")}` };
      }
      function signPath(info, key) {
        return signText((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info), key);
      }
      function signText(text, { name, key }) {
        return `${name}:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key).toString("base64")}`;
      }
      function isSignedText(text, signature, { name, key }) {
        const [, by, encoded = ""] = shape.exec(signature) ?? [];
        const raw = Buffer.from(encoded, "base64");
        return by === name && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), raw);
      }
      function isSigned(info, keys) {
        return info.signatures.some((signature) => {
          const at = signature.indexOf(":");
          const key = keys.get(signature.slice(0, at));
          const raw = Buffer.from(signature.slice(at + 1), "base64");
          return key !== void 0 && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info)), key, raw);
        });
      }
    })
  ),
  /***/
  56372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          base32
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          contentAddressedPath
        ),
        /* harmony export */
        uV: () => (
          /* binding */
          unbase32
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          outputPlaceholder
        ),
        /* harmony export */
        xs: () => (
          /* binding */
          contentAddressText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const place = "/nix/store";
      const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
      function contentAddressedPath(name, { method, algorithm, hash }, references) {
        const refs = [...references].sort().map((path) => `:${path}`);
        if (method === "text")
          return algorithm === "sha256" ? storePath(`text${refs.join("")}`, hash, name) : void 0;
        if (method === "nar" && algorithm === "sha256")
          return storePath(`source${refs.join("")}`, hash, name);
        if (refs.length > 0)
          return void 0;
        const inner = `fixed:out:${method === "nar" ? "r:" : ""}${algorithm}:${hash}:`;
        return storePath("output:out", (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inner).digest("hex"), name);
      }
      function outputPlaceholder(drvPath, output) {
        const [, hash = "", name = ""] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
        const outputName = output === "out" ? name : `${name}-${output}`;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`nix-upstream-output:${hash}:${outputName}`).digest();
        return `/${base32(digest)}`;
      }
      function contentAddressText({ method, algorithm, hash }) {
        return `${{ text: "text", nar: "fixed:r", flat: "fixed" }[method]}:${algorithm}:${base32(Buffer.from(hash, "hex"))}`;
      }
      function storePath(type, hash, name) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type}:sha256:${hash}:${place}:${name}`).digest();
        return `${place}/${base32(fold(digest, 20))}-${name}`;
      }
      function fold(digest, length) {
        const folded = new Uint8Array(length);
        digest.forEach((byte, i) => {
          folded[i % length] = (folded[i % length] ?? 0) ^ byte;
        });
        return folded;
      }
      function base32(bytes) {
        const characters = Math.ceil(bytes.length * 8 / 5);
        const character = (n) => {
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          const pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
          return alphabet[pair >> shift & 31] ?? "";
        };
        return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join("");
      }
      function unbase32(text) {
        const bytes = Buffer.alloc(Math.floor(text.length * 5 / 8));
        for (const [n, letter] of [...text].reverse().entries()) {
          const digit = alphabet.indexOf(letter);
          if (digit < 0)
            return void 0;
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          bytes[at] = (bytes[at] ?? 0) | digit << shift & 255;
          const over = digit >> 8 - shift;
          if (at + 1 < bytes.length)
            bytes[at + 1] = over;
          else if (over > 0)
            return void 0;
        }
        return bytes;
      }
    })
  )
};
