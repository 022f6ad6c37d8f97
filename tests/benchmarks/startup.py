#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to first paint of the sample centre, against an empty QMainWindow: startup.py BUILD_FOLDER SAMPLE.warsha [RUNS]

Both run in turn, on the platform of QT_QPA_PLATFORM or DISPLAY; medians, their ratio, and the memory at that moment."""
import os, statistics, subprocess, sys, time

build, centre = sys.argv[1], sys.argv[2]
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 9
env = dict(os.environ, WARSHA_USER="sample", WARSHA_PASSWORD="sample")
programs = {"empty": [build + "/tests/benchmarks/benchmark_emptywindow"],
            "warsha": [build + "/app/desktop/warsha", "--first-paint", centre]}
times = {name: [] for name in programs}
memory = {name: [] for name in programs}
for run in range(runs + 1):  # the first of each warms the caches
    for name, command in programs.items():
        started = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        out = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120).stdout
        painted, kilobytes = out.split()[1:3]
        if run:
            times[name].append((int(painted) - started) / 1e6)
            memory[name].append(int(kilobytes) / 1024)
median = {name: statistics.median(values) for name, values in times.items()}
mb = {name: statistics.median(values) for name, values in memory.items()}
print(f"first paint: empty window {median['empty']:.1f} ms, sample centre {median['warsha']:.1f} ms, ratio {median['warsha'] / median['empty']:.2f}")
print(f"memory: empty window {mb['empty']:.1f} MB, sample centre {mb['warsha']:.1f} MB, more {mb['warsha'] - mb['empty']:.1f} MB")
