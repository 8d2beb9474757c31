"""Takes the facts that the scan's workers take, of all Python files of a folder, in this one process.

usage: plain.py WORKER FOLDER [NUMBER OF]

WORKER  folder with the parts of the workers' program
NUMBER  which share of the files to take, from 0 on, of how many; default: all of them
"""

import pathlib
import sys

PARTS = ("paths.py", "facts.py", "walk.py", "serve.py")


def main(worker, folder, number=0, of=1):
    source = "".join((worker / part).read_text(encoding="utf-8") for part in PARTS)
    program = {}
    exec(compile(source.replace("serve(sys.stdin.buffer, sys.stdout.buffer)", ""), "worker", "exec"), program)
    sys.setrecursionlimit(3000)
    for path in sorted(folder.rglob("*.py"))[number::of]:
        program["answer"](0, path.read_bytes())


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:3]), *map(int, sys.argv[3:]))
