"""Kills what outlives the process that started it, and deletes its temporary folder.

usage: watch.py FOLDER STARTER

Standard input says what is running, "+ PID" a line, and what has ended, "- PID". It acts when standard input ends or its
starter, a process, is gone. What has its TMPDIR in the folder is killed too: its starter may have been killed before it
could say so, and an orphan is nobody's child.
"""

import os
import select
import shutil
import signal
import subprocess
import sys
import time


PAUSE = 0.1
ROUNDS = 100


def said(starter):
    """What is running at the end, as standard input says."""
    text = b""
    while os.getppid() == starter:
        if select.select([0], [], [], 1)[0]:
            more = os.read(0, 65536)
            if not more:
                break
            text += more
    running = set()
    for line in text.decode().splitlines():
        change, pid = line.split()
        (running.add if change == "+" else running.discard)(int(pid))
    return running


def parents():
    """The parent of each process."""
    if not os.path.isdir("/proc/self"):
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], stdout=subprocess.PIPE, universal_newlines=True).stdout
        return dict(map(int, line.split()) for line in listed.splitlines())
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/stat" % pid, errors="replace") as stat:
                found[int(pid)] = int(stat.read().rpartition(")")[2].split()[1])
        except OSError:
            pass
    return found


def families(heads):
    """These processes, and all that they and their children have started."""
    parent = parents()
    members, more = set(), heads & set(parent)
    while more:
        members |= more
        more = {pid for pid in parent if parent[pid] in more} - members
    return members


def inside(folder):
    """The processes whose temporary files go into this folder."""
    start = "TMPDIR=" + os.path.join(folder, "")
    if not os.path.isdir("/proc/self"):
        listed = subprocess.run(
            ["ps", "-A", "-E", "-ww", "-o", "pid=,command="], stdout=subprocess.PIPE, universal_newlines=True
        ).stdout
        return {int(line.split()[0]) for line in listed.splitlines() if " " + start in line}
    found = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/environ" % pid, errors="replace") as environ:
                if any(variable.startswith(start) for variable in environ.read().split("\0")):
                    found.add(int(pid))
        except OSError:
            pass
    return found


def kill(pids):
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass


def main(folder, starter):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    kill(families(said(starter)))
    for _ in range(ROUNDS):
        kill(families(inside(folder)))
        time.sleep(PAUSE)
        if not inside(folder):
            break
    shutil.rmtree(folder, ignore_errors=True)


main(sys.argv[1], int(sys.argv[2]))
