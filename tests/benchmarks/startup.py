#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to first paint of the sample centre, against an empty QMainWindow: startup.py BUILD_FOLDER SAMPLE.warsha [PAIRS]

Both run one after the other, in pairs, on the platform of QT_QPA_PLATFORM or DISPLAY. The ratios are medians over the pairs,
so that a PC that is busy for a while is busy for both. The processor time (user and system, all threads) hardly feels it."""
import os, statistics, subprocess, sys, time

build, centre = sys.argv[1], sys.argv[2]
pairs = int(sys.argv[3]) if len(sys.argv) > 3 else 31
env = dict(os.environ, WARSHA_USER="sample", WARSHA_PASSWORD="sample")
commands = {"empty": [build + "/tests/benchmarks/benchmark_emptywindow"],
            "warsha": [build + "/app/desktop/warsha", "--first-paint", centre]}


def run(command):
    """Milliseconds to the first paint, MB then, milliseconds of processor time until then."""
    started = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    out = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=120, check=True).stdout
    painted, kilobytes, processor = map(int, out.split()[1:4])
    return (painted - started) / 1e6, kilobytes / 1024, processor / 1e6


seen = {name: [] for name in commands}
for pair in range(pairs + 1):  # the first pair warms the caches
    for name in sorted(commands, reverse=pair % 2 == 1):
        figures = run(commands[name])
        if pair:
            seen[name].append(figures)
empty, warsha = ([statistics.median(column) for column in zip(*seen[name])] for name in ("empty", "warsha"))
ratio = [statistics.median(ours[i] / other[i] for ours, other in zip(seen["warsha"], seen["empty"])) for i in range(3)]
print(f"first paint: empty window {empty[0]:.1f} ms, sample centre {warsha[0]:.1f} ms, ratio {ratio[0]:.2f}")
print(f"memory: empty window {empty[1]:.1f} MB, sample centre {warsha[1]:.1f} MB, more {warsha[1] - empty[1]:.1f} MB")
print(f"processor: empty window {empty[2]:.1f} ms, sample centre {warsha[2]:.1f} ms, ratio {ratio[2]:.2f}")
