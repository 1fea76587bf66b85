export const id = 2767;
export const ids = [2767];
export const modules = {
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
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71026);
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19031);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const trusted = /* @__PURE__ */ new Set([
        "push",
        "schedule",
        "workflow_dispatch",
        "repository_dispatch",
        "release",
        "deployment",
        "create"
      ]);
      const payload = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ default_branch: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()) }), {}) });
      async function whyUntrusted(environment, refs) {
        const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_EVENT_PATH: file = "" } = environment;
        if (/^(pull_request|merge_group|issue_comment)/.test(event) || ref.startsWith("refs/pull/"))
          return `this run is for ${event === "merge_group" ? "a merge queue" : "a pull request"}`;
        if (!trusted.has(event))
          return `this run was started by ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(event, 60) || "an event that nobody names"}`;
        if (event === "schedule" || ref.startsWith("refs/tags/") || environment.GITHUB_REF_PROTECTED === "true")
          return void 0;
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "{}");
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(payload, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__.q)(text));
        const main = parsed.success ? parsed.output.repository.default_branch : void 0;
        const branch = ref.replace(/^refs\/heads\//, "");
        if (main !== void 0 && branch === main)
          return void 0;
        if (refs.length > 0 && picomatch__WEBPACK_IMPORTED_MODULE_4__([...refs])(branch))
          return void 0;
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(branch, 100) || "this ref"} is neither the default branch nor a protected one nor a tag`;
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
