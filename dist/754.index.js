export const id = 754;
export const ids = [754];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationName),
/* harmony export */   h: () => (/* binding */ DerivationFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7064);




/** Reads `.drv` files of the store, each once; undefined for what is missing or unknown. */
class DerivationFiles {
    #read = new Map();
    async read(drvPath) {
        if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => undefined);
        return this.#keep(drvPath, text);
    }
    /** Whether the store has it at all, readable or not. */
    async has(drvPath) {
        const missing = (await this.read(drvPath)) === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error));
        return !missing;
    }
    /** The readable ones of these, by their paths. */
    async all(drvPaths) {
        const found = new Map();
        let count = 0;
        for (const drvPath of drvPaths) {
            // to wait for each of 50,000 small files takes several times as long as to read them
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== undefined)
                found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        return found;
    }
    #keep(drvPath, text) {
        const derivation = text && (0,_derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDerivation */ .rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .telling */ .gM);
        this.#read.set(drvPath, derivation);
        return derivation;
    }
}
/** Files after which signals and timers get their turn. */
const atOnce = 200;
function readNow(drvPath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
    }
    catch {
        return undefined; // the caller tells what is missing from what is unknown
    }
}
/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
function derivationName(drvPath) {
    return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}


/***/ }),

/***/ 7064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I_: () => (/* binding */ hasFixedOutput),
  rN: () => (/* binding */ parseDerivation),
  gM: () => (/* binding */ telling)
});

;// CONCATENATED MODULE: ./src/nix/aterm.js
const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const closing = { '[': ']', '(': ')' };
const unescaped = { n: '\n', r: '\r', t: '\t' };
/** Reads terms of a `.drv` file one after the other. Everything gives undefined or false where the text is something else. */
class Aterm {
    #bytes;
    #at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
    }
    skip(character) {
        const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
        if (isThere)
            this.#at += 1;
        return isThere;
    }
    /** Nothing but white space is left. */
    isAtEnd() {
        return this.#bytes.toString('latin1', this.#at).trim() === '';
    }
    /** So many terms, each with the comma behind it. */
    fields(count) {
        const terms = [];
        while (terms.length < count) {
            const one = this.term();
            if (one === undefined || !this.skip(','))
                return undefined;
            terms.push(one);
        }
        return terms;
    }
    /** One string, list or tuple. */
    term() {
        const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
        if (open === '"')
            return this.#string();
        const close = closing[open];
        if (close === undefined)
            return undefined;
        const items = [];
        this.#at += 1;
        while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(','))
                return undefined;
            const item = this.term();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return items;
    }
    /** Goes over a flat list without reading it. */
    skipTerm() {
        if (!this.skip('['))
            return false;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || this.#end() === undefined)
                return false;
        }
        return true;
    }
    /** A list of names with values, of which only the wanted ones are read. */
    variables(wanted) {
        const found = {};
        const lengths = new Set([...(wanted ?? [])].map((name) => name.length));
        if (!this.skip('['))
            return undefined;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || !this.skip('('))
                return undefined;
            const place = this.#end();
            if (place === undefined || !this.skip(','))
                return undefined;
            // most names need not be read: their length tells that they are others
            const name = wanted === undefined || lengths.has(place[1] - place[0]) ? this.#text(place) : undefined;
            const isWanted = name !== undefined && (wanted === undefined || wanted.has(name));
            const value = this.#end();
            if (value === undefined || !this.skip(')'))
                return undefined;
            if (isWanted)
                found[name] = this.#text(value);
        }
        return found;
    }
    /** Goes over a string; gives where its text begins and ends. */
    #end() {
        const bytes = this.#bytes;
        if (bytes[this.#at] !== quote)
            return undefined;
        const start = this.#at + 1;
        for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
                escapes += 1;
            if (escapes % 2 === 1)
                continue;
            this.#at = end + 1;
            return [start, end];
        }
        return undefined;
    }
    #string() {
        const place = this.#end();
        return place && this.#text(place);
    }
    #text(place) {
        const text = this.#bytes.toString('utf8', ...place);
        return text.includes('\\')
            ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter)
            : text;
    }
}

;// CONCATENATED MODULE: ./src/nix/derivation.js

/** The variables that say how and where it is built; the others are the bulk of a file. */
const telling = new Set(['requiredSystemFeatures', 'outputHash', '__json']);
/** Reads a `.drv` file (ATerm); undefined for what is no derivation that we know. Without `wanted`, all variables. */
function parseDerivation(text, wanted) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0];
    if (start === undefined)
        return undefined;
    const aterm = new Aterm(bytes, start.length);
    // DrvWithVersion names its version first (research: evaluation §4.3)
    if (!aterm.skip('(') || (start !== 'Derive' && aterm.fields(1) === undefined))
        return undefined;
    const fields = aterm.fields(5);
    if (fields === undefined || !aterm.skipTerm() || !aterm.skip(','))
        return undefined;
    const env = aterm.variables(wanted);
    if (env === undefined || !aterm.skip(')') || !aterm.isAtEnd())
        return undefined;
    const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
    if (typeof system !== 'string' || typeof builder !== 'string')
        return undefined;
    if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
        return undefined;
    return {
        outputs: Object.fromEntries(entries(outputs, word)),
        inputDrvs: new Map(entries(inputDrvs, outputsOf)),
        inputSrcs: strings(inputSrcs),
        system,
        builder,
        env,
        requiredSystemFeatures: features(env),
        ...(isDynamic(inputDrvs) ? { isDynamic: true } : {}),
    };
}
/** A hash says beforehand what it makes, so that Nix lets it use the network. */
function hasFixedOutput({ env }) {
    return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? '')?.[1] ?? '') !== '';
}
/** A plain list of outputs, or for dynamic derivations a pair of that list and what hangs below. */
function outputsOf(needed) {
    return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
}
/** Whether something hangs below the outputs of an input (research: evaluation §4.3). */
function isDynamic(inputs) {
    if (!Array.isArray(inputs))
        return false;
    return inputs.some((input) => {
        const [outputs, below] = (Array.isArray(input) && Array.isArray(input[1]) && input[1]) || [];
        return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
    });
}
function features(env) {
    if (env.__json === undefined)
        return words(env.requiredSystemFeatures);
    try {
        const attributes = JSON.parse(env.__json);
        const listed = attributes?.requiredSystemFeatures;
        return typeof listed === 'string' ? words(listed) : strings(Array.isArray(listed) ? listed : []);
    }
    catch {
        return [];
    }
}
const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');
function strings(term) {
    if (!Array.isArray(term))
        return [];
    // a copy keeps no room to grow, which a list that was filled by push holds for good
    return term.every((item) => typeof item === 'string')
        ? [...term]
        : term.filter((item) => typeof item === 'string');
}
const word = (term) => (typeof term === 'string' ? term : '');
/** The first fields of a list of tuples, each with what `value` makes of the second. */
function entries(term, value) {
    const found = [];
    for (const tuple of Array.isArray(term) ? term : []) {
        if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
    }
    return found;
}


/***/ }),

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);

/** All that a command prints and its exit code; when the signal fires, the command is stopped and the reason thrown. */
async function gather(running, signal) {
    const stop = () => void running.stop();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    try {
        const [stdout, stderr, exit] = await Promise.all([
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit,
        ]);
        signal.throwIfAborted();
        return { stdout, stderr, code: exit.code ?? 1 };
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
