export const id = 7588;
export const ids = [7588, 5560];
export const modules = {
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
  3069: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        refusals: () => (
          /* binding */
          refusals
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91419);
      function refusals(wanted, { nix, exec, log }) {
        const taken = /* @__PURE__ */ new Map();
        const takeAway = async (paths) => {
          const refused = [...wanted].filter(([path]) => paths.includes(path) && !taken.has(path));
          if (refused.length === 0)
            return false;
          const layers = new Set(refused.map(([, { layer }]) => layer));
          const isFirst = taken.size === 0;
          const gone = isFirst ? refused : [...wanted].filter(([, { layer }]) => layers.has(layer));
          if (isFirst)
            log.warning(`Nix refuses ${told(refused)}: building again without it`);
          for (const [path, located] of gone)
            taken.set(path, located);
          await (0, _job_folder_js__WEBPACK_IMPORTED_MODULE_1__.removePaths)(nix.at, exec, gone.map(([, { cached }]) => cached));
          return true;
        };
        return { takeAway, taken };
      }
      function told(refused) {
        const [[path = ""] = [], ...others] = refused;
        const keys = [...new Set(refused.map(([, { layer }]) => layer.key))];
        const what = others.length === 0 ? path : `${path} and ${others.length} more`;
        return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(`${what} of the layer ${keys.slice(0, 3).join(", ")} of the cache`, 400);
      }
    })
  )
};
