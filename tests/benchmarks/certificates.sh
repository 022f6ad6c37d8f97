#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# 1,000 certificates in one PDF, ours and those of others on the same page, in one run; prints a table and the ratio.
#   certificates.sh BENCHMARK_PROGRAM [PAGES [PAGES_FOR_OTHERS]]
# The others are slow and get fewer pages; pages a second are compared, their start included, as a person waits for it.
set -eu
program=$1 pages=${2:-1000} fewer=${3:-100}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder QT_QPA_PLATFORM=offscreen
TIMEFORMAT='%R %U %S'
fastest=0

# name pages command...: pages a second by the clock, and a second of processor time (of Chromium without its helpers:
# a busy PC shows in the difference).
measure() {
    local name=$1 count=$2 real user system wall cpu
    shift 2
    if ! command -v "$1" > /dev/null; then
        printf '%-14s %10s\n' "$name" 'not here'
        return
    fi
    rm -f "$folder/page.pdf"
    { time timeout 300 "$@" > "$folder/log" 2>&1; } 2> "$folder/time" || true
    if [ ! -s "$folder/page.pdf" ]; then
        printf '%-14s %10s\n' "$name" failed
        return
    fi
    read -r real user system < "$folder/time"
    wall=$(awk -v n="$count" -v t="$real" 'BEGIN { printf "%.1f", n / t }')
    cpu=$(awk -v n="$count" -v u="$user" -v s="$system" 'BEGIN { printf "%.1f", n / (u + s) }')
    printf '%-14s %10s %12s %8s %14s\n' "$name" "$wall" "$cpu" "$count" $(($(stat -c %s "$folder/page.pdf") / count))
    if [ "$name" = warsha ]; then
        ours=$wall
    else
        fastest=$(awk -v a="$wall" -v b="$fastest" 'BEGIN { print (a > b) ? a : b }')
    fi
}

"$program" --pages 10 > /dev/null
"$program" --pages "$fewer" --html "$folder/page.html"
printf '%-14s %10s %12s %8s %14s\n' program pages/s pages/cpu-s pages 'bytes a page'
measure warsha "$pages" "$program" --pages "$pages" --out "$folder/page.pdf"
measure LibreOffice "$fewer" soffice --headless "-env:UserInstallation=file://$folder/office" --convert-to pdf:writer_web_pdf_Export --outdir "$folder" "$folder/page.html"
measure wkhtmltopdf "$fewer" wkhtmltopdf --quiet --page-width 297mm --page-height 210mm -T 0 -B 0 -L 0 -R 0 "$folder/page.html" "$folder/page.pdf"
measure Chromium "$fewer" chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$folder/chromium" --no-pdf-header-footer "--print-to-pdf=$folder/page.pdf" "file://$folder/page.html"
awk -v a="$ours" -v b="$fastest" 'BEGIN { if (b > 0) printf "ratio to the fastest of the others: %.1f (aim: at least 5)\n", a / b }'
