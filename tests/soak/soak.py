#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The long tests of what must hold when a disk or a process fails. Not part of ctest; each says its figures.

    packaging/buildroot/enter tests/soak/soak.py build/dev/bin/waypost CASE...

    kill-slow, kill-fast   kill -9 at 200 and 3,000 messages a second, --times each (default 20)
    disk-full              40 SOS while a small disk is full, and afterwards (mounts a tmpfs, or --small-disk)
    big-messages           300 messages of 3 MB while it is full (the same)
    open-alarms            150,000 open alarms in the journal at the start
    damage                 ways in which a journal, a lock or a small file can be broken

Ends with 1 when something did not hold.
"""

import argparse
import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from pushserver import PushServer  # noqa: E402

ACCEPTED = '{"event":"signin","error":0}'


def sos(number, text="SOS"):
    """An alarm message of a vehicle of its own."""
    return json.dumps({
        "type": "messagePass", "from_id": 1, "from_name": "Alarm", "message": "%s %d" % (text, number),
        "alarm_msg": {"imei": "%016d" % number, "name": "SOS", "cur_event": 6}})


class Desk:
    """The program without a window, and the two servers that it talks to."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.device = PushServer(ACCEPTED)
        self.message = PushServer()
        self.process = None
        self.log = os.path.join(tempfile.gettempdir(), "waypost-soak-%d.log" % os.getpid())

    def start(self, *more):
        for server in (self.device, self.message):
            server.forget_client()
        arguments = [
            self.program, "--headless", "--device-url", self.device.url, "--message-url", self.message.url,
            "--data-dir", self.folder, *more]
        with open(self.log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(arguments, stderr=log)  # pylint: disable=consider-using-with
        began = time.monotonic()
        self.message.wait_for_sign_in(120)
        return time.monotonic() - began

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(120)

    def dump(self, seconds=2):
        """Of a run of its own, which receives nothing."""
        file = os.path.join(tempfile.gettempdir(), "waypost-soak-%d.json" % os.getpid())
        self.start("--for", str(seconds), "--dump-state", file)
        code = self.process.wait(300)
        with open(file, encoding="utf-8") as dump:
            return json.load(dump), code

    def peak_megabytes(self):
        with open("/proc/%d/status" % self.process.pid, encoding="utf-8") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) / 1024
        return 0


class Judge:
    """Counts what did not hold."""

    def __init__(self):
        self.failures = 0

    def check(self, holds, what):
        if not holds:
            self.failures += 1
            print("  DOES NOT HOLD: " + what, flush=True)


def inbox_of(folder):
    with contextlib.closing(sqlite3.connect(os.path.join(folder, "journal.sqlite"))) as journal:
        return [row[0] for row in journal.execute("SELECT text FROM inbox WHERE type <> 'gap' ORDER BY id")]


def kill(program, judge, rate, times):
    """Every message is there once and in order up to some moment, and each has its alarm."""
    lost = rows = 0
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(program, folder)
        number = 0
        for _ in range(times):
            desk.start()
            stop = threading.Event()
            sent = []

            def pump(first):
                began = time.monotonic()
                count = 0
                while not stop.is_set():
                    due = int((time.monotonic() - began) * rate)
                    while count < due and desk.message.send(sos(first + count)):
                        count += 1
                    time.sleep(0.002)
                sent.append(count)

            before = len(inbox_of(folder))
            pumping = threading.Thread(target=pump, args=(number + 1,))
            pumping.start()
            time.sleep(1.5)
            desk.kill()
            stop.set()
            pumping.join()
            texts = inbox_of(folder)[before:]
            expected = ["SOS %d" % (number + 1 + i) for i in range(len(texts))]
            judge.check(texts == expected, "once and in order: %s ..." % texts[:3])
            judge.check(len(texts) > 0, "anything was kept")
            number += sent[0]
        dump, code = desk.dump()
        judge.check(code == 0, "ends well")
        kept = inbox_of(folder)
        keys = {alarm["key"] for alarm in dump["alarms"]}
        rows = len(kept)
        for text in kept:
            lost += 0 if "%016d/sos" % int(text.split()[1]) in keys else 1
        judge.check(all(alarm["count"] == 1 for alarm in dump["alarms"]), "each alarm counted once")
    judge.check(lost == 0, "%d of %d alarms were lost" % (lost, rows))
    print("kill -9, %d messages a second, %d times: %d of %d alarms lost" % (rate, times, lost, rows), flush=True)


SMALL_DISK = []  # a folder on a small disk of its own, where this may mount none


@contextlib.contextmanager
def small_disk(megabytes):
    if SMALL_DISK:
        for name in os.listdir(SMALL_DISK[0]):
            path = os.path.join(SMALL_DISK[0], name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        yield SMALL_DISK[0]
        return
    folder = tempfile.mkdtemp()
    options = "size=%dm,mode=0700" % megabytes
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=False).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "-l", folder], check=False)
        shutil.rmtree(folder, ignore_errors=True)


