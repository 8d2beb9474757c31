package org.ddintegration.contribute.format.ruff;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.format.ruff.Doc.Concat;
import org.ddintegration.contribute.format.ruff.Doc.Conditional;
import org.ddintegration.contribute.format.ruff.Doc.ExpandParent;
import org.ddintegration.contribute.format.ruff.Doc.Group;
import org.ddintegration.contribute.format.ruff.Doc.Indent;
import org.ddintegration.contribute.format.ruff.Doc.Line;
import org.ddintegration.contribute.format.ruff.Doc.Text;
import org.ddintegration.edit.rst.DisplayWidth;

/** Puts documents together. */
final class Docs {
    static final Doc NOTHING = new Concat(List.of());
    static final Doc SPACE = text(" ");

    private Docs() {}

    static Doc text(String text) {
        return new Text(text, DisplayWidth.of(text));
    }

    static Doc concat(Doc... parts) {
        return new Concat(List.of(parts));
    }

    static Doc group(Doc content) {
        return new Group(null, content, false);
    }

    static Doc broken(Doc content) {
        return new Group(null, content, true);
    }

    static Doc ifBroken(Doc content) {
        return new Conditional(true, null, content);
    }

    /** Indented between two lines, unless it is on one. */
    static Doc softBlock(Doc content) {
        return concat(new Indent(null, concat(Line.SOFT, content)), Line.SOFT);
    }

    /**
     * Items with commas between them.
     *
     * @param commaIfBroken whether a comma follows the last when the group is broken
     * @param magic whether the source has that comma, so that the group must be broken
     */
    static Doc items(List<Doc> items, boolean commaIfBroken, boolean magic) {
        List<Doc> parts = new ArrayList<>();
        for (Doc item : items) {
            if (!parts.isEmpty()) {
                parts.add(text(","));
                parts.add(Line.SOFT_OR_SPACE);
            }
            parts.add(item);
        }
        if (commaIfBroken || magic) {
            parts.add(ifBroken(text(",")));
        }
        if (magic) {
            parts.add(new ExpandParent());
        }
        return new Concat(List.copyOf(parts));
    }
}
