export const id = 7833;
export const ids = [7833];
export const modules = {
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
  )
};
