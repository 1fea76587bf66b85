export const id = 3031;
export const ids = [3031, 5298];
export const modules = {
  /***/
  93031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        publishOnGithub: () => (
          /* binding */
          publishOnGithub
        )
      });
      var consumers_ = __webpack_require__(38321);
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      var version = __webpack_require__(24493);
      ;
      async function downloadAsset(id2, { at, token }) {
        const url = `${at.apiUrl}/repos/${at.repository.full}/releases/assets/${id2}`;
        const headers = {
          accept: "application/octet-stream",
          authorization: `token ${token}`,
          "user-agent": `flakeship/${version.r}`
        };
        const first = await fetch(url, { headers, redirect: "manual" });
        const location = first.headers.get("location");
        const answer = location === null ? first : await fetch(location, { headers: { "user-agent": headers["user-agent"] } });
        if (!answer.ok || answer.body === null)
          throw new errors.Ml(`an asset cannot be read back: ${(0, addresses.Uk)(location ?? url)} says ${answer.status}; run the job again`);
        return answer.body;
      }
      var github_client = __webpack_require__(95736);
      ;
      function githubReleases({ request }, { repository }) {
        const place = { owner: repository.owner, repo: repository.name };
        return {
          list: async () => {
            const get = (page) => request("GET /repos/{owner}/{repo}/releases", { ...place, ...page });
            return (await releases_all(get)).map(releaseOf);
          },
          get: async (id2) => {
            const { data } = await request("GET /repos/{owner}/{repo}/releases/{release_id}", {
              ...place,
              release_id: id2
            });
            return releaseOf(data);
          },
          createDraft: async ({ tag, name, body }) => {
            const { data } = await request("POST /repos/{owner}/{repo}/releases", {
              ...place,
              tag_name: tag,
              name,
              body,
              draft: true,
              request: { retries: 0 }
              // one whose answer is lost may be there all the same
            });
            return releaseOf(data);
          },
          update: async (id2, { makeLatest, ...change }) => {
            const { data } = await request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
              ...place,
              release_id: id2,
              ...change,
              ...makeLatest === void 0 ? {} : { make_latest: makeLatest ? "true" : "false" }
            });
            return releaseOf(data);
          },
          assets: async (id2) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
              ...place,
              release_id: id2,
              ...page
            });
            return (await releases_all(get)).map(assetOf);
          },
          asset: async (id2) => {
            const found = request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
              ...place,
              asset_id: id2
            });
            return found.then(({ data }) => assetOf(data), absent);
          },
          deleteAsset: async (id2) => {
            const gone = request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
              ...place,
              asset_id: id2
            });
            await gone.catch(absent);
          },
          commitOfTag: async (tag) => {
            const found = request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...place, ref: `tags/${tag}` });
            const object = await found.then(({ data }) => data.object, absent);
            return object && commitOf(object);
          }
        };
        async function commitOf(object, depth = 0) {
          if (object.type === "commit")
            return object.sha;
          if (object.type !== "tag" || depth > 5)
            return void 0;
          const { data } = await request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
            ...place,
            tag_sha: object.sha
          });
          return commitOf(data.object, depth + 1);
        }
      }
      async function releases_all(get) {
        const found = [];
        for await (const page of (0, github_client.B)(get))
          found.push(...page);
        return found;
      }
      function absent(error) {
        const { status } = error.cause ?? error;
        if (status !== 404)
          throw error;
      }
      const releaseOf = (raw) => ({
        id: Number(raw.id),
        tag: raw.tag_name,
        name: raw.name ?? "",
        body: raw.body ?? "",
        isDraft: raw.draft,
        isPrerelease: raw.prerelease,
        isImmutable: raw.immutable ?? false,
        page: raw.html_url,
        uploadUrl: raw.upload_url.replace(/\{.*$/, "")
      });
      function assetOf({ id: id2, name, state, size, digest }) {
        const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
        return { id: Number(id2), name, state, bytes: size, ...sha256 === void 0 ? {} : { sha256 } };
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_http_ = __webpack_require__(37067);
      var external_node_https_ = __webpack_require__(44708);
      var external_node_stream_ = __webpack_require__(57075);
      var promises_ = __webpack_require__(46466);
      var dist = __webpack_require__(70458);
      var json_text = __webpack_require__(19031);
      var transfer_error = __webpack_require__(90550);
      ;
      function uploadAddress({ uploadUrl, name }, apiUrl) {
        const [url, api] = [new URL(uploadUrl), new URL(apiUrl)];
        const site = ({ hostname }) => /^[\d.]+$|:|^[^.]+$/.test(hostname) ? hostname : upload_address_parent(hostname);
        if (url.protocol !== api.protocol || url.hostname !== api.hostname && site(url) !== site(api))
          throw new errors.yo(`assets would go to ${url.host}, which does not belong to ${api.host}; nothing is sent there`);
        url.search = `?name=${encodeURIComponent(name)}`;
        return url;
      }
      function upload_address_parent(hostname) {
        const parts = hostname.split(".");
        return parts.length > 2 ? parts.slice(1).join(".") : hostname;
      }
      var lib_text = __webpack_require__(79470);
      ;
      const uploadLimits = {
        idleSeconds: 30,
        minRate: 256e3,
        rateSeconds: 60,
        answerSeconds: 600
      };
      function watched(limits, giveUp) {
        const now = () => performance.now() / 1e3;
        const start = now();
        let total = 0;
        let last = start;
        let end;
        const samples = [{ at: start, total: 0 }];
        const look = () => {
          const at = now();
          if (end !== void 0) {
            if (at - end > limits.answerSeconds)
              giveUp(`no answer came ${Math.round(at - end)} s after the last byte`);
            return;
          }
          if (at - last > limits.idleSeconds)
            return giveUp(`no byte was taken for ${Math.round(at - last)} s`);
          while (samples[1] && at - samples[1].at >= limits.rateSeconds)
            samples.shift();
          const [oldest = { at: start, total: 0 }] = samples;
          const rate = (total - oldest.total) / (at - oldest.at);
          if (at - oldest.at >= limits.rateSeconds && rate < limits.minRate)
            return giveUp(`only ${(0, lib_text.ee)(Math.round(rate))} a second were taken over ${limits.rateSeconds} s`);
          samples.push({ at, total });
        };
        const timer = setInterval(look, Math.min(1, limits.idleSeconds / 4, limits.rateSeconds / 4) * 1e3);
        return {
          sent: (count) => {
            total += count;
            last = now();
          },
          allSent: () => {
            end = now();
          },
          total: () => total,
          end: () => clearInterval(timer)
        };
      }
      ;
      async function uploadAsset(upload, context2) {
        const url = uploadAddress(upload, context2.apiUrl);
        const limits = { ...uploadLimits, ...context2.limits };
        const given = new AbortController();
        const signal = context2.signal ? AbortSignal.any([context2.signal, given.signal]) : given.signal;
        const request = upload_asset_open(url, { token: context2.token, length: upload.bytes, signal });
        const answered = new Promise((resolve, reject) => {
          request.once("response", resolve);
          request.once("error", reject);
        });
        const watch = watched(limits, (why) => given.abort(new transfer_error.mJ(why, { isPassing: true })));
        const hash = (0, external_node_crypto_.createHash)("sha256");
        const counting = new external_node_stream_.Transform({
          transform(chunk, _, next) {
            hash.update(chunk);
            watch.sent(chunk.length);
            context2.onBytes?.(chunk.length);
            next(null, chunk);
          }
        });
        const source = upload.open();
        try {
          const sending = (0, promises_.pipeline)(source, counting, request).then(() => watch.allSent());
          const first = await Promise.race([answered, sending.then(() => void 0)]);
          const response = first ?? await answered;
          const isWhole = watch.total() === upload.bytes;
          const answer = await read(response);
          if (!isWhole)
            source.destroy();
          await sending.catch(() => {
          });
          return { ...answer, ...isWhole ? { sha256: hash.digest("hex") } : {} };
        } catch (cause) {
          if (context2.signal?.aborted)
            throw context2.signal.reason;
          throw given.signal.aborted ? given.signal.reason : (0, transfer_error.Kl)(cause);
        } finally {
          watch.end();
          source.destroy();
          request.destroy();
        }
      }
      function upload_asset_open(url, { token, length, signal }) {
        const send = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
        return send(url, {
          method: "POST",
          signal,
          headers: {
            accept: "application/vnd.github+json",
            authorization: `token ${token}`,
            "user-agent": `flakeship/${version.r}`,
            "content-type": "application/octet-stream",
            "content-length": length
          }
        });
      }
      const longest = 1 << 20;
      async function read(response) {
        const chunks = [];
        let length = 0;
        for await (const chunk of response) {
          length += chunk.length;
          if (length <= longest)
            chunks.push(chunk);
        }
        const body = bodyIn(Buffer.concat(chunks).toString("utf8"));
        const retryAfter = Number(response.headers["retry-after"] ?? Number.NaN);
        return {
          status: response.statusCode ?? 0,
          message: messageOf(body) ?? response.statusMessage ?? "",
          ...response.statusCode === 201 && isAsset(body) ? { asset: assetOf(body) } : {},
          ...Number.isFinite(retryAfter) ? { retryAfter } : {}
        };
      }
      const isAsset = (body) => dist.is(dist.Ikc({ id: dist.aig(), name: dist.YjP(), state: dist.YjP(), size: dist.aig() }), body);
      function bodyIn(text) {
        const value = (0, json_text.q)(text);
        return typeof value === "object" && value !== null ? value : void 0;
      }
      function messageOf(body) {
        if (typeof body?.message !== "string")
          return void 0;
        const errors2 = Array.isArray(body.errors) ? body.errors.slice(0, 3) : [];
        return [body.message, ...errors2.map(({ message, code }) => String(message ?? code ?? ""))].join(": ");
      }
      var files = __webpack_require__(8292);
      var draft_draft = __webpack_require__(82864);
      ;
      function reconcile(wanted, listed, release) {
        return wanted.map((one) => stepFor(one, listed.find(sameName(one)), release));
      }
      const sameName = ({ name }) => (other) => other.name.toLowerCase() === name.toLowerCase();
      function stepFor(wanted, found, { isOurDraft }) {
        if (!found)
          return { do: "upload", wanted };
        if (found.state === "starter")
          return { do: "replace", wanted, id: found.id };
        const isSame = found.name === wanted.name && found.bytes === wanted.bytes;
        if (isSame && found.state === "uploaded" && found.sha256 === wanted.sha256)
          return { do: "keep", wanted };
        if (isSame && found.state === "uploaded" && found.sha256 === void 0)
          return { do: "compare", wanted, id: found.id };
        if (isOurDraft)
          return { do: "replace", wanted, id: found.id };
        return {
          do: "refuse",
          wanted,
          why: `the release has another ${found.name} (${found.bytes} bytes, ${found.sha256 ?? "no digest"})`
        };
      }
      function differences(wanted, listed) {
        const known = new Set(wanted.map(({ name }) => name));
        return [
          ...wanted.flatMap((one) => complaint(one, listed.find(({ name }) => name === one.name))),
          ...listed.filter(({ name }) => !known.has(name)).map(({ name }) => `${name} is not of this release`)
        ];
      }
      function complaint({ name, bytes, sha256 }, found) {
        if (!found)
          return [`${name} is missing`];
        if (found.state !== "uploaded")
          return [`${name} is not whole (${found.state})`];
        if (found.bytes !== bytes)
          return [`${name} has ${found.bytes} bytes instead of ${bytes}`];
        if (found.sha256 !== void 0 && found.sha256 !== sha256)
          return [`${name} has another SHA-256`];
        return [];
      }
      ;
      const mostTries = 4;
      const digestPauses = [2, 5, 10, 20, 30, 53];
      async function putAsset(source, context2) {
        let sent = 0;
        let removed = 0;
        let why = "";
        for (; ; ) {
          const step = await nextStep(source, context2);
          if (step.do === "keep")
            return sent > 0 ? "uploaded" : "there";
          if (step.do === "refuse")
            throw new errors.yo(`${step.why}; remove it, or release under another tag`, { reason: "machine" });
          if (step.do === "replace" && removed++ <= mostTries) {
            await removeRest(step.id, context2);
            continue;
          }
          if (sent === mostTries || step.do === "replace")
            throw new errors.Ml(`${source.name} could not be uploaded in ${mostTries} tries: ${why}; run the job again, it goes on where it is`);
          sent++;
          const answer = await trySend(source, context2);
          if (answer.done)
            return "uploaded";
          why = answer.why;
          context2.log.info(`${source.name}: ${why}; asking GitHub what is there`);
        }
      }
      async function nextStep(source, context2) {
        const { releases, draft } = context2;
        for (const pause of [...digestPauses, void 0]) {
          const listed = await releases.assets(draft.release.id);
          const [step] = stepsOf(source, listed, draft);
          if (!step)
            throw new Error("a wanted asset has a step");
          if (step.do !== "compare")
            return step;
          if (pause !== void 0) {
            await context2.pause(pause);
            continue;
          }
          const sha256 = await context2.digestOf(step.id);
          const known = listed.map((one) => one.id === step.id ? { ...one, sha256 } : one);
          return stepsOf(source, known, draft)[0];
        }
        throw new Error("the loop above ends by itself");
      }
      const stepsOf = (source, listed, { release, isOurs }) => reconcile([source], listed, { isOurDraft: isOurs && release.isDraft });
      async function removeRest(id2, { releases, log, pace: pace2 }) {
        const now = await releases.asset(id2);
        if (!now)
          return;
        log.info(`removing ${now.name} (${now.state === "starter" ? "a broken upload" : "other bytes"}) from the draft`);
        await pace2.turn();
        await releases.deleteAsset(id2);
      }
      async function trySend(source, context2) {
        const { pace: pace2, send, draft } = context2;
        await pace2.turn();
        let answer;
        try {
          answer = await send({ ...source, uploadUrl: draft.release.uploadUrl });
        } catch (error) {
          if (error instanceof transfer_error.mJ && error.isPassing)
            return { done: false, why: error.message };
          throw error;
        }
        if (answer.status === 201)
          return taken(source, answer, context2);
        return judged(source, answer, context2);
      }
      async function taken(source, { asset, sha256 }, { releases }) {
        if (sha256 !== source.sha256) {
          if (asset)
            await releases.deleteAsset(asset.id);
          throw new errors.yo(`${source.name} is not the file that was booted: its SHA-256 is ${sha256}, not ${source.sha256}; build and boot it again`, { reason: "machine" });
        }
        if (asset && asset.name !== source.name) {
          await releases.deleteAsset(asset.id);
          throw new errors.yo(`GitHub names ${source.name} ${JSON.stringify(asset.name)}; give another name`);
        }
        if (asset?.sha256 === source.sha256)
          return { done: true };
        return {
          done: false,
          why: asset?.sha256 ? "GitHub has other bytes than those sent" : "its digest is not known yet"
        };
      }
      const limited = /secondary rate|rate limit|abuse/i;
      async function judged(source, answer, { pace: pace2 }) {
        const { status, message, retryAfter } = answer;
        const why = `GitHub said ${status} ${message}`.trim();
        if (status === 429 || status === 403 && (retryAfter !== void 0 || limited.test(message))) {
          await pace2.rest(retryAfter);
          return { done: false, why };
        }
        if (status >= 500 || status === 408)
          return { done: false, why };
        if (status === 422 && /already_exists/.test(message))
          return { done: false, why };
        if (status === 401 || status === 403)
          throw new errors.yo(`${source.name} may not be uploaded (${why}); the job needs permissions: contents: write`, {
            reason: "machine"
          });
        throw new errors.yo(`${source.name} was refused: ${why}`, { reason: "machine" });
      }
      ;
      const mostText = 4 * 1024 * 1024;
      function githubDestination(context2, readText) {
        let left;
        const listed = async (name) => {
          left ??= context2.releases.assets(context2.draft.release.id);
          return (await left).find((one) => one.name === name);
        };
        return {
          has: async ({ name, bytes, sha256 }) => {
            const found = await listed(name);
            return found?.state === "uploaded" && found.bytes === bytes && found.sha256 === sha256;
          },
          read: async (name) => {
            const found = await listed(name);
            return found?.state === "uploaded" && found.bytes <= mostText ? readText(found.id) : void 0;
          },
          put: (source) => putAsset(source, context2)
        };
      }
      ;
      function pace({ apart = 1, budget, pause, say }) {
        let last = Promise.resolve();
        let resting;
        let left = budget;
        let rests = 0;
        return {
          turn: () => {
            const mine = last.then(() => resting);
            last = mine.then(() => pause(apart));
            return mine;
          },
          rest: (retryAfter) => {
            if (resting)
              return resting;
            const seconds = retryAfter ?? 60 * 2 ** rests++;
            if (seconds > left)
              throw new errors.Ml(`GitHub limits the uploads for ${(0, lib_text.p0)(seconds)}, and ${(0, lib_text.p0)(left)} are left to wait (upload-wait); run the job again later, it goes on where it is`);
            left -= seconds;
            say(`GitHub limits the uploads: going on in ${(0, lib_text.p0)(seconds)}; ${(0, lib_text.p0)(left)} more may be waited`);
            resting = pause(seconds).finally(() => {
              resting = void 0;
            });
            return resting;
          }
        };
      }
      var notes = __webpack_require__(77908);
      var sections = __webpack_require__(43829);
      var node_modules_semver = __webpack_require__(90084);
      ;
      const numbered = /^(?<words>[A-Za-z]+[-_/]?)??(?<numbers>\d{1,20}(?:[.-]\d{1,20})*)(?:[-.]?(?<pre>alpha|beta|rc|pre|dev)[-.]?(?<n>\d{1,20})?)?$/;
      function versionOf(tag) {
        if (tag.length > 200)
          return void 0;
        const bare = tag.replace(/^v(?=\d)/i, "");
        const semver = (0, node_modules_semver.parse)(bare);
        if (semver)
          return {
            words: "",
            numbers: [semver.major, semver.minor, semver.patch].map(BigInt),
            before: semver.prerelease.map((one) => typeof one === "number" ? BigInt(one) : one)
          };
        const { words = "", numbers = "", pre, n } = numbered.exec(bare)?.groups ?? {};
        if (numbers === "")
          return void 0;
        return {
          words,
          numbers: numbers.split(/[.-]/).map(BigInt),
          before: pre === void 0 ? [] : n === void 0 ? [pre] : [pre, BigInt(n)]
        };
      }
      function compareVersions(a, b) {
        for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
          const order = compare(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n);
          if (order !== 0)
            return order;
        }
        if (a.before.length === 0 || b.before.length === 0)
          return compare(b.before.length, a.before.length);
        for (let i = 0; i < Math.max(a.before.length, b.before.length); i++) {
          const [left, right] = [a.before[i], b.before[i]];
          if (left === void 0 || right === void 0)
            return left === void 0 ? -1 : 1;
          if (typeof left !== typeof right)
            return typeof left === "bigint" ? -1 : 1;
          const order = compare(left, right);
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
      function standingOf(tag, published) {
        const version2 = versionOf(tag);
        if (!version2)
          return {
            prerelease: false,
            latest: false,
            warning: `the tag ${tag} has no number to order it by, so the release is not marked as the latest; say so with latest: true`
          };
        const prerelease = version2.before.length > 0;
        if (prerelease)
          return { prerelease, latest: false };
        const others = published.filter((one) => one !== tag).map((one) => ({ tag: one, version: versionOf(one) }));
        const foreign = others.find((one) => one.version?.words !== version2.words);
        if (foreign)
          return {
            prerelease,
            latest: false,
            warning: `the tags ${tag} and ${foreign.tag} have no common order, so the release is not marked as the latest; say so with latest: true`
          };
        const isHighest = others.every((one) => one.version && compareVersions(one.version, version2) < 0);
        return { prerelease, latest: isHighest };
      }
      ;
      const pauses = [2, 5, 10, 20, 30, 53];
      const publish_mostTries = 3;
      async function publish(job) {
        const { release, record, log } = job;
        const wanted = [...record.assets, job.recordAsset];
        await requireTag(job);
        const listed = await wholeListing(job);
        const wrong = differences(wanted, listed);
        if (wrong.length > 0)
          throw new errors.yo(wrongAssets(release, wrong), { reason: "machine" });
        if (!release.isDraft) {
          log.info(`${record.tag} is published already, with the same ${(0, lib_text.U9)(wanted.length, "asset")}: ${release.page}`);
          return release;
        }
        const standing = await standingNow(job);
        const published = await publishDraft(job, standing);
        await requireTag(job);
        const after = differences(wanted, await wholeListing({ ...job, release: published }));
        if (after.length > 0)
          throw new errors.Ml(`${record.tag} was published, but GitHub now shows other assets than before: ${some(after)}; look at ${published.page}`);
        log.info(`published ${record.tag}${published.isImmutable ? ", immutable from now on" : ""}: ${published.page}`);
        return published;
      }
      function wrongAssets(release, wrong) {
        if (release.isDraft)
          return `nothing is published: ${some(wrong)}; run the job again, it uploads what is missing and says what is one too many`;
        return `${release.tag} is published already, with other assets: ${some(wrong)}${release.isImmutable ? "; it is immutable, so release under another tag" : "; remove it, or release under another tag"}`;
      }
      const some = (lines) => lines.slice(0, 3).map((line) => (0, lib_text.TN)(line)).join(", ") + (lines.length > 3 ? ` and ${lines.length - 3} more` : "");
      async function requireTag({ releases, record, release }) {
        const now = await releases.commitOfTag(record.tag);
        if (now === record.commit)
          return;
        const state = release.isDraft ? "nothing is published" : `look at ${release.page}`;
        throw new errors.yo(now === void 0 ? `the tag ${record.tag} is gone; ${state}` : `the tag ${record.tag} points to ${now.slice(0, 12)} now, and ${record.commit.slice(0, 12)} was built; ${state}`, { reason: "machine" });
      }
      async function wholeListing({ releases, release, pause }) {
        for (const seconds of pauses) {
          const listed = await releases.assets(release.id);
          if (listed.every(({ state, sha256 }) => state !== "uploaded" || sha256 !== void 0))
            return listed;
          await pause(seconds);
        }
        return releases.assets(release.id);
      }
      async function standingNow({ releases, record, prerelease, latest, log }) {
        const others = (await releases.list()).filter((one) => !one.isDraft && !one.isPrerelease);
        const standing = standingOf(record.tag, others.map(({ tag }) => tag));
        if (standing.warning !== void 0 && latest === void 0 && prerelease !== true)
          log.warning(standing.warning);
        const isPrerelease = prerelease ?? standing.prerelease;
        return { prerelease: isPrerelease, makeLatest: latest ?? (standing.latest && !isPrerelease) };
      }
      async function publishDraft({ releases, release, log }, sent) {
        for (let tries = 1; ; tries++) {
          try {
            return await releases.update(release.id, { ...sent, draft: false });
          } catch (error) {
            const now = await releases.get(release.id);
            if (!now.isDraft)
              return now;
            if (!(error instanceof errors.Ml) || tries === publish_mostTries)
              throw error;
            log.info(`publishing was not answered (${error.message}); trying again`);
          }
        }
      }
      var release_release = __webpack_require__(75483);
      ;
      async function releaseOnGithub(job) {
        const { client, at, token, tag, log, pause } = job;
        const releases = githubReleases(client, at);
        await on_github_requireTag(releases.commitOfTag(tag), job);
        const draft = await (0, draft_draft.T)({ releases, tag, log, pause });
        const read2 = (id2) => downloadAsset(id2, { at, token });
        const context2 = {
          releases,
          draft,
          log,
          pause,
          pace: pace({ budget: job.wait, pause, say: log.info }),
          send: (upload) => uploadAsset(upload, {
            apiUrl: at.apiUrl,
            token,
            signal: job.signal,
            limits: { minRate: job.minRate }
          }),
          digestOf: async (id2) => (0, files.Bj)(await read2(id2))
        };
        const destination = githubDestination(context2, async (id2) => (0, consumers_.text)(await read2(id2)));
        const released = await (0, release_release.B)({ ...job, destination });
        const notes2 = notesOf(job, draft, (0, sections.B)({ released, repository: at.repository.full, signer: void 0 }));
        const { release } = draft;
        const named = release.name === "" ? { name: tag } : {};
        const current = release.isDraft && notes2 !== release.body ? await releases.update(release.id, { ...named, body: notes2 }) : release;
        return publish({
          releases,
          release: current,
          record: released.record,
          recordAsset: released.recordAsset,
          prerelease: job.prerelease,
          latest: job.latest,
          log,
          pause
        });
      }
      function notesOf({ words }, { release, isOurs }, sections2) {
        const person = words ?? (0, notes.m)(release.body);
        return (0, notes.A)(person, sections2, { isOurs, more: "The rest is in `release.json`." });
      }
      async function on_github_requireTag(found, { tag, commit }) {
        const now = await found;
        if (now === void 0)
          throw new errors.yo(`there is no tag ${tag}; push it first, a release never makes one`, {
            reason: "machine"
          });
        if (now !== commit)
          throw new errors.yo(`the tag ${tag} points to ${now.slice(0, 12)}, and the images were built from ${commit.slice(0, 12)}; build the tag`, { reason: "machine" });
      }
      var context = __webpack_require__(85298);
      ;
      function publishOnGithub({ environment, log }, job) {
        const at = (0, context.runOf)(environment);
        const client = (0, github_client.$)({ run: at, token: job.token, log });
        return releaseOnGithub({ ...job, client, at, run: at.page });
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
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          githubClient
        ),
        B: () => (
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
      function githubClient({ run, token, log, patience = 120 }) {
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
          throttle: { onRateLimit: waits("hourly"), onSecondaryRateLimit: waits("secondary"), id: run.apiUrl },
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
  85298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runOf: () => (
          /* binding */
          runOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const sha = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const count = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^\d{1,15}$/, "not a number"), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number));
      const variables = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        GITHUB_REPOSITORY: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\w.-]+\/[\w.-]+$/, "not OWNER/NAME")),
        GITHUB_RUN_ID: count,
        GITHUB_RUN_ATTEMPT: count,
        GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_EVENT_NAME: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SHA: sha,
        GITHUB_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SERVER_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_API_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5())
      });
      function runOf(environment) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(variables, environment);
        if (!parsed.success) {
          const [issue] = parsed.issues;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`this is no job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)}: ${issue.message}); use the action in a workflow`);
        }
        const found = parsed.output;
        const [owner = "", name = ""] = found.GITHUB_REPOSITORY.split("/");
        const serverUrl = found.GITHUB_SERVER_URL.replace(/\/$/, "");
        return {
          repository: { owner, name, full: found.GITHUB_REPOSITORY },
          id: found.GITHUB_RUN_ID,
          attempt: found.GITHUB_RUN_ATTEMPT,
          job: found.GITHUB_JOB,
          eventName: found.GITHUB_EVENT_NAME,
          sha: found.GITHUB_SHA,
          ref: found.GITHUB_REF,
          serverUrl,
          apiUrl: found.GITHUB_API_URL.replace(/\/$/, ""),
          page: `${serverUrl}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`
        };
      }
    })
  ),
  /***/
  90550: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kl: () => (
          /* binding */
          faultOf
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          statusFault
        ),
        /* harmony export */
        mJ: () => (
          /* binding */
          TransferFault
        )
        /* harmony export */
      });
      class TransferFault extends Error {
        isPassing;
        constructor(why, { isPassing, cause }) {
          super(why, { cause });
          this.name = "TransferFault";
          this.isPassing = isPassing;
        }
      }
      const known = {
        ENOENT: ["file not found", "lasting"],
        EISDIR: ["it is a folder", "lasting"],
        EACCES: ["the file is not readable", "lasting"],
        ENOTFOUND: ["unknown host", "lasting"],
        EAI_AGAIN: ["the name server does not answer", "passing"],
        ECONNREFUSED: ["connection refused", "passing"],
        ECONNRESET: ["connection lost", "passing"],
        EPIPE: ["connection lost", "passing"],
        ERR_STREAM_PREMATURE_CLOSE: ["connection lost", "passing"],
        ETIMEDOUT: ["the server does not answer", "passing"],
        EHOSTUNREACH: ["server unreachable", "passing"],
        ENETUNREACH: ["network unreachable", "passing"]
      };
      function faultOf(cause) {
        if (cause instanceof TransferFault)
          return cause;
        const { code = "", message } = cause;
        const [why, how] = known[code] ?? [message, "lasting"];
        return new TransferFault(why, { isPassing: how === "passing", cause });
      }
      function statusFault(status, words = "") {
        return new TransferFault(`the server answered ${status} ${words}`.trim(), {
          isPassing: status >= 500 || status === 429 || status === 408
        });
      }
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
