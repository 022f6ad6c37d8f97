#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder over HTTP (HEAD, GET, PUT, MKCOL) for tests, which fails as it is told.

    folderserver.py FOLDER FAULTS LOG

Prints "PORT n" and serves on loopback until its standard input closes. Each request takes the next line of the file FAULTS (read
anew when it changes; no line: "ok") and adds a line to LOG: method, path, status, bytes of body received, fault.

    ok            as it should be                 500, 503, 413, 401, 404   this answer, nothing is kept
    cut N         reads N bytes of the body, then resets the connection; keeps nothing
    lost          keeps the file, then resets the connection instead of answering
    reset         resets before reading anything   silent        never answers
    slow          answers byte by byte             garbage       answers what is no HTTP
    portal        "200 OK" with a page, keeps nothing
    redirect      sends to a sign-in page          half          keeps half of the file, says 201
    nodigest      as ok, but without Content-Digest     bare     as ok, but without Content-Digest and HEAD is refused (405)
    dav           PUT answers 409 until the collection was made
"""
import base64
import hashlib
import http.server
import os
import socket
import socketserver
import struct
import sys
import threading
import time

folder, faults_path, log_path = sys.argv[1:4]
lock = threading.Lock()
faults = {"stamp": None, "lines": [], "sticky": None}
stop = threading.Event()


def next_fault():
    with lock:
        stamp = os.stat(faults_path).st_mtime_ns if os.path.exists(faults_path) else None
        if stamp != faults["stamp"]:
            faults["stamp"] = stamp
            with open(faults_path) as file:
                faults["lines"] = [line.strip() for line in file if line.strip()]
            faults["sticky"] = None
        if faults["sticky"]:
            return faults["sticky"]
        if not faults["lines"]:
            return "ok"
        fault = faults["lines"].pop(0)
        if fault.startswith("always "):
            faults["sticky"] = fault = fault[7:]
        return fault


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *args):
        pass

    def note(self, status, received, fault):
        with lock, open(log_path, "a") as file:
            file.write(f"{self.command} {self.path} {status} {received} {fault}\n")

    def file(self):
        return os.path.join(folder, self.path.lstrip("/"))

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def answer(self, status, body=b"", digest=None, length=None, slow=False, headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        if digest is not None:
            self.send_header("Content-Digest", "sha-256=:" + base64.b64encode(digest).decode() + ":")
        self.end_headers()
        if self.command == "HEAD":
            return
        for at in range(0, len(body), 1 if slow else 1 << 20):
            self.wfile.write(body[at:at + (1 if slow else 1 << 20)])
            self.wfile.flush()

    def common(self, fault):
        """True when the fault has answered (or not) for all methods alike."""
        word = fault.split()[0]
        if word in ("reset",):
            self.reset()
        elif word == "silent":
            stop.wait(20)
            self.reset()
        elif word == "garbage":
            self.wfile.write(b"\x16\x03\x01\x00 this is not the web\r\n\r\n")
            self.wfile.flush()
            self.reset()
        elif word == "portal":
            self.answer(200, b"<html>Please sign in</html>")
        elif word == "redirect":
            self.answer(302, headers=[("Location", "http://127.0.0.1:9/sign-in")])
        elif word.isdigit():
            self.answer(int(word), b"no")
        else:
            return False
        return True

    def body(self, most=None):
        length = int(self.headers.get("Content-Length", 0))
        return self.rfile.read(length if most is None else min(length, most))

    def do_PUT(self):
        fault = next_fault()
        word = fault.split()[0]
        if word == "reset":
            self.note(0, 0, fault)
            return self.reset()
        if word == "cut":
            received = self.body(int(fault.split()[1]))
            self.note(0, len(received), fault)
            return self.reset()
        received = self.body()
        if self.common(fault):
            return self.note(0, len(received), fault)
        target = self.file()
        if word == "dav" and not os.path.isdir(os.path.dirname(target)):
            self.note(409, len(received), fault)
            return self.answer(409)
        wanted = self.headers.get("Content-Digest", "")
        if wanted != "sha-256=:" + base64.b64encode(hashlib.sha256(received).digest()).decode() + ":":
            self.note(400, len(received), fault)
            return self.answer(400, b"digest")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        there = os.path.exists(target)
        beside = target + ".%d.part" % threading.get_ident()
        with open(beside, "wb") as file:
            file.write(received[:len(received) // 2] if word == "half" else received)
        os.replace(beside, target)
        self.note(204 if there else 201, len(received), fault)
        if word == "lost":
            return self.reset()
        self.answer(204 if there else 201)

    def do_MKCOL(self):
        os.makedirs(self.file(), exist_ok=True)
        self.note(201, 0, "")
        self.answer(201)

    def do_GET(self):
        fault = next_fault()
        word = fault.split()[0]
        if word in ("lost", "cut"):
            self.note(0, 0, fault)
            return self.reset()
        if self.common(fault):
            return self.note(0, 0, fault)
        if word == "bare" and self.command == "HEAD":
            self.note(405, 0, fault)
            return self.answer(405)
        try:
            with open(self.file(), "rb") as file:
                body = file.read()
        except OSError:
            self.note(404, 0, fault)
            return self.answer(404, b"no such file")
        digest = None if word in ("nodigest", "bare", "dav") else hashlib.sha256(body).digest()
        self.note(200, 0, fault)
        self.answer(200, body, digest, slow=word == "slow")

    do_HEAD = do_GET


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("PORT", server.server_address[1], flush=True)
sys.stdin.read()
stop.set()
