"""What tests came to."""

import collections
import re
import xml.etree.ElementTree as xml

PASSED, SKIPPED = "passed", "skipped"


def read(report):
    """The outcome of each test: passed, skipped, or why it failed."""
    outcomes = {}
    for case in xml.parse(report).getroot().iter("testcase"):
        name = f"{case.get('classname')}::{case.get('name')}"
        bad = [child for child in case if child.tag in ("failure", "error")]
        if bad:
            outcomes[name] = reason(bad[0])
        elif name not in outcomes:
            outcomes[name] = SKIPPED if case.find("skipped") is not None else PASSED
    return outcomes


def reason(failure):
    """The last error that the failure's text tells of, in one line."""
    text = f"{failure.get('message') or ''}\n{failure.text or ''}"
    errors = re.findall(r"^(?:E +)?((?:\w+\.)*\w*(?:Error|Exception)\b:? ?.*|assert .*|At request .*)$", text, re.MULTILINE)
    said = next((error for error in reversed(errors) if not error.startswith("Exception: Subprocess")), text.strip() or "failed")
    return re.sub(r"\s+", " ", said)[:160]


def is_of_patching(test):
    """Whether it is one of the tests that every integration has alike: patching, unpatching, importing."""
    return "_patch." in test.rpartition("::")[0] or test.rpartition("::")[0].endswith("_patch")


class Comparison:
    """Tests that the original passes, and what ours came to."""

    def __init__(self, name, original, ours):
        self.name, self.original, self.ours = name, original, ours
        self.counted = [test for test, outcome in original.items() if outcome == PASSED]

    def count(self, of_patching):
        counted = [test for test in self.counted if is_of_patching(test) == of_patching]
        return sum(self.ours.get(test) == PASSED for test in counted), len(counted)

    def lost(self):
        return {test: self.ours.get(test, "not there: its module cannot be imported") for test in self.counted
                if self.ours.get(test) != PASSED}

    def tell(self):
        for test, why in sorted(self.lost().items()):
            print(f"    {test}: {why}")
        reasons = collections.Counter(re.sub(r"\d+", "N", why)[:80] for why in self.lost().values())
        for why, number in reasons.most_common(5):
            print(f"  {number:4} x {why}")
