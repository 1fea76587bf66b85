export const id = 717;
export const ids = [717];
export const modules = {
  /***/
  17232: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          update_lock
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(34355);
      var checkout = __webpack_require__(92149);
      var evaluations = __webpack_require__(40658);
      var lib_text = __webpack_require__(79470);
      ;
      const order = {
        moves: { word: "moves", isTold: true },
        unreachable: { word: "unreachable", isTold: true },
        unlockable: { word: "held", isTold: true },
        "went-back": { word: "held", isTold: true },
        waiting: { word: "waiting", isTold: true },
        pinned: { word: "pinned", isTold: true },
        current: { word: "current", isTold: false },
        unselected: { word: "not selected", isTold: false }
      };
      const standings = Object.keys(order);
      function updateLines(update) {
        const flakes = update.flakes.flatMap((flake2) => {
          const title = update.flakes.length > 1 ? [`${(0, lib_text.TN)(flake2.folder)}:`] : [];
          return [...title, ...repairLines(flake2), ...inputLines(flake2, heldIn(update, flake2)), ...countLine(flake2)];
        });
        return [...flakes, ...judgementLines(update)];
      }
      const mostTargets = 10;
      function judgementLines({ judgement }) {
        if (judgement === void 0)
          return [];
        const { verify, evaluations: evaluations2, builds, repaired, stillBroken, untried } = judgement;
        const built = verify === "build" ? `, ${(0, lib_text.U9)(builds, "build")}` : "";
        const lines = [`judged by ${(0, lib_text.U9)(evaluations2, "evaluation")}${built}`];
        if (repaired.length > 0)
          lines.push(`repaired by this update: ${some(repaired)}`);
        if (stillBroken.length > 0)
          lines.push(`broken before and after: ${some(stillBroken)}`);
        return untried === void 0 ? lines : [...lines, `not all was tried: ${(0, lib_text.TN)(untried)}`];
      }
      function some(names) {
        const shown = names.slice(0, mostTargets).map((name) => (0, lib_text.TN)(name, 100));
        const more = names.length - shown.length;
        return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
      }
      function heldIn({ judgement }, { folder }) {
        const held = judgement?.held.filter(({ flake: flake2 }) => flake2 === folder) ?? [];
        return new Map(held.map(({ name, cause }) => [name, cause]));
      }
      const repairWords = {
        added: "was missing in flake.lock",
        removed: "was in flake.lock and is no input any more",
        declared: "is declared otherwise in flake.nix than in flake.lock",
        locked: "was locked by what flake.nix does not say any more"
      };
      const mostRepairs = 20;
      function repairLines({ repairs }) {
        const rows = repairs.slice(0, mostRepairs).map(({ name, change, after: after2 }) => {
          const to = after2 === void 0 ? "" : `: ${versionOf(after2)}`;
          return `repaired  ${(0, lib_text.TN)(name, 100)} ${repairWords[change]}${to}`;
        });
        const left = repairs.length - rows.length;
        return left > 0 ? [...rows, `repaired  ${left} more`] : rows;
      }
      function inputLines({ inputs: inputs2 }, held) {
        const rows = standings.filter((standing) => order[standing].isTold).flatMap((standing) => inputs2.filter((input) => input.standing === standing)).map((input) => {
          const cause = held.get(input.name);
          const word = cause === void 0 ? order[input.standing].word : "held";
          return [word, (0, lib_text.TN)(input.name, 100), (0, lib_text.TN)(wordsOf(input, cause), 1e3)];
        });
        return (0, lib_text.tp)(rows);
      }
      function wordsOf({ before, after: after2, reason }, cause) {
        const move = after2 === void 0 ? versionOf(before) : `${versionOf(before)} → ${versionOf(after2)}`;
        const why = cause ?? reason;
        return why === void 0 ? move : `${move}: ${why}`;
      }
      function countLine({ inputs: inputs2 }) {
        const counts = standings.filter((standing) => !order[standing].isTold).map((standing) => ({
          word: order[standing].word,
          n: inputs2.filter((input) => input.standing === standing).length
        })).filter(({ n }) => n > 0).map(({ word, n }) => `${(0, lib_text.U9)(n, "input")} ${word}`);
        return counts.length === 0 ? [] : [counts.join(", ")];
      }
      function versionOf({ revision, date, locked }) {
        const hash = typeof locked.narHash === "string" ? locked.narHash.replace(/^sha256-/, "") : "";
        const mark = (revision ?? hash).slice(0, 7) || "unknown";
        return date === void 0 ? (0, lib_text.TN)(mark) : `${(0, lib_text.TN)(mark)} (${dayOf(date)})`;
      }
      function dayOf(seconds) {
        const moment = new Date(seconds * 1e3);
        return Number.isNaN(moment.getTime()) ? "no date" : moment.toISOString().slice(0, 10);
      }
      var versions = __webpack_require__(83051);
      var errors = __webpack_require__(1730);
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      var print_lock = __webpack_require__(75940);
      var picomatch = __webpack_require__(71026);
      ;
      function readCooldown(lines) {
        const rules2 = lines.map((line) => {
          const [, glob = "**", days = ""] = /^(?:(.+?)\s*=\s*)?(\d{1,4})$/.exec(line.trim()) ?? [];
          if (days === "")
            throw new errors.yo(`cooldown must be DAYS or INPUT=DAYS, not ${JSON.stringify((0, lib_text.TN)(line, 100))}`);
          return { matches: picomatch(glob, { dot: true, nonegate: true }), days: Number(days) };
        });
        return (name) => rules2.findLast(({ matches }) => matches(name))?.days ?? 0;
      }
      const day = 24 * 60 * 60;
      function oldEnough(heads, { days, now }) {
        const newestFirst = [...heads].sort((a, b) => b.since - a.since);
        const head = newestFirst.find(({ since }) => since + days * day <= now);
        return { head, until: (newestFirst[0]?.since ?? now) + days * day };
      }
      function withHead(seen, head) {
        const at = seen.findIndex(({ mark }) => mark === head.mark);
        return at === -1 ? [...seen, head] : seen.slice(0, at + 1);
      }
      function after(heads, mark) {
        const since = heads.find((head) => head.mark === mark)?.since;
        return heads.filter((head) => head.mark !== mark && (since === void 0 || head.since >= since));
      }
      var promises_ = __webpack_require__(51455);
      ;
      const rewriting = /* @__PURE__ */ new Set(["force_push", "branch_deletion", "branch_creation"]);
      const mostPages = 20;
      async function branchHeads(client, { owner, repo, ref, from }) {
        const at = { owner, repo };
        const branch = ref ?? (await client.request("GET /repos/{owner}/{repo}", at)).data.default_branch;
        const heads = [];
        const full = `refs/heads/${branch.replace(/^refs\/heads\//, "")}`;
        let after2;
        for (let page = 0; page < mostPages; page++) {
          const { data, headers } = await client.request("GET /repos/{owner}/{repo}/activity", {
            ...at,
            ref: full,
            per_page: 100,
            ...after2 === void 0 ? {} : { after: after2 }
          });
          for (const { after: mark, timestamp, activity_type } of data) {
            const since = Math.floor(Date.parse(timestamp) / 1e3);
            heads.push({ mark, since });
            if (rewriting.has(activity_type) || since < from)
              return heads;
          }
          after2 = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
          if (after2 === void 0)
            return heads;
          after2 = decodeURIComponent(after2);
        }
        return heads;
      }
      async function isAncestor(client, { owner, repo, old, now }) {
        try {
          const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
            owner,
            repo,
            basehead: `${old}...${now}`,
            per_page: 1
          });
          return data.status === "ahead" || data.status === "identical";
        } catch (error) {
          if (error.cause === void 0 || !/finds nothing/.test(error.message))
            throw error;
          return void 0;
        }
      }
      var git = __webpack_require__(14176);
      ;
      async function isAncestorAt(env, { url, ref, old, now, folder }) {
        const asked = { ...env, GIT_TERMINAL_PROMPT: "0" };
        const run = (...words) => (0, git.$)(asked, folder, words);
        try {
          await run("init", "--quiet", "--bare");
          await run("fetch", "--quiet", "--filter=tree:0", "--no-tags", "--", url, `+${ref}:refs/heads/head`);
          const has = (rev) => run("merge-base", "--is-ancestor", rev, "refs/heads/head").then(...yes);
          if (!await has(now))
            return void 0;
          if (!await has(old))
            return false;
          return await run("merge-base", "--is-ancestor", old, now).then(...yes);
        } catch {
          return void 0;
        }
      }
      const yes = [() => true, () => false];
      ;
      class Histories {
        #options;
        constructor(options) {
          this.#options = options;
        }
        /** What a reference pointed to, back to one that is older than `from`, and what it points to now. */
        async heads(original, now, from) {
          const seen = this.#options.seen.add(original, now);
          const place = githubPlace(original);
          const client = place && await this.#options.github(place.host);
          if (!place || !client)
            return seen;
          const heads = branchHeads(client, { ...place, from });
          const found = await heads.catch((error) => {
            this.#options.log.debug(`GitHub does not tell the heads of ${place.owner}/${place.repo}: ${error.message}`);
            return [];
          });
          return found.length === 0 ? seen : found;
        }
        /** Whether one state of a source comes after another one; undefined where nobody knows. */
        async comesAfter(original, before, then) {
          const [old, now] = [before.rev, then.rev];
          if (typeof old !== "string" || typeof now !== "string")
            return void 0;
          const place = githubPlace(original);
          const client = place && await this.#options.github(place.host);
          if (place && client)
            return isAncestor(client, { ...place, old, now }).catch(() => void 0);
          if (original.type !== "git")
            return void 0;
          const { env, temporary } = this.#options;
          const ref = String(then.ref ?? original.ref ?? "HEAD");
          const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "history-"));
          return isAncestorAt(env, { url: String(original.url), ref, old, now, folder });
        }
      }
      function githubPlace({ type, owner, repo, host, url, ref }) {
        const branch = typeof ref === "string" ? ref : void 0;
        if (type === "github" && typeof owner === "string" && typeof repo === "string")
          return { host: String(host ?? "github.com"), owner, repo, ref: branch };
        const [, of, name] = /^(?:https|ssh):\/\/(?:git@)?github\.com\/([^/]+)\/([^/?#]+?)(?:\.git)?\/?$/.exec(String(url)) ?? [];
        if (type !== "git" || of === void 0 || name === void 0)
          return void 0;
        return { host: "github.com", owner: of, repo: name, ref: branch };
      }
      var group_by = __webpack_require__(9010);
      var compose = __webpack_require__(86245);
      var evaluation = __webpack_require__(50047);
      var lock_file = __webpack_require__(97113);
      ;
      async function lockInputs(nix, flake2, options) {
        const [from, to] = [(0, external_node_path_.join)(flake2.folder, "from.lock"), (0, external_node_path_.join)(flake2.folder, "to.lock")];
        await (0, promises_.writeFile)(from, (0, print_lock.r)(flake2.before));
        const locked = await (0, evaluation._)(nix, [
          ...["flake", "update", "--flake", flake2.reference],
          ...["--reference-lock-file", from, "--output-lock-file", to],
          ...flake2.wanted.flatMap(({ name, url }) => ["--override-input", name, url]),
          ...flake2.wanted.map(({ name }) => name)
        ], options);
        if (!locked.ok)
          return locked;
        return { ok: true, root: (0, lock_tree.ur)((0, lock_file.cx)(await (0, promises_.readFile)(to, "utf8"), "flake.lock")) };
      }
      var dist = __webpack_require__(70458);
      var attribute_path = __webpack_require__(80150);
      ;
      async function references(nix, sources, options) {
        if (sources.length === 0)
          return [];
        const together2 = await ask(nix, sources, options);
        if (together2 !== void 0)
          return together2;
        if (sources.length === 1)
          return [void 0];
        const each = await Promise.all(sources.map((source) => references(nix, [source], options)));
        return each.map(([url]) => url);
      }
      async function ask(nix, sources, options) {
        const list = (0, attribute_path.z)(JSON.stringify(sources));
        const expression = `map builtins.flakeRefToString (builtins.fromJSON ${list})`;
        const answer = await (0, evaluation.Q)(nix, ["eval", "--json", "--expr", expression], options);
        return answer.ok ? dist.qgA(dist.YOg(dist.YjP()), answer.value) : void 0;
      }
      var addresses = __webpack_require__(25465);
      ;
      function sideOf(locked) {
        const { rev, lastModified } = locked;
        return {
          locked,
          url: shownSource(locked),
          ...typeof rev === "string" ? { revision: rev } : {},
          ...typeof lastModified === "number" ? { date: lastModified } : {}
        };
      }
      function shownSource(source) {
        const { type, url, path, owner, repo, ref, id: id2, host } = source;
        const branch = ref === void 0 ? "" : `/${String(ref)}`;
        if (owner !== void 0)
          return `${type}:${owner}/${repo}${branch}${host === void 0 ? "" : `?host=${host}`}`;
        if (id2 !== void 0)
          return `flake:${id2}${branch}`;
        if (path !== void 0)
          return `path:${path}`;
        return (0, addresses.K3)(String(url ?? type)).replace(/[?#].*$/s, "");
      }
      ;
      async function lockMoved(nix, flake2, inputs2, options) {
        const moving = inputs2.filter(({ standing }) => standing === "moves");
        if (moving.length === 0)
          return [...inputs2];
        const folder = (0, external_node_path_.join)(options.temporary, encodeURIComponent(flake2.folder));
        await (0, promises_.mkdir)(folder, { recursive: true });
        const urls = await references(nix, moving.map(({ after: after2 }) => after2?.locked ?? {}), options);
        const wanted = moving.map((input, i) => ({ input, name: input.name, url: urls[i] ?? "" }));
        const lock = (some2) => lockInputs(nix, { reference: flake2.reference, before: flake2.fit, wanted: some2, folder }, options);
        const found = /* @__PURE__ */ new Map();
        for (const group of (0, group_by.$)(wanted, ({ input }) => movingAbove(input, moving)).values()) {
          const all = await lock(group);
          for (const one of group) {
            const locked = all.ok ? all : await lock([one]);
            found.set(one.name, locked.ok ? withLock(one.input, locked.root) : unlockable(one.input, locked.error));
          }
        }
        return inputs2.map((input) => found.get(input.name) ?? input);
      }
      const movingAbove = ({ path }, moving) => moving.filter((other) => other.path.length < path.length && other.path.every((name, i) => name === path[i])).length;
      function withLock(input, root) {
        const node = (0, lock_tree.MU)(root, input.path);
        if (node?.locked === void 0)
          return unlockable(input, { message: "it is not an input of its own any more" });
        const moved = { ...input, after: sideOf(node.locked), lock: (0, print_lock.L)(node, input.path.at(-1)) };
        const wrong = (0, compose.q)(moved);
        return wrong === void 0 ? moved : unlockable(input, { message: wrong });
      }
      function unlockable({ after: after2, ...input }, error) {
        return {
          ...input,
          ...after2 === void 0 ? {} : { after: after2 },
          standing: "unlockable",
          reason: `its new revision cannot be locked: ${(error.message.split("\n", 1)[0] ?? "").slice(0, 500)}`,
          ...error.text === void 0 ? {} : { said: error.text.slice(0, 4e3) }
        };
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var find_flake = __webpack_require__(34196);
      var folder_facts = __webpack_require__(62189);
      var problems = __webpack_require__(86411);
      var unseen_file = __webpack_require__(68154);
      ;
      const metadata = dist.Ikc({ locks: lock_file.Ke });
      async function readFlake(nix, written, options) {
        const found = await (0, find_flake.f)(written, options.cwd);
        if (found.folder === void 0)
          throw new errors.yo(`${written} is not here, and only files can be updated; name a folder of a checkout`);
        const place = await (0, promises_.realpath)(found.folder);
        const top = await (0, unseen_file.H)(nix.at.env, place) ?? place;
        const folder = (0, external_node_path_.relative)(top, place) || ".";
        const lockPath = await (0, promises_.realpath)((0, external_node_path_.join)(place, "flake.lock")).catch(() => (0, external_node_path_.join)(place, "flake.lock"));
        const shown = (0, external_node_path_.join)(folder, "flake.lock");
        const text = await lockText(lockPath, shown);
        const before = text === void 0 ? void 0 : (0, lock_tree.ur)((0, lock_file.cx)(text, shown), shown);
        const asked = ["flake", "metadata", "--json", "--no-write-lock-file", "--refresh", found.reference];
        const answer = await (0, evaluation.Q)(nix, asked, { ...options, onWarning: () => {
        } });
        if (!answer.ok)
          throw (0, problems.xI)(written, answer.error, await (0, folder_facts.x)(nix, found.folder, answer.error));
        const head = (0, git.$)(nix.at.env, top, ["rev-parse", "--verify", "--quiet", "HEAD"]);
        return {
          written,
          reference: found.reference,
          top,
          commit: await head.catch(() => void 0),
          folder,
          lockPath,
          sha256: {
            flake: digest(await (0, promises_.readFile)((0, external_node_path_.join)(place, "flake.nix"))),
            ...text === void 0 ? {} : { lock: digest(text) }
          },
          before,
          fit: (0, lock_tree.ur)(dist.qgA(metadata, answer.value).locks, shown)
        };
      }
      async function lockText(file, shown) {
        const found = await (0, promises_.stat)(file).catch(() => void 0);
        if (found === void 0)
          return void 0;
        if (found.size > lock_file.sJ)
          throw (0, lock_file.g$)(shown);
        return (0, promises_.readFile)(file, "utf8").catch((cause) => {
          throw new errors.yo(`${shown} cannot be read (${cause.code}); see what it is`, { cause });
        });
      }
      const digest = (content) => (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
      ;
      const most = { bytes: 64 * 1024, ofOne: 64 };
      class Seen {
        #bySource;
        #now;
        constructor(earlier, now) {
          this.#bySource = new Map(earlier.map(({ source, seen }) => [source, seen]));
          this.#now = now;
        }
        /** Adds what a source has now; gives all heads that are known of it, oldest first. */
        add(original, locked) {
          const key = keyOf(original);
          const seen = withHead(this.#bySource.get(key) ?? [], { mark: markOf(locked), since: this.#now, locked });
          const kept = seen.slice(-most.ofOne);
          this.#bySource.delete(key);
          this.#bySource.set(key, kept);
          return kept;
        }
        /** All that fits; of what does not, the heads that have been known for longest go first. */
        list() {
          const all = [...this.#bySource].map(([source, seen]) => ({ source, seen }));
          while (JSON.stringify(all).length > most.bytes) {
            const longest2 = all.reduce((a, b) => b.seen.length > a.seen.length ? b : a);
            if (longest2.seen.length > 1)
              longest2.seen = longest2.seen.slice(1);
            else
              all.shift();
          }
          return all;
        }
      }
      const markOf = ({ rev, narHash }) => String(rev ?? narHash ?? "");
      const keyOf = (original) => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(original)).digest("hex");
      var mod = __webpack_require__(38232);
      var lib_globs = __webpack_require__(42686);
      ;
      function selectInputs(globs, { names, follows }) {
        const { includes, excludes } = (0, lib_globs.K)(globs);
        for (const glob of [...includes, ...excludes]) {
          const matches = matcher(glob);
          if (![...names].some(matches))
            throw unknownInput(glob, matches, { names, follows });
        }
        const isIncluded = anyOf(includes.length > 0 ? includes : ["*"]);
        const isExcluded = anyOf(excludes);
        return (name) => isIncluded(name) && !isExcluded(name);
      }
      const anyOf = (globs) => {
        const matchers = globs.map(matcher);
        return (name) => matchers.some((matches) => matches(name));
      };
      function matcher(glob) {
        const matches = picomatch(glob, { dot: true, nonegate: true });
        return (name) => name === glob || matches(name);
      }
      const mostShown = 20;
      function unknownInput(glob, matches, { names, follows }) {
        const what = JSON.stringify((0, lib_text.TN)(glob, 100));
        const [followed] = [...follows].filter(([name]) => matches(name));
        if (followed) {
          const [name, to] = followed.map((one) => (0, lib_text.TN)(one, 100));
          return new errors.yo(`input ${name} follows ${to} and has no revision of its own; select ${to}`);
        }
        if (names.size === 0)
          return new errors.yo(`no input matches ${what}: there are none`);
        const [near = ""] = [...names].sort((a, b) => (0, mod.Io)(glob, a) - (0, mod.Io)(glob, b));
        const isNear = (0, mod.Io)(glob, near) * 2 <= Math.max(glob.length, near.length);
        const shown = [...names].slice(0, mostShown).map((name) => (0, lib_text.TN)(name, 100));
        const more = names.size > mostShown ? ` and ${(0, lib_text.U9)(names.size - mostShown, "more", "more")}` : "";
        const nearest = isNear ? ` (nearest: ${(0, lib_text.TN)(near, 100)})` : "";
        return new errors.yo(`no input matches ${what}${nearest}; there are: ${shown.join(", ")}${more}`);
      }
      var p_limit = __webpack_require__(48630);
      var fetch_failure = __webpack_require__(15023);
      ;
      const fetched = dist.Ikc({ hash: dist.YjP(), locked: lock_file.uK });
      const globalRegistry = ["--option", "flake-registry", "https://channels.nixos.org/flake-registry.json"];
      async function fetchSource(nix, url, options) {
        const registry = url.startsWith("flake:") ? globalRegistry : [];
        const answer = await (0, evaluation.Q)(nix, ["flake", "prefetch", "--json", "--refresh", ...registry, url], options);
        if (!answer.ok)
          return answer;
        const { hash, locked: { __final: _2, ...locked } } = dist.qgA(fetched, answer.value);
        return { ok: true, locked: { narHash: hash, ...locked } };
      }
      ;
      const together = 4;
      class Sources {
        #nix;
        #options;
        #asked = /* @__PURE__ */ new Map();
        #limit = (0, p_limit.A)(together);
        constructor(nix, options) {
          this.#nix = nix;
          this.#options = options;
        }
        /** Begins to ask these; the same order as they are given. */
        async now(originals) {
          const fresh = [...new Map(originals.map((one) => [JSON.stringify(one), one]))].filter(([key]) => !this.#asked.has(key));
          const urls = references(this.#nix, fresh.map(([, original]) => original), this.#options);
          for (const [i, [key]] of fresh.entries()) {
            this.#asked.set(key, this.#limit(async () => this.#fetch((await urls)[i])));
          }
          return Promise.all(originals.map((one) => this.#asked.get(JSON.stringify(one)) ?? unknown));
        }
        async #fetch(url) {
          if (url === void 0)
            return unknown;
          const fetched2 = await fetchSource(this.#nix, url, this.#options);
          if (!fetched2.ok)
            return { ok: false, ...reasonOf(fetched2.error) };
          return fetched2.locked.type === "git" && fetched2.locked.rev === void 0 ? uncommitted : fetched2;
        }
      }
      const uncommitted = {
        ok: false,
        reason: "it is a checkout with changes that are not committed, which no lock can name; commit them there",
        said: ""
      };
      const unknown = {
        ok: false,
        reason: "this Nix does not know such a source; use a newer one",
        said: ""
      };
      const longest = 4e3;
      function reasonOf(error) {
        const { reason } = (0, fetch_failure.d)(error) ?? {};
        return { reason: reason ?? firstLine(error.message), said: error.text.slice(0, longest) };
      }
      const firstLine = (message) => (message.split("\n", 1)[0] ?? "").slice(0, 500);
      ;
      async function settle(input) {
        const { locked, head, days, mayGoBack } = input;
        if ((0, lock_changes.E6)(locked, head))
          return { standing: "current" };
        if (!mayGoBack && await isBack(input, head)) {
          const reason = "its reference points to something older than what is locked; where that is meant, let it go back (go-back)";
          return { standing: "went-back", locked: head, reason };
        }
        return days === 0 ? { standing: "moves", locked: head } : await coolDown(input);
      }
      async function coolDown(input) {
        const { locked, head: newest, days, now } = input;
        const newer = after(await input.heads(), markOf(locked));
        const { head, until } = oldEnough(newer, { days, now });
        if (head?.mark === markOf(newest))
          return { standing: "moves", locked: newest };
        const former = head && await input.at(head);
        const isNewer = former && !await isBack(input, former) && await input.comesAfter(former, newest) !== false;
        if (former && isNewer && !(0, lock_changes.E6)(locked, former))
          return { standing: "moves", locked: former };
        const reason = `nothing newer has been there for ${(0, lib_text.U9)(days, "day")}; the newest may be taken on ${settle_dayOf(until)}`;
        return { standing: "waiting", locked: newest, reason, until };
      }
      async function isBack({ locked, comesAfter }, to) {
        const [before, then] = [locked.lastModified, to.lastModified];
        if (typeof before !== "number" || typeof then !== "number" || then > before)
          return false;
        const follows = await comesAfter(locked, to);
        return follows === void 0 ? then < before : !follows;
      }
      const settle_dayOf = (seconds) => new Date(seconds * 1e3).toISOString().slice(0, 10);
      ;
      const takenByNix = /^[a-zA-Z][a-zA-Z0-9_-]*$/;
      const rules = [
        {
          matches: ({ node: { original } }) => original?.type === "path" && !String(original.path).startsWith("/"),
          reason: () => "a folder of the flake itself"
        },
        {
          matches: ({ node: { original } }) => original?.type === "path",
          reason: ({ node: { original } }) => `${original?.path} is a folder of this machine, whose lock would change every night; give it a URL that others reach, or a relative path`
        },
        {
          matches: ({ node: { original } }) => original?.rev !== void 0,
          reason: ({ node: { original } }) => `flake.nix says its revision (${String(original?.rev).slice(0, 7)})`
        },
        {
          matches: ({ node: { original } }) => original?.narHash !== void 0,
          reason: () => "flake.nix says its hash"
        },
        {
          matches: ({ path }) => !path.every((name) => takenByNix.test(name)),
          reason: () => "Nix updates no input of such a name; name it with letters, digits, - and _ only"
        },
        {
          matches: ({ node: { original, locked } }) => original === void 0 || locked === void 0,
          reason: () => "the lock does not say where it comes from"
        }
      ];
      function whyPinned(input) {
        return rules.find(({ matches }) => matches(input))?.reason(input);
      }
      const isAbsolutePath = ({ node: { original } }) => original?.type === "path" && String(original.path).startsWith("/");
      ;
      async function standingOf(input, resolved, deciding) {
        const { original = {}, locked = {} } = input.node;
        const name = (0, lock_tree.Vb)(input.path);
        const told2 = { path: [...input.path], name, original, before: sideOf(locked) };
        const pinned = whyPinned(input);
        if (!deciding.isSelected(name))
          return { ...told2, standing: "unselected" };
        if (pinned !== void 0)
          return { ...told2, standing: "pinned", reason: pinned };
        if (resolved === void 0)
          return { ...told2, standing: "current" };
        if (!resolved.ok)
          return { ...told2, standing: "unreachable", reason: resolved.reason, said: resolved.said };
        const { locked: after2, ...settled } = withSide(await settleInput(name, { original, locked, head: resolved.locked }, deciding));
        return { ...told2, ...settled, ...after2 === void 0 ? {} : { after: sideOf(after2) } };
      }
      const withSide = (settled) => settled;
      const standing_day = 24 * 60 * 60;
      function settleInput(name, { original, locked, head }, { mayGoBack, cooldown, sources, histories, now }) {
        const days = cooldown(name);
        return settle({
          locked,
          head,
          days,
          now,
          mayGoBack: mayGoBack(name),
          heads: () => histories.heads(original, head, now - days * standing_day),
          comesAfter: (before, then) => histories.comesAfter(original, before, then),
          at: async (former) => {
            const { locked: seen } = former;
            if (seen !== void 0)
              return seen;
            const { ref, ...rest } = original;
            const asked = original.type === "git" && ref !== void 0 ? original : rest;
            const [answer] = await sources.now([{ ...asked, rev: former.mark }]);
            return answer?.ok ? answer.locked : void 0;
          }
        });
      }
      ;
      async function resolveUpdate(nix, log, options) {
        const flakes = [];
        for (const written of options.flakes) {
          log.status(`reading ${written}`);
          flakes.push(await readFlake(nix, written, options));
        }
        const [first, ...others] = flakes;
        const stranger = others.find(({ top }) => top !== first?.top);
        if (stranger)
          throw new errors.yo(`${stranger.written} is in another repository than ${first?.written}; update them one by one`);
        const cooldown = readCooldown(options.cooldown);
        const selectable = {
          names: new Set(flakes.flatMap(({ fit }) => (0, lock_tree.Vc)(fit).map(({ path }) => (0, lock_tree.Vb)(path)))),
          follows: new Map(flakes.flatMap(({ fit }) => (0, lock_tree.Ah)(fit).map(({ path, to }) => [(0, lock_tree.Vb)(path), (0, lock_tree.Vb)(to)])))
        };
        const isSelected = selectInputs(options.inputs, selectable);
        const mayGoBack = options.goBack.length === 0 ? () => false : selectInputs(options.goBack, selectable);
        refuseFolders(flakes, options.inputs);
        log.status("asking the sources of the inputs");
        const sources = new Sources(nix, options);
        const seen = new Seen(options.earlier, options.now);
        const histories = new Histories({ ...options, seen, env: nix.at.env, log });
        const { now } = options;
        const deciding = { isSelected, mayGoBack, cooldown, sources, histories, now };
        const resolving = flakes.map((flake2) => resolveFlakeInputs(nix, flake2, deciding, options));
        const updated = await Promise.all(resolving);
        log.status("");
        return {
          flakes,
          update: {
            document: "update",
            version: versions.N.update,
            created: new Date(now * 1e3).toISOString(),
            ...first?.commit === void 0 ? {} : { base: first.commit },
            flakes: updated,
            heads: seen.list()
          }
        };
      }
      function refuseFolders(flakes, inputs2) {
        for (const input of flakes.flatMap(({ fit }) => (0, lock_tree.Vc)(fit)).filter(isAbsolutePath)) {
          const name = (0, lock_tree.Vb)(input.path);
          if (inputs2.includes(name))
            throw new errors.yo(`input ${name} cannot be updated: ${whyPinned(input)}`);
        }
      }
      async function resolveFlakeInputs(nix, flake2, deciding, options) {
        const before = flake2.before;
        const repairs = before ? (0, lock_changes.iv)(before, flake2.fit) : (0, lock_tree.Vc)(flake2.fit).map(added);
        const fresh = new Set(repairs.filter(({ change }) => change !== "removed").map(({ path }) => (0, lock_tree.Vb)(path)));
        const all = (0, lock_tree.Vc)(flake2.fit);
        const asked = all.filter((input) => deciding.isSelected((0, lock_tree.Vb)(input.path)) && whyPinned(input) === void 0 && !fresh.has((0, lock_tree.Vb)(input.path)));
        const answers = await deciding.sources.now(asked.map(({ node }) => node.original ?? {}));
        const resolved = new Map(asked.map(({ path }, i) => [(0, lock_tree.Vb)(path), answers[i]]));
        const inputs2 = await Promise.all(all.map((input) => standingOf(input, resolved.get((0, lock_tree.Vb)(input.path)), deciding)));
        return {
          folder: flake2.folder,
          lockFile: flake2.folder === "." ? "flake.lock" : `${flake2.folder}/flake.lock`,
          sha256: flake2.sha256,
          lock: (0, print_lock.L)(flake2.fit),
          repairs: repairs.map(({ path, change }) => {
            const { locked } = (0, lock_tree.MU)(flake2.fit, path) ?? {};
            return { name: (0, lock_tree.Vb)(path), change, ...locked === void 0 ? {} : { after: sideOf(locked) } };
          }),
          inputs: await lockMoved(nix, flake2, inputs2, options)
        };
      }
      const added = ({ path }) => ({ path, change: "added" });
      ;
      async function writeLocks(locks) {
        for (const { file, shown, was } of locks) {
          const now = await (0, promises_.readFile)(file).catch(() => void 0);
          const digest2 = now && (0, external_node_crypto_.createHash)("sha256").update(now).digest("hex");
          if (digest2 !== was)
            throw new errors.yo(`${shown} was changed by somebody else meanwhile; nothing was written, run again`, {
              reason: "failed"
            });
        }
        for (const { file, text } of locks)
          await (0, files.f8)(file, text);
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var system_files = __webpack_require__(8292);
      var forks = __webpack_require__(15890);
      var nix_conf = __webpack_require__(26611);
      var output_folder = __webpack_require__(80015);
      var build = __webpack_require__(1587);
      var check_name = __webpack_require__(407);
      var flake = __webpack_require__(58974);
      var handed_update = __webpack_require__(5441);
      ;
      const { flake: _, overrideInput: __, ...update_lock_evaluation } = flake.z;
      const resolveInputs = {
        flakes: (0, inputs.p_)("folders with a flake.nix; default: this one", {
          positional: true,
          placeholder: "FLAKE",
          group: "what"
        }),
        inputs: (0, inputs.p_)("globs over the names of inputs, `!` excludes: `nixpkgs`, `home/nixpkgs`, `!*-stable`; default: every input of flake.nix itself", { placeholder: "GLOB", group: "often" }),
        cooldown: (0, inputs.p_)("days that a revision must have been the head of its branch before it is taken: DAYS, or INPUT=DAYS with a glob", { placeholder: "DAYS", group: "often" }),
        goBack: (0, inputs.p_)("globs over the names of inputs that may go back to an older revision after a force-push", {
          placeholder: "GLOB"
        }),
        token: (0, inputs.Qq)("token for GitHub's record of pushes, which cooldown asks", "${{ github.token }}", {
          only: "github",
          secret: true
        })
      };
      const judgeInputs = {
        verify: (0, inputs.yL)("what an update must not make worse: what builds, what evaluates, or nothing", ["build", "evaluate", "none"], "build", { group: "often" }),
        ...update_lock_evaluation,
        builders: build._.builders,
        timeBudget: (0, inputs.WQ)("seconds for the whole run; the report lists what was not tried by then", void 0, {
          least: 1,
          placeholder: "SECONDS"
        }),
        previous: (0, inputs.lq)("update.json of the run before, which knows since when an input is held; default: the one in out", {
          placeholder: "FILE"
        }),
        update: (0, inputs.lq)("judge this update.json of an earlier job instead of asking the sources", {
          placeholder: "FILE"
        })
      };
      const lockStepInputs = {
        step: (0, inputs.yL)("what is done: all of it; only ask the sources and hand on what moves (lock); or say which of that is held, by the report of a check of it (narrow)", ["all", "lock", "narrow"], "all", { only: "github" }),
        ...check_name.L,
        updateArtifact: handed_update.R.updateArtifact,
        updateSha256: handed_update.R.updateSha256,
        reportArtifact: (0, inputs.WQ)("step narrow: id of the artifact with the report of the check of it; default: only evaluation judges", void 0, { least: 1, only: "github" })
      };
      var phases_forks = __webpack_require__(49847);
      var job_folders = __webpack_require__(71009);
      var phases_nix = __webpack_require__(4901);
      var build_build = __webpack_require__(45672);
      var impact = __webpack_require__(82410);
      var plan = __webpack_require__(72541);
      var lib_graph = __webpack_require__(92393);
      ;
      const isWorse = {
        broken: "does not evaluate any more",
        removed: "is gone"
      };
      function worseThan(base, now, judges) {
        return pairs(base, now).flatMap(([before, after2]) => {
          if (before.plan === void 0)
            return [];
          if (after2.plan === void 0)
            return [wholeFlake(after2)];
          const { plan: plan2 } = after2;
          return judges.impact(before.plan, plan2).flatMap(({ id: id2, became, reason }) => {
            const what = isWorse[became];
            if (what === void 0)
              return [];
            const failure = failureOf(plan2, id2, reason);
            return [
              {
                target: (0, evaluations.hD)(after2.flake, id2),
                cause: failure?.message ?? reason ?? what,
                ...told(failure?.trace ?? ""),
                input: failure?.input
              }
            ];
          });
        });
      }
      function wholeFlake({ flake: flake2, error }) {
        return {
          target: (0, evaluations.hD)(flake2, "*"),
          cause: error?.message ?? "the flake cannot be used",
          ...told(error?.cause instanceof Error ? error.cause.message : "")
        };
      }
      const mostLines = 25;
      const told = (trace) => ({ log: (0, lib_text.w$)(trace, mostLines), evidence: trace });
      const failureOf = ({ failures }, id2, reason) => failures.find(({ names }) => names.includes(id2)) ?? failures.find(({ message }) => message === reason);
      function brokenBefore(base, now, judges) {
        const all = pairs(base, now).flatMap(([before, after2]) => {
          if (after2.plan === void 0)
            return [{ key: (0, evaluations.hD)(after2.flake, "*"), became: "still-broken" }];
          if (before.plan === void 0)
            return after2.plan.targets.map(({ id: id2 }) => ({
              key: (0, evaluations.hD)(after2.flake, id2),
              became: "repaired"
            }));
          return judges.impact(before.plan, after2.plan).map(({ id: id2, became }) => ({ key: (0, evaluations.hD)(after2.flake, id2), became }));
        });
        const which = (wanted) => all.filter(({ became }) => became === wanted).map(({ key }) => key);
        return { repaired: which("repaired"), stillBroken: which("still-broken") };
      }
      function changedTargets(before, { plan: plan2 }, judges, { isAny } = { isAny: false }) {
        if (plan2 === void 0)
          return [];
        const changed = before.plan && new Set(judges.impact(before.plan, plan2).filter(({ became }) => became !== "unchanged" && became !== "revision").map(({ id: id2 }) => id2));
        const isToBuild = ({ status }) => isAny || status === "to-build" || status === "substitutable";
        return plan2.targets.filter((target) => isToBuild(target) && (changed?.has(target.id) ?? true));
      }
      const pairs = (base, now) => now.flakes.flatMap((after2, i) => {
        const before = base.flakes[i];
        return before === void 0 ? [] : [[before, after2]];
      });
      ;
      const decided = /* @__PURE__ */ new Set([
        "built",
        "fetched",
        "cached",
        "proved",
        "not-here",
        "skipped"
      ]);
      function unproved(targets, { targets: ended }) {
        const outcomes = new Map(ended.map(({ id: id2, outcome }) => [id2, outcome]));
        return targets.filter(({ id: id2 }) => !decided.has(outcomes.get(id2) ?? "cancelled"));
      }
      class Builds {
        #base;
        #judges;
        #build;
        #failed = /* @__PURE__ */ new Map();
        /** Targets that do not build at the base either, by their key. */
        #brokenBefore = /* @__PURE__ */ new Set();
        rounds = 0;
        constructor(base, judges, build2) {
          this.#base = base;
          this.#judges = judges;
          this.#build = build2;
        }
        /** Targets whose plan needs a derivation that fails, and that were not broken before. */
        worse({ evaluated }) {
          if (this.#failed.size === 0)
            return [];
          return pairs(this.#base, evaluated).flatMap(([before, after2]) => {
            if (after2.plan === void 0)
              return [];
            const graph = (0, plan.Gf)(after2.plan);
            return changedTargets(before, after2, this.#judges, { isAny: true }).flatMap((target) => {
              const key = (0, evaluations.hD)(after2.flake, target.id);
              const needs = (0, lib_graph.Gz)([target.drvPath], (path) => graph.get(path) ?? []);
              const failed = [...this.#failed.values()].find(({ drvPath }) => drvPath !== void 0 && needs.has(drvPath));
              if (failed === void 0 || this.#brokenBefore.has(key))
                return [];
              const { name, message, hint, log, text } = failed;
              const advice = hint === void 0 ? "" : `; ${hint}`;
              return [{ target: key, cause: `${name}: ${message}${advice}`, log, evidence: text }];
            });
          });
        }
        /**
         * Builds what a candidate changes, and learns what fails; true if no target is worse than before. A build that was cut
         * short, or whose failure has no derivation to look for, proves nothing.
         */
        async round(candidate) {
          let isProved = true;
          for (const [before, after2] of pairs(this.#base, candidate.evaluated)) {
            const targets = changedTargets(before, after2, this.#judges);
            if (after2.plan === void 0 || targets.length === 0)
              continue;
            this.rounds += 1;
            const result = await this.#build({ ...after2.plan, targets });
            isProved = await this.#take(before, after2, { targets, result }) && isProved;
          }
          return isProved && this.worse(candidate).length === 0;
        }
        /**
         * Takes over what other jobs built of one flake of a candidate, whatever machine that took; false where these left
         * something open that is not explained: a job that was lost, or ran out of time.
         */
        async takeOver({ evaluated }, { flake: flake2, ended: result, before: known }) {
          for (const [before, after2] of pairs(this.#base, evaluated)) {
            if (after2.flake.folder !== flake2)
              continue;
            const ended = new Set(result.targets.map(({ id: id2 }) => id2));
            const targets = changedTargets(before, after2, this.#judges, { isAny: true });
            const theirs = targets.filter(({ id: id2 }) => ended.has(id2));
            if (theirs.length > 0)
              return this.#take(before, after2, { targets: theirs, result, known });
          }
          return true;
        }
        /** Targets that did not build before either, by their key. */
        get brokenBefore() {
          return [...this.#brokenBefore];
        }
        /** Learns what fails; true where nothing of these targets is left open. */
        async #take(before, after2, { targets, result, known }) {
          const fallen = result.failures.flatMap((failure) => failure.targets);
          if (fallen.length === 0)
            return unproved(targets, result).length === 0;
          await this.#learn(result);
          const explained = new Set(result.failures.flatMap(({ drvPath, targets: targets2 }) => drvPath === void 0 ? [] : targets2));
          const open = unproved(targets, result).filter(({ id: id2 }) => !explained.has(id2));
          if (before.plan === void 0)
            return open.length === 0;
          for (const { id: id2 } of targets)
            if (known?.get(id2) === "failed")
              this.#brokenBefore.add((0, evaluations.hD)(after2.flake, id2));
          const asked = targets.filter(({ id: id2 }) => fallen.includes(id2) && known?.get(id2) === void 0);
          const names = new Set(asked.flatMap((target) => target.names));
          for (const id2 of await this.#alsoBroken(before.plan, names))
            for (const target of targets)
              if (target.names.includes(id2))
                this.#brokenBefore.add((0, evaluations.hD)(after2.flake, target.id));
          return open.every(({ id: id2 }) => this.#brokenBefore.has((0, evaluations.hD)(after2.flake, id2)));
        }
        async #learn({ failures }) {
          for (const failure of failures) {
            if (failure.drvPath === void 0)
              continue;
            const text = await (0, promises_.readFile)(failure.drvPath, "utf8").catch(() => "");
            this.#failed.set(failure.drvPath, { ...failure, text });
          }
        }
        /** Which of these names do not build at the base either, or are new since: nobody made them worse. */
        async #alsoBroken(plan2, names) {
          const there = plan2.targets.filter((target) => target.names.some((name) => names.has(name)));
          const known = new Set(there.flatMap((target) => target.names));
          const fresh = [...names].filter((name) => !known.has(name));
          const isToBuild = ({ status }) => status === "to-build" || status === "substitutable";
          const targets = there.filter(isToBuild);
          if (targets.length === 0)
            return fresh;
          this.rounds += 1;
          const { failures } = await this.#build({ ...plan2, targets });
          const fallen = new Set(failures.flatMap((failure) => failure.targets));
          return [...fresh, ...targets.filter(({ id: id2 }) => fallen.has(id2)).flatMap((target) => target.names)];
        }
      }
      var flake_metadata = __webpack_require__(96662);
      var diagnose = __webpack_require__(13442);
      ;
      const starved = /^Nix (?:was killed|ran out of memory) while it evaluated/;
      const isTransient = (message) => starved.test(message) || (0, diagnose.h4)({ message })?.transient === true;
      var input_places = __webpack_require__(78512);
      ;
      const suspects_longest = 1e5;
      const mention = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+|«[^«»\n]*»/g;
      function inputsNamedIn(text, locks) {
        const places = (0, input_places.FH)(locks);
        const found = [...text.slice(-suspects_longest).matchAll(mention)].flatMap(([said]) => {
          const place = said.startsWith("«") ? (0, input_places.Uw)(locks, said.slice(1, -1)) : places.get(said);
          return place || [];
        });
        return [...new Set(found)];
      }
      function suspects_movingAbove(places, moving) {
        const found = places.flatMap((place) => {
          const above = moving.filter((name) => place === name || place.startsWith(`${name}/`));
          return above.sort((a, b) => b.length - a.length).slice(0, 1);
        });
        return [...new Set(found)];
      }
      function suspectsInTraces(traces, locks) {
        return [...new Set(traces.flatMap((trace) => inputsNamedIn(trace, locks).reverse()))];
      }
      ;
      class Candidates {
        #update;
        #with;
        #known = /* @__PURE__ */ new Map();
        #base;
        /** How many sets were evaluated; the base does not count. */
        evaluations = 0;
        constructor(update, surroundings) {
          this.#update = update;
          this.#with = surroundings;
        }
        /** Where nothing moves. A lock that does not fit is repaired there too, since Nix evaluates no other. */
        base() {
          this.#base ??= (0, evaluations.R)(this.#update, /* @__PURE__ */ new Set(), this.#with);
          return this.#base;
        }
        isKnown(moves) {
          return moves.size === 0 || this.#known.has(candidates_keyOf(moves));
        }
        get(moves) {
          const key = candidates_keyOf(moves);
          const candidate = this.#known.get(key) ?? this.#evaluate(moves);
          this.#known.set(key, candidate);
          return candidate;
        }
        async #evaluate(moves) {
          const base = await this.base();
          if (moves.size === 0)
            return { moves, evaluated: base, worse: [] };
          this.evaluations += 1;
          const judge2 = async () => {
            const evaluated = await (0, evaluations.R)(this.#update, moves, this.#with);
            return { moves, evaluated, worse: worseThan(base, evaluated, this.#with.judges) };
          };
          const candidate = await judge2();
          return candidate.worse.some(({ cause }) => isTransient(cause)) ? judge2() : candidate;
        }
        /** The inputs that are most likely the reason, the likeliest first. */
        suspects({ moves, evaluated }, worse) {
          const found = evaluated.flakes.flatMap(({ flake: flake2 }) => {
            const own = flake2.inputs.map(({ name }) => name).filter((name) => moves.has((0, evaluations.sM)(flake2, name)));
            const named = worse.flatMap(({ input }) => input ?? []);
            const traced = suspectsInTraces(worse.map(({ evidence }) => evidence), locksOf(flake2, moves));
            return suspects_movingAbove([...named, ...traced], own).map((name) => (0, evaluations.sM)(flake2, name));
          });
          return [...new Set(found)];
        }
      }
      function locksOf(flake2, moves) {
        const text = (0, compose.Q)(flake2, (0, evaluations.$f)(flake2, moves));
        return dist.qgA(flake_metadata.jk.entries.locks, text === void 0 ? flake2.lock : JSON.parse(text));
      }
      const candidates_keyOf = (moves) => JSON.stringify([...moves].sort());
      ;
      const budgetFor = (inputs2) => 2 * inputs2 + 4;
      class OutOfBudget extends Error {
      }
      function* search(inputs2, budget = budgetFor(inputs2.length)) {
        const known = /* @__PURE__ */ new Map([[search_keyOf(/* @__PURE__ */ new Set()), { good: true, suspects: [], breaks: "" }]]);
        let tried = 0;
        let moves = /* @__PURE__ */ new Set();
        function* verdictOn(set) {
          const key = search_keyOf(set);
          const before = known.get(key);
          if (before)
            return before;
          if (tried >= budget)
            throw new OutOfBudget();
          tried += 1;
          const verdict = yield set;
          if (verdict === void 0)
            throw new OutOfBudget();
          known.set(key, verdict);
          return verdict;
        }
        function* add(chunk) {
          if (chunk.length === 0)
            return;
          const { good, suspects } = yield* addAll(chunk);
          if (good || chunk.length === 1)
            return;
          const suspect = suspects.find((one) => chunk.includes(one));
          const half = Math.ceil(chunk.length / 2);
          const parts = suspect === void 0 ? [chunk.slice(0, half), chunk.slice(half)] : [chunk.filter((one) => one !== suspect), [suspect]];
          for (const part2 of parts)
            yield* add(part2);
        }
        function* addMore() {
          const held2 = inputs2.filter((input) => !moves.has(input));
          const breaks = /* @__PURE__ */ new Map();
          for (const input of held2) {
            const verdict = yield* addAll([input]);
            if (verdict.good)
              return true;
            breaks.set(input, verdict.breaks);
          }
          const alike = [...(0, group_by.$)(held2, (input) => breaks.get(input)).values()];
          const others = held2.length < 3 ? [] : held2.map((one) => held2.filter((other) => other !== one));
          for (const together2 of [...alike, ...others])
            if ((yield* addAll(together2)).good)
              return true;
          return false;
        }
        function* addAll(more) {
          const together2 = /* @__PURE__ */ new Set([...moves, ...more]);
          const verdict = yield* verdictOn(together2);
          if (verdict.good)
            moves = together2;
          return verdict;
        }
        try {
          yield* add(inputs2);
          while (yield* addMore())
            ;
        } catch (error) {
          if (!(error instanceof OutOfBudget))
            throw error;
        }
        const held = inputs2.filter((input) => !moves.has(input));
        const isProved = (input) => known.get(search_keyOf(/* @__PURE__ */ new Set([...moves, input])))?.good === false;
        return { moves, held: new Map(held.map((input) => [input, isProved(input)])) };
      }
      const search_keyOf = (set) => JSON.stringify([...set].sort());
      ;
      async function judgeUpdate(update, log, options) {
        const candidates = new Candidates(update, options);
        const inputs2 = (0, evaluations.el)(update);
        log.info(`evaluating the base, and ${(0, lib_text.U9)(inputs2.length, "input")} moved`);
        const builds = new Builds(await candidates.base(), options.judges, options.build);
        const trying = { inputs: inputs2, candidates, builds, options, log };
        await takeOver(trying);
        let found = await findGood(trying);
        let isGood = options.verify !== "build" || options.built !== void 0;
        for (let round = 1; !isGood && round <= options.rounds && !options.isOver(); round++) {
          log.info(`building what changes with ${(0, lib_text.U9)(found.moves.size, "input")} moved`);
          isGood = await builds.round(await candidates.get(found.moves));
          if (!isGood)
            found = await findGood(trying);
        }
        const untried = whyUntried(found, isGood, options);
        if (!isGood)
          found = { moves: /* @__PURE__ */ new Set(), held: new Map(inputs2.map((input) => [input, false])) };
        const chosen = await candidates.get(found.moves);
        refuseUnusable(await candidates.base(), chosen.evaluated);
        return {
          verify: options.verify,
          commit: chosen.evaluated.commit,
          held: await heldInputs(update, found, trying),
          evaluations: candidates.evaluations,
          builds: builds.rounds,
          ...withBuilds(brokenBefore(await candidates.base(), chosen.evaluated, options.judges), builds),
          ...untried === void 0 ? {} : { untried }
        };
      }
      function refuseUnusable(base, now) {
        for (const [before, after2] of pairs(base, now))
          if (before.error !== void 0 && after2.error !== void 0)
            throw new errors.yo(`the flake cannot be evaluated, with or without its update (--verify none would not look): ${before.error.message}`, { cause: before.error.cause });
      }
      async function takeOver({ candidates, builds, inputs: inputs2, options: { built } }) {
        if (built === void 0)
          return;
        const all = await candidates.get(new Set(inputs2));
        if (await builds.takeOver(all, built))
          return;
        throw new errors.yo("the builds of the update did not all come to an end, and no input is to blame for that; see their jobs, and run this again", { reason: "failed" });
      }
      const withBuilds = ({ repaired, stillBroken }, { brokenBefore: unbuilt }) => ({ repaired, stillBroken: [.../* @__PURE__ */ new Set([...stillBroken, ...unbuilt])] });
      async function findGood(trying) {
        const { inputs: inputs2, candidates, options, log } = trying;
        const budget = budgetFor(inputs2.length);
        const asked = search(inputs2, Number.POSITIVE_INFINITY);
        let step = asked.next();
        while (!step.done) {
          const moves = step.value;
          const isSpent = candidates.evaluations >= budget || options.isOver();
          if (!candidates.isKnown(moves) && isSpent) {
            step = asked.next(void 0);
            continue;
          }
          const candidate = await candidates.get(moves);
          const worse = worseIn(candidate, trying);
          const [first] = worse;
          log.info(`${(0, lib_text.U9)(moves.size, "input")} moved: ${first ? `${(0, lib_text.TN)(first.target)} is worse: ${(0, lib_text.TN)(first.cause)}` : "good"}`);
          step = asked.next({
            good: worse.length === 0,
            suspects: candidates.suspects(candidate, worse),
            breaks: breaksOf(worse)
          });
        }
        return step.value;
      }
      const breaksOf = (worse) => JSON.stringify(worse.map(({ target }) => target).sort());
      const worseIn = (candidate, { builds }) => [
        ...candidate.worse,
        ...builds.worse(candidate)
      ];
      function whyUntried({ held }, isGood, { rounds: rounds2, isOver }) {
        if (!isGood)
          return isOver() ? "the time was over before a set was built that breaks nothing; nothing moves" : `no set was found in ${(0, lib_text.U9)(rounds2, "round")} of builds that breaks nothing; nothing moves`;
        if ([...held.values()].every(Boolean))
          return void 0;
        return `${isOver() ? "the time was over" : "the number of evaluations was used up"} before each held input was tried alone`;
      }
      async function heldInputs(update, found, trying) {
        const { candidates, options } = trying;
        const held = [];
        for (const flake2 of update.flakes)
          for (const { name } of flake2.inputs) {
            const key = (0, evaluations.sM)(flake2, name);
            const proved = found.held.get(key);
            if (proved === void 0)
              continue;
            const shown = [/* @__PURE__ */ new Set([...found.moves, key]), new Set(trying.inputs)].find((set) => candidates.isKnown(set));
            const worse = shown === void 0 ? [] : worseIn(await candidates.get(shown), trying);
            held.push({
              flake: flake2.folder,
              name,
              cause: (0, lib_text.TN)(worse[0]?.cause ?? "it was not tried", 1e3),
              log: (worse[0]?.log ?? []).map((line) => (0, lib_text.TN)(line, 1e3)),
              targets: worse.map(({ target }) => target),
              since: options.heldSince(key) ?? update.created,
              proved
            });
          }
        return held;
      }
      var commit_files = __webpack_require__(52294);
      ;
      class ScratchRepository {
        folder;
        #env;
        #base;
        #made = /* @__PURE__ */ new Map();
        constructor(folder, base, env) {
          this.folder = folder;
          this.#base = base;
          this.#env = env;
        }
        /** Makes it in an empty folder, for commits on `base`. */
        static async make(env, { from, base, folder }) {
          const objects = await (0, git.$)(env, from, ["rev-parse", "--git-path", "objects"]);
          const shallow = await (0, git.$)(env, from, ["rev-parse", "--git-path", "shallow"]);
          const format = await (0, git.$)(env, from, ["rev-parse", "--show-object-format"]);
          await (0, promises_.mkdir)(folder, { recursive: true });
          await (0, git.$)(env, folder, ["init", "--quiet", `--object-format=${format}`]);
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, ".git/objects/info/alternates"), `${(0, external_node_path_.resolve)(from, objects)}
`);
          await (0, promises_.copyFile)((0, external_node_path_.resolve)(from, shallow), (0, external_node_path_.join)(folder, ".git/shallow")).catch((error) => {
            if (error.code !== "ENOENT")
              throw error;
          });
          return new ScratchRepository(folder, base, env);
        }
        /** A commit on the base with these files; the same files give the same commit. */
        commit(changes) {
          if (changes.size === 0)
            return Promise.resolve(this.#base);
          const key = JSON.stringify([...changes]);
          const made = this.#made.get(key) ?? this.#commit(changes);
          this.#made.set(key, made);
          return made;
        }
        async #commit(changes) {
          const index = (0, external_node_path_.join)(this.folder, ".git", `index-${this.#made.size}`);
          const commit = await (0, commit_files.z)(changes, {
            env: this.#env,
            folder: this.folder,
            base: this.#base,
            index
          });
          await (0, git.$)(this.#env, this.folder, ["update-ref", `refs/heads/candidate-${commit}`, commit]);
          return commit;
        }
        /** A flake of one of its commits, as Nix takes it; `folder` is below the top. */
        reference(commit, folder) {
          const dir = folder === "." ? "" : `&dir=${encodeURIComponent(folder)}`;
          const place = encodeURI(this.folder).replace(/[#?]/g, encodeURIComponent);
          return `git+file://${place}?rev=${commit}&shallow=1${dir}`;
        }
      }
      var machine = __webpack_require__(39198);
      var evaluate = __webpack_require__(47148);
      ;
      const rounds = 3;
      async function judge(values, { update, flakes }, at) {
        const { nix, host, out } = at;
        const scratch = await ScratchRepository.make(nix.at.env, {
          ...await committed(flakes, nix, host),
          folder: (0, external_node_path_.join)(at.temporary, "scratch")
        });
        const left = () => values.timeBudget === void 0 ? void 0 : values.timeBudget - process.uptime();
        let built = 0;
        return judgeUpdate(update, host.log, {
          verify: values.verify,
          scratch,
          rounds,
          built: at.built,
          isOver: () => (left() ?? 1) <= 0,
          heldSince: (key) => heldSince(at.previous, key),
          judges: {
            evaluate: (flake2) => (0, evaluate.X)({ ...values, flake: flake2, overrideInput: [] }, nix, host, { fingerprints: true }),
            impact: (base, plan2) => (0, impact.u)(base, { plan: plan2, closures: /* @__PURE__ */ new Map() }).targets
          },
          build: (plan2) => {
            built += 1;
            return (0, build_build.G)(nix, host.log, plan2, {
              out,
              signal: host.signal,
              shard: `update-${built}`,
              cores: (0, machine.x1)(),
              heartbeat: 30,
              deadline: left(),
              builders: values.builders
            });
          }
        });
      }
      async function committed(flakes, nix, { log }) {
        const [first] = flakes;
        if (first?.commit === void 0)
          throw new errors.yo(`${first?.written ?? "."} is in no commit, and only commits can be judged; commit it with git, or give --verify none`);
        const status = (...words) => (0, git.$)(nix.at.env, first.top, ["--literal-pathspecs", "status", "--porcelain", ...words]);
        const files2 = flakes.flatMap(({ folder }) => ["flake.nix", "flake.lock"].map((name) => (0, external_node_path_.join)(folder, name)));
        const changed = await status("--untracked-files=all", "--", ...files2);
        if (changed !== "")
          throw new errors.yo(`${changed.slice(2).trim().split("\n")[0]} has changes that are not committed, and only commits can be judged; commit them, or give --verify none`);
        if (await status("--untracked-files=no") !== "")
          log.warning("the last commit is judged; changes that are not committed are left out");
        return { from: first.top, base: first.commit };
      }
      function heldSince(previous, key) {
        const held = previous?.judgement?.held.find(({ flake: flake2, name }) => (0, evaluations.sM)({ folder: flake2 }, name) === key);
        return held?.since;
      }
      async function previousUpdate(file, { log }) {
        return (0, files.u0)("update", file).catch((error) => {
          log.debug(`nothing is known of earlier nights: ${error.message}`);
          return void 0;
        });
      }
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const update_lock = (0, part.X)({
        describe: "Moves the inputs of flakes to their newest revisions and writes flake.lock: each input is resolved once, and what is reported is what is locked. An input that cannot be fetched is reported with its cause, and the others go on.",
        example: "flakeship update-lock . --inputs '*' '!nixpkgs'",
        needsNix: true,
        outputs: {
          update: "path of update.json",
          changed: "true if flake.lock changes",
          moved: "how many inputs move",
          held: "how many inputs could move and are held back, since a target would be worse",
          "update-artifact": "step lock: id of the artifact with what moves, for evaluate, step narrow and publish",
          "update-sha256": "step lock: SHA-256 of its update.json",
          "judged-artifact": "step narrow: id of the artifact that says what is held, for evaluate and publish",
          "judged-sha256": "step narrow: SHA-256 of its update.json",
          again: "step narrow: true where what is left was not built yet"
        }
      }, {
        ...lockStepInputs,
        ...resolveInputs,
        ...judgeInputs,
        dryRun: (0, inputs.Jt)("only show what would move, and write update.json", false, { group: "often" }),
        ...output_folder.T,
        ...forks.q,
        ...nix_conf.$
      }, {
        async main(values, host) {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            await (0, phases_forks.A)(values, host);
            const step = await stepOf(values, host);
            const previous = step?.previous ?? await previousUpdate(values.previous ?? (0, external_node_path_.join)(values.out, "update.json"), host);
            const out = await (0, job_folders.Oj)(host, values.out);
            const nix = await (0, phases_nix.L)(host, values);
            const temporary = __addDisposableResource(env_1, await (0, system_files.yy)(host.environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), "flakeship-lock-"), true);
            const resolved = await handedOver(step?.update, values.update, nix) ?? await resolve(values, { nix, host, previous, temporary: temporary.path });
            const { verify, ...others } = values;
            const isJudged = values.step !== "lock" && verify !== "none" && (0, evaluations.el)(resolved.update).length > 0;
            const judgement = isJudged ? step?.judgement ?? await judge({ ...others, verify }, resolved, {
              ...{ nix, host, out, previous, built: step?.built, temporary: temporary.path }
            }) : void 0;
            const update = { ...resolved.update, ...judgement === void 0 ? {} : { judgement } };
            const locks = newLocks(update, resolved.flakes);
            const file = (0, external_node_path_.join)(out, "update.json");
            await (0, files.ft)("update", file, update);
            const isWritten = !values.dryRun && step === void 0;
            if (isWritten)
              await writeLocks(locks);
            const told2 = updateLines(update);
            if (host.kind === "github")
              for (const line of told2)
                host.log.info(line);
            const inputs2 = update.flakes.flatMap((flake2) => flake2.inputs);
            const held = judgement?.held.length ?? 0;
            const moved = (0, evaluations.el)(update).length - held;
            const failed = held > 0 || inputs2.some(({ standing }) => standing === "unreachable" || standing === "unlockable");
            const done = locks.map(({ shown }) => `${isWritten ? "wrote" : "would write"} ${shown}`);
            return {
              ok: step !== void 0 || moved > 0 || !failed,
              outputs: {
                ...notHandedOn,
                update: file,
                changed: String(locks.length > 0),
                moved: String(moved),
                held: String(held),
                ...await step?.handOn(out, update)
              },
              summary: [
                ...told2,
                ...locks.length === 0 ? ["nothing to move"] : [`${(0, lib_text.U9)(moved, "input")} moved; ${done.join(", ")}`]
              ],
              json: update
            };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        }
      });
      function resolve(values, { nix, host, previous, temporary }) {
        return resolveUpdate(nix, host.log, {
          flakes: values.flakes.length === 0 ? ["."] : values.flakes,
          inputs: values.inputs,
          cooldown: values.cooldown,
          goBack: values.goBack,
          earlier: previous?.heads ?? [],
          github: (server) => clientFor(server, values.token, host),
          now: Math.floor(Date.now() / 1e3),
          temporary,
          cwd: process.cwd(),
          signal: host.signal,
          onWarning: (text) => host.log.debug(text),
          onTrace: (text) => host.log.debug(text)
        });
      }
      const notHandedOn = {
        ...{ "update-artifact": "", "update-sha256": "", "judged-artifact": "", "judged-sha256": "" },
        again: "false"
      };
      async function stepOf(values, host) {
        const { step, ...others } = values;
        if (step === "all")
          return void 0;
        const { lockStep } = await lockSteps();
        return lockStep({ ...others, step, judgedArtifact: void 0, judgedSha256: void 0 }, host);
      }
      const lockSteps = () => __webpack_require__.e(
        /* import() */
        8915
      ).then(__webpack_require__.bind(__webpack_require__, 48915));
      async function handedOver(handed, file, nix) {
        if (handed)
          return {
            update: handed,
            flakes: await (0, checkout.o)(nix, handed, { cwd: process.cwd(), file: "what moves" })
          };
        if (file === void 0)
          return void 0;
        const { judgement: _2, ...update } = await (0, files.u0)("update", file);
        return { update, flakes: await (0, checkout.o)(nix, update, { cwd: process.cwd(), file }) };
      }
      async function clientFor(server, token, { environment, log }) {
        const { GITHUB_SERVER_URL = "https://github.com", GITHUB_API_URL = "https://api.github.com" } = environment;
        if (server !== new URL(GITHUB_SERVER_URL).host)
          return void 0;
        const { githubClient } = await githubClients();
        return githubClient({ run: { apiUrl: GITHUB_API_URL }, token: token.startsWith("$") ? "" : token, log });
      }
      const githubClients = () => Promise.all(
        /* import() */
        [__webpack_require__.e(2892), __webpack_require__.e(5736)]
      ).then(__webpack_require__.bind(__webpack_require__, 95736));
      function newLocks(update, flakes) {
        return update.flakes.flatMap((flake2, i) => {
          const names = update.judgement?.held.filter((one) => one.flake === flake2.folder).map(({ name }) => name);
          const text = (0, compose.Q)(flake2, new Set(names));
          const here = flakes[i];
          if (text === void 0 || here === void 0)
            return [];
          return [{ file: here.lockPath, shown: flake2.lockFile, was: flake2.sha256.lock, text }];
        });
      }
    })
  ),
  /***/
  93638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        dJ: () => (
          /* binding */
          failuresOf
        ),
        /* harmony export */
        oo: () => (
          /* binding */
          Failures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80150);
      function targetsOf(base) {
        return base.targets;
      }
      function failuresOf(base) {
        return base.document === "plan" ? base.failures : base.evaluationFailures;
      }
      const hosts = "nixosConfigurations";
      class Failures {
        #byName = /* @__PURE__ */ new Map();
        #byAttribute = /* @__PURE__ */ new Map();
        /** One for each attribute. */
        all;
        constructor(failures) {
          this.all = failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI);
          for (const failure of this.all) {
            for (const name of failure.names)
              this.#byName.set(name, failure);
            this.#byAttribute.set(failure.attribute, failure);
          }
        }
        /** The failure that is the reason why there is no such target. */
        of({ names, host }) {
          const wholes = host === void 0 ? [] : [(0, _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__.i)([hosts, host]), hosts];
          return first(names, (name) => this.#byName.get(name)) ?? first([...wholes, ...names.flatMap(above)], (attribute) => this.#byAttribute.get(attribute));
        }
        /** The same attribute, or another that would have been the same target. */
        like({ names, attribute }) {
          return this.#byAttribute.get(attribute) ?? first(names, (name) => this.#byName.get(name));
        }
      }
      const above = (name) => [...name.matchAll(/\./g)].slice(0, 50).map(({ index }) => name.slice(0, index));
      function first(all, of) {
        for (const one of all) {
          const found = of(one);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
    })
  ),
  /***/
  82410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        u: () => (
          /* binding */
          impactOf
        )
      });
      var group_by = __webpack_require__(9010);
      var closure_diff = __webpack_require__(39208);
      var names = __webpack_require__(91870);
      var impact_base = __webpack_require__(93638);
      ;
      function inputChanges({ flake: base }, { flake: head }) {
        const names2 = [.../* @__PURE__ */ new Set([...Object.keys(head.inputs), ...Object.keys(base.inputs)])].sort();
        return names2.flatMap((name) => {
          const [before, after] = [own(base.inputs, name), own(head.inputs, name)];
          if (markOf(before) === markOf(after))
            return [];
          return [{ name, ...before ? { before } : {}, ...after ? { after } : {} }];
        });
      }
      const own = (inputs, name) => Object.hasOwn(inputs, name) ? inputs[name] : void 0;
      const markOf = (input) => input === void 0 ? "" : JSON.stringify([input.type, input.url, input.revision ?? input.narHash]);
      var numbered_graph = __webpack_require__(38588);
      ;
      const mostNames = 10;
      function workOf(derivations) {
        const graph = (0, numbered_graph.hd)(derivations);
        const walk = (0, numbered_graph.jc)(graph);
        return (drvPath) => {
          const root = graph.numbers.get(drvPath);
          if (root === void 0)
            return { count: 0, first: [] };
          const reached = walk(root);
          const first = [];
          for (const one of reached) {
            if (first.length === mostNames)
              break;
            if ((0, numbered_graph.xe)(graph, one))
              first.push(derivations[one]?.name ?? "");
          }
          return { count: reached.length, first };
        };
      }
      ;
      function impactOf(base, head) {
        const { flake, created } = base;
        const before = new Map((0, impact_base.QR)(base).flatMap((target) => target.names.map((name) => [name, target])));
        const failedBefore = new impact_base.oo((0, impact_base.dJ)(base));
        const { revision } = flake;
        const inputs = inputChanges(base, head.plan);
        return {
          base: { ...revision === void 0 ? {} : { revision }, created },
          ...inputs.length === 0 ? {} : { inputs },
          targets: [
            ...goneTargets(base, head.plan, failedBefore),
            ...presentTargets({ base, head, before, failedBefore })
          ]
        };
      }
      function presentTargets(of) {
        const { base, head, before, failedBefore } = of;
        const notAsked = new Set(base.unselected);
        const work = workOf(head.plan.derivations);
        return head.plan.targets.flatMap((target) => [...(0, group_by.$)(target.names, (name) => before.get(name))].flatMap(([old, names2]) => {
          const isNamed = names2.includes(target.id);
          if (!old && names2.some((name) => notAsked.has(name)))
            return [];
          const became = becomingOf(target, old, failedBefore);
          return [
            {
              ...named(isNamed ? target.id : names2[0] ?? target.id, isNamed ? target.host : old?.host ?? target.host),
              became,
              ...outcomeBefore(old),
              ...isNews[became] ? news(target, old?.closure, head.closures.get(target.id), work) : {}
            }
          ];
        }));
      }
      function outcomeBefore({ outcome } = {}) {
        return outcome === void 0 || outcome === "missing" || outcome === "proved" ? {} : { before: outcome };
      }
      function becomingOf(target, old, failedBefore) {
        if (!old)
          return failedBefore.of(target) ? "repaired" : "added";
        if (old.drvPath === target.drvPath)
          return "unchanged";
        return old.fingerprint !== void 0 && old.fingerprint === target.fingerprint ? "revision" : "changed";
      }
      const isNews = {
        unchanged: false,
        revision: false,
        changed: true,
        added: true,
        removed: false,
        broken: false,
        "still-broken": false,
        "new-broken": false,
        repaired: true
      };
      function news(target, before, after, work) {
        const toBuild = work(target.drvPath);
        if (!after)
          return { toBuild, ...before ? { closure: { before: sizeOf(before) } } : {} };
        if (!before)
          return { toBuild, closure: { after: sizeOf(after) } };
        const diff = (0, closure_diff.E)(before, after);
        return { toBuild, closure: { before: diff.before, after: diff.after }, packages: diff.changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function goneTargets(base, plan, failedBefore) {
        const failures = new impact_base.oo(plan.failures);
        const told = /* @__PURE__ */ new Set();
        const apart = (plan.refusals ?? []).filter(({ why }) => why === "not-here");
        const present = /* @__PURE__ */ new Set([...[...plan.targets, ...apart].flatMap(({ names: names2 }) => names2), ...plan.unselected]);
        const refused = new Map((plan.refusals ?? []).flatMap((refusal) => refusal.names.map((name) => [name, refusal])));
        const gone = (0, impact_base.QR)(base).flatMap((old) => {
          const names2 = old.names.filter((name2) => !present.has(name2));
          const [name] = names2;
          if (name === void 0)
            return [];
          const at = named(names2.includes(old.id) ? old.id : name, old.host);
          const failure = failures.of({ ...old, names: names2 });
          if (failure)
            told.add(failure);
          const reason = failure?.message ?? refused.get(name)?.message;
          return [{ ...at, became: failure ? "broken" : "removed", ...reason === void 0 ? {} : { reason } }];
        });
        const others = failures.all.filter((failure) => !told.has(failure));
        return [
          ...gone,
          ...others.map((failure) => ({
            ...named((0, names.Vb)(failure), hostOf(failure)),
            became: failedBefore.like(failure) ? "still-broken" : "new-broken",
            reason: failure.message
          }))
        ];
      }
      const named = (id2, host) => ({ id: id2, ...host === void 0 ? {} : { host } });
      function hostOf({ attribute }) {
        const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? [];
        return bare ?? quoted?.replace(/\\(.)/gs, "$1");
      }
    })
  ),
  /***/
  58406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          groupFailures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      function groupFailures(failures) {
        const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI), reason).values()].flatMap((all) => all[0] === void 0 ? [] : [{ ...all[0], all }]);
      }
    })
  ),
  /***/
  92149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          checkoutOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68154);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14176);
      async function checkoutOf(nix, { base, flakes }, { cwd, file }) {
        const top = await (0, _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__.H)(nix.at.env, cwd);
        if (top === void 0 || base === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is for a commit, and ${cwd} is in no git repository; run it in a checkout`);
        const commit = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__.$)(nix.at.env, top, ["rev-parse", "--verify", "HEAD"]);
        if (commit !== base)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} was made for commit ${base.slice(0, 12)}, and ${commit.slice(0, 12)} is checked out; check that one out, or resolve again`);
        return flakes.map(({ folder, lockFile }) => ({
          written: folder,
          ...{ top, commit, folder },
          lockPath: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, lockFile)
        }));
      }
    })
  ),
  /***/
  52294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          checkOutCommitted
        ),
        /* harmony export */
        z: () => (
          /* binding */
          commitFiles
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14176);
      async function commitFiles(changes, { env, folder, base, index }) {
        const date = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, folder, ["show", "--no-patch", "--format=%ct", base]);
        const own = { ...env, ...somebody(date), GIT_INDEX_FILE: index };
        const run = (args, input) => (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(own, folder, args, input);
        await run(["read-tree", base]);
        for (const [file, text] of changes) {
          const blob = await run(["hash-object", "-w", "--stdin"], text);
          await run(["update-index", "--add", "--cacheinfo", `100644,${blob},${file}`]);
        }
        const tree = await run(["write-tree"]);
        return run(["commit-tree", tree, "-p", base, "-m", "flake.lock: update"]);
      }
      const somebody = (date) => Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "Flakeship"],
        [`GIT_${who}_EMAIL`, "flakeship@localhost"],
        [`GIT_${who}_DATE`, `${date} +0000`]
      ]));
      async function checkOutCommitted(changes, { env, top, base }) {
        const gitFolder = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, top, ["rev-parse", "--absolute-git-dir"]);
        const commit = await commitFiles(changes, {
          env,
          folder: top,
          base,
          index: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitFolder, "index-flakeship")
        });
        await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, top, ["checkout", "--quiet", "--detach", commit]);
        return commit;
      }
    })
  ),
  /***/
  38588: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jb: () => (
          /* binding */
          heldUp
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          childrenFirst
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          needsOf
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          numberedGraph
        ),
        /* harmony export */
        jc: () => (
          /* binding */
          walker
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          isLeaf
        )
        /* harmony export */
      });
      function numberedGraph(nodes) {
        const numbers = new Map(nodes.map(({ drvPath }, i) => [drvPath, i]));
        const starts = new Int32Array(nodes.length + 1);
        const needs = new Int32Array(nodes.reduce((sum, node) => sum + node.needs.length, 0));
        let end = 0;
        for (const [i, node] of nodes.entries()) {
          for (const name of node.needs) {
            const number = numbers.get(name);
            if (number !== void 0)
              needs[end++] = number;
          }
          starts[i + 1] = end;
        }
        return { numbers, starts, needs };
      }
      const needsOf = ({ starts, needs }, node) => needs.subarray(starts[node], starts[node + 1]);
      function walker(graph) {
        const size = graph.starts.length - 1;
        const seenBy = new Int32Array(size).fill(-1);
        const queue = new Int32Array(size);
        let questions = 0;
        return (root) => {
          const question = questions++;
          let reached = 1;
          queue[0] = root;
          seenBy[root] = question;
          for (let done = 0; done < reached; done++) {
            for (const next of needsOf(graph, queue[done] ?? 0)) {
              if (seenBy[next] === question)
                continue;
              seenBy[next] = question;
              queue[reached++] = next;
            }
          }
          return queue.subarray(0, reached);
        };
      }
      const isLeaf = ({ starts }, node) => starts[node] === starts[node + 1];
      function heldUp(graph) {
        const order = childrenFirst(graph);
        const leaves = order.filter((node) => isLeaf(graph, node));
        const held = /* @__PURE__ */ new Map();
        const bits = new Uint32Array(graph.starts.length - 1);
        for (let from = 0; from < leaves.length; from += 32) {
          const batch = leaves.slice(from, from + 32);
          const counts = spread(batch, { graph, order, bits });
          for (const [bit, leaf] of batch.entries())
            held.set(leaf, counts[bit] ?? 0);
        }
        return held;
      }
      function spread(leaves, { graph, order, bits }) {
        const counts = leaves.map(() => 0);
        bits.fill(0);
        for (const [bit, leaf] of leaves.entries())
          bits[leaf] = 1 << bit;
        for (const node of order) {
          if (isLeaf(graph, node))
            continue;
          let mask = 0;
          for (const need of needsOf(graph, node))
            mask |= bits[need] ?? 0;
          bits[node] = mask;
          for (let rest = mask; rest !== 0; rest &= rest - 1) {
            const bit = 31 - Math.clz32(rest & -rest);
            counts[bit] = (counts[bit] ?? 0) + 1;
          }
        }
        return counts;
      }
      function childrenFirst(graph) {
        const size = graph.starts.length - 1;
        const waits = Array.from({ length: size }, (_, node) => needsOf(graph, node).length);
        const up = waits.map(() => []);
        for (const node of up.keys())
          for (const need of needsOf(graph, node))
            up[need]?.push(node);
        const order = [...waits.keys()].filter((node) => waits[node] === 0);
        for (const node of order) {
          for (const above of up[node] ?? []) {
            const left = (waits[above] ?? 0) - 1;
            waits[above] = left;
            if (left === 0)
              order.push(above);
          }
        }
        return order;
      }
    })
  ),
  /***/
  47739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          tellingLines
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          TellingLines
        )
        /* harmony export */
      });
      const errorShapes = [
        { name: "gcc", pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
        { name: "rustc", pattern: /^error(?:\[E\d+\])?(?::|$)/ },
        { name: "go", pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
        { name: "ninja", pattern: /^FAILED: / },
        { name: "cmake", pattern: /^CMake Error/ },
        { name: "undefined-reference", pattern: /undefined reference to|undefined symbol/ },
        { name: "python", pattern: /^\s*Traceback \(most recent call last\)/ },
        { name: "pytest", pattern: /^E {3}\s*\S/ },
        { name: "node", pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
        { name: "git-fatal", pattern: /^fatal: / },
        { name: "cannot-find", pattern: /\bcannot find\b/i, weak: true },
        { name: "no-such-file", pattern: /No such file or directory/, weak: true },
        { name: "permission", pattern: /Permission denied/, weak: true },
        { name: "shell", pattern: /: (?:command )?not found\b/, weak: true },
        { name: "make", pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true }
      ];
      const before = 2;
      class TellingLines {
        #most;
        #last = [];
        #count = 0;
        #strong;
        #weak;
        /** `most` lines are told of the whole log. */
        constructor(most) {
          this.#most = most;
        }
        add(line) {
          for (const block of [this.#strong, this.#weak])
            if (block && block.lines.length < this.#most)
              block.lines.push(line);
          if (this.#strong === void 0)
            this.#look(line);
          this.#last.push(line);
          if (this.#last.length > this.#most)
            this.#last.shift();
          this.#count += 1;
        }
        #look(line) {
          const shape = errorShapes.find(({ pattern }) => pattern.test(line));
          if (shape === void 0 || shape.weak && this.#weak)
            return;
          const lines = [...this.#last.slice(-before), line];
          const block = { at: this.#count - lines.length + 1, lines };
          if (shape.weak)
            this.#weak = block;
          else
            this.#strong = block;
        }
        /** The end of the log, where it holds the error or nothing looks like one. */
        lines() {
          const block = this.#strong ?? this.#weak;
          if (block === void 0 || block.at >= this.#count - this.#last.length)
            return [...this.#last];
          const first = block.lines.slice(0, Math.ceil(this.#most * 0.6));
          const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most));
          const between = this.#count - block.at - first.length - end.length;
          return between <= 0 ? [...first, ...end.slice(-between)].slice(-this.#most) : [...first, `… ${between} lines …`, ...end];
        }
      }
      function tellingLines(log, most) {
        const telling = new TellingLines(most);
        for (const line of log)
          telling.add(line);
        return telling.lines();
      }
    })
  ),
  /***/
  39208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          diffClosures
        )
        /* harmony export */
      });
      var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
      function diffClosures(before, after) {
        const [old, fresh] = [packages(before), packages(after)];
        const names = /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()]);
        const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
        changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1));
        return { before: sizeOf(before), after: sizeOf(after), changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function packages({ paths }) {
        const found = /* @__PURE__ */ new Map();
        for (const { path, bytes } of paths) {
          const { name, version } = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.wg)(path);
          const known = found.get(name) ?? { versions: /* @__PURE__ */ new Set(), paths: /* @__PURE__ */ new Set(), bytes: 0 };
          if (version !== "")
            known.versions.add(version);
          known.paths.add(path);
          known.bytes += bytes;
          found.set(name, known);
        }
        return found;
      }
      function compare(name, old, fresh) {
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
        const change = changeOf(old, fresh);
        return change === void 0 ? [] : [{ name, change, before, after, bytes }];
      }
      function changeOf(old, fresh) {
        if (!old)
          return "added";
        if (!fresh)
          return "removed";
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        if (before.join(" ") === after.join(" "))
          return same(old.paths, fresh.paths) ? void 0 : "rebuilt";
        const order = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(before.at(-1) ?? "", after.at(-1) ?? "");
        if (order === 0)
          return "versions";
        return order < 0 ? "up" : "down";
      }
      const versionsOf = (of) => [...of?.versions ?? []].sort(_package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy);
      const same = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));
    })
  ),
  /***/
  14176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          git
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      async function git(env, folder, args, input) {
        const quiet = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder];
        const output = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.m0)("git", [...quiet, ...args], { env, ...input === void 0 ? {} : { input } });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["git", ...args], output);
        return output.stdout.trim();
      }
    })
  )
};
