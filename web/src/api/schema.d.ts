/* Made from the OpenAPI document of src/api by `npm run openapi`. Do not edit. */

export interface paths {
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is here and what is going on
         * @description Answers everyone; what only a user may see is null until login.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find articles: newest first, with facets over all hits */
        get: operations["searchArticles"];
        put?: never;
        /**
         * Hand in a text, an address, a page or a file: it is read, analysed and stored
         * @description One result an item, in order. Where the only item failed, its problem is the answer.
         */
        post: operations["submitArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that Sorot says about one article */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /** Remove an article */
        delete: operations["removeArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feeds that are polled, and how their polls went */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Poll a feed from now on
         * @description It is fetched once to see that it is a feed.
         */
        post: operations["addFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stop polling a feed; its articles stay */
        delete: operations["removeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Poll a feed now */
        post: operations["pollFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/quarantined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pages that were given up, newest first, each with its reason */
        get: operations["listQuarantined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load the demonstration corpus in the background; /api/status tells how far it is */
        post: operations["loadDemo"];
        /** Remove the demonstration corpus */
        delete: operations["removeDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in */
        get: operations["getSession"];
        put?: never;
        /** Log in: sets the session cookie */
        post: operations["logIn"];
        /** Log out */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Status: {
            version: string;
            login: {
                required: boolean;
                /** @description Who is logged in. */
                user: string | null;
            };
            articles: number | null;
            feeds: number | null;
            tasks: components["schemas"]["TaskCounts"] | null;
            /** @description Whether feeds are being polled. */
            collecting: boolean | null;
            demo: components["schemas"]["DemoProgress"] | null;
            /** @description Null until they are loaded. */
            models: components["schemas"]["ModelVersion"][] | null;
        };
        TaskCounts: {
            waiting: number;
            leased: number;
            done: number;
            quarantined: number;
        };
        DemoProgress: {
            total: number;
            loaded: number;
            /** @enum {string} */
            state: "none" | "loading" | "done";
        };
        ModelVersion: {
            name: string;
            version: string;
        };
        Problem: {
            /** @example urn:sorot:problem:article-not-found */
            type: string;
            /** @example Artikel ini tidak ada. */
            title: string;
            /** @example 404 */
            status: number;
            /** @description What is wrong with this request, where there is more to say. */
            detail?: string;
            /** @example article-not-found */
            code: string;
            /** @description The values inside the sentence: a position, a limit, a field. */
            params: {
                [key: string]: string | number;
            };
        };
        SearchResult: {
            total: number;
            items: components["schemas"]["ArticleSummary"][];
            nextCursor: string | null;
            facets: components["schemas"]["Facets"];
            tones: {
                positif: number;
                netral: number;
                negatif: number;
            };
        };
        ArticleSummary: {
            id: string;
            url: string | null;
            title: string | null;
            outlet: string | null;
            mediaType: components["schemas"]["MediaType"] | null;
            publishedAt: string | null;
            fetchedAt: string | null;
            image: string | null;
            tone: components["schemas"]["ToneJudgement"] | null;
            category: components["schemas"]["Category"] | null;
            /** @description The names of the first five. */
            people: string[];
            /** @description A piece of the body; `hit` marks the words that matched. */
            snippet: {
                text: string;
                hit: boolean;
            }[];
        };
        /** @enum {string} */
        MediaType: "nasional" | "daerah" | "internasional";
        ToneJudgement: {
            label: components["schemas"]["Tone"];
            /** @description Calibrated probability that the label is right, 0 to 1. */
            confidence: number;
        };
        /** @enum {string} */
        Tone: "positif" | "netral" | "negatif";
        /** @enum {string} */
        Category: "politik" | "hukum-kriminal" | "ekonomi-bisnis" | "olahraga" | "hiburan" | "teknologi" | "kesehatan" | "pendidikan" | "bencana-cuaca" | "internasional" | "gaya-hidup" | "otomotif" | "agama" | "lingkungan" | "sosial" | "transportasi" | "lainnya";
        Facets: {
            outlet?: components["schemas"]["FacetValue"][];
            mediaType?: components["schemas"]["FacetValue"][];
            tone?: components["schemas"]["FacetValue"][];
            category?: components["schemas"]["FacetValue"][];
            place?: components["schemas"]["FacetValue"][];
            person?: components["schemas"]["FacetValue"][];
            institution?: components["schemas"]["FacetValue"][];
            day?: components["schemas"]["FacetValue"][];
        };
        FacetValue: {
            /** @description What the filter of the same name wants. */
            key: string;
            label: string;
            count: number;
        };
        ArticleRecord: {
            id: string;
            url: string | null;
            canonicalUrl: string | null;
            title: string | null;
            authors: string[];
            /** @description RFC 3339 with the offset printed by the outlet. */
            publishedAt: string | null;
            fetchedAt: string | null;
            dateline: {
                place: string | null;
                source: string | null;
            } | null;
            image: string | null;
            section: string | null;
            publisher: string | null;
            declaredLanguage: string | null;
            /** @description BCP 47. */
            language: string | null;
            /** @description Clean paragraphs in reading order. */
            body: string[];
            /** @description The lines taken out of the article. */
            boilerplate: string[];
            provenance: components["schemas"]["Provenance"];
            outlet: components["schemas"]["Outlet"] | null;
            category: components["schemas"]["CategoryJudgement"] | null;
            sentiment: components["schemas"]["Sentiment"] | null;
            /** @description Most important first. */
            people: components["schemas"]["Person"][];
            institutions: components["schemas"]["Institution"][];
            cities: components["schemas"]["City"][];
            provinces: components["schemas"]["Province"][];
            countries: components["schemas"]["Country"][];
            statements: components["schemas"]["Statement"][];
            models: components["schemas"]["ModelVersion"][];
            /** @description The page as it was fetched, where it is kept. */
            capture: components["schemas"]["Capture"] | null;
        };
        Provenance: {
            title: components["schemas"]["FieldProvenance"] | null;
            authors: components["schemas"]["FieldProvenance"] | null;
            publishedAt: components["schemas"]["FieldProvenance"] | null;
            body: components["schemas"]["FieldProvenance"] | null;
            /** @description The publisher's rule that the page was read with; stale where it no longer fits the page. */
            rule: {
                publisher: string;
                stale: boolean;
            } | null;
            /** @description True where a paywall or missing pages cut the text. */
            partial: boolean;
        };
        FieldProvenance: {
            /** @enum {string} */
            from: "json-ld" | "meta" | "dom" | "rule" | "scorer" | "feed" | "input";
            confidence: number;
        };
        Outlet: {
            name: string;
            domain: string | null;
            mediaType: components["schemas"]["MediaType"] | null;
            owner: string | null;
            province: string | null;
        };
        CategoryJudgement: {
            label: components["schemas"]["Category"];
            confidence: number;
        };
        Sentiment: {
            label: components["schemas"]["Tone"];
            confidence: number;
            probabilities: {
                positif: number;
                netral: number;
                negatif: number;
            };
            title: components["schemas"]["ToneJudgement"] | null;
            body: components["schemas"]["ToneJudgement"] | null;
            evidence: components["schemas"]["ToneEvidence"][];
        };
        ToneEvidence: {
            text: string;
            label: components["schemas"]["Tone"];
            weight: number;
            paragraph: number;
            start: number;
            end: number;
        };
        Person: {
            /** @description Stable across articles; null for what has no record. */
            id: string | null;
            name: string;
            /** @description Every way the article writes the name. */
            forms: string[];
            spans: components["schemas"]["TextSpan"][];
            mentions: number;
            /** @description Offices as the article writes them: "Presiden Rusia". */
            titles: string[];
            /** @enum {string} */
            role: "narasumber" | "pelaku" | "korban" | "disebut";
            sentiment: components["schemas"]["ToneJudgement"] | null;
        };
        TextSpan: {
            /** @description Index into `body`; -1 is the title. */
            paragraph: number;
            /** @description In UTF-16 units. */
            start: number;
            /** @description In UTF-16 units, exclusive. */
            end: number;
        };
        Institution: {
            /** @description Stable across articles; null for what has no record. */
            id: string | null;
            name: string;
            /** @description Every way the article writes the name. */
            forms: string[];
            spans: components["schemas"]["TextSpan"][];
            /** @enum {string|null} */
            kind: "kementerian" | "lembaga" | "pemerintah-daerah" | "legislatif" | "peradilan" | "kepolisian" | "militer" | "partai" | "bumn" | "perusahaan" | "universitas" | "sekolah" | "rumah-sakit" | "ormas" | "klub" | "media" | "internasional" | "asing" | "lainnya" | null;
            mentions: number;
            sentiment: components["schemas"]["ToneJudgement"] | null;
        };
        City: {
            /** @description Stable across articles; null for what has no record. */
            id: string | null;
            name: string;
            /** @description Every way the article writes the name. */
            forms: string[];
            spans: components["schemas"]["TextSpan"][];
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description Kemendagri code; null for a foreign city. */
            code: string | null;
        };
        Province: {
            /** @description Stable across articles; null for what has no record. */
            id: string | null;
            name: string;
            /** @description Every way the article writes the name. */
            forms: string[];
            spans: components["schemas"]["TextSpan"][];
            code: string | null;
        };
        Country: {
            /** @description Stable across articles; null for what has no record. */
            id: string | null;
            name: string;
            /** @description Every way the article writes the name. */
            forms: string[];
            spans: components["schemas"]["TextSpan"][];
            code: string | null;
        };
        Statement: {
            speaker: string | null;
            speakerId: string | null;
            /** @enum {string} */
            type: "langsung" | "tak-langsung" | "campuran";
            text: string;
            about: string[];
            spans: components["schemas"]["TextSpan"][];
        };
        /** @description A gzip member of a WARC file in the folder `captures`; offset and length in bytes. */
        Capture: {
            file: string;
            offset: number;
            length: number;
        };
        SubmissionResult: {
            items: components["schemas"]["SubmittedItem"][];
        };
        SubmittedItem: {
            id: string;
            /** @enum {string} */
            outcome: "added" | "replaced" | "known";
        } | {
            error: components["schemas"]["Problem"];
        };
        Submission: {
            /** @description Plain text; the first line is the title. */
            text?: string;
            /**
             * Format: uri
             * @description A page to fetch, or the address of `html`.
             */
            url?: string;
            /** @description The source of a page. */
            html?: string;
        };
        FeedList: {
            items: components["schemas"]["Feed"][];
        };
        Feed: {
            id: string;
            url: string;
            title: string | null;
            addedAt: string;
            nextPollAt: string;
            lastPollAt: string | null;
            lastSuccessAt: string | null;
            /** @description The last failure; null after a success. */
            failure: components["schemas"]["FeedFailure"] | null;
            /** @description Failures since the last success. */
            failures: number;
            /** @description Entries seen so far that were new. */
            entries: number;
        };
        FeedFailure: components["schemas"]["Reason"] & {
            at: string;
        };
        Reason: {
            code: string;
            message: string;
            params: {
                [key: string]: string | number;
            };
        };
        NewFeed: {
            /** Format: uri */
            url: string;
        };
        Quarantine: {
            items: components["schemas"]["QuarantinedTask"][];
        };
        QuarantinedTask: {
            url: string;
            host: string;
            feedId: string | null;
            entry: {
                title: string | null;
                publishedAt: string | null;
            };
            attempts: number;
            reason: components["schemas"]["Reason"];
            at: string;
        };
        Credentials: {
            name: string;
            password: string;
        };
        Session: {
            user: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchArticles: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", and a minus before what must not occur. Empty: every article. */
                q?: string;
                /** @description Outlets, by the key of the facet. */
                outlet?: string[];
                /** @description Jenis Media. */
                mediaType?: string[];
                /** @description Nada. */
                tone?: string[];
                /** @description Rubrik. */
                category?: string[];
                /** @description Cities, provinces and countries, by the key of the facet. */
                place?: string[];
                /** @description Tokoh, by the key of the facet. */
                person?: string[];
                /** @description Institusi, by the key of the facet. */
                institution?: string[];
                /** @description First day of publication, YYYY-MM-DD. */
                from?: string;
                /** @description Last day of publication, included. */
                to?: string;
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Count the facets over all hits. */
                facets?: boolean;
                facetLimit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of hits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Submission"];
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description HTML, plain text or JSON Lines; .gz too.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Nothing new: all was known, or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            /** @description Something was stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleRecord"];
                };
            };
            /** @description The record is what it was (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All feeds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedList"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description The feed was here already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A new feed, due now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer polled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pollFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is due now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuarantined: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in quarantine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quarantine"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being loaded. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoProgress"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Logged in. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, told in one sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
