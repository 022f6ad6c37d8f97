#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Dry runs of imports, as somebody waits for them: the whole of warshactl from the start to its last line, over tables of
# 300 and of 20,000 rows, on a copy of the sample centre; and imports that are carried out, with their undo. Says the median
# of three and what starting alone takes.
#   imports.py BUILD_FOLDER SAMPLE.warsha
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

build, sample = sys.argv[1:3]
control = os.path.join(build, "app", "cli", "warshactl")
os.environ.update(WARSHA_USER="sample", WARSHA_PASSWORD="sample", WARSHA_TEST_FAST_PASSWORDS="1", QT_QPA_PLATFORM="offscreen")
group = "FRM-26-A"
given = ["Amal", "Rana", "Samir", "Karim", "Zeina", "Hadi", "Nour", "Maya", "Omar", "Fatima", "نور", "أمل", "سمير"]
family = ["Haddad", "Saleh", "Darwish", "Khoury", "Fares", "Mansour", "Khatib", "Younes", "الخطيب", "حداد"]


def once(*words):
    begun = time.monotonic()
    done = subprocess.run([control, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode > 1:  # 1: some rows were rejected
        sys.exit(f"{' '.join(words)}: {done.stderr.decode()}")
    return time.monotonic() - begun


def seconds(*words):
    return statistics.median(once(*words) for _ in range(3))


def table(path, headings, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


with tempfile.TemporaryDirectory() as folder:
    centre = shutil.copy(sample, os.path.join(folder, "centre.warsha"))
    listed = subprocess.run([control, "groups", "show", centre, group, "--json"], capture_output=True, check=True).stdout
    numbers = [each["number"] for each in json.loads(listed)]
    print(f"start alone: {seconds('groups', 'list', centre):.2f} s")
    for rows in (300, 20000):
        people = table(os.path.join(folder, "people.csv"), ["Full name", "Date of birth", "Sex", "Phone"],
                       [[f"{given[i % 13]} {family[i // 13 % 10]} {i}", f"{i % 28 + 1:02}.{i % 12 + 1:02}.{1980 + i % 25}", "FM"[i % 2],
                         f"03 {100000 + i}"] for i in range(rows)])
        print(f"people, {rows} rows: {seconds('people', 'import', centre, people, '--dry-run'):.2f} s")
        rounds = [(once("people", "import", centre, people), once("undo", centre)) for _ in range(3)]
        print(f"people, {rows} rows carried out: {statistics.median(each[0] for each in rounds):.2f} s")
        print(f"people, {rows} rows undone: {statistics.median(each[1] for each in rounds):.2f} s")
        days = table(os.path.join(folder, "days.csv"), ["Trainee", "Date", "Minutes"],
                     [[numbers[i % len(numbers)], f"2026-10-{i // len(numbers) % 12 + 12:02}", 240 + i % 60] for i in range(rows)])
        print(f"days on the job, {rows} rows: {seconds('placements', 'days', centre, group, days, '--dry-run'):.2f} s")
