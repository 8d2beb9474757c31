"""Runs a command and draws what it prints as an animated SVG.

usage: film.py FILE SHOWN COMMAND ...

FILE     the SVG
SHOWN    the command as it is shown
COMMAND  the command that is run, in the current folder
"""

import html
import os
import pathlib
import re
import subprocess
import sys
import time

COLUMNS, ROWS = 120, 34
CELL_WIDTH, CELL_HEIGHT = 8, 18
LONGEST_WAIT, SHORTEST_WAIT, LAST_LOOK = 1.0, 0.06, 8.0
NOISE = ("[INFO] ---", "[INFO] Scanning", "[INFO] Building Maven", "[INFO] BUILD", "[INFO] Total", "[INFO] Finished")
ESCAPE = re.compile("\x1b\\[[0-9;]*m")
COLORS = {"[INFO]": "#6cb6ff", "[WARNING]": "#e3b341", "[ERROR]": "#ff7b72"}
STYLE = """
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #e6edf3; white-space: pre; }
.line { opacity: 0; animation: appear 0.01s linear forwards; }
@keyframes appear { to { opacity: 1; } }
"""


def run(command):
    """(seconds since the last line, line) of each line worth showing."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    last = time.monotonic()
    for line in process.stdout:
        line = ESCAPE.sub("", line).replace(os.getcwd(), "~/demo").rstrip()
        if line in ("", "[INFO]") or line.startswith(NOISE):
            continue
        now = time.monotonic()
        yield now - last, line
        last = now
    if process.wait() != 0:
        sys.exit(f"failed: {command}")


def folded(line):
    """The line in pieces that fit."""
    return [line[at:at + COLUMNS] for at in range(0, len(line), COLUMNS)]


def drawn(number, line, second):
    level = next((word for word in COLORS if line.startswith(word)), "")
    start = f'<tspan fill="{COLORS[level]}">{level}</tspan>' if level else ""
    y = 28 + number * CELL_HEIGHT
    return (f'<text class="line" x="12" y="{y}" style="animation-delay: {second:.2f}s">'
            f"{start}{html.escape(line[len(level):], quote=False)}</text>")


def scrolled(seconds):
    """Key times and offsets of the lines' moving up, once there are more than fit."""
    total = seconds[-1] + LAST_LOOK
    moves = [(second / total, index - ROWS + 1) for index, second in enumerate(seconds) if index >= ROWS]
    times = ["0", *(f"{moment:.4f}" for moment, _ in moves)]
    offsets = ["0 0", *(f"0 {-CELL_HEIGHT * rows}" for _, rows in moves)]
    return (f'<animateTransform attributeName="transform" type="translate" calcMode="discrete" dur="{total:.2f}s" '
            f'keyTimes="{";".join(times)}" values="{";".join(offsets)}" fill="freeze"/>')


def film(shown, lines):
    seconds, pieces, now = [], [], 0.0
    for wait, line in [(0.0, "$ " + shown), *lines]:
        now += min(LONGEST_WAIT, max(SHORTEST_WAIT, wait))
        for piece in folded(line):
            seconds.append(now)
            pieces.append(piece)
    width, height = COLUMNS * CELL_WIDTH + 24, ROWS * CELL_HEIGHT + 32
    body = "\n".join(drawn(number, *piece) for number, piece in enumerate(zip(pieces, seconds)))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">\n'
            f"<title>{html.escape(shown)}</title>\n<style>{STYLE}</style>\n"
            f'<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n'
            f'<svg x="0" y="8" width="{width}" height="{height - 16}"><g>\n{scrolled(seconds)}\n{body}\n</g></svg>\n</svg>\n')


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    pathlib.Path(sys.argv[1]).write_text(film(sys.argv[2], list(run(sys.argv[3:]))), encoding="utf-8")
