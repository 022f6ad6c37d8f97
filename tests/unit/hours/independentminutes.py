#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The minutes of a meeting report, computed a second time by other code: no part of the product is used. A person's
# seconds are marked one by one on the line of time, so that nothing is shared with the union of intervals it checks.
# Use: independentminutes.py REPORT            prints {"name": minutes}; times are taken as they stand, without zone.
import csv
import datetime
import io
import json
import re
import sys


def text_of(path):
    raw = open(path, "rb").read()
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16")
    return raw.decode("utf-8-sig")


def marked(window, stretches):
    seconds = set()
    for begin, end in stretches:
        seconds.update(range(max(begin, window[0]), min(end, window[1])))
    return len(seconds) // 60


def zoom(text):
    stamp = lambda cell: int(datetime.datetime.strptime(cell, "%m/%d/%Y %I:%M:%S %p").timestamp())
    rows = list(csv.reader(io.StringIO(text)))
    window = (stamp(rows[1][2]), stamp(rows[1][3]))
    at = next(i for i, row in enumerate(rows) if row and row[0].lower().startswith("name"))
    heading = [cell.lower() for cell in rows[at]]
    people = {}
    for row in rows[at + 1:]:
        if not row or not row[0]:
            continue
        if "join time" in heading:
            joined, left = stamp(row[heading.index("join time")]), stamp(row[heading.index("leave time")])
            people.setdefault(row[0], []).append((joined, left))
        else:
            minutes = int(row[heading.index("total duration (minutes)")])
            people[row[0]] = max(people.get(row[0], 0), min(minutes, (window[1] - window[0]) // 60))
    if "join time" in heading:
        return {name: marked(window, stretches) for name, stretches in people.items()}
    return people


def teams(text):
    stamp = lambda cell: int(datetime.datetime.strptime(cell, "%d/%m/%y, %H:%M:%S").timestamp())
    window = [stamp(cell) for cell in re.findall(r"^(?:Start|End) time\t(.*?)\r?$", text, re.M)]
    people = {}
    for line in text.split("3. In-Meeting")[1].splitlines()[2:]:
        cells = line.split("\t")
        if len(cells) > 2:
            people.setdefault(cells[0], []).append((stamp(cells[1]), stamp(cells[2])))
    return {name: marked(window, stretches) for name, stretches in people.items()}


def bigbluebutton(text):
    data = json.loads(text)
    window = (data["createdOn"] // 1000, data["endedOn"] // 1000)
    people = {}
    for user in data["users"].values():
        for connection in user["intIds"].values():
            end = connection["leftOn"] or data["endedOn"]
            people.setdefault(user["name"], []).append((connection["registeredOn"] // 1000, end // 1000))
    return {name: marked(window, stretches) for name, stretches in people.items()}


report = text_of(sys.argv[1])
answer = bigbluebutton(report) if report.startswith("{") else teams(report) if report.startswith("1.") else zoom(report)
json.dump(answer, sys.stdout, ensure_ascii=True, sort_keys=True)
