export const id = 8779;
export const ids = [8779];
export const modules = {
  /***/
  56167: (
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
      ;
      const longest = 6e4;
      function renderUpdate(page) {
        const { update, report, run, judged, notes, commits } = page;
        const all = update.flakes.flatMap(({ folder, inputs: inputs2 }) => inputs2.map((input) => ({ folder, input })));
        const held = update.judgement?.held ?? [];
        const moved = all.filter(({ folder, input }) => input.standing === "moves" && (0, held_inputs.Kd)({ folder }, input, held) === void 0);
        const isMany = update.flakes.length > 1;
        const sections = [
          movedSection(moved, page, isMany),
          heldSection(update),
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
      const nameOf = ({ folder, input }, isMany) => (0, markdown.MZ)(isMany ? `${folder}: ${input.name}` : input.name, 80);
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
      function heldSection({ judgement, flakes }) {
        const blocks = (judgement?.held ?? []).map(({ flake, name, cause, log, since }) => {
          const what = (0, markdown.aY)(flakes.length > 1 ? `${flake}: ${name}` : name, 80);
          const lines = log.length === 0 ? [] : [(0, markdown.OF)(log.slice(-10), 160)];
          return [`${what} since ${(0, markdown.aY)(since.slice(0, 10))}: ${(0, markdown.aY)(cause, 400)}`, ...lines].join("\n\n");
        });
        return {
          title: "Held back",
          ...{ blocks, shape: "paragraphs", unit: "held inputs", share: 80, importance: 2 }
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
      var names = __webpack_require__(91870);
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
        const update = await (0, jobs_handed_update.h)(stores, values, folder);
        await (0, update_lock_steps.keepMemory)(stores, update, "publish");
        const report = values.reportArtifact === void 0 ? void 0 : await (0, update_lock_steps.reportById)(stores, values.reportArtifact, folder);
        if (report)
          requireGood(report, update);
        const wanted = wantedOf(update, update.judgement?.held ?? []);
        const client = (0, github_client.githubClient)({ run, token: await tokenOf(values, run, host), log: host.log });
        const viewer = await (0, github_viewer.G)(client);
        const done = await publish(values, { client, viewer, run, host, update, report, wanted });
        const { pull, rest, isPushed } = done;
        const said = saidOf(done, values.branch);
        if (rest === "theirs")
          host.log.warning(said);
        else
          host.log.info(said);
        const isEmpty = wanted === void 0 && isStuck(update);
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
        throw new errors.yo(`nothing is published: with what is left ${(0, names.zN)(worse.map((id2) => (0, lib_text.TN)(id2, 60)), 5)} would still be worse than before; tried again next night`, { reason: "failed" });
      }
      async function publish(values, { client, viewer, run, host, update, report, wanted }) {
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
          ...{ update, report, commits, run: run.page, judged: update.judgement?.commit },
          notes: notesOf(viewer, isVerified)
        });
        if (wanted) {
          log.info(tokenMeaning[viewer.kind]);
          await host.summary(body({ isVerified: true }));
        }
        const done = await publishLocks({
          ...{ data: (0, git_data.p)(client, run), branches, pulls, viewer, wanted, body, log },
          ...{ branch: values.branch, base, title: (0, lib_text.TN)(values.title, 200), run: run.page },
          flakes: update.flakes,
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
  91870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          withoutMiddle
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        zN: () => (
          /* binding */
          some
        )
        /* harmony export */
      });
      function nameOf({ names, attribute }) {
        return names[0] ?? attribute;
      }
      function placeOf({ file, line }) {
        return `${file}:${line}`;
      }
      function some(names, most) {
        const shown = names.slice(0, most).join(", ");
        return names.length > most ? `${shown} and ${names.length - most} more` : shown;
      }
      function withoutMiddle(steps, most) {
        if (steps.length <= most)
          return steps;
        const first = Math.floor(most / 2);
        const last = most - first - 1;
        return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
      }
    })
  ),
  /***/
  62143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K4: () => (
          /* binding */
          notHereNames
        ),
        /* harmony export */
        K9: () => (
          /* binding */
          byHost
        ),
        /* harmony export */
        Nd: () => (
          /* binding */
          outcomeStanding
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          isWell
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          bootStanding
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          failedNames
        )
        /* harmony export */
      });
      var _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        proved: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding(boot) {
        if (boot.verdict === "not-tried")
          return "aside";
        return (0, _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__.UA)(boot) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames(report) {
        const { targets, evaluationFailures, boots } = report;
        const bad = /* @__PURE__ */ new Set([
          ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb),
          ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
          ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
        ]);
        const isNotHere = report.notHere === "fail" || bad.size === 0 && !isWell(report);
        return isNotHere ? [.../* @__PURE__ */ new Set([...bad, ...notHereNames(report)])] : [...bad];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
      }
    })
  ),
  /***/
  21311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          notEvaluated
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          mostBuiltNames
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        b: () => (
          /* binding */
          refusalReason
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          runsOn
        ),
        /* harmony export */
        l3: () => (
          /* binding */
          startedBy
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          refusalOutcome
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          decidedBy
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          acceleratorWords
        )
        /* harmony export */
      });
      var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62143);
      const notEvaluated = "does not evaluate";
      const marks = { well: "✓", aside: "–", bad: "✗" };
      const outcomeWords = {
        built: "built",
        fetched: "fetched",
        cached: "was there",
        proved: "proved",
        failed: "failed",
        "not-here": "not built here",
        skipped: "skipped",
        cancelled: "stopped",
        missing: "no result"
      };
      const refusalWords = {
        unfree: "has an unfree license",
        blocklisted: "has a license that the configuration excludes",
        "non-source": "is not built from source",
        broken: "is marked as broken",
        unsupported: "is not for this system",
        insecure: "is marked as insecure",
        problem: "has a known problem"
      };
      const refusalOutcome = ({ why }) => why === "not-here" ? "not-here" : "skipped";
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided",
        "not-tried": "not booted"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === "stick" ? ", from a stick" : ""}`;
      const decidedBy = ({ verdict, decided }) => verdict === "not-tried" ? decided.text : decided.by;
      const acceleratorWords = {
        kvm: "KVM",
        tcg: "emulation (TCG)"
      };
      function runsOn({ accelerator }) {
        return accelerator ? acceleratorWords[accelerator.name] : "–";
      }
      const classWords = {
        "access-denied": "access denied",
        assertion: "assertion",
        "build-failed": "build failed",
        collision: "collision",
        daemon: "Nix daemon",
        "disk-full": "disk full",
        "foreign-system": "foreign system",
        "hash-mismatch": "hash mismatch",
        "image-too-small": "image too small",
        "kernel-config": "kernel options",
        "kernel-module": "kernel module",
        limits: "limit of the machine",
        "missing-derivation": "missing derivation",
        "missing-feature": "missing system feature",
        "missing-source": "missing source",
        network: "network",
        "no-machine": "no machine",
        "no-output": "no output",
        "out-of-memory": "killed for memory",
        patch: "patch does not apply",
        permission: "permission",
        references: "forbidden reference",
        sandbox: "not in the sandbox",
        silent: "silent too long",
        "stale-dependencies": "stale dependency hash",
        substituter: "substituter",
        "tests-failed": "tests failed",
        "time-out": "time-out"
      };
      function refusalReason({ why, package: name, message }) {
        if (why === "not-here")
          return message;
        return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`;
      }
      const machineName = ({ name }) => name === "local" ? "this machine" : name;
      const mostBuiltNames = 8;
      function verdictOf(boot) {
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}`;
      }
    })
  ),
  /***/
  53551: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          writeSticky
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95736);
      var _viewer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76395);
      const pauses = [1, 4];
      async function writeSticky(client, run, sticky) {
        const place = { owner: run.repository.owner, repo: run.repository.name };
        const mine = isBy((await (0, _viewer_js__WEBPACK_IMPORTED_MODULE_3__.G)(client)).login);
        for (let tries = 0; ; tries++) {
          const found = await find(client, place, { ...sticky, mine });
          if (found?.body === sticky.body)
            return { how: tries > 0 ? "created" : "unchanged", url: found.html_url };
          if (found)
            return update(client, place, { id: found.id, body: sticky.body });
          try {
            return await add(client, place, sticky);
          } catch (error) {
            const pause = pauses[tries];
            if (pause === void 0 || !isUnanswered(error))
              throw error;
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause * 1e3);
          }
        }
      }
      async function find(client, place, { number, marker, mine }) {
        const list = (page) => client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...place,
          issue_number: number,
          ...page
        });
        for await (const comments of (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.pages)(list)) {
          const found = comments.find(({ user, body }) => mine(user) && body?.split(/\r?\n/, 1)[0] === marker);
          if (found)
            return found;
        }
        return void 0;
      }
      async function update(client, place, { id: id2, body }) {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...place,
          comment_id: id2,
          body
        });
        return { how: "updated", url: data.html_url };
      }
      async function add(client, place, { number, body }) {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...place,
          issue_number: number,
          body,
          request: { retries: 0 }
        });
        return { how: "created", url: data.html_url };
      }
      const isUnanswered = (error) => error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml && Number(error.cause.status) >= 500;
      function isBy(login) {
        const names = /* @__PURE__ */ new Set([login, login.endsWith("[bot]") ? login : `${login}[bot]`]);
        return (user) => user != null && names.has(user.login) && (user.login === login || user.type === "Bot");
      }
    })
  ),
  /***/
  74474: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          publicCommits
        )
        /* harmony export */
      });
      var _git_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86027);
      const mostAsked = 50;
      const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
      const commit = /^[0-9a-f]{40}$/;
      const isPlainMove = ({ owner, repository, from, to }) => [owner, repository].every((part) => word.test(part)) && [from, to].every((rev) => commit.test(rev));
      async function publicCommits(client, moves, log) {
        const found = /* @__PURE__ */ new Map();
        for (const move of moves.filter(isPlainMove).slice(0, mostAsked)) {
          const { name, owner, repository: repo, from, to } = move;
          try {
            const { data } = await client.request("GET /repos/{owner}/{repo}", { owner, repo });
            if (data.private !== false || (data.visibility ?? "public") !== "public")
              continue;
            const at = { repository: { owner, name: repo, full: `${owner}/${repo}` } };
            const { ahead, titles } = await (0, _git_data_js__WEBPACK_IMPORTED_MODULE_0__.p)(client, at).compare(from, to);
            found.set(name, { ahead, titles });
          } catch (error) {
            log.debug(`the commits of ${name} are not known: ${error.message}`);
          }
        }
        return found;
      }
    })
  ),
  /***/
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
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
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  )
};
