export const id = 790;
export const ids = [790];
export const modules = {

/***/ 72790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nixOf),
/* harmony export */   N: () => (/* binding */ outFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _features_setup_find_nix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42846);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _nix_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84408);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84114);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32522);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8292);








/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new _nix_command_js__WEBPACK_IMPORTED_MODULE_4__/* .Nix */ .a(await (0,_features_setup_find_nix_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNix */ .ro)(_system_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m, (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .toolEnvironment */ .uQ)(host.environment)), _system_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const isNew = !(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .exists */ .t2)(folder));
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)(folder);
        // in a repository it is nobody's change; a folder that was there is the person's own
        if (isNew)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause,
        });
    }
    return folder;
}


/***/ })

};
