export const id = 3928;
export const ids = [3928];
export const modules = {
  /***/
  43928: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        canaryCommit: () => (
          /* binding */
          canaryCommit
        ),
        /* harmony export */
        provedByTime: () => (
          /* binding */
          provedByTime
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _past_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27460);
      var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32512);
      function provedByTime(past, { hours, now }) {
        const stack = [];
        for (const held of past) {
          const at = stack.findIndex(({ carries }) => carries === held.carries);
          if (at !== -1)
            stack.splice(at);
          stack.push(held);
        }
        return stack.findLast(({ since }) => since !== void 0 && since + hours * 3600 <= now)?.carries;
      }
      async function canaryCommit(repository, { branch, hours }, now) {
        const main = await repository.main();
        const standing = await (0, _standing_js__WEBPACK_IMPORTED_MODULE_3__.Y)(repository, branch, main);
        if (standing.kind === "absent")
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`there is no branch ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(branch, 100)} to wait for; promote to it first`, {
            reason: "failed"
          });
        if (standing.kind === "foreign")
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(branch, 100)} was moved by somebody else (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(standing.author, 60)}), so that nothing follows it`, { reason: "failed" });
        return provedByTime(await (0, _past_js__WEBPACK_IMPORTED_MODULE_2__.C)(repository, branch, main), { hours, now });
      }
    })
  )
};
