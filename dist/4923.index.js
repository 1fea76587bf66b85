export const id = 4923;
export const ids = [4923];
export const modules = {
  /***/
  64923: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runMain: () => (
          /* binding */
          runMain
        ),
        runPost: () => (
          /* binding */
          runPost
        )
      });
      var core = __webpack_require__(11604);
      var summary = __webpack_require__(97971);
      var lib_text = __webpack_require__(79470);
      var workflow_commands = __webpack_require__(28243);
      ;
      const log = {
        live: false,
        status: () => {
        },
        info: (text) => core.pq((0, workflow_commands.I)(text)),
        debug: (text) => core.Yz((0, workflow_commands.I)(text)),
        warning: (text, place) => core.$e((0, lib_text.pj)(text), annotation(place)),
        error: (text, place) => core.z3((0, lib_text.pj)(text), annotation(place)),
        failure: (text) => core.pq((0, workflow_commands.I)(`error: ${text}`)),
        group: (title, work) => core.Os((0, workflow_commands.I)(title).replaceAll("\n", " "), work)
      };
      function annotation(place) {
        return {
          ...place?.title === void 0 ? {} : { title: (0, lib_text.pj)(place.title) },
          ...place?.file === void 0 ? {} : { file: (0, lib_text.pj)(place.file) },
          ...place?.line === void 0 ? {} : { startLine: place.line }
        };
      }
      function githubHost(signal) {
        return {
          kind: "github",
          log,
          signal,
          environment: process.env,
          input: (name) => core.V4(name),
          output: (name, value) => core.uH(name, value),
          summary: async (markdown) => {
            if (!process.env.GITHUB_STEP_SUMMARY)
              return;
            await summary.z.addRaw(markdown, true).write().catch((error) => log.warning(`this step has no summary: ${(0, lib_text.TN)(error.message)}`));
          },
          keep: (name, value) => core.LZ(name, value),
          kept: (name) => core.Gu(name),
          secret: (value) => core.Pq(value),
          exportVariable: (name, value) => core.dN(name, value),
          exportPath: (directory) => core.fM(directory)
        };
      }
      var signals = __webpack_require__(71321);
      var main = __webpack_require__(86756);
      var system_process = __webpack_require__(91763);
      ;
      async function runMain(name) {
        const { exitCode } = await (0, main.iW)(name, githubHost((0, signals.W)(system_process.E, console.log)));
        return leave(exitCode);
      }
      async function runPost(name) {
        await (0, main.bE)(name, githubHost((0, signals.W)(system_process.E, console.log)));
        return leave(0);
      }
      function leave(exitCode) {
        (0, system_process.E)();
        process.exit(exitCode);
      }
    })
  )
};
