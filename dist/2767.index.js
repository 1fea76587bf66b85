export const id = 2767;
export const ids = [2767, 4666];
export const modules = {
  /***/
  64666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheScope: () => (
          /* binding */
          cacheScope
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      const repository = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
        private: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const payload = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(repository, {}),
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ head: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() })) }) }))
      });
      async function cacheScope(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "", GITHUB_REF: ref = "" } = environment;
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "{}");
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text));
        const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} };
        const isPull = /^refs\/pull\//.test(ref) || name.startsWith("pull_request");
        return {
          // schedules run on the default branch, but their payload does not name it
          isDefault: !isPull && (name === "schedule" || of.default_branch !== void 0 && ref === `refs/heads/${of.default_branch}`),
          isPull,
          isRelease: name === "release" || ref.startsWith("refs/tags/"),
          isFork: isPull && (of.id === void 0 || pull?.head.repo?.id !== of.id),
          isPrivate: of.private === true
        };
      }
    })
  ),
  /***/
  92767: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        whyUntrusted: () => (
          /* binding */
          whyUntrusted
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71026);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _cache_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64666);
      const trusted = /* @__PURE__ */ new Set([
        "push",
        "schedule",
        "workflow_dispatch",
        "repository_dispatch",
        "release",
        "deployment",
        "create"
      ]);
      async function whyUntrusted(environment, refs) {
        const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "" } = environment;
        if (/^(pull_request|merge_group|issue_comment)/.test(event) || ref.startsWith("refs/pull/"))
          return `this run is for ${event === "merge_group" ? "a merge queue" : "a pull request"}`;
        if (!trusted.has(event))
          return `this run was started by ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(event, 60) || "an event that nobody names"}`;
        if (event === "schedule" || ref.startsWith("refs/tags/") || environment.GITHUB_REF_PROTECTED === "true")
          return void 0;
        if ((await (0, _cache_scope_js__WEBPACK_IMPORTED_MODULE_1__.cacheScope)(environment)).isDefault)
          return void 0;
        const branch = ref.replace(/^refs\/heads\//, "");
        if (refs.length > 0 && picomatch__WEBPACK_IMPORTED_MODULE_2__([...refs])(branch))
          return void 0;
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(branch, 100) || "this ref"} is neither the default branch nor a protected one nor a tag`;
      }
    })
  ),
  /***/
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
      }
    })
  )
};
