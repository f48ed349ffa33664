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
    "/api/articles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All articles of a search as a file, newest first, however many
         * @description An answer that is cut off is not a whole file: the connection then ends without its last piece.
         */
        get: operations["exportArticles"];
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
        /** Remove an article, with the pages in which it was fetched */
        delete: operations["removeArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queries/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each part of a query finds, and why an article is in or out */
        get: operations["explainQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queries/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names that a field of a query may have, most frequent first */
        get: operations["findNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A day against the usual: volume, tone, who spoke, what rises, spikes with their reason */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles by day and tone, with gaps in collection */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who or what has most articles, with the tone */
        get: operations["getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is quoted most */
        get: operations["getSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who says what about whom, in what tone */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/rising": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words and names in a larger share of the articles than in the period before */
        get: operations["getRising"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is named with whom */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/share-of-voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of what is written about two to eight objects is about each */
        get: operations["getShareOfVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every measure means */
        get: operations["getGlossary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who or what may be meant by a name: records and names of articles, the surest first */
        get: operations["findCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/names/{kind}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record behind a name, and what the articles of a period say of it */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stories of the newest articles that match a query */
        get: operations["listStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one of two stories; remembered */
        post: operations["mergeStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a story of its own of some articles of a story; remembered */
        post: operations["splitStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{story}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story: who reported it when, in what tone, who spoke, what each article added */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The story of an article, with the other articles and the copies */
        get: operations["getArticleStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which pages of an article are kept as they were fetched, and whether they are what they were */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages of an article as they were fetched: a WARC file, each record a gzip member as it is kept */
        get: operations["downloadCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/capture/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The source of a page that is kept, as plain text
         * @description Never as HTML: a page from outside must not run in the origin of this server.
         */
        get: operations["getCapturedSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people corrected of an article, oldest first; of several corrections of one label the last counts */
        get: operations["listArticleCorrections"];
        put?: never;
        /** Correct a label of an article: record, index and figures follow at once */
        post: operations["addCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people corrected, newest first */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct the same label of many articles */
        post: operations["addCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take many corrections back; those that are gone already are left out */
        post: operations["removeCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a correction back: the label is what it was before */
        delete: operations["removeCorrection"];
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
    "/api/opml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feeds as OPML, for a feed reader or another Sorot */
        get: operations["exportOpml"];
        put?: never;
        /** Follow the feeds of an OPML document */
        post: operations["importOpml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outlets of the catalogue and those that are followed, and how each does */
        get: operations["listSources"];
        put?: never;
        /**
         * Take an outlet into the catalogue
         * @description It is followed once a feed of it is added.
         */
        post: operations["addSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is known of one source */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what the catalogue says of an outlet, or switch it off
         * @description Fields left out stay. Articles that are here carry the change soon afterwards.
         */
        patch: operations["changeSource"];
        trace?: never;
    };
    "/api/sources/{source}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Back to what the catalogue says; an outlet that was added is taken out */
        delete: operations["resetSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a site for feeds, sitemaps and index pages
         * @description Takes as long as the site takes: it is asked at its pace.
         */
        post: operations["discoverSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{source}/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Measure now how complete a source is, by what it lists for the last days */
        post: operations["measureSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{source}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queue the older pages of a source, or go on with that */
        post: operations["beginBackfill"];
        /** Stop queueing older pages; the same request goes on where it was */
        delete: operations["stopBackfill"];
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
            editors: string[];
            /** @description RFC 3339 with the offset printed by the outlet. */
            publishedAt: string | null;
            /** @description When the outlet last changed the article, where it says so. */
            modifiedAt: string | null;
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
            /** @description Labels that a person corrected; absent where all is as the machine said. */
            corrected?: components["schemas"]["CorrectedLabel"][];
        };
        Provenance: {
            title: components["schemas"]["FieldProvenance"] | null;
            authors: components["schemas"]["FieldProvenance"] | null;
            publishedAt: components["schemas"]["DateProvenance"] | null;
            body: components["schemas"]["FieldProvenance"] | null;
            /** @description The publisher's rule that the page was read with; stale where it no longer fits the page. */
            rule: {
                publisher: string;
                stale: boolean;
            } | null;
            /** @description Which lines of `boilerplate` (indices) were taken out because they recur in other articles of the host. */
            recurring: number[];
            /** @description True where a paywall or missing pages cut the text. */
            partial: boolean;
        };
        FieldProvenance: {
            /** @enum {string} */
            from: "json-ld" | "meta" | "dom" | "rule" | "scorer" | "feed" | "address" | "input";
            confidence: number;
        };
        DateProvenance: components["schemas"]["FieldProvenance"] & {
            /**
             * @description day: no time is known, midnight stands in its place.
             * @enum {string}
             */
            precision: "minute" | "hour" | "day";
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
        CorrectedLabel: {
            field: components["schemas"]["CorrectionField"];
            target: string | null;
        };
        /** @enum {string} */
        CorrectionField: "tone" | "titleTone" | "bodyTone" | "category" | "publishedAt" | "personTone" | "institutionTone" | "role" | "speaker" | "person" | "institution" | "city" | "province" | "country";
        QueryExplanation: {
            total: number;
            clause: components["schemas"]["Clause"];
            /** @description The smallest clauses that let the article in or keep it out. */
            deciding: {
                query: string;
                matches: boolean;
            }[];
        };
        Clause: {
            /** @enum {string} */
            kind: "word" | "phrase" | "prefix" | "related" | "near" | "name" | "toward" | "label" | "date" | "not" | "and" | "or";
            /** @description The clause as one would type it. */
            query: string;
            /** @description How many articles match this clause alone. */
            hits: number;
            /** @description Whether the article asked about matches; null where none was asked about. */
            matches: boolean | null;
            /** @description What a ~word, a beginning or a name stands for. */
            meanings: components["schemas"]["Meaning"][];
            suggestions: components["schemas"]["QuerySuggestion"][];
            clauses: components["schemas"]["Clause"][];
        };
        Meaning: {
            text: string;
            count: number;
        };
        QuerySuggestion: {
            /** @enum {string} */
            reason: "spelling" | "forms" | "base" | "name" | "longer";
            /** @description What to type in the place of the clause. */
            query: string;
            hits: number;
            /** @description Whether the article asked about matches; null where none was asked about. */
            matches: boolean | null;
        };
        Overview: {
            basis: components["schemas"]["Basis"];
            day: string;
            /** @description While the day lasts, all days are counted up to this moment. */
            until: string | null;
            volume: {
                articles: number;
                /** @description Median of the 14 days before; null where too few are known. */
                usual: number | null;
                days: {
                    day: string;
                    articles: number;
                    /** @description Collecting stood still on this day. */
                    isGap: boolean;
                    /**
                     * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                     * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                     */
                    list: string;
                }[];
            };
            tones: components["schemas"]["ToneFigures"];
            usualTones: components["schemas"]["ToneFigures"];
            people: (components["schemas"]["Counted"] & {
                /** @description Median of the 14 days before; null where too few are known. */
                usual: number | null;
            })[];
            speakers: components["schemas"]["Speaker"][];
            rising: components["schemas"]["Rising"][];
            spikes: components["schemas"]["Spike"][];
        };
        Basis: {
            /** @description As one would type it; empty: every article. */
            query: string;
            /** @description Keys by facet, as they were given. */
            filter: {
                [key: string]: string[];
            };
            from: string | null;
            to: string | null;
            /** @description Articles behind the figure. */
            articles: number;
            /** @description Articles of query and filter without a date: they are in no period. */
            undated: number;
            /** @description Number of the last change of the store, and its articles: the same number, the same figures. */
            snapshot: {
                change: number;
                articles: number;
            };
            models: {
                model: string;
                articles: number;
            }[];
            /**
             * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
             * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
             */
            list: string;
        };
        ToneFigures: {
            counts: components["schemas"]["ToneCounts"];
            shares: {
                positif: components["schemas"]["Share"];
                netral: components["schemas"]["Share"];
                negatif: components["schemas"]["Share"];
            } | null;
        };
        ToneCounts: {
            positif: number;
            netral: number;
            negatif: number;
            unknown: number;
        };
        /** @description A share with its 95 % interval, 0 to 1. */
        Share: {
            share: number;
            low: number;
            high: number;
        };
        Counted: {
            /** @enum {string} */
            kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
            key: string;
            label: string;
            articles: number;
            /**
             * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
             * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
             */
            list: string;
        };
        Speaker: {
            key: string;
            label: string;
            statements: number;
            articles: number;
            /**
             * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
             * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
             */
            list: string;
        };
        Rising: {
            /** @enum {string} */
            kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
            key: string;
            label: string;
            articles: number;
            /**
             * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
             * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
             */
            list: string;
            before: number;
            score: number;
        };
        Spike: {
            /** @description What stands out; null: the query as a whole. */
            of: (components["schemas"]["Counted"] & {
                /** @enum {string} */
                kind?: "person" | "institution" | "place" | "category";
            }) | null;
            count: number;
            usual: number;
            score: number;
            dayBefore: number | null;
            weekBefore: number | null;
            /**
             * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
             * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
             */
            list: string;
            reasons: components["schemas"]["Rising"][];
        };
        Timeline: {
            basis: components["schemas"]["Basis"];
            tones: components["schemas"]["ToneFigures"];
            days: {
                day: string;
                tones: components["schemas"]["ToneCounts"];
                /** @description Collecting stood still on this day. */
                isGap: boolean;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
        };
        Ranking: {
            basis: components["schemas"]["Basis"];
            /** @enum {string} */
            by: "person" | "institution" | "outlet" | "mediaType" | "owner" | "region" | "province" | "city" | "category" | "personTone" | "institutionTone";
            items: {
                /** @enum {string} */
                kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
                share: number;
                tones: components["schemas"]["ToneFigures"];
            }[];
        };
        Speakers: {
            basis: components["schemas"]["Basis"];
            statements: number;
            unnamed: number;
            items: components["schemas"]["Speaker"][];
        };
        Ledger: {
            basis: components["schemas"]["Basis"];
            items: {
                speaker: components["schemas"]["NamedKey"];
                target: components["schemas"]["NamedKey"];
                statements: number;
                articles: number;
                tones: components["schemas"]["ToneFigures"];
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
        };
        NamedKey: {
            /** @enum {string} */
            kind: "person" | "institution" | "speaker";
            key: string;
            label: string;
        };
        Trends: {
            basis: components["schemas"]["Basis"];
            before: {
                from: string;
                to: string;
                articles: number;
            };
            items: components["schemas"]["Rising"][];
        };
        Network: {
            basis: components["schemas"]["Basis"];
            names: {
                /** @enum {string} */
                kind: "person" | "institution";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
            links: {
                a: number;
                b: number;
                articles: number;
                jaccard: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
        };
        ShareOfVoice: {
            basis: components["schemas"]["Basis"];
            voices: {
                label: string;
                articles: number;
                share: components["schemas"]["Share"] | null;
                tones: components["schemas"]["ToneFigures"];
                /** @description Articles by day of `days`. */
                volume: number[];
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
            /** @description How many more the objects have together than there are articles. */
            shared: number;
            days: {
                day: string;
                /** @description Collecting stood still on this day. */
                isGap: boolean;
            }[];
        };
        /** @description Every measure, in the language asked for (Accept-Language). */
        Glossary: {
            terms: {
                term: string;
                name: string;
                meaning: string;
            }[];
        };
        NameCandidate: {
            /** @enum {string} */
            kind: "person" | "institution" | "place";
            key: string;
            name: string;
            /** @enum {string} */
            match: "name" | "alias" | "doubtful" | "begins" | "within" | "near";
            /** @description The form that matched. */
            form: string;
            /** @description Null for a name of no record. */
            record: components["schemas"]["NameRecord"] | null;
            articles: number;
            lastSeen: string | null;
        };
        NameRecord: {
            /** @enum {string} */
            kind: "person" | "institution" | "place";
            key: string;
            name: string;
            aliases: {
                form: string;
                doubtful: boolean;
            }[];
            /** @description The latest first. */
            offices: components["schemas"]["HeldOffice"][];
            /** @enum {string|null} */
            institutionKind: "kementerian" | "lembaga" | "pemerintah-daerah" | "legislatif" | "peradilan" | "kepolisian" | "militer" | "partai" | "bumn" | "perusahaan" | "universitas" | "sekolah" | "rumah-sakit" | "ormas" | "klub" | "media" | "internasional" | "asing" | "lainnya" | null;
            place: components["schemas"]["PlaceFacts"] | null;
            source: components["schemas"]["FactSource"];
        };
        HeldOffice: {
            title: string;
            institution: string | null;
            /** @description As precise as the source: "2024-10-20", "2025-07", "2014". */
            start: string | null;
            /** @description Null: still held when the source was read, or unknown. */
            end: string | null;
            /**
             * @description A: two sources agree; C: unchecked.
             * @enum {string|null}
             */
            confidence: "A" | "B" | "C" | null;
            source: components["schemas"]["FactSource"];
        };
        /** @description Where a fact comes from (data/gazetteer/SOURCE.md). */
        FactSource: {
            id: string;
            origin: string;
            licence: string;
        };
        PlaceFacts: {
            /** @enum {string} */
            level: "negara" | "provinsi" | "kota" | "kabupaten" | "kota-luar-negeri" | "kawasan";
            code: string | null;
            within: {
                key: string;
                name: string;
            } | null;
            population: number | null;
            position: {
                latitude: number;
                longitude: number;
            } | null;
        };
        NameProfile: {
            /** @enum {string} */
            kind: "person" | "institution" | "place";
            key: string;
            name: string;
            record: components["schemas"]["NameRecord"] | null;
            party: {
                party: string;
                office: components["schemas"]["HeldOffice"];
            } | null;
            /** @description Records whose names hold this one: perhaps the same. */
            similar: components["schemas"]["NameRecord"][];
            holders: {
                person: components["schemas"]["NameRecord"];
                office: components["schemas"]["HeldOffice"];
            }[];
            timeline: components["schemas"]["Timeline"];
            toward: components["schemas"]["ToneFigures"] | null;
            spoken: {
                statements: number;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            } | null;
            /** @description About whom it speaks. */
            about: {
                speaker: components["schemas"]["NamedKey"];
                target: components["schemas"]["NamedKey"];
                statements: number;
                articles: number;
                tones: components["schemas"]["ToneFigures"];
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
            /** @description Who speaks about it. */
            aboutIt: {
                speaker: components["schemas"]["NamedKey"];
                target: components["schemas"]["NamedKey"];
                statements: number;
                articles: number;
                tones: components["schemas"]["ToneFigures"];
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
            }[];
            people: {
                /** @enum {string} */
                kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
                share: number;
                tones: components["schemas"]["ToneFigures"];
            }[];
            institutions: {
                /** @enum {string} */
                kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
                share: number;
                tones: components["schemas"]["ToneFigures"];
            }[];
            provinces: {
                /** @enum {string} */
                kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
                share: number;
                tones: components["schemas"]["ToneFigures"];
            }[];
            cities: {
                /** @enum {string} */
                kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
                share: number;
                tones: components["schemas"]["ToneFigures"];
            }[];
            outlets: {
                /** @enum {string} */
                kind: "outlet" | "mediaType" | "region" | "category" | "place" | "person" | "institution" | "speaker" | "personTone" | "institutionTone" | "word" | "model" | "owner";
                key: string;
                label: string;
                articles: number;
                /**
                 * @description The articles behind the number: a query string for `/api/articles` and for the list of the web app.
                 * @example q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20
                 */
                list: string;
                share: number;
                tones: components["schemas"]["ToneFigures"];
            }[];
            /** @description What no index counts: out of so many of the newest articles. */
            newest: {
                articles: number;
                forms: components["schemas"]["WrittenForm"][];
                titles: components["schemas"]["WrittenForm"][];
                roles: {
                    narasumber: number;
                    pelaku: number;
                    korban: number;
                    disebut: number;
                } | null;
                statements: components["schemas"]["PrintedStatement"][];
            };
            headlines: components["schemas"]["ArticleSummary"][];
        };
        WrittenForm: {
            text: string;
            articles: number;
            lastSeen: string | null;
        };
        PrintedStatement: {
            /** @enum {string} */
            type: "langsung" | "tak-langsung" | "campuran";
            text: string;
            about: string[];
            article: {
                id: string;
                title: string | null;
                publishedAt: string | null;
                outlet: string | null;
            };
            /** @description More of the newest articles that print the same words. */
            reprints: number;
        };
        StoryPage: {
            stories: components["schemas"]["StorySummary"][];
            nextCursor: string | null;
        };
        StorySummary: {
            /** @description Number of the story. */
            story: number;
            /** @description Number of the running matter above the story. */
            issue: number;
            title: string | null;
            /** @description All articles of the story. */
            articles: number;
            /** @description Those that match the query. */
            hits: number;
            /** @description First reporter first. */
            outlets: string[];
            firstAt: string | null;
            lastAt: string | null;
        };
        StoryNumber: {
            /** @description Number of the story. */
            story: number;
        };
        StoryMerge: {
            stories: [
                number,
                number
            ];
        };
        StorySplit: {
            story: number;
            articles: string[];
        };
        Story: {
            /** @description Number of the story. */
            story: number;
            /** @description Number of the running matter above the story. */
            issue: number;
            /** @description All its articles; the first five hundred are told. */
            total: number;
            /** @description In order of time. */
            articles: components["schemas"]["StoryLine"][];
            /** @description From the first hour with articles to the last. */
            hours: {
                hour: string;
                articles: number;
            }[];
            /** @description First reporter first. */
            outlets: components["schemas"]["StoryOutlet"][];
            tones: {
                positif: number;
                netral: number;
                negatif: number;
                unknown: number;
            };
            /** @description Most statements first. */
            speakers: components["schemas"]["StorySpeaker"][];
            /** @description Other stories of the same running matter. */
            related: components["schemas"]["RelatedStory"][];
        };
        StoryLine: {
            id: string;
            title: string | null;
            url: string | null;
            outlet: components["schemas"]["Outlet"] | null;
            publishedAt: string | null;
            tone: components["schemas"]["Tone"] | null;
            /** @description Id of the article of which this is a copy. */
            reprintOf: string | null;
            /** @description Sentences that stood in none of the articles before it. */
            adds: string[];
        };
        StoryOutlet: {
            name: string;
            domain: string | null;
            mediaType: components["schemas"]["MediaType"] | null;
            articles: number;
            firstAt: string | null;
        };
        StorySpeaker: {
            name: string;
            id: string | null;
            statements: number;
            articles: number;
        };
        RelatedStory: {
            /** @description Number of the story. */
            story: number;
            articles: number;
            title: string | null;
        };
        ArticleStoryAnswer: {
            story: components["schemas"]["ArticleStory"] | null;
        };
        ArticleStory: {
            /** @description Number of the story. */
            story: number;
            /** @description Number of the running matter above the story. */
            issue: number;
            /** @description Articles of the story, this one among them. */
            articles: number;
            /** @description Other articles with the same text. */
            copies: number;
            reprintOf: string | null;
            others: {
                id: string;
                title: string | null;
                outlet: components["schemas"]["Outlet"] | null;
                publishedAt: string | null;
                /** @description Id of the article of which this is a copy. */
                reprintOf: string | null;
            }[];
        };
        Evidence: {
            items: components["schemas"]["KeptPage"][];
        };
        KeptPage: {
            url: string;
            /** @description RFC 3339 in UTC. */
            fetchedAt: string;
            /** @description The site's own. */
            status: number;
            /** @description Of the body as the site sent it, in its content encoding. */
            bytes: number;
            /** @description Hexadecimal, of the same. */
            sha256: string;
            /** @description Whether that is the digest that was written down when the page was kept. */
            isIntact: boolean;
            /** @description Whether the record was read from this page. */
            isSource: boolean;
        };
        CorrectionList: {
            items: components["schemas"]["Correction"][];
        };
        Correction: {
            id: string;
            articleId: string;
            field: components["schemas"]["CorrectionField"];
            /** @description Of several names or statements, the one meant: as the machine named it; null for the article itself. */
            target: string | null;
            /** @description The machine's own answer. */
            from: string | components["schemas"]["CorrectName"] | null;
            to: string | components["schemas"]["CorrectName"] | null;
            /** @description The user; null where no login is asked for. */
            by: string | null;
            at: string;
            note: string | null;
        };
        CorrectName: {
            id: string | null;
            name: string;
        };
        NewCorrection: {
            change: components["schemas"]["ToneChange"] | components["schemas"]["CategoryChange"] | components["schemas"]["TimeChange"] | components["schemas"]["TowardChange"] | components["schemas"]["RoleChange"] | components["schemas"]["SpeakerChange"] | components["schemas"]["NameChange"];
            /** @default null */
            note: string | null;
        };
        ToneChange: {
            /** @enum {string} */
            field: "tone" | "titleTone" | "bodyTone";
            to: components["schemas"]["Tone"];
        };
        CategoryChange: {
            /** @enum {string} */
            field: "category";
            to: components["schemas"]["Category"];
        };
        TimeChange: {
            /** @enum {string} */
            field: "publishedAt";
            /**
             * Format: date-time
             * @description RFC 3339 with an offset.
             */
            to: string;
        };
        TowardChange: {
            /** @enum {string} */
            field: "personTone" | "institutionTone";
            /** @description A name of the record. */
            target: string;
            to: components["schemas"]["Tone"];
        };
        RoleChange: {
            /** @enum {string} */
            field: "role";
            /** @description A name of the record. */
            target: string;
            /** @enum {string} */
            to: "narasumber" | "pelaku" | "korban" | "disebut";
        };
        SpeakerChange: {
            /** @enum {string} */
            field: "speaker";
            /** @description The `text` of the statement. */
            target: string;
            /** @description A person or institution of the record. */
            to: string | null;
        };
        NameChange: {
            /** @enum {string} */
            field: "person" | "institution" | "city" | "province" | "country";
            /** @description A name of the record, or words of the text that are to be one. */
            target: string;
            /** @description Who or what it is; null: nothing of this kind. */
            to: components["schemas"]["CorrectName"] | null;
        };
        CorrectionPage: {
            items: components["schemas"]["ListedCorrection"][];
            nextCursor: string | null;
        };
        ListedCorrection: components["schemas"]["Correction"] & {
            /** @description The article's. */
            title: string | null;
            outlet: string | null;
        };
        BulkResult: {
            /** @description Ids, by which all can be taken back. */
            corrections: string[];
            /** @description Ids of articles that are not there. */
            missing: string[];
        };
        BulkCorrection: {
            articleIds: string[];
            change: components["schemas"]["ToneChange"] | components["schemas"]["CategoryChange"];
            /** @default null */
            note: string | null;
        };
        CorrectionIds: {
            ids: string[];
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
            failingSince: string | null;
            /** @description Entries seen so far that were new. */
            entries: number;
            /** @description When an entry was last new. */
            lastNewAt: string | null;
            /** @description The pause between polls that its news asks for; null before the first good poll. */
            intervalSeconds: number | null;
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
        OpmlImported: {
            added: number;
            /** @description Feeds that were here already. */
            known: number;
        };
        OpmlImport: {
            opml: string;
        };
        SourceList: {
            items: components["schemas"]["Source"][];
        };
        Source: {
            name: string;
            mediaType: components["schemas"]["MediaType"] | null;
            owner: string | null;
            province: string | null;
            /** @description BCP 47. */
            language: string | null;
            /** @description Address of its home page. */
            home: string;
            /** @description By which the source is named. */
            domain: string;
            /** @description Whether it is in the catalogue that comes with the program. */
            isListed: boolean;
            isEdited: boolean;
            isDisabled: boolean;
            health: components["schemas"]["SourceHealth"];
            feeds: number;
            lastSuccessAt: string | null;
            nextPollAt: string | null;
            failure: components["schemas"]["FeedFailure"] | null;
            /** @description Articles published today so far (WIB). */
            today: number;
            yesterday: number;
            /** @description Median of the 14 days before yesterday; null where too little is known. */
            usual: number | null;
            /** @description Articles of the last 7 whole days. */
            recent: {
                articles: number;
                /** @description Cut by a paywall or missing pages. */
                partial: number;
                /** @description Of pages that a publisher's rule exists for. */
                ruled: number;
                /** @description Of these, pages that the rule did not fit. */
                stale: number;
            };
            robots: ("open" | "closed" | "unreachable") | null;
            completeness: components["schemas"]["CompletenessSum"] | null;
            /** @description Articles that are here. */
            articles: number;
            /** @description YYYY-MM-DD */
            lastDay: string | null;
            /** @description The publisher whose rule its pages are read with. */
            rule: string | null;
        };
        SourceHealth: {
            /** @enum {string} */
            state: "sehat" | "lambat" | "terputus" | "berubah-bentuk" | "diblokir" | "belum-dipantau";
            /**
             * @description What the state was judged by.
             * @enum {string}
             */
            reason: "well" | "disabled" | "no-feed" | "not-polled" | "feeds-refused" | "pages-refused" | "feeds-failing" | "silent" | "stale-rule" | "pages-empty" | "fewer" | "feed-failing";
        };
        CompletenessSum: {
            /** @description Pages that the source lists for these days. */
            published: number;
            /** @description Of these, pages that are here. */
            held: number;
            /** @description YYYY-MM-DD */
            from: string;
            /** @description YYYY-MM-DD */
            to: string;
            measuredAt: string;
        };
        SourceDetail: {
            source: components["schemas"]["Source"];
            /** @description What the catalogue says; null where it is not in it. */
            original: {
                name: string;
                mediaType: components["schemas"]["MediaType"] | null;
                owner: string | null;
                province: string | null;
                /** @description BCP 47. */
                language: string | null;
                /** @description Address of its home page. */
                home: string;
            } | null;
            editedAt: string | null;
            editedBy: string | null;
            /** @description Whether all articles that are here carry the edit already. */
            isApplied: boolean;
            feeds: components["schemas"]["Feed"][];
            /** @description Feeds that are known and not followed. */
            otherFeeds: string[];
            sitemaps: string[];
            indexes: {
                url: string;
                step?: number;
            }[];
            /** @description Why its completeness could not be measured the last time. */
            listsFailure: (components["schemas"]["Reason"] & {
                at: string;
            }) | null;
            /** @description Traps of its site, from the publisher's rule. */
            notes: string | null;
            /** @description Lines that are taken out of its articles because they recur, most frequent first. */
            learned: {
                host: string;
                text: string;
                articles: number;
            }[];
            /** @description The last 30 days, oldest first. */
            days: {
                articles: number;
                /** @description Cut by a paywall or missing pages. */
                partial: number;
                /** @description Of pages that a publisher's rule exists for. */
                ruled: number;
                /** @description Of these, pages that the rule did not fit. */
                stale: number;
                /** @description YYYY-MM-DD */
                day: string;
            }[];
            completeness: components["schemas"]["Completeness"][];
            /** @description Pages that were given up, newest first. */
            failures: components["schemas"]["QuarantinedTask"][];
            backfill: components["schemas"]["Backfill"] | null;
            backfillFailures: components["schemas"]["FailedStep"][];
        };
        Completeness: {
            /** @description YYYY-MM-DD */
            day: string;
            published: number;
            held: number;
            /**
             * @description Where the source says what it published.
             * @enum {string}
             */
            from: "sitemap" | "index";
            measuredAt: string;
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
        Backfill: {
            source: string;
            /** @description The first day wanted, YYYY-MM-DD. */
            since: string;
            undated: boolean;
            /** @enum {string} */
            state: "running" | "stopped" | "done";
            startedAt: string;
            endedAt: string | null;
            /** @description Lists known so far; more may be found on the way. */
            steps: number;
            done: number;
            failed: number;
            /** @description Pages put in the queue. */
            offered: number;
            /** @description Pages left out because no day of theirs is known. */
            leftOut: number;
        };
        FailedStep: {
            url: string;
            reason: components["schemas"]["Reason"];
        };
        NewSource: {
            /** Format: uri */
            home: string;
            name?: string;
            mediaType?: components["schemas"]["MediaType"] | null;
            owner?: string | null;
            province?: string | null;
            language?: string | null;
        };
        SourceChange: {
            /** Format: uri */
            home?: string;
            name?: string;
            mediaType?: components["schemas"]["MediaType"] | null;
            owner?: string | null;
            province?: string | null;
            language?: string | null;
            isDisabled?: boolean;
        };
        Discovery: {
            /** @description Domain of the outlet. */
            source: string;
            name: string;
            home: string;
            /** @enum {string} */
            robots: "open" | "closed" | "unreachable";
            /** @description What can be followed, best first: feeds, then news sitemaps. */
            followable: components["schemas"]["FoundAddress"][];
            sitemaps: components["schemas"]["FoundAddress"][];
            indexes: components["schemas"]["FoundAddress"][];
        };
        FoundAddress: {
            url: string;
            /**
             * @description Known of the publisher, named by the home page or robots.txt, or in a usual place.
             * @enum {string}
             */
            by: "rule" | "page" | "robots" | "usual-place";
            isFollowed: boolean;
        };
        DiscoveryRequest: {
            /** Format: uri */
            url: string;
        };
        CompletenessList: {
            items: components["schemas"]["Completeness"][];
        };
        NewBackfill: {
            /**
             * Format: date
             * @description The first day wanted.
             */
            since: string;
            /**
             * @description Pages of which no day is known, too.
             * @default false
             */
            undated: boolean;
        };
        Quarantine: {
            items: components["schemas"]["QuarantinedTask"][];
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
    exportArticles: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                format?: "jsonl" | "csv" | "parquet";
                /** @description Of CSV cells. With a semicolon numbers have a decimal comma. */
                separator?: "," | ";";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Lines of whole records, or a table with a row for each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
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
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
    explainQuery: {
        parameters: {
            query?: {
                q?: string;
                article?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The query taken apart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryExplanation"];
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
    findNames: {
        parameters: {
            query: {
                field: "person" | "institution" | "place" | "outlet" | "region" | "speaker";
                /** @description How the name or one of its forms begins. */
                begin?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetValue"][];
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
    getOverview: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                /** @description Without it, the newest day of which there are articles. */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getTimeline: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getRanking: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                by?: "person" | "institution" | "outlet" | "mediaType" | "owner" | "region" | "province" | "city" | "category" | "personTone" | "institutionTone";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getSpeakers: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speakers"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getLedger: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                /** @description Only what this speaker says, by key. */
                speaker?: string;
                /** @description Only what is said of this name, by key. */
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getRising: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getNetwork: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                kind?: "person" | "institution" | "both";
                names?: number;
                /** @description Minimum support: articles that two names share at least. */
                least?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getShareOfVoice: {
        parameters: {
            query: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                /** @description A query for each object, repeated. */
                object: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareOfVoice"];
                };
            };
            /** @description The figure is what it was (If-None-Match). */
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
    getGlossary: {
        parameters: {
            query?: {
                language?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Glossary"];
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
    findCandidates: {
        parameters: {
            query: {
                /** @description A name, an alias, how one begins, or a key. */
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameCandidate"][];
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
    getProfile: {
        parameters: {
            query?: {
                /** @description First day of publication. */
                from?: string;
                /** @description Last day of publication, included. */
                to?: string;
            };
            header?: never;
            path: {
                kind: "person" | "institution" | "place";
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameProfile"];
                };
            };
            /** @description The profile is what it was (If-None-Match). */
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
    listStories: {
        parameters: {
            query?: {
                /** @description Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article. */
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
                /** @description Stories of so many articles or more. */
                least?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stories, the one with the newest article first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryPage"];
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
    mergeStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryMerge"];
            };
        };
        responses: {
            /** @description The story that both are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryNumber"];
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
    splitStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorySplit"];
            };
        };
        responses: {
            /** @description The new story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryNumber"];
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
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. A number that gave way to another one leads there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
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
    getArticleStory: {
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
            /** @description The story, or null while the article is in none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleStoryAnswer"];
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
    getEvidence: {
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
            /** @description The pages, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
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
    downloadCapture: {
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
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/warc": string;
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
    getCapturedSource: {
        parameters: {
            query?: {
                /** @description Which of the pages that `evidence` lists, from 1; without it, that from which the record was read. */
                number?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
    listArticleCorrections: {
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
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionList"];
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
    addCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description It is kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
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
    listCorrections: {
        parameters: {
            query?: {
                /** @description Only what was corrected at this moment or later, RFC 3339. */
                since?: string;
                field?: components["schemas"]["CorrectionField"];
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
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
    addCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCorrection"];
            };
        };
        responses: {
            /** @description They are kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
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
    removeCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionIds"];
            };
        };
        responses: {
            /** @description Which were taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionIds"];
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
    removeCorrection: {
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
    exportOpml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OPML 2.0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/x-opml": string;
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
    importOpml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpmlImport"];
            };
        };
        responses: {
            /** @description How many are new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpmlImported"];
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
    listSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sources, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
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
    addSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSource"];
            };
        };
        responses: {
            /** @description The new source. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Domain of the outlet. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
    changeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Domain of the outlet. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceChange"];
            };
        };
        responses: {
            /** @description The source as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
    resetSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Domain of the outlet. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The edit is gone. */
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
    discoverSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscoveryRequest"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
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
    measureSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Domain of the outlet. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A measure a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletenessList"];
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
    beginBackfill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Domain of the outlet. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackfill"];
            };
        };
        responses: {
            /** @description It goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backfill"];
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
    stopBackfill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Domain of the outlet. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backfill"];
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
