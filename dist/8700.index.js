export const id = 8700;
export const ids = [8700];
export const modules = {
  /***/
  8700: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        inputsOf: () => (
          /* binding */
          inputsOf
        )
        /* harmony export */
      });
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25465);
      var _nix_flake_input_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78512);
      var _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84120);
      function inputsOf(locks) {
        return [...(0, _nix_flake_input_places_js__WEBPACK_IMPORTED_MODULE_0__.b0)(locks)].flatMap(([key, place]) => {
          const node = locks.nodes[key];
          return node?.locked && node.parent === void 0 ? [inputOf(place, node.locked)] : [];
        });
      }
      const notOfTree = /* @__PURE__ */ new Set(["dir"]);
      function inputOf(name, tree) {
        const entries = Object.entries(tree).flatMap(([key, value]) => {
          if (notOfTree.has(key))
            return [];
          if (typeof value === "string")
            return [[key, key === "url" ? (0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_2__.K3)(value) : value]];
          return typeof value === "number" || typeof value === "boolean" ? [[key, value]] : [];
        });
        const { narHash } = tree;
        const path = typeof narHash === "string" ? (0, _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_1__.Z)(narHash) : void 0;
        return {
          name,
          locked: Object.fromEntries(entries),
          ...typeof narHash === "string" ? { narHash } : {},
          ...path === void 0 ? {} : { path }
        };
      }
    })
  ),
  /***/
  78512: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FH: () => (
          /* binding */
          placesInStore
        ),
        /* harmony export */
        Uw: () => (
          /* binding */
          placeOfUrl
        ),
        /* harmony export */
        b0: () => (
          /* binding */
          inputPlaces
        )
        /* harmony export */
      });
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25465);
      var _store_source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84120);
      function inputPlaces({ root, nodes }) {
        const places = /* @__PURE__ */ new Map([[root, ""]]);
        for (const [key, place] of places) {
          for (const [name, to] of Object.entries(nodes[key]?.inputs ?? {})) {
            if (typeof to === "string" && !places.has(to))
              places.set(to, place === "" ? name : `${place}/${name}`);
          }
        }
        return places;
      }
      function placeOfUrl(locks, url) {
        const said = (0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_1__.DH)(url);
        for (const [key, place] of inputPlaces(locks)) {
          const locked = locks.nodes[key]?.locked;
          if (locked !== void 0 && isMeant(locked, said))
            return place;
        }
        return void 0;
      }
      function placesInStore(locks) {
        const found = /* @__PURE__ */ new Map();
        for (const [key, place] of inputPlaces(locks)) {
          const { narHash } = locks.nodes[key]?.locked ?? {};
          const path = narHash === void 0 ? void 0 : (0, _store_source_path_js__WEBPACK_IMPORTED_MODULE_0__.Z)(narHash);
          if (path !== void 0 && !found.has(path))
            found.set(path, place);
        }
        return found;
      }
      function isMeant({ url, path, owner, repo, rev, narHash }, said) {
        const where = url ?? path ?? (owner === void 0 ? void 0 : `${owner}/${repo}`);
        if (where === void 0 || !said.includes(where.replace(/[?#].*$/s, "")))
          return false;
        const mark = rev ?? narHash;
        return mark === void 0 || !/[?&/](rev=|narHash=|[0-9a-f]{40})/.test(said) || said.includes(mark);
      }
    })
  ),
  /***/
  84120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          sourcePath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          hexOfNarHash
        )
        /* harmony export */
      });
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function sourcePath(narHash, name = "source") {
        const hash = hexOfNarHash(narHash);
        return hash && (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(name, { method: "nar", algorithm: "sha256", hash }, []);
      }
      function hexOfNarHash(narHash) {
        const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
        return encoded && Buffer.from(encoded, "base64").toString("hex");
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
