"""Kills what outlives the process that started it, and deletes its temporary folder.

usage: watch.py FOLDER

Standard input says what is running, "+ PID" a line, and what has ended, "- PID"; it ends when that process does.
"""

import os
import shutil
import signal
import subprocess
import sys


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


def main(folder):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    running = set()
    for line in sys.stdin:
        change, pid = line.split()
        (running.add if change == "+" else running.discard)(int(pid))
    for pid in families(running):
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
    shutil.rmtree(folder, ignore_errors=True)


main(sys.argv[1])
