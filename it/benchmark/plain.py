"""Takes the facts that the scan's workers take, of all Python files of a folder, in this one process.

usage: plain.py WORKER FOLDER

WORKER  folder with the parts of the workers' program
"""

import pathlib
import sys

PARTS = ("paths.py", "facts.py", "walk.py", "serve.py")


def main(worker, folder):
    source = "".join((worker / part).read_text(encoding="utf-8") for part in PARTS)
    program = {}
    exec(compile(source.replace("serve(sys.stdin.buffer, sys.stdout.buffer)", ""), "worker", "exec"), program)
    sys.setrecursionlimit(3000)
    for path in sorted(folder.rglob("*.py")):
        program["answer"](0, path.read_bytes())


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
