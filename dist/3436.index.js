export const id = 3436;
export const ids = [3436];
export const modules = {
  /***/
  43436: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cachedClosure: () => (
          /* binding */
          cachedClosure
        ),
        /* harmony export */
        locate: () => (
          /* binding */
          locate
        ),
        /* harmony export */
        usableFor: () => (
          /* binding */
          usableFor
        ),
        /* harmony export */
        without: () => (
          /* binding */
          without
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77534);
      function locate(layers, isUsable = () => true) {
        const found = /* @__PURE__ */ new Map();
        for (const layer of layers)
          for (const cached of layer.paths)
            if (isUsable(cached))
              found.set((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw)(cached.path), { layer, cached });
        return found;
      }
      function cachedClosure(available, roots) {
        const found = /* @__PURE__ */ new Map();
        const wanted = new Set(roots);
        for (const path of wanted) {
          const located = available.get(path);
          if (!located)
            continue;
          found.set(path, located);
          for (const name of located.cached.references)
            wanted.add((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw)(name));
        }
        return found;
      }
      function without(usable, lost) {
        if (lost.size === 0)
          return usable;
        return { ...usable, available: new Map([...usable.available].filter(([path]) => !lost.has(path))) };
      }
      function usableFor({ available, buildsTargets }, targets) {
        if (!buildsTargets)
          return available;
        const usable = new Map(available);
        for (const { outputs } of targets)
          for (const path of Object.values(outputs))
            usable.delete(path ?? "");
        return usable;
      }
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
  )
};
