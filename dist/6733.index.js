export const id = 6733;
export const ids = [6733];
export const modules = {
  /***/
  76733: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        githubRepository: () => (
          /* binding */
          githubRepository
        )
      });
      var git_branches = __webpack_require__(45392);
      var git_data = __webpack_require__(86027);
      ;
      const folder = ".github/workflows";
      const mostHeads = 100;
      async function foreignWorkflowFiles(tree, { data, branches, first }) {
        let left = [...await filesIn(data, tree)];
        if (left.length === 0)
          return [];
        const others = async () => (await branches.heads()).map(({ sha }) => sha);
        for (const heads of [async () => first, others]) {
          for (const head of [...new Set(await heads())].slice(0, mostHeads)) {
            const commit = await data.commit(head);
            const there = commit ? await filesIn(data, commit.tree) : /* @__PURE__ */ new Map();
            left = left.filter(([path, sha]) => there.get(path) !== sha);
            if (left.length === 0)
              return [];
          }
        }
        return left.map(([path]) => `${folder}/${path}`);
      }
      async function filesIn(data, tree) {
        let at = tree;
        for (const name of folder.split("/")) {
          const entries = at === void 0 ? [] : await data.tree(at);
          at = entries?.find(({ path, type }) => path === name && type === "tree")?.sha;
        }
        const files = at === void 0 ? [] : await data.tree(at) ?? [];
        return new Map(files.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
      }
      var github_viewer = __webpack_require__(76395);
      var lib_text = __webpack_require__(79470);
      ;
      function githubRepository(client, run) {
        const data = (0, git_data.p)(client, run);
        const branches = (0, git_branches.W)(client, run);
        let mainName;
        let viewer;
        const main = async () => {
          mainName ??= branches.default();
          const name = await mainName;
          return { name, head: await branches.head(name) ?? "" };
        };
        return {
          main,
          head: branches.head,
          commit: data.commit,
          relation: async (older, newer) => older === newer ? "identical" : (await data.compare(older, newer)).relation,
          formerHeads: branches.formerHeads,
          makeCommit: async (commit) => (await data.createCommit(commit)).sha,
          move: async (branch, from, to) => from === void 0 ? branches.create(branch, to) : branches.move(branch, to),
          refusal: async (branch, { tree, isNew }) => {
            viewer ??= (0, github_viewer.G)(client);
            const { kind } = await viewer;
            if (isNew && kind === "person" && (await branches.rules(branch)).has("required_signatures"))
              return "it requires signatures, and GitHub signs for the tokens of workflows and apps only; use one of those";
            if (kind !== "workflow")
              return void 0;
            const first = [(await main()).head, await branches.head(branch)];
            const files = await foreignWorkflowFiles(tree, {
              data,
              branches,
              first: first.filter((head) => head !== void 0)
            });
            return files.length === 0 ? void 0 : `its tree has ${(0, lib_text.TN)(files[0] ?? "", 100)} as no branch has it now, which GITHUB_TOKEN may not push; give the token of an app with \`workflows: write\``;
          }
        };
      }
    })
  )
};
