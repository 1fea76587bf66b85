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
  )
};
