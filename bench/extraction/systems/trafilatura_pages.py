"""`python trafilatura_pages.py PAGES.jsonl`: reads the pages by trafilatura as it comes, without comments; see run.ts."""

import json
import logging
import resource
import statistics
import sys
import time

from trafilatura import extract

PASSES = 3


def time_reading(page):
    with open(page["file"], "rb") as file:
        data = file.read()
    start = time.perf_counter()
    text = extract(data, include_comments=False)
    return text, (time.perf_counter() - start) * 1000


logging.disable(logging.CRITICAL)
with open(sys.argv[1], encoding="utf-8") as lines:
    pages = [json.loads(line) for line in lines]
warm_up, *timed = [[time_reading(page) for page in pages] for _ in range(PASSES + 1)]
for index, page in enumerate(pages):
    ms = statistics.median(one[index][1] for one in timed)
    print(json.dumps({"id": page["id"], "text": warm_up[index][0], "ms": ms}))
print(json.dumps({"peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6}))
