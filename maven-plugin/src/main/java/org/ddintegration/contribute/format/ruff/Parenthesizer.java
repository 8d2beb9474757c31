package org.ddintegration.contribute.format.ruff;

import java.util.function.Function;
import org.ddintegration.contribute.format.ruff.Doc.BestFitParentheses;
import org.ddintegration.contribute.format.ruff.Doc.Group;
import org.ddintegration.contribute.format.ruff.Doc.Indent;
import org.ddintegration.contribute.format.ruff.Doc.Line;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Puts parentheses around the value of a statement where it needs them. */
final class Parenthesizer {
    /** When a statement lets its value have parentheses. */
    enum When {
        /** When the value needs them, or the source has them. */
        NEEDED_OR_WRITTEN,
        /** When the value needs them. */
        NEEDED,
        /** When the value needs them; a name or a call rather gets them than is too long. */
        NEEDED_OR_LONG
    }

    private Parenthesizer() {}

    static Doc of(Syntax value, Syntax parent, When when, Level level) {
        if (when == When.NEEDED_OR_WRITTEN && value.is(SyntaxKind.PARENTHESIZED)) {
            return always(value, level);
        }
        Syntax bare = Own.bare(value);
        Need need = Need.of(bare, parent);
        if (need == Need.ALWAYS) {
            return always(value, level);
        }
        boolean plain = level.isParenthesized()
                || need == Need.NEVER
                || (need == Need.BEST_FIT && when == When.NEEDED_OR_WRITTEN);
        if (plain) {
            return ExpressionDocs.bare(bare, level);
        }
        if (need == Need.BEST_FIT && when == When.NEEDED) {
            GroupId id = new GroupId();
            return new BestFitParentheses(id, ExpressionDocs.bare(bare, Level.in(id)));
        }
        return ifBroken(bare);
    }

    private static Doc always(Syntax value, Level level) {
        return level.bracketed("(", ExpressionDocs.bare(Own.bare(value), Level.BRACKETS), ")");
    }

    /** In parentheses if it has to be broken, but for an expression that is better broken at its own brackets. */
    static Doc ifBroken(Syntax bare) {
        Function<Level, Doc> content = level -> ExpressionDocs.bare(bare, level);
        return OmissionCheck.mayOmit(bare) ? optional(content) : ifBroken(content.apply(Level.BRACKETS));
    }

    /** In parentheses if it does not fit on one line. */
    static Doc ifBroken(Doc content) {
        return parentheses(new GroupId(), content);
    }

    /** In parentheses if it does not fit even when it is broken at its own brackets. */
    static Doc optional(Function<Level, Doc> content) {
        GroupId id = new GroupId();
        return parentheses(id, content.apply(Level.in(id)));
    }

    private static Doc parentheses(GroupId id, Doc content) {
        Doc block = Docs.concat(
                Docs.ifBroken(Docs.text("(")),
                new Indent(id, Docs.concat(Line.SOFT, content)),
                Line.SOFT,
                Docs.ifBroken(Docs.text(")")));
        return new Group(id, block, false);
    }
}
