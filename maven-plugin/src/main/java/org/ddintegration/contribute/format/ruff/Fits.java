package org.ddintegration.contribute.format.ruff;

import java.util.Map;
import org.ddintegration.contribute.format.ruff.Doc.BestFitParentheses;
import org.ddintegration.contribute.format.ruff.Doc.Concat;
import org.ddintegration.contribute.format.ruff.Doc.Conditional;
import org.ddintegration.contribute.format.ruff.Doc.FirstFitting;
import org.ddintegration.contribute.format.ruff.Doc.FitsBroken;
import org.ddintegration.contribute.format.ruff.Doc.Group;
import org.ddintegration.contribute.format.ruff.Doc.GroupIfBroken;
import org.ddintegration.contribute.format.ruff.Doc.Indent;
import org.ddintegration.contribute.format.ruff.Doc.Line;
import org.ddintegration.contribute.format.ruff.Doc.LineSuffix;
import org.ddintegration.contribute.format.ruff.Doc.Text;
import org.ddintegration.contribute.format.ruff.Frames.Measure;
import org.ddintegration.contribute.format.ruff.Frames.Mode;

/** Measures whether what is to be printed fits on the line, up to the next line end. */
final class Fits {
    private enum Answer {
        YES,
        NO,
        GO_ON
    }

    private final Map<GroupId, Boolean> broken;
    private int width;
    private int pendingIndent;
    private Frames frames;

    private Fits(Frames frames, int width, int pendingIndent, Map<GroupId, Boolean> broken) {
        this.frames = frames;
        this.width = width;
        this.pendingIndent = pendingIndent;
        this.broken = broken;
    }

    /**
     * @param width columns that are printed on the line
     * @param pendingIndent columns of indentation that go before the next text
     * @param broken which groups are broken; those that are measured are put in
     */
    static boolean fits(Frames frames, int width, int pendingIndent, Map<GroupId, Boolean> broken) {
        Fits fits = new Fits(frames, width, pendingIndent, broken);
        Answer answer = Answer.GO_ON;
        while (fits.frames != null && answer == Answer.GO_ON) {
            Frames top = fits.frames;
            fits.frames = top.next();
            answer = fits.measure(top.doc(), top.mode());
        }
        return answer != Answer.NO;
    }

    private Answer measure(Doc doc, Mode mode) {
        if (doc instanceof Text text) {
            return text(text.width(), mode);
        }
        if (doc instanceof Line line) {
            return line(line, mode);
        }
        if (doc instanceof Concat concat) {
            frames = Frames.push(frames, mode, concat.parts());
        } else if (doc instanceof Group group) {
            group(group.id(), group.content(), group.expands(), mode);
        } else if (doc instanceof GroupIfBroken group) {
            boolean isGroup = broken.get(group.other());
            group(null, group.content(), isGroup && group.expands(), mode);
        } else if (doc instanceof Conditional conditional) {
            boolean isBroken = conditional.group() == null ? !mode.isFlat() : broken.get(conditional.group());
            if (isBroken == conditional.ifBroken()) {
                push(conditional.content(), mode);
            }
        } else if (doc instanceof Indent indent) {
            boolean indents = indent.group() == null || broken.get(indent.group());
            push(indent.content(), indents ? mode.indented() : mode);
        } else if (doc instanceof LineSuffix suffix) {
            width += suffix.reservedColumns();
            return suffix.reservedColumns() > 0 && width > DocPrinter.COLUMNS ? Answer.NO : Answer.GO_ON;
        } else if (doc instanceof FitsBroken fitsBroken) {
            return fitsBroken(fitsBroken, mode);
        } else if (doc instanceof BestFitParentheses parentheses) {
            broken.put(parentheses.id(), !mode.isFlat());
            push(parentheses.content(), mode);
        } else if (doc instanceof FirstFitting fitting) {
            int last = fitting.layouts().size() - 1;
            if (mode.isFlat()) {
                push(fitting.layouts().get(0), mode.measuring(Measure.FIRST_LINE));
            } else {
                push(fitting.layouts().get(last), mode);
            }
        }
        return Answer.GO_ON;
    }

    private void push(Doc doc, Mode mode) {
        frames = new Frames(doc, mode, frames);
    }

    private void group(GroupId id, Doc content, boolean isBroken, Mode mode) {
        Mode inside = isBroken ? mode.broken() : mode;
        push(content, inside);
        if (id != null) {
            broken.put(id, !inside.isFlat());
        }
    }

    private Answer fitsBroken(FitsBroken doc, Mode mode) {
        boolean met = mode.isFlat() && !broken.get(doc.other());
        if (mode.isFlat() && !met && doc.content().expands()) {
            return Answer.NO;
        }
        push(doc.content(), met ? mode.broken().measuring(Measure.ALL_LINES_WITH_OVERFLOW) : mode);
        return Answer.GO_ON;
    }

    private Answer line(Line line, Mode mode) {
        if (mode.isFlat()) {
            return switch (line) {
                case SOFT_OR_SPACE -> text(1, mode);
                case SOFT -> Answer.GO_ON;
                case HARD -> Answer.YES;
            };
        }
        if (mode.measure() == Measure.FIRST_LINE) {
            return Answer.YES;
        }
        width = 0;
        pendingIndent = mode.indent();
        return Answer.GO_ON;
    }

    private Answer text(int columns, Mode mode) {
        width += pendingIndent + columns;
        pendingIndent = 0;
        boolean fits = width <= DocPrinter.COLUMNS || mode.measure() == Measure.ALL_LINES_WITH_OVERFLOW;
        return fits ? Answer.GO_ON : Answer.NO;
    }
}
