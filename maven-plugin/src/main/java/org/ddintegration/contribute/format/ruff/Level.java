package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.ruff.Doc.Conditional;
import org.ddintegration.contribute.format.ruff.Doc.FitsBroken;
import org.ddintegration.contribute.format.ruff.Doc.GroupIfBroken;
import org.ddintegration.contribute.format.ruff.Doc.Line;

/**
 * Where an expression is: inside brackets, where lines may end anywhere; inside parentheses that are there only when they
 * are needed; or in neither.
 *
 * @param optional the group of the parentheses that may be there; null for none
 */
record Level(boolean isInBrackets, GroupId optional) {
    static final Level TOP = new Level(false, null);
    static final Level BRACKETS = new Level(true, null);

    static Level in(GroupId optional) {
        return new Level(false, optional);
    }

    boolean isParenthesized() {
        return isInBrackets || optional != null;
    }

    Doc softLine() {
        if (optional == null) {
            return isInBrackets ? Line.SOFT : Docs.NOTHING;
        }
        return new Conditional(true, optional, Line.SOFT);
    }

    Doc softLineOrSpace() {
        if (optional == null) {
            return isInBrackets ? Line.SOFT_OR_SPACE : Docs.SPACE;
        }
        return Docs.concat(
                new Conditional(true, optional, Line.SOFT_OR_SPACE), new Conditional(false, optional, Docs.SPACE));
    }

    Doc spaceIfBroken() {
        if (optional == null) {
            return isInBrackets ? Docs.ifBroken(Docs.SPACE) : Docs.NOTHING;
        }
        return new Conditional(true, optional, Docs.SPACE);
    }

    /** A group, if lines may end in it. */
    Doc group(Doc content) {
        if (optional == null) {
            return isInBrackets ? Docs.group(content) : content;
        }
        return new GroupIfBroken(optional, content);
    }

    /** Content, which was made for {@link #BRACKETS}, between brackets. */
    Doc bracketed(String open, Doc content, String close) {
        Doc block = Docs.group(Docs.softBlock(content));
        return Docs.concat(
                Docs.text(open), optional == null ? block : new FitsBroken(optional, block), Docs.text(close));
    }
}
