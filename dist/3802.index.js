export const id = 3802;
export const ids = [3802, 5736];
export const modules = {
  /***/
  5441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          handedUpdateInputs
        ),
        /* harmony export */
        t: () => (
          /* binding */
          baseNameInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const artifact = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(describe, void 0, { least: 1, only: "github" });
      const digest = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)(describe, { placeholder: "HEX", only: "github" });
      const handedUpdateInputs = {
        updateArtifact: artifact("id of the artifact with what inputs move to: the output `update-artifact` of update-lock, step lock"),
        updateSha256: digest("SHA-256 of its update.json: the output `update-sha256` of that"),
        judgedArtifact: artifact("id of the artifact that says which of these are held: the output `judged-artifact` of update-lock, step narrow; default: none is"),
        judgedSha256: digest("SHA-256 of its update.json: the output `judged-sha256` of that")
      };
      const baseNameInput = {
        baseName: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("name of the check whose kept report the changes are compared with; default: that of this one, of a lock of an earlier job the check without a name", { placeholder: "NAME", only: "github" })
      };
    })
  ),
  /***/
  71009: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Oj: () => (
          /* binding */
          beginOutFolder
        ),
        /* harmony export */
        av: () => (
          /* binding */
          isBegun
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          workFolder
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20422);
      async function beginOutFolder(host, out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
        if (host.kind === "github" && !await isBegun(host, folder)) {
          await refuseLinks(folder, host.environment.GITHUB_WORKSPACE);
          await forget(folder).catch((cause) => {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${folder} is left from an earlier job and cannot be emptied; remove it, or choose another folder with out`, { cause });
          });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(begunFile(host), `${folder}
`);
        }
        return (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.N)(folder);
      }
      async function isBegun(host, out) {
        const begun = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(begunFile(host), "utf8").catch(() => "");
        return begun.split("\n").includes((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out));
      }
      async function workFolder(host) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-work-"));
      }
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
      const begunFile = (host) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-begun");
      const documents = /^(plan|base|base-report|report|result-.+|evidence-.+)\.json$|^report\.md$|^derivations\.pack$/;
      async function forget(folder) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const isOurs = await (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.p)(folder);
        for (const name of entries)
          if (isOurs ? name !== ".gitignore" : documents.test(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
      }
      async function refuseLinks(folder, workspace) {
        if (!workspace || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).startsWith(".."))
          return;
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => void 0))?.isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${at} is a link in the repository, and an output folder must not be; choose another folder with out`);
        }
      }
    })
  ),
  /***/
  20422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          outFolder
        ),
        /* harmony export */
        p: () => (
          /* binding */
          madeByUs
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      async function outFolder(out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
        const isNew = !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(folder);
        try {
          await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.fc)(folder);
          if (isNew)
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), ignored);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause
          });
        }
        return folder;
      }
      const ignored = "# Made by Flakeship. A later job of a machine that lives on empties this folder.\n*\n";
      async function madeByUs(folder) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(() => "") === ignored;
      }
    })
  ),
  /***/
  56473: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          update_lock_publish
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var github_client = __webpack_require__(95736);
      var requests = __webpack_require__(94943);
      ;
      async function installationToken(app, rights, { at, log }) {
        const client = (0, github_client.githubClient)({ run: at, token: signed(app), log });
        const { full, name } = at.repository;
        const found = await client.request("GET /repos/{owner}/{repo}/installation", (0, requests.$t)(at)).catch(refusedAs({
          401: "GitHub does not accept the app: app-id and app-key must be of one app, and the clock of this machine right",
          404: `the app is not installed in ${full}; install it there, with ${wordsOf(rights)}`
        }));
        const { data } = await client.request("POST /app/installations/{installation_id}/access_tokens", {
          installation_id: found.data.id,
          repositories: [name],
          permissions: { ...rights }
        }).catch(refusedAs({
          422: `the app may not do this in ${full}; grant it ${wordsOf(rights)}, and accept that in its installation`
        }));
        return data.token;
      }
      async function revokeToken(client) {
        await client.request("DELETE /installation/token");
      }
      const wordsOf = (rights) => Object.entries(rights).map(([scope, level]) => `${scope.replaceAll("_", "-")}: ${level}`).join(" and ");
      function refusedAs(words) {
        return (error) => {
          const { status = 0 } = (0, requests.c2)(error);
          const said = words[status];
          if (said === void 0)
            throw error;
          throw new errors.yo(said, { cause: error, reason: "machine" });
        };
      }
      const encoded = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
      function signed({ id: id2, key }) {
        const now = Math.floor(Date.now() / 1e3);
        const text = `${encoded({ alg: "RS256", typ: "JWT" })}.${encoded({ iat: now - 60, exp: now + 480, iss: id2 })}`;
        return `${text}.${(0, external_node_crypto_.createSign)("RSA-SHA256").update(text).sign(privateKey(key), "base64url")}`;
      }
      function privateKey(pem) {
        try {
          return (0, external_node_crypto_.createPrivateKey)(pem.replaceAll("\\n", "\n"));
        } catch (error) {
          throw new errors.yo(`app-key is not a private key in PEM; take the whole file that GitHub gave (${(0, lib_text.TN)(String(error.code ?? "not read"), 60)})`);
        }
      }
      var context = __webpack_require__(85298);
      var part = __webpack_require__(17075);
      var inputs = __webpack_require__(91711);
      var check_name = __webpack_require__(407);
      var handed_update = __webpack_require__(5441);
      ;
      const publishLockInputs = {
        ...handed_update.R,
        ...check_name.L,
        reportArtifact: (0, inputs.WQ)("id of the artifact with the report of the check of exactly what is published; where it has something worse than before, nothing is", void 0, { least: 1, only: "github" }),
        branch: (0, inputs.Qq)("branch of the pull request: one commit on the base, replaced each night", "update-lock", {
          placeholder: "NAME",
          only: "github"
        }),
        base: (0, inputs.lq)("branch that the pull request goes to; default: the default branch", {
          placeholder: "NAME",
          only: "github"
        }),
        title: (0, inputs.Qq)("title of the pull request and of its commit", "Update flake.lock", { only: "github" }),
        autoMerge: (0, inputs.yL)("merge by itself once all that is required has passed, if so how; the repository must allow it", ["none", "merge", "squash", "rebase"], "none", { only: "github" }),
        token: (0, inputs.Qq)("token that may push and open pull requests", "${{ github.token }}", {
          only: "github",
          secret: true
        }),
        appId: (0, inputs.lq)("id of a GitHub App that is installed here, instead of token: what it pushes starts workflows, and is signed", { only: "github" }),
        appKey: (0, inputs.lq)("private key of that app", { only: "github", secret: true })
      };
      var held_inputs = __webpack_require__(43875);
      var markdown = __webpack_require__(70624);
      var impact_details = __webpack_require__(86495);
      var impact_section = __webpack_require__(86110);
      var input_section = __webpack_require__(23234);
      var limits = __webpack_require__(31770);
      var markdown_sections = __webpack_require__(11314);
      var update = __webpack_require__(23411);
      var words_names = __webpack_require__(91870);
      ;
      const mostNames = 10;
      function heldSection({ judgement, flakes }) {
        const blocks = (judgement?.held ?? []).map(({ flake, name, cause, log, since, targets, proved }) => {
          const what = (0, markdown.aY)(inputLabel(flake, name, flakes.length > 1), 80);
          const broken = targets.length === 0 ? "" : ` It breaks ${targetNames(targets)}.`;
          const doubt = proved ? "" : " Time or budget ended before it was tried alone.";
          const lines = log.length === 0 ? [] : [(0, markdown.OF)(log.slice(-10), 160)];
          return [
            `${what} since ${(0, markdown.aY)(since.slice(0, 10))}: ${(0, markdown.aY)(cause, 400)}.${broken}${doubt}`,
            ...lines
          ].join("\n\n");
        });
        return {
          title: "Held back",
          lead: "Each is tried again next night.",
          ...{ blocks, shape: "paragraphs", unit: "held inputs", share: 80, importance: 2 }
        };
      }
      function repairSection({ flakes }) {
        const blocks = flakes.flatMap(({ folder, repairs }) => repairs.map(({ name, change }) => `- ${(0, markdown.aY)(inputLabel(folder, name, flakes.length > 1), 80)} ${update.H[change]}`));
        return {
          title: "Repaired in flake.lock",
          ...{ blocks, shape: "rows", unit: "repairs", share: 40, importance: 3 }
        };
      }
      function judgementSection({ judgement }) {
        const { repaired = [], stillBroken = [], untried } = judgement ?? {};
        const blocks = [
          ...repaired.length === 0 ? [] : [`- works again with this update: ${targetNames(repaired)}`],
          ...stillBroken.length === 0 ? [] : [`- was broken before and still is: ${targetNames(stillBroken)}`],
          ...untried === void 0 ? [] : [`- not everything was tried: ${(0, markdown.aY)(untried, 400)}`]
        ];
        return {
          title: "What was judged",
          ...{ blocks, shape: "rows", unit: "findings", share: 40, importance: 3 }
        };
      }
      const targetNames = (names) => (0, words_names.zN)(names.map((name) => (0, markdown.aY)(name, 100)), mostNames);
      const inputLabel = (folder, name, isMany) => isMany ? `${folder}: ${name}` : name;
      ;
      const longest = 6e4;
      function renderUpdate(page) {
        const { update: update2, report, run, judged, notes, commits } = page;
        const all = update2.flakes.flatMap(({ folder, inputs: inputs2 }) => inputs2.map((input) => ({ folder, input })));
        const held = update2.judgement?.held ?? [];
        const moved = all.filter(({ folder, input }) => input.standing === "moves" && (0, held_inputs.Kd)({ folder }, input, held) === void 0);
        const isMany = update2.flakes.length > 1;
        const sections = [
          movedSection(moved, page, isMany),
          heldSection(update2),
          judgementSection(update2),
          repairSection(update2),
          ...report ? [(0, impact_section.Y)(report), (0, impact_details.V)(report, limits.I)] : [],
          restSection(all, isMany),
          (0, input_section.cP)(moved.map(({ input }) => input.name), commits)
        ];
        const first = `${(0, lib_text.U9)(moved.length, "input")} of ${isMany ? "several flakes" : "the flake"} moved.`;
        const last = [
          ...notes,
          judged === void 0 ? "" : `What was judged is this lock at ${(0, markdown.aY)(judged.slice(0, 12))}.`,
          isPlain(run) ? `[The run with logs and the whole report](${run})` : ""
        ].filter((line) => line !== "");
        const foot = last.join("\n\n");
        const rest = (n, unit) => `*… and ${n} more ${unit}: the run has all of them.*`;
        const limit = longest - Buffer.byteLength(first) - Buffer.byteLength(foot) - 20;
        return `${[first, ...(0, markdown_sections.H1)(sections, { limit, rest }), foot].join("\n\n")}
`;
      }
      const nameOf = ({ folder, input }, isMany) => (0, markdown.MZ)(inputLabel(folder, input.name, isMany), 80);
      function movedSection(moved, { commits }, isMany) {
        const rows = moved.map((one) => {
          const { before, after, name } = one.input;
          const known = commits.get(name);
          return (0, markdown_sections.nM)([
            nameOf(one, isMany),
            versionOf(before),
            after === void 0 ? "" : versionOf(after),
            known === void 0 ? linkOf(one.input, "compare") : linkOf(one.input, (0, lib_text.U9)(known.ahead, "commit"))
          ]);
        });
        return {
          title: "Moved",
          lead: (0, markdown_sections.PP)([["Input"], ["Before"], ["After"], ["Commits"]]),
          blocks: rows,
          ...{ shape: "rows", unit: "inputs", share: 120, importance: 1 }
        };
      }
      const restWords = {
        unreachable: "cannot be fetched",
        unlockable: "cannot be locked",
        "went-back": "went back",
        waiting: "waits",
        pinned: "pinned"
      };
      function restSection(all, isMany) {
        const order = Object.keys(restWords);
        const blocks = all.filter(({ input }) => restWords[input.standing] !== void 0).sort((a, b) => order.indexOf(a.input.standing) - order.indexOf(b.input.standing)).map((one) => (0, markdown_sections.nM)([nameOf(one, isMany), restWords[one.input.standing] ?? "", reasonOf(one.input)]));
        return {
          title: "Not moved",
          lead: (0, markdown_sections.PP)([["Input"], [""], ["Why"]]),
          ...{ blocks, shape: "rows", unit: "inputs", share: 60, importance: 4 }
        };
      }
      const reasonOf = ({ reason }) => reason === void 0 ? "" : (0, markdown.MZ)(reason, 300);
      function versionOf({ revision, date, locked }) {
        const hash = typeof locked.narHash === "string" ? locked.narHash.replace(/^sha256-/, "") : "";
        const day = date === void 0 ? void 0 : new Date(date * 1e3);
        const shown = day === void 0 || Number.isNaN(day.getTime()) ? "" : ` (${day.toISOString().slice(0, 10)})`;
        return `${(0, markdown.MZ)((revision ?? hash).slice(0, 10) || "unknown", 20)}${shown}`;
      }
      const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
      const commit = /^[0-9a-f]{40}$/;
      function linkOf({ before, after }, title) {
        const { type, host, owner, repo } = before.locked;
        const [from, to] = [String(before.locked.rev), String(after?.locked.rev)];
        const isKnown = type === "github" && (host === void 0 || host === "github.com");
        if (!isKnown || ![owner, repo].every((part2) => word.test(String(part2))))
          return "";
        if (!commit.test(from) || !commit.test(to))
          return "";
        return `[${title}](https://github.com/${owner}/${repo}/compare/${from}...${to})`;
      }
      const isPlain = (url) => /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(url);
      var reported = __webpack_require__(28959);
      ;
      const trailer = "Flakeship-Update";
      function commitMessage(title, digest2, run) {
        return `${title}

${trailer}: ${digest2}
Flakeship-Run: ${run}
`;
      }
      const isOurMessage = (message) => new RegExp(`^${trailer}: [0-9a-f]{64}$`, "m").test(message.slice(0, 1e4));
      const bodyMark = (digest2) => `<!-- flakeship update-lock ${digest2 ?? "closed"} -->`;
      function digestIn(body) {
        const [, digest2] = /^<!-- flakeship update-lock ([0-9a-f]{64}) -->/.exec(body.slice(0, 200)) ?? [];
        return digest2;
      }
      const commentMark = "<!-- flakeship update-lock -->";
      ;
      function movesOn(host, moved) {
        return moved.flatMap(({ name, before, after }) => {
          const { type, owner, repo, rev } = before.locked;
          if (type !== "github" || (before.locked.host ?? "github.com") !== host || after === void 0)
            return [];
          const [from, to] = [String(rev), String(after.locked.rev)];
          return [{ name, owner: String(owner), repository: String(repo), from, to }];
        });
      }
      ;
      function decidePublishing({ branch, pull, wanted }) {
        const open = pull?.isOpen ? pull : void 0;
        if (branch.kind === "theirs")
          return { actions: open ? [{ do: "say", number: open.number, what: "theirs" }] : [], rest: "theirs" };
        if (wanted === void 0)
          return { actions: withdraw(branch, open), rest: "nothing-moves" };
        if (pull && !pull.isOpen && !pull.isMerged && pull.digest === wanted)
          return { actions: branch.kind === "ours" ? [{ do: "remove-branch" }] : [], rest: "closed-by-person" };
        return {
          actions: [...setBranch(branch), open ? { do: "update-pull", number: open.number } : { do: "open-pull" }],
          rest: void 0
        };
      }
      function setBranch(branch) {
        if (branch.kind === "absent")
          return [{ do: "make-branch" }];
        return branch.isCurrent ? [] : [{ do: "move-branch", from: branch.head }];
      }
      function withdraw(branch, open) {
        return [
          ...open ? [
            { do: "say", number: open.number, what: "nothing-left" },
            { do: "close-pull", number: open.number }
          ] : [],
          ...branch.kind === "ours" ? [{ do: "remove-branch" }] : []
        ];
      }
      ;
      async function fileAt(data, tree, path) {
        const parts = path.split("/");
        let at = tree;
        for (const [i, name] of parts.entries()) {
          const entries = at === void 0 ? [] : await data.tree(at);
          const entry = entries?.find((one) => one.path === name);
          if (i < parts.length - 1)
            at = entry?.type === "tree" ? entry.sha : void 0;
          else if (entry?.type === "blob" && entry.mode.startsWith("100"))
            return { blob: entry.sha, mode: entry.mode };
        }
        return void 0;
      }
      var compose = __webpack_require__(86245);
      var lock_file = __webpack_require__(97113);
      ;
      function wantedOf({ flakes }, held) {
        const locks = [];
        const moved = [];
        for (const flake of flakes) {
          const out = (0, held_inputs.KV)(flake, held);
          const moving = flake.inputs.filter(({ standing, name }) => standing === "moves" && !out.has(name));
          requireFit(flake, moving);
          const text = (0, compose.Q)(flake, out);
          if (text === void 0)
            continue;
          if (Buffer.byteLength(text) > lock_file.sJ)
            throw refused(`${flake.lockFile} would be larger than ${lock_file.sJ >> 20} MiB`);
          locks.push({ path: flake.lockFile, text });
          moved.push(...moving);
        }
        if (locks.length === 0)
          return void 0;
        const repaired = flakes.flatMap(({ folder, repairs }) => repairs.map((repair) => [folder, repair]));
        const revisions = moved.map(({ name, after }) => [name, after?.locked]);
        return { locks, moved, digest: sha256(JSON.stringify([repaired, revisions])) };
      }
      const sha256 = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      const refused = (why) => new errors.yo(`nothing is published: ${(0, lib_text.TN)(why, 300)}`, { reason: "failed" });
      function requireFit({ lockFile, folder }, moving) {
        const expected = folder === "." ? "flake.lock" : `${folder}/flake.lock`;
        if (lockFile !== expected)
          throw refused(`${lockFile} is not the lock of ${folder}`);
        for (const input of moving) {
          const why = (0, compose.q)(input);
          if (why !== void 0)
            throw refused(why);
        }
      }
      function blobHash(content) {
        const data = Buffer.from(content);
        return (0, external_node_crypto_.createHash)("sha1").update(`blob ${data.length}\0`).update(data).digest("hex");
      }
      ;
      async function groundOf({ branches, data, flakes }, base) {
        const head = await branches.head(base);
        const commit2 = head === void 0 ? void 0 : await data.commit(head);
        if (head === void 0 || commit2 === void 0)
          throw new errors.yo(`there is no branch ${base} to update`, { reason: "machine" });
        const there = /* @__PURE__ */ new Map();
        for (const { folder, lockFile, sha256: sha2562 } of flakes) {
          const nix = folder === "." ? "flake.nix" : `${folder}/flake.nix`;
          const [flake, lock] = [await fileAt(data, commit2.tree, nix), await fileAt(data, commit2.tree, lockFile)];
          if (await digest(data, flake) !== sha2562.flake)
            return void 0;
          if (await digest(data, lock) !== sha2562.lock)
            return void 0;
          there.set(lockFile, lock);
        }
        return { base, head, tree: commit2.tree, there };
      }
      async function digest(data, file) {
        if (file === void 0)
          return void 0;
        return (0, external_node_crypto_.createHash)("sha256").update(await data.blob(file.blob)).digest("hex");
      }
      const isThere = (wanted, { there }) => wanted === void 0 || wanted.locks.every(({ path, text }) => there.get(path)?.blob === blobHash(text));
      async function requireSignatures({ viewer, branches, branch }) {
        if (viewer.kind !== "person" || !(await branches.rules(branch)).has("required_signatures"))
          return;
        throw new errors.yo(`${branch} must have signed commits, and GitHub signs for the tokens of workflows and apps only; nothing is written. Leave the token out, or use that of an app`, { reason: "machine" });
      }
      async function branchState({ branches, data, branch, viewer }, ground, wanted) {
        const head = await branches.head(branch);
        if (head === void 0)
          return { kind: "absent" };
        const commit2 = await data.commit(head);
        const isMadeByUs = commit2?.parents.length === 1 && isOurMessage(commit2.message) && (viewer.kind === "person" || commit2.committer === "GitHub");
        const compared = isMadeByUs ? await data.compare(ground.head, head).catch(requests.Ge) : void 0;
        if (!commit2 || compared === void 0 || compared.ahead > 1)
          return { kind: "theirs", head, author: commit2?.author ?? "somebody" };
        const locks = wanted?.locks ?? [];
        const files = await Promise.all(locks.map(({ path }) => fileAt(data, commit2.tree, path)));
        const isSame = locks.every(({ text }, i) => files[i]?.blob === blobHash(text));
        const isCurrent = isSame && commit2.parents[0] === ground.head;
        return { kind: "ours", head, isCurrent, isVerified: commit2.isVerified };
      }
      ;
      const steps = {
        "make-branch": async (job, step) => {
          const commit2 = await commitOf(job, step);
          return pushed(step, await job.branches.create(job.branch, commit2));
        },
        "move-branch": async (job, step) => {
          const commit2 = await commitOf(job, step);
          return pushed(step, await job.branches.move(job.branch, commit2, { force: true }));
        },
        "open-pull": openPull,
        "update-pull": async (job, { action, wanted, state }) => {
          const words = steps_wordsOf(job, wanted, state);
          const { pull } = state;
          if (pull?.title === words.title && sameBut(pull.body, words.body))
            return "done";
          if ("number" in action)
            state.pull = await job.pulls.update(action.number, words);
          return "done";
        },
        say: async (job, { action }) => {
          if (action.do === "say")
            await job.say(action.number, action.what);
          return "done";
        },
        "close-pull": async (job, { action, state }) => {
          if (!("number" in action))
            return "done";
          const body = `${bodyMark(void 0)}
${(state.pull?.body ?? "").replace(/^<!--[^\n]*\n/, "")}`;
          state.pull = await job.pulls.update(action.number, { body, state: "closed" });
          return "done";
        },
        "remove-branch": async (job) => {
          await job.branches.remove(job.branch);
          return "done";
        }
      };
      function pushed({ state }, how) {
        state.isPushed = how === "moved";
        return how === "moved" ? "done" : "lost";
      }
      async function commitOf({ data, title, run, log }, { ground, wanted, state }) {
        const files = [];
        for (const { path, text } of wanted?.locks ?? []) {
          const mode = ground.there.get(path)?.mode ?? "100644";
          files.push({ path, mode, blob: await data.createBlob(text) });
        }
        const tree = await data.createTree(ground.tree, files);
        const message = commitMessage(title, wanted?.digest ?? "", run);
        const made = await data.createCommit({ tree, parents: [ground.head], message });
        state.isVerified = made.isVerified;
        if (!made.isVerified)
          log.info("the commit has no signature: GitHub signs for the tokens of workflows and apps only");
        return made.sha;
      }
      const steps_wordsOf = ({ title, body }, wanted, { isVerified }) => ({
        title,
        body: `${bodyMark(wanted?.digest)}
${body({ isVerified: isVerified ?? true })}`
      });
      function sameBut(one, other) {
        const without = (body) => body.replaceAll(/\/actions\/runs\/\d+/g, "").replaceAll("\r\n", "\n").trim();
        return without(one) === without(other);
      }
      async function openPull(job, { ground, wanted, state }) {
        const words = steps_wordsOf(job, wanted, state);
        const made = await job.pulls.create({ ...words, branch: job.branch, base: ground.base });
        if (made === "not-permitted") {
          await job.branches.remove(job.branch);
          throw new errors.yo('the pull request cannot be opened: tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository (Actions, General), or use the token of an app; the branch was removed again', { reason: "machine" });
        }
        const pull = made === "exists" ? await job.pulls.find(job.branch) : made;
        if (pull?.isOpen !== true)
          throw new errors.Ml("GitHub did not say whether the pull request was opened; run this again");
        state.pull = made === "exists" ? await job.pulls.update(pull.number, words) : pull;
        return "done";
      }
      ;
      const mostTries = 3;
      async function publishLocks(job) {
        const base = job.base ?? await job.branches.default();
        for (let tries = 1; tries <= mostTries; tries++) {
          const done = await once(job, base);
          if (done)
            return done;
          job.log.info(`the branch ${job.branch} was moved by another run meanwhile; looking at it again`);
        }
        throw new errors.Ml(`the branch ${job.branch} moves all the time; run this again when it is quiet`);
      }
      async function once(job, base) {
        const ground = await groundOf(job, base);
        if (ground === void 0)
          return { rest: "base-changed", pull: void 0, isPushed: false, isVerified: void 0 };
        const wanted = isThere(job.wanted, ground) ? void 0 : job.wanted;
        await requireSignatures(job);
        const branch = await branchState(job, ground, wanted);
        const pull = await job.pulls.find(job.branch);
        const seen = pull && { ...pull, digest: digestIn(pull.body) };
        const { actions, rest } = decidePublishing({ branch, pull: seen, wanted: wanted?.digest });
        const isVerified = branch.kind === "ours" ? branch.isVerified : void 0;
        const state = { pull, isPushed: false, isVerified };
        for (const action of actions) {
          if (await steps[action.do](job, { action, ground, wanted, state }) === "lost")
            return void 0;
        }
        return { rest, pull: state.pull, isPushed: state.isPushed, isVerified: state.isVerified };
      }
      ;
      const tokenMeaning = {
        workflow: 'opened with GITHUB_TOKEN: its checks wait until somebody presses "Approve workflows to run", and merging it with that token starts no run; the token of an app has neither limit',
        app: "opened with the token of an app: its checks run by themselves, and its commit is signed by GitHub",
        person: "opened with the token of a person: its checks run by themselves, and its commit has no signature; the token of an app gives one"
      };
      function checkAutoMerge(kind, rules) {
        if (kind !== "workflow")
          return void 0;
        if (rules.has("merge_queue"))
          throw new errors.yo("auto-merge with GITHUB_TOKEN does not work with a merge queue: no merge_group run starts, and the queue drops the pull request; nothing is written. Give app-id and app-key, or leave auto-merge out", { reason: "machine" });
        return "auto-merge with GITHUB_TOKEN starts no push run on the base when it merges: what such runs build and promote does not happen; give app-id and app-key";
      }
      var comments = __webpack_require__(53551);
      var git_branches = __webpack_require__(45392);
      var git_data = __webpack_require__(86027);
      var public_commits = __webpack_require__(74474);
      ;
      function branchPulls({ request }, run) {
        const place = (0, requests.$t)(run);
        return {
          find: async (branch) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/pulls", {
              ...place,
              ...page,
              state: "all",
              head: `${run.repository.owner}:${branch}`
            });
            const found = (await (0, git_data.Q)(get, 3)).filter(({ head }) => head.ref === branch).map(pullOf);
            return found.find(({ isOpen }) => isOpen) ?? found.sort((a, b) => b.number - a.number)[0];
          },
          create: async ({ title, body, branch, base }) => {
            try {
              const { data } = await request("POST /repos/{owner}/{repo}/pulls", {
                ...{ ...place, title, body, base, head: branch },
                request: { retries: 0 }
                // one whose answer is lost may be there all the same
              });
              return pullOf(data);
            } catch (error) {
              const { status = 500, message } = (0, requests.c2)(error);
              if (status === 403 && /not permitted to create/i.test(message))
                return "not-permitted";
              if (status >= 500 || status === 422 && /already exists/i.test(message))
                return "exists";
              throw error;
            }
          },
          update: async (number, change) => {
            const { data } = await request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
              ...place,
              ...change,
              pull_number: number
            });
            return pullOf(data);
          },
          autoMerge: async ({ node }, method) => {
            const query = "mutation($pull: ID!, $method: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId } }";
            const { data } = await request("POST /graphql", { query, variables: { pull: node, method } });
            const { errors: errors2 } = data;
            return errors2 === void 0 ? void 0 : String(errors2[0]?.message ?? "GitHub refused it");
          }
        };
      }
      const pullOf = (raw) => ({
        number: raw.number,
        node: raw.node_id,
        title: raw.title,
        body: raw.body ?? "",
        isOpen: raw.state === "open",
        isMerged: typeof raw.merged_at === "string",
        page: raw.html_url
      });
      var github_viewer = __webpack_require__(76395);
      var job_folders = __webpack_require__(71009);
      var jobs_handed_update = __webpack_require__(54384);
      var run_stores = __webpack_require__(92182);
      var update_lock_steps = __webpack_require__(48915);
      ;
      const keptToken = "installation-token";
      async function publishLock(values, host) {
        const stores = await (0, run_stores.runStoresOf)(host, values.name);
        const { run } = stores;
        const folder = await (0, job_folders.kR)(host);
        const update2 = await (0, jobs_handed_update.h)(stores, values, folder);
        await (0, update_lock_steps.keepMemory)(stores, update2, "publish");
        const report = values.reportArtifact === void 0 ? void 0 : await (0, update_lock_steps.reportById)(stores, values.reportArtifact, folder);
        if (report)
          requireGood(report, update2);
        const wanted = wantedOf(update2, update2.judgement?.held ?? []);
        const client = (0, github_client.githubClient)({ run, token: await tokenOf(values, run, host), log: host.log });
        const viewer = await (0, github_viewer.G)(client);
        const done = await publish(values, { client, viewer, run, host, update: update2, report, wanted });
        const { pull, rest, isPushed } = done;
        const said = saidOf(done, values.branch);
        if (rest === "theirs")
          host.log.warning(said);
        else
          host.log.info(said);
        const isEmpty = wanted === void 0 && isStuck(update2);
        if (isEmpty)
          host.log.error("nothing can be published: every input that could move is held back or cannot be fetched; the log of this job and of narrow say why");
        return {
          ok: !isEmpty,
          outputs: {
            pull: pull?.isOpen ? String(pull.number) : "",
            url: pull?.isOpen ? pull.page : "",
            how: rest ?? (isPushed ? "pushed" : "unchanged")
          }
        };
      }
      async function tokenOf({ token, appId, appKey }, run, host) {
        if (appId === void 0 && appKey === void 0)
          return token;
        if (appId === void 0 || appKey === void 0)
          throw new errors.yo("app-id and app-key belong together; give both, or neither");
        const rights = { contents: "write", pull_requests: "write" };
        const made = await installationToken({ id: appId, key: appKey }, rights, { at: run, log: host.log });
        host.secret(made);
        host.keep(keptToken, made);
        return made;
      }
      function requireGood(report, { judgement }) {
        const excused = new Set(judgement?.stillBroken);
        const worse = (0, reported.sm)(report).filter((id2) => !excused.has(id2));
        if (worse.length === 0)
          return;
        throw new errors.yo(`nothing is published: with what is left ${(0, words_names.zN)(worse.map((id2) => (0, lib_text.TN)(id2, 60)), 5)} would still be worse than before; tried again next night`, { reason: "failed" });
      }
      async function publish(values, { client, viewer, run, host, update: update2, report, wanted }) {
        const { log } = host;
        const branches = (0, git_branches.W)(client, run);
        const pulls = branchPulls(client, run);
        const base = values.base ?? await branches.default();
        const { autoMerge } = values;
        const warning = autoMerge === "none" ? void 0 : checkAutoMerge(viewer.kind, await branches.rules(base));
        if (warning !== void 0)
          log.warning(warning);
        const moves = movesOn(new URL(run.serverUrl).host, wanted?.moved ?? []);
        const commits = await (0, public_commits.g)(client, moves, log);
        const body = ({ isVerified }) => renderUpdate({
          ...{ update: update2, report, commits, run: run.page, judged: update2.judgement?.commit },
          notes: notesOf(viewer, isVerified)
        });
        if (wanted) {
          log.info(tokenMeaning[viewer.kind]);
          await host.summary(body({ isVerified: true }));
        }
        const done = await publishLocks({
          ...{ data: (0, git_data.p)(client, run), branches, pulls, viewer, wanted, body, log },
          ...{ branch: values.branch, base, title: (0, lib_text.TN)(values.title, 200), run: run.page },
          flakes: update2.flakes,
          say: async (number, what) => {
            const text = `${commentMark}
${commentWords[what](values.branch)}`;
            await (0, comments.Z)(client, run, { number, marker: commentMark, body: text });
          }
        });
        if (autoMerge !== "none" && done.pull?.isOpen && done.rest === void 0) {
          const why = await pulls.autoMerge(done.pull, autoMerge.toUpperCase());
          if (why !== void 0)
            log.warning(`auto-merge is not on: ${(0, lib_text.TN)(why, 200)}`);
        }
        return done;
      }
      const notesOf = ({ kind }, isVerified) => [
        ...kind === "app" ? [] : [`*This pull request was ${tokenMeaning[kind]}.*`],
        ...isVerified || kind === "person" ? [] : ["*GitHub did not sign its commit.*"]
      ];
      const commentWords = {
        theirs: (branch) => `The branch ${(0, markdown.aY)(branch)} has a commit that Flakeship did not make, so that it is left alone. Newer revisions are there: merge this pull request, or delete the branch, and the next night begins anew.`,
        "nothing-left": () => "No input moves any more: the base has these revisions, or they are held back. Closed."
      };
      const isStuck = ({ flakes, judgement }) => (judgement?.held.length ?? 0) > 0 || flakes.some(({ inputs: inputs2 }) => inputs2.some(({ standing }) => standing === "unreachable" || standing === "unlockable"));
      function saidOf({ rest, pull, isPushed }, branch) {
        const at = pull?.isOpen ? `pull request #${pull.number} (${pull.page})` : `the branch ${branch}`;
        const words = {
          "base-changed": `a flake.nix or flake.lock changed on the base since it was resolved: nothing is written, tried again next night`,
          theirs: `${at} has a commit of somebody else and is left alone`,
          "closed-by-person": "a person closed the pull request with these very revisions: it is not opened again",
          "nothing-moves": "nothing to move"
        };
        return rest === void 0 ? `${at} ${isPushed ? "is new" : "is unchanged"}` : words[rest];
      }
      ;
      const update_lock_publish = (0, part.X)({
        describe: "Publishes what inputs of flakes move to, as other jobs resolved and judged it: one branch with one commit, and one pull request, kept up to date. It runs neither Nix nor git.",
        example: "uses: OWNER/flakeship/actions/update-lock/publish@v1",
        outputs: {
          pull: "number of the pull request; empty where there is none",
          url: "its page",
          how: "`pushed`, `unchanged`, `nothing-moves`, `base-changed`, `theirs` or `closed-by-person`"
        }
      }, publishLockInputs, {
        main: publishLock,
        async post({ environment, log, kept }) {
          const token = kept(keptToken);
          if (token === "")
            return;
          await revokeToken((0, github_client.githubClient)({ run: (0, context.runOf)(environment), token, log }));
          log.info("the token of the app is revoked");
        }
      });
    })
  ),
  /***/
  43875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KV: () => (
          /* binding */
          heldNames
        ),
        /* harmony export */
        Kd: () => (
          /* binding */
          holderOf
        ),
        /* harmony export */
        tY: () => (
          /* binding */
          leaderOf
        )
        /* harmony export */
      });
      const leaderOf = ({ folder }, input) => input.with ?? { flake: folder, name: input.name };
      function holderOf(flake, input, held) {
        const leader = leaderOf(flake, input);
        return held.find((one) => one.flake === leader.flake && one.name === leader.name);
      }
      function heldNames(flake, held) {
        return new Set(flake.inputs.filter((input) => holderOf(flake, input, held)).map(({ name }) => name));
      }
    })
  ),
  /***/
  40658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $f: () => (
          /* binding */
          heldIn
        ),
        /* harmony export */
        R: () => (
          /* binding */
          evaluateMoved
        ),
        /* harmony export */
        Zb: () => (
          /* binding */
          leaderKey
        ),
        /* harmony export */
        el: () => (
          /* binding */
          movingInputs
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          targetKey
        ),
        /* harmony export */
        sM: () => (
          /* binding */
          inputKey
        )
        /* harmony export */
      });
      var _documents_held_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43875);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _nix_flake_lock_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86245);
      const inputKey = ({ folder }, name) => folder === "." ? name : `${folder}:${name}`;
      function leaderKey(flake, input) {
        const leader = (0, _documents_held_inputs_js__WEBPACK_IMPORTED_MODULE_2__.tY)(flake, input);
        return inputKey({ folder: leader.flake }, leader.name);
      }
      const targetKey = inputKey;
      function movingInputs(update) {
        return update.flakes.flatMap((flake) => flake.inputs.filter((input) => input.standing === "moves" && input.with === void 0).map(({ name }) => inputKey(flake, name)));
      }
      function heldIn(flake, moves) {
        const held = flake.inputs.filter((input) => input.standing === "moves" && !moves.has(leaderKey(flake, input)));
        return new Set(held.map(({ name }) => name));
      }
      async function evaluateMoved(update, moves, { scratch, judges }) {
        const changes = update.flakes.flatMap((flake) => {
          const text = (0, _nix_flake_lock_compose_js__WEBPACK_IMPORTED_MODULE_1__.Q)(flake, heldIn(flake, moves));
          return text === void 0 ? [] : [[flake.lockFile, text]];
        });
        const commit = await scratch.commit(new Map(changes));
        const flakes = [];
        for (const flake of update.flakes) {
          const reference = scratch.reference(commit, flake.folder);
          flakes.push({ flake, ...await usable(judges.evaluate(reference)) });
        }
        return { commit, flakes };
      }
      async function usable(evaluating) {
        try {
          return { plan: await evaluating };
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo && error.reason === "usage")
            return { error };
          throw error;
        }
      }
    })
  ),
  /***/
  13737: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          PermissionError
        ),
        /* harmony export */
        t: () => (
          /* binding */
          explained
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      class PermissionError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        permissions;
        constructor(message, permissions, options) {
          super(message, { ...options, reason: "machine" });
          this.name = "PermissionError";
          this.permissions = permissions;
        }
      }
      const needs = [
        [/^(POST|PATCH|DELETE) .*\/issues\/(comments\/|.*\/comments)/, "pull-requests: write"],
        [/^GET .*\/(pulls|issues)\b/, "pull-requests: read"],
        [/^(DELETE|POST|PUT) .*\/actions\//, "actions: write"],
        [/^GET .*\/actions\//, "actions: read"],
        [/^(POST|PATCH|PUT|DELETE) .*\/(contents|git|releases)\b/, "contents: write"],
        [/^GET .*\/(contents|git|commits|releases)\b/, "contents: read"]
      ];
      const isRefusal = (error) => error instanceof Error && typeof error.status === "number";
      function explained(error, route) {
        if (!isRefusal(error))
          return error;
        const said = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(error.message, 300);
        const lines = permissionsFor(error, route);
        const asked = lines.map((line) => `\`${line}\``).join(" or ");
        if (error.status === 403 && /not accessible by|must have admin|write access/i.test(error.message))
          return new PermissionError(`the token may not do this (${route}): add ${asked || "what it needs"} under permissions: of the job`, lines, { cause: error });
        if (error.status === 401)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("GitHub does not accept the token; give a valid one in the input token", {
            cause: error
          });
        if (error.status === 404)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub finds nothing at ${route}; in a private repository this also means that the token lacks ${asked || "a permission"}`, { cause: error, reason: "machine" });
        if (error.status === 403 && /is locked|was archived|read-only/i.test(error.message))
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub rejected the request: ${said}`, { cause: error, reason: "machine" });
        if (error.status === 403 || error.status === 429)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`GitHub refuses for now: ${said}; run the job again later`, { cause: error });
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`GitHub's API does not do what it should (${error.status}): ${said}; run the job again`, {
          cause: error
        });
      }
      function permissionsFor({ response }, route) {
        const accepted = String(response?.headers["x-accepted-github-permissions"] ?? "");
        const named = accepted.split(/[;,]/).flatMap((one) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(one)?.slice(1).join(": ") ?? []).map((one) => one.replaceAll("_", "-"));
        if (named.length > 0)
          return named;
        return needs.filter(([pattern]) => pattern.test(route)).slice(0, 1).map(([, permission]) => permission);
      }
    })
  ),
  /***/
  95736: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        githubClient: () => (
          /* binding */
          githubClient
        ),
        pages: () => (
          /* binding */
          pages
        )
      });
      var dist_src = __webpack_require__(51582);
      var dist_bundle = __webpack_require__(54491);
      var light = __webpack_require__(46503);
      ;
      var VERSION = "0.0.0-development";
      var noop = () => Promise.resolve();
      function wrapRequest(state, request, options) {
        return state.retryLimiter.schedule(doRequest, state, request, options);
      }
      async function doRequest(state, request, options) {
        const { pathname } = new URL(options.url, "http://github.test");
        const isAuth = isAuthRequest(options.method, pathname);
        const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
        const isSearch = options.method === "GET" && pathname.startsWith("/search/");
        const isGraphQL = pathname.startsWith("/graphql");
        const retryCount = ~~request.retryCount;
        const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
        if (state.clustering) {
          jobOptions.expiration = 1e3 * 60;
        }
        if (isWrite || isGraphQL) {
          await state.write.key(state.id).schedule(jobOptions, noop);
        }
        if (isWrite && state.triggersNotification(pathname)) {
          await state.notifications.key(state.id).schedule(jobOptions, noop);
        }
        if (isSearch) {
          await state.search.key(state.id).schedule(jobOptions, noop);
        }
        const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
        if (isGraphQL) {
          const res = await req;
          if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
            const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
              response: res,
              data: res.data
            });
            throw error;
          }
        }
        return req;
      }
      function isAuthRequest(method, pathname) {
        return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
        /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
        (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
        /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
        pathname === "/login/oauth/access_token");
      }
      var triggers_notification_paths_default = [
        "/orgs/{org}/invitations",
        "/orgs/{org}/invitations/{invitation_id}",
        "/orgs/{org}/teams/{team_slug}/discussions",
        "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
        "/repos/{owner}/{repo}/collaborators/{username}",
        "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
        "/repos/{owner}/{repo}/issues",
        "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
        "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
        "/repos/{owner}/{repo}/pulls",
        "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
        "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
        "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
        "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        "/repos/{owner}/{repo}/releases",
        "/teams/{team_id}/discussions",
        "/teams/{team_id}/discussions/{discussion_number}/comments"
      ];
      function routeMatcher(paths) {
        const regexes = paths.map(
          (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
        );
        const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
        return new RegExp(regex2, "i");
      }
      var regex = routeMatcher(triggers_notification_paths_default);
      var triggersNotification = regex.test.bind(regex);
      var groups = {};
      var createGroups = function(Bottleneck, common) {
        groups.global = new Bottleneck.Group({
          id: "octokit-global",
          maxConcurrent: 10,
          ...common
        });
        groups.auth = new Bottleneck.Group({
          id: "octokit-auth",
          maxConcurrent: 1,
          ...common
        });
        groups.search = new Bottleneck.Group({
          id: "octokit-search",
          maxConcurrent: 1,
          minTime: 2e3,
          ...common
        });
        groups.write = new Bottleneck.Group({
          id: "octokit-write",
          maxConcurrent: 1,
          minTime: 1e3,
          ...common
        });
        groups.notifications = new Bottleneck.Group({
          id: "octokit-notifications",
          maxConcurrent: 1,
          minTime: 3e3,
          ...common
        });
      };
      function throttling(octokit, octokitOptions) {
        const {
          enabled = true,
          Bottleneck = light,
          id: id2 = "no-id",
          timeout = 1e3 * 60 * 2,
          // Redis TTL: 2 minutes
          connection
        } = octokitOptions.throttle || {};
        if (!enabled) {
          return {};
        }
        const common = { timeout };
        if (typeof connection !== "undefined") {
          common.connection = connection;
        }
        const state = Object.assign(
          {
            clustering: connection != null,
            triggersNotification,
            fallbackSecondaryRateRetryAfter: 60,
            retryAfterBaseValue: 1e3,
            id: id2
          },
          octokitOptions.throttle
        );
        if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
          throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
        }
        let initialized = false;
        const initializeBottleneck = () => {
          if (initialized) {
            return;
          }
          initialized = true;
          if (groups.global == null) {
            createGroups(Bottleneck, common);
          }
          state.global = state.global ?? groups.global;
          state.auth = state.auth ?? groups.auth;
          state.search = state.search ?? groups.search;
          state.write = state.write ?? groups.write;
          state.notifications = state.notifications ?? groups.notifications;
          state.retryLimiter = state.retryLimiter ?? new Bottleneck();
          const events = {};
          const emitter = new Bottleneck.Events(events);
          events.on("secondary-limit", state.onSecondaryRateLimit);
          events.on("rate-limit", state.onRateLimit);
          events.on(
            "error",
            (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
          );
          state.retryLimiter.on("failed", async function(error, info) {
            const [state2, request, options] = info.args;
            const { pathname } = new URL(options.url, "http://github.test");
            const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
            if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
              return;
            }
            const retryCount = ~~request.retryCount;
            request.retryCount = retryCount;
            options.request.retryCount = retryCount;
            const { wantRetry, retryAfter = 0 } = await (async function() {
              if (/\bsecondary rate\b/i.test(error.message)) {
                const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
                const wantRetry2 = await emitter.trigger(
                  "secondary-limit",
                  retryAfter2,
                  options,
                  octokit,
                  retryCount
                );
                return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
              }
              if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
                (error2) => error2.type === "RATE_LIMITED"
              )) {
                const rateLimitReset = new Date(
                  ~~error.response.headers["x-ratelimit-reset"] * 1e3
                ).getTime();
                const retryAfter2 = Math.max(
                  // Add one second so we retry _after_ the reset time
                  // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
                  Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
                  0
                );
                const wantRetry2 = await emitter.trigger(
                  "rate-limit",
                  retryAfter2,
                  options,
                  octokit,
                  retryCount
                );
                return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
              }
              return {};
            })();
            if (wantRetry) {
              request.retryCount++;
              return retryAfter * state2.retryAfterBaseValue;
            }
          });
        };
        octokit.hook.wrap("request", (request, options) => {
          initializeBottleneck();
          return wrapRequest(state, request, options);
        });
        return {};
      }
      throttling.VERSION = VERSION;
      throttling.triggersNotification = triggersNotification;
      var version = __webpack_require__(24493);
      var api_errors = __webpack_require__(13737);
      ;
      const most = 60;
      function githubClient({ run, token, log, patience = 120, pace }) {
        const waits = (what) => (seconds, _, __, tries) => {
          const isWorthIt = tries < 2 && seconds <= patience;
          const next = isWorthIt ? `going on in ${seconds} s` : `free in ${seconds} s, which is too long to wait`;
          log.info(`GitHub's ${what} rate limit is reached: ${next}`);
          return isWorthIt;
        };
        const octokit = new (dist_src.E.plugin(dist_bundle.L, throttling))({
          auth: token,
          baseUrl: run.apiUrl,
          userAgent: `flakeship/${version.r}`,
          request: { fetch: timed },
          throttle: {
            ...{ onRateLimit: waits("hourly"), onSecondaryRateLimit: waits("secondary"), id: run.apiUrl },
            ...pace
            // its types want all of a Bottleneck, of which it calls this much
          },
          retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
          // 429 is the throttle's
          log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug }
        });
        const request = async (...words) => {
          try {
            return await octokit.request(...words);
          } catch (error) {
            throw (0, api_errors.t)(error, String(words[0]));
          }
        };
        return { request };
      }
      function timed(url, options) {
        const late = AbortSignal.timeout(most * 1e3);
        return fetch(url, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late]) : late });
      }
      async function* pages(get, mostPages = 100) {
        for (let page = 1; page <= mostPages; page++) {
          const { data, headers } = await get({ per_page: 100, page });
          yield data;
          if (!/\brel="next"/.test(headers.link ?? ""))
            return;
        }
      }
    })
  ),
  /***/
  45392: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          githubBranches
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94943);
      var _git_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86027);
      const mostPages = 5;
      const once = { request: { retries: 0 } };
      function githubBranches({ request }, run) {
        const place = (0, _requests_js__WEBPACK_IMPORTED_MODULE_3__.$t)(run);
        const head = async (branch) => {
          const found = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
            ...place,
            ref: `heads/${branch}`
          }).catch(_requests_js__WEBPACK_IMPORTED_MODULE_3__.Ge);
          return found?.data.object.sha;
        };
        const set = async (branch, sha, work) => {
          try {
            await work;
            return "moved";
          } catch (error) {
            const { status = 500 } = (0, _requests_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error);
            if (status >= 500 && await head(branch) === sha)
              return "moved";
            return lostOrThrown(error, branch);
          }
        };
        return {
          default: async () => (await request("GET /repos/{owner}/{repo}", place)).data.default_branch,
          head,
          heads: async () => {
            const get = (page) => request("GET /repos/{owner}/{repo}/branches", { ...place, ...page });
            return (await (0, _git_data_js__WEBPACK_IMPORTED_MODULE_2__.Q)(get)).map(({ name, commit }) => ({ name, sha: commit.sha }));
          },
          create: (branch, sha) => set(branch, sha, request("POST /repos/{owner}/{repo}/git/refs", {
            ...place,
            ...once,
            ref: `refs/heads/${branch}`,
            sha
          })),
          move: (branch, sha, { force } = { force: false }) => set(branch, sha, request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
            ...place,
            ...once,
            ref: `heads/${branch}`,
            sha,
            force
          })),
          remove: async (branch) => {
            const gone = request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
              ...place,
              ...once,
              ref: `heads/${branch}`
            });
            await set(branch, void 0, gone);
          },
          formerHeads: async (branch) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/activity", { ...place, ...page, ref: `refs/heads/${branch}` });
            return (await byCursor(get)).filter(({ after }) => !/^0+$/.test(after)).map(({ after, actor, timestamp }) => ({
              ...{ sha: after, by: actor?.login ?? "somebody" },
              since: Math.floor(Date.parse(timestamp) / 1e3)
            }));
          },
          rules: async (branch) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/rules/branches/{branch}", { ...place, ...page, branch });
            const found = await (0, _git_data_js__WEBPACK_IMPORTED_MODULE_2__.Q)(get).catch(_requests_js__WEBPACK_IMPORTED_MODULE_3__.Ge);
            return new Set((found ?? []).map(({ type }) => String(type)));
          }
        };
      }
      async function byCursor(get) {
        const found = [];
        let after;
        for (let page = 0; page < mostPages; page++) {
          const { data, headers } = await get({ per_page: 100, ...after === void 0 ? {} : { after } });
          found.push(...data);
          const [, next] = /<([^>]+)>; rel="next"/.exec(headers.link ?? "") ?? [];
          after = next && new URL(next).searchParams.get("after") || void 0;
          if (after === void 0)
            break;
        }
        return found;
      }
      const lost = /reference (already exists|does not exist)|not a fast forward|but expected/i;
      function lostOrThrown(error, branch) {
        const { status, message } = (0, _requests_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error);
        if (status === 409 || status === 422 && lost.test(message))
          return "lost";
        if (status !== 422)
          throw error;
        const why = /rule violations/i.test(message) ? `the rules of the repository refuse it (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(message.replace(/ - https:\S+$/, ""), 200)}); let this token pass them, or take another branch` : `GitHub says: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(message, 200)}; a branch cannot have the name of a folder of another one`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the branch ${branch} cannot be set: ${why}`, { cause: error, reason: "machine" });
      }
    })
  ),
  /***/
  94943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Ge: () => (
          /* binding */
          absent
        ),
        /* harmony export */
        c2: () => (
          /* binding */
          statusOf
        )
        /* harmony export */
      });
      const placeOf = ({ repository }) => ({
        owner: repository.owner,
        repo: repository.name
      });
      function statusOf(error) {
        const cause = error?.cause ?? error;
        return {
          ...typeof cause?.status === "number" ? { status: cause.status } : {},
          message: String(cause?.message ?? "")
        };
      }
      function absent(error) {
        if (statusOf(error).status !== 404)
          throw error;
      }
    })
  ),
  /***/
  86245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          checkMoved
        ),
        Q: () => (
          /* binding */
          composeLock
        )
      });
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      ;
      function graft(root, grafts) {
        return [...grafts].sort((a, b) => a.path.length - b.path.length).reduce((tree, { path, node }) => isDeclaredAs(node, (0, lock_tree.MU)(tree, path)) ? replaced(tree, path, node) : tree, root);
      }
      const isDeclaredAs = ({ original }, there) => there !== void 0 && (0, lock_changes.D_)(there.original) === (0, lock_changes.D_)(original);
      function replaced(tree, [name, ...rest], node) {
        if (name === void 0)
          return node;
        const at = tree.inputs.get(name);
        if (at === void 0 || (0, lock_tree.lO)(at))
          return tree;
        return { ...tree, inputs: new Map([...tree.inputs, [name, replaced(at, rest, node)]]) };
      }
      var print_lock = __webpack_require__(75940);
      ;
      function composeLock({ lock, repairs, inputs }, held = /* @__PURE__ */ new Set()) {
        const before = (0, lock_tree.ur)(lock);
        const moving = inputs.filter(({ standing, name }) => standing === "moves" && !held.has(name));
        const after = graft(before, moving.map(graftOf));
        if (repairs.length === 0 && (0, lock_changes.iv)(before, after).length === 0)
          return void 0;
        return (0, print_lock.r)(after);
      }
      function graftOf({ path, lock, name }) {
        if (lock === void 0)
          throw new Error(`the document has no lock for ${name}, which moves`);
        return { path, node: (0, lock_tree.ur)(lock) };
      }
      const places = ["type", "host", "owner", "repo", "dir", "id"];
      function checkMoved({ original, before, after, lock, name }) {
        if (after === void 0 || lock === void 0)
          return `${name} has nothing to move to`;
        const first = lock.nodes[lock.root];
        const declared = JSON.stringify(first?.original);
        if (declared !== JSON.stringify(original))
          return `${name} is declared otherwise in its new lock`;
        if (JSON.stringify(first?.locked) !== JSON.stringify(after.locked))
          return `${name} has another source in its new lock than the one that is reported`;
        const other = places.find((place) => before.locked[place] !== after.locked[place]);
        if (other !== void 0)
          return `${name} would come from another place (${other})`;
        if (after.locked.type === "git" && before.locked.url !== after.locked.url)
          return `${name} would come from another repository`;
        if (isEncrypted(before.locked.url) && !isEncrypted(after.locked.url))
          return `${name} would be fetched without encryption`;
        return void 0;
      }
      const isEncrypted = (url) => /^[\w+]*https:/.test(String(url));
    })
  ),
  /***/
  29850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D_: () => (
          /* binding */
          identity
        ),
        /* harmony export */
        E6: () => (
          /* binding */
          isSameSource
        ),
        /* harmony export */
        iv: () => (
          /* binding */
          changesBetween
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function changesBetween(before, after) {
        const [old, now] = [flat(before), flat(after)];
        const removed = [...old].filter(([name]) => !now.has(name)).map(([, { path }]) => ({ path, change: "removed" }));
        const others = [...now].flatMap(([name, { path, ...one }]) => {
          const other = old.get(name);
          if (other === void 0)
            return [{ path, change: "added" }];
          if (one.declared !== other.declared)
            return [{ path, change: "declared" }];
          return one.locked === other.locked ? [] : [{ path, change: "locked" }];
        });
        return [...removed, ...others];
      }
      function flat(root) {
        const inputs = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(root).map(({ path, node: { original, locked, isFlake } }) => ({
          path,
          declared: JSON.stringify([identity(original), isFlake]),
          locked: identity(locked)
        }));
        const follows = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Ah)(root).map(({ path, to }) => ({ path, declared: JSON.stringify(to), locked: "" }));
        return new Map([...inputs, ...follows].map((one) => [JSON.stringify(one.path), one]));
      }
      const incidental = /* @__PURE__ */ new Set(["lastModified", "revCount", "__final"]);
      const byRevision = /* @__PURE__ */ new Set([...incidental, "narHash", "ref"]);
      function identity(source) {
        const left = source?.rev === void 0 ? incidental : byRevision;
        const told = Object.entries(source ?? {}).filter(([name]) => !left.has(name));
        return JSON.stringify(told.sort(([a], [b]) => a < b ? -1 : 1));
      }
      const isSameSource = (a, b) => identity(a) === identity(b);
    })
  ),
  /***/
  97113: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ke: () => (
          /* binding */
          lockFile
        ),
        /* harmony export */
        cx: () => (
          /* binding */
          readLockFile
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          tooLarge
        ),
        /* harmony export */
        sJ: () => (
          /* binding */
          largestLock
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          attributes
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const attribute = valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()]);
      const attributes = valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), attribute);
      const node = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** As in flake.nix. */
        original: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(attributes),
        locked: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(attributes),
        /** Version 5 has revision and hash here. */
        info: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(attributes),
        flake: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        /** The input that a relative path is relative to. */
        parent: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
        /** An input is a node, or the path of another input that it follows. */
        inputs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())])))
      });
      const lockFile = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
        root: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        nodes: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), node)
      });
      const known = { from: 5, to: 7 };
      const largestLock = 4 * 1024 * 1024;
      const tooLarge = (file) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is larger than 4 MiB, which no lock is; take it from an earlier commit`);
      function readLockFile(text, file) {
        if (Buffer.byteLength(text) > largestLock)
          throw tooLarge(file);
        const conflict = text.split("\n").findIndex((line) => line.startsWith("<<<<<<< ")) + 1;
        if (conflict > 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} has conflict markers (line ${conflict}); take one side (git checkout --theirs ${file}), run nix flake lock, and commit the file`);
        let raw;
        try {
          raw = JSON.parse(text);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is not JSON; take it from the last commit (git checkout HEAD ${file}), or delete it and run nix flake lock`, { cause });
        }
        const head = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() }), raw);
        if (head.success && (head.output.version < known.from || head.output.version > known.to))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is version ${head.output.version} of the format, this flakeship reads ${known.from} to ${known.to}; ${head.output.version > known.to ? "use a newer one" : "run nix flake lock there and commit the file"}`);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(lockFile, raw);
        if (parsed.success)
          return parsed.output;
        const where = valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(parsed.issues[0]) ?? "top level";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is not a lock that Nix writes (at ${where.slice(0, 100)}); delete it, run nix flake lock and commit the file`);
      }
    })
  ),
  /***/
  13407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ah: () => (
          /* binding */
          followsOf
        ),
        /* harmony export */
        MU: () => (
          /* binding */
          inputAt
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        Vc: () => (
          /* binding */
          inputsOf
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          isFollows
        ),
        /* harmony export */
        ur: () => (
          /* binding */
          lockTree
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const most = { inputs: 1e4, depth: 100 };
      function lockTree({ root, nodes }, file = "flake.lock") {
        let count = 0;
        const made = /* @__PURE__ */ new Map();
        const read = (key, depth) => {
          const before = made.get(key);
          if (before)
            return before;
          const node = Object.hasOwn(nodes, key) ? nodes[key] : void 0;
          if (node === void 0)
            throw broken(file, `it names an input ${JSON.stringify(key.slice(0, 100))} that it does not have`);
          if (depth > most.depth)
            throw broken(file, "its inputs go round in circles");
          const { original, locked, info, flake, parent, inputs = {} } = node;
          const entries = Object.entries(inputs);
          count += entries.length;
          if (count > most.inputs)
            throw broken(file, `it has more than ${most.inputs} inputs`);
          const whole = locked && { ...locked, ...info };
          const tree = {
            ...original === void 0 ? {} : { original },
            ...whole === void 0 ? {} : { locked: whole },
            isFlake: flake !== false,
            ...parent === void 0 ? {} : { parent },
            inputs: new Map(entries.map(([name, to]) => [name, typeof to === "string" ? read(to, depth + 1) : to]))
          };
          made.set(key, tree);
          return tree;
        };
        return read(root, 0);
      }
      const broken = (file, why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is broken: ${why}; delete it, run nix flake lock and commit the file`);
      function inputsOf(root) {
        const found = [];
        const queue = [{ path: [], node: root }];
        for (const { path, node } of queue) {
          for (const [name, to] of node.inputs) {
            if (isFollows(to))
              continue;
            const input = { path: [...path, name], node: to };
            found.push(input);
            queue.push(input);
            if (queue.length > most.inputs)
              throw broken("flake.lock", `it has more than ${most.inputs} inputs`);
          }
        }
        return found;
      }
      function followsOf(root) {
        return [{ path: [], node: root }, ...inputsOf(root)].flatMap(({ path, node }) => [...node.inputs].flatMap(([name, to]) => isFollows(to) ? [{ path: [...path, name], to }] : []));
      }
      const isFollows = (to) => Array.isArray(to);
      function inputAt(root, path) {
        let node = root;
        for (const name of path) {
          const to = node?.inputs.get(name);
          node = to === void 0 || isFollows(to) ? void 0 : to;
        }
        return node;
      }
      const nameOf = (path) => path.join("/");
    })
  ),
  /***/
  75940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          lockFileOf
        ),
        /* harmony export */
        r: () => (
          /* binding */
          printLock
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function printLock(root) {
        return `${JSON.stringify(lockFileOf(root), null, 2)}
`;
      }
      function lockFileOf(root, key = "root") {
        const keys = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const nodes = {};
        const add = (wanted, node) => {
          const known = keys.get(node);
          if (known !== void 0)
            return known;
          const key2 = free(wanted, taken);
          taken.add(key2);
          keys.set(node, key2);
          const inputs = [...node.inputs].sort(([a], [b]) => a < b ? -1 : 1).map(([name, to]) => [name, (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.lO)(to) ? [...to] : add(name, to)]);
          const { original, locked, parent } = node;
          nodes[key2] = {
            ...node.isFlake ? {} : { flake: false },
            ...inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) },
            ...locked === void 0 ? {} : { locked: sorted(locked) },
            ...original === void 0 ? {} : { original: sorted(original) },
            ...parent === void 0 ? {} : { parent: [...parent] }
          };
          return key2;
        };
        const first = add(key, root);
        return { nodes: sorted(nodes), root: first, version: 7 };
      }
      function free(wanted, taken) {
        if (!taken.has(wanted))
          return wanted;
        for (let n = 2; ; n++) {
          const key = `${wanted}_${n}`;
          if (!taken.has(key))
            return key;
        }
      }
      const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
    })
  ),
  /***/
  24493: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          version
        )
        /* harmony export */
      });
      const version = "0.1.0";
    })
  )
};
