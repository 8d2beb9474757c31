package org.ddintegration.contribute.format.black;

import java.util.List;
import java.util.stream.Collectors;
import org.ddintegration.contribute.format.black.LeafLine.Place;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Lays a statement out as black 23.10.1 does. */
public final class BlackLayout {
    private BlackLayout() {}

    /**
     * The statement's lines, indented.
     *
     * @param indent columns before the statement
     * @param comment at its end, or nothing
     */
    public static String of(Syntax statement, int indent, String comment) {
        List<Leaf> leaves = Leaves.of(statement);
        comment(leaves, comment);
        Place place = statement.is(SyntaxKind.ITEM) ? Place.BODY : Place.WHOLE;
        LeafLine line = new LeafLine(indent, leaves, place, false);
        return LineSplitter.split(line).stream().map(LeafLine::finalText).collect(Collectors.joining("\n"));
    }

    /** A comment after optional parentheses around a single leaf is the leaf's; those of an import are not around it alone. */
    private static void comment(List<Leaf> leaves, String comment) {
        Leaf last = leaves.get(leaves.size() - 1);
        boolean single = last.isHidden()
                && last.owner() != SyntaxKind.IMPORT_FROM
                && leaves.size() > 2
                && leaves.get(leaves.size() - 3).isHidden();
        Leaf commented = single && !comment.startsWith("# type:") ? leaves.get(leaves.size() - 2) : last;
        commented.setComment(comment);
    }
}
