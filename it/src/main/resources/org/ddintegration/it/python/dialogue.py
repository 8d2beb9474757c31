"""Runs a command on a pseudo-terminal, answers what it asks, and copies to standard output what a person would see.

Usage: dialogue.py [QUESTION ANSWER]... -- COMMAND...
Each QUESTION is a text that is waited for; its ANSWER is typed then. Exits as the command does; 3 when a question is not
asked within two minutes, 4 when the command ends without asking it.
"""

import os
import pty
import select
import sys

PATIENCE = 120

split = sys.argv.index("--")
dialogue = list(zip(sys.argv[1:split:2], sys.argv[2:split:2]))
command = sys.argv[split + 1 :]

child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)

seen = b""
while True:
    readable, _, _ = select.select([terminal], [], [], PATIENCE)
    if not readable:
        os.kill(child, 9)
        sys.exit(3)
    try:
        output = os.read(terminal, 65536)
    except OSError:  # how Linux says that the command has closed the terminal
        output = b""
    if not output:
        break
    sys.stdout.buffer.write(output)
    sys.stdout.flush()
    seen += output
    if dialogue and dialogue[0][0].encode() in seen:
        answer = dialogue.pop(0)[1]
        seen = b""
        os.write(terminal, answer.encode() + b"\n")

_, status = os.waitpid(child, 0)
sys.exit(4 if dialogue else os.waitstatus_to_exitcode(status))
