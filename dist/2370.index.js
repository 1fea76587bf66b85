export const id = 2370;
export const ids = [2370];
export const modules = {
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
      async function whyUncacheable(nix, plan, flake, fetch) {
        if (plan.derivations.length === 0)
          return void 0;
        const inputs = await (0, _input_access_js__WEBPACK_IMPORTED_MODULE_2__.s)(nix, (0, _sources_locked_inputs_js__WEBPACK_IMPORTED_MODULE_1__.V)(flake.locks), fetch);
        const closure = await (0, _pack_derivation_closure_js__WEBPACK_IMPORTED_MODULE_0__.J)(nix, plan.derivations.map(({ drvPath }) => drvPath));
        const paths = new Set(closure.map(({ path }) => path));
        const needed = inputs.find(({ access, path }) => access === "private" && path !== void 0 && paths.has(path));
        if (needed)
          return `what is built needs the private input ${needed.name}`;
        const trees = new Set(inputs.flatMap(({ path }) => path ?? []));
        const members = closure.filter(({ path, entry }) => path === flake.source || entry !== void 0 && !trees.has(path));
        return (0, _why_private_js__WEBPACK_IMPORTED_MODULE_3__.y)(inputs, members, flake.source, fetch);
      }
    })
  ),
  /***/
  80150: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          attributePath
        ),
        /* harmony export */
        z: () => (
          /* binding */
          nixString
        )
        /* harmony export */
      });
      const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
      const keywords = /* @__PURE__ */ new Set(["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"]);
      const escapes = {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\r": "\\r",
        "	": "\\t",
        $: "\\$"
      };
      function nixString(text) {
        return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
      }
      function attributePath(parts) {
        return parts.map((part) => bare.test(part) && !keywords.has(part) ? part : nixString(part)).join(".");
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
        const said = decoded(url);
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
      function decoded(url) {
        try {
          return decodeURIComponent(url);
        } catch {
          return url;
        }
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
    })
  )
};