def fill(folder):
    name = os.path.join(folder, "filler")
    with contextlib.suppress(OSError), open(name, "wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 4096)
    return name


def disk_full(program, judge):
    with small_disk(8) as disk:
        if disk is None:
            print("disk-full: left out, no tmpfs can be mounted here")
            return
        desk = Desk(program, os.path.join(disk, "data"))
        desk.start()
        desk.message.send(sos(0))
        time.sleep(1)
        filler = fill(disk)
        for number in range(1, 41):
            desk.message.send(sos(number))
        time.sleep(3)
        file = os.path.join(tempfile.gettempdir(), "waypost-soak-full.json")
        desk.end()
        desk.start("--for", "4", "--dump-state", file)  # full from the start on
        for number in range(41, 81):
            desk.message.send(sos(number))
        desk.process.wait(60)
        with open(file, encoding="utf-8") as dump:
            keys = {alarm["key"] for alarm in json.load(dump)["alarms"]}
        shown = sum("%016d/sos" % number in keys for number in range(41, 81))
        judge.check(shown == 40, "%d of 40 SOS shown on a disk that was full at the start" % shown)
        desk.start()
        for number in range(81, 121):
            desk.message.send(sos(number))
        time.sleep(2)
        os.remove(filler)
        time.sleep(6)
        judge.check(desk.end() == 0, "ends well once there is room")
        texts = inbox_of(desk.folder)
        kept = [text for text in texts if int(text.split()[1]) >= 81]
        judge.check(kept == ["SOS %d" % n for n in range(81, 121)], "what was held is written once, in order")
        dump, _ = desk.dump()
        keys = [alarm["key"] for alarm in dump["alarms"]]
        judge.check(all("%016d/sos" % n in keys for n in range(81, 121)), "and its alarms")
        print("disk full: %d of 40 SOS raised; %d of 40 written when there was room" % (shown, len(kept)), flush=True)


def big_messages(program, judge):
    with small_disk(8) as disk:
        if disk is None:
            print("big-messages: left out, no tmpfs can be mounted here")
            return
        desk = Desk(program, os.path.join(disk, "data"))
        desk.start()
        time.sleep(1)
        fill(disk)
        for number in range(1, 301):
            desk.message.send(sos(number, "x" * 3_000_000))
        time.sleep(5)
        peak = desk.peak_megabytes()
        desk.end()
        judge.check(peak < 400, "%d MB at most" % peak)
        print("300 messages of 3 MB on a full disk: %.0f MB at most" % peak, flush=True)


def open_alarms(program, judge, count=150_000):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(program, folder)
        desk.start()
        desk.message.send(sos(0))
        time.sleep(1)
        desk.end()
        with contextlib.closing(sqlite3.connect(os.path.join(folder, "journal.sqlite"))) as journal:
            columns = [row[1] for row in journal.execute("PRAGMA table_info(alarm)")]
            model = dict(zip(columns, journal.execute("SELECT * FROM alarm LIMIT 1").fetchone()))

            def row(number):
                vehicle = "%016d" % number
                return [{"key": vehicle + "/sos", "vehicle": vehicle}.get(name, model[name]) for name in columns]

            marks = ",".join("?" * len(columns))
            journal.executemany("INSERT INTO alarm VALUES (%s)" % marks, (row(n) for n in range(1, count)))
            journal.commit()
        seconds = desk.start()
        time.sleep(3)
        peak = desk.peak_megabytes()
        code = desk.end()
        with open(desk.log, encoding="utf-8") as log:
            complaints = log.read()
        judge.check(code == 0 and not complaints, "nothing is left behind: " + complaints[:200])
        print("%d open alarms: connected after %.1f s, %.0f MB at most, exit code %d" % (count, seconds, peak, code),
              flush=True)


def damage(program, judge):
    def page(name, first, pages):
        def change(folder):
            with open(os.path.join(folder, name), "r+b") as file:
                file.seek(first * 4096)
                file.write(b"\x5a" * 4096 * pages)
        return change

    def content(name, data):
        def change(folder):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        return change

    def cut(name, size):
        return lambda folder: os.truncate(os.path.join(folder, name), size)

    ways = {
        "pages overwritten": page("journal.sqlite", 2, 4), "all but the head overwritten": page("journal.sqlite", 1, 500),
        "header overwritten": page("journal.sqlite", 0, 1), "garbage": content("journal.sqlite", os.urandom(50_000)),
        "empty": cut("journal.sqlite", 0), "cut short": cut("journal.sqlite", 20_000),
        "a garbage log": content("journal.sqlite-wal", os.urandom(50_000)),
        "garbage tracks": content("tracks.sqlite", os.urandom(50_000)),
        "a garbage list of downloads": content("downloads.json", os.urandom(500)),
        "a garbage mark": content("account.json", os.urandom(50)),
        "an empty lock": content("waypost.lock", b""),
        "a lock of another computer": content("waypost.lock", b"4711\nwaypost\nelsewhere\n\n\n")}
    for way, change in ways.items():
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(program, folder)
            desk.start()
            for number in range(300):
                desk.message.send(sos(number))
            time.sleep(2)
            desk.end()
            change(folder)
            desk.start()
            desk.message.send(sos(1_000))
            time.sleep(1)
            judge.check(desk.process.poll() is None, way + ": it works")
            desk.end()
            dump, code = desk.dump()
            alarms = len(dump["alarms"])
            print("%s: %d of 301 alarms in the next run, which ended with %d" % (way, alarms, code), flush=True)


def main():
    cases = ["kill-slow", "kill-fast", "disk-full", "big-messages", "open-alarms", "damage"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("case", nargs="*", help=", ".join(cases))
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--small-disk", help="a folder on a small file system; everything in it is removed")
    options = parser.parse_args()
    SMALL_DISK.extend([options.small_disk] if options.small_disk else [])
    judge = Judge()
    run = {
        "kill-slow": lambda: kill(options.program, judge, 200, options.times),
        "kill-fast": lambda: kill(options.program, judge, 3_000, options.times),
        "disk-full": lambda: disk_full(options.program, judge),
        "big-messages": lambda: big_messages(options.program, judge),
        "open-alarms": lambda: open_alarms(options.program, judge),
        "damage": lambda: damage(options.program, judge)}
    for case in options.case or cases:
        run[case]()
    print("%d did not hold" % judge.failures)
    return 1 if judge.failures else 0


if __name__ == "__main__":
    sys.exit(main())
