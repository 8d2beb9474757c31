package org.ddintegration.contribute.format.ruff;

import java.util.IdentityHashMap;
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

/** Prints a document so that no line is longer than it must be. */
final class DocPrinter {
    static final int COLUMNS = 120;
    private static final Text BLANK = new Text(" ", 1);

    private final StringBuilder printed = new StringBuilder();
    private final IdentityHashMap<GroupId, Boolean> broken = new IdentityHashMap<>();
    private Frames frames;
    private int width;
    private int pendingIndent;
    private String suffix = "";
    /** Whether what follows up to the next line end is known to fit. */
    private boolean fits;

    private DocPrinter(Doc doc, int indent) {
        this.frames = new Frames(doc, new Mode(indent, false, Measure.FIRST_LINE), null);
        this.pendingIndent = indent;
    }

    static String print(Doc doc, int indent) {
        DocPrinter printer = new DocPrinter(doc, indent);
        while (printer.frames != null) {
            Frames top = printer.frames;
            printer.frames = top.next();
            printer.print(top.doc(), top.mode());
        }
        return printer.printed.append(printer.suffix).toString();
    }

    private void print(Doc doc, Mode mode) {
        if (doc instanceof Text text) {
            text(text);
        } else if (doc instanceof Line line) {
            line(line, mode);
        } else if (doc instanceof Concat concat) {
            frames = Frames.push(frames, mode, concat.parts());
        } else if (doc instanceof Group group) {
            group(group.id(), group.content(), group.expands(), mode);
        } else if (doc instanceof GroupIfBroken group) {
            if (broken.get(group.other())) {
                group(null, group.content(), group.expands(), mode);
            } else {
                push(group.content(), mode);
            }
        } else if (doc instanceof Conditional conditional) {
            boolean isBroken = conditional.group() == null ? !mode.isFlat() : broken.get(conditional.group());
            if (isBroken == conditional.ifBroken()) {
                push(conditional.content(), mode);
            }
        } else if (doc instanceof Indent indent) {
            boolean indents = indent.group() == null || broken.get(indent.group());
            push(indent.content(), indents ? mode.indented() : mode);
        } else if (doc instanceof LineSuffix comment) {
            width += comment.reservedColumns();
            suffix = comment.text();
        } else if (doc instanceof FitsBroken fitsBroken) {
            fits &= broken.get(fitsBroken.other());
            push(fitsBroken.content(), mode);
        } else if (doc instanceof BestFitParentheses parentheses) {
            parentheses(parentheses, mode);
        } else if (doc instanceof FirstFitting fitting) {
            first(fitting, mode);
        }
    }

    private void push(Doc doc, Mode mode) {
        frames = new Frames(doc, mode, frames);
    }

    private boolean fits(Frames tried) {
        return Fits.fits(tried, width, pendingIndent, broken);
    }

    private void group(GroupId id, Doc content, boolean expands, Mode mode) {
        boolean isFlat = !expands && fitsFlat(id, content, mode);
        if (id != null) {
            broken.put(id, !isFlat);
        }
        push(content, isFlat ? mode.flat() : mode.broken());
    }

    private boolean fitsFlat(GroupId id, Doc content, Mode mode) {
        if (mode.isFlat() && fits) {
            return true;
        }
        fits = true;
        if (id != null) {
            broken.put(id, false);
        }
        return fits(new Frames(content, mode.flat(), frames));
    }

    private void parentheses(BestFitParentheses doc, Mode mode) {
        boolean shown = false;
        if (!fitsFlat(doc.id(), doc.content(), mode)) {
            broken.put(doc.id(), true);
            shown = fits(Frames.parenthesized(frames, mode.measuring(Measure.ALL_LINES), doc.content()));
        }
        broken.put(doc.id(), shown);
        frames = shown
                ? Frames.parenthesized(frames, mode.broken(), doc.content())
                : new Frames(doc.content(), mode.flat(), frames);
    }

    private void first(FirstFitting doc, Mode mode) {
        int last = doc.layouts().size() - 1;
        if (mode.isFlat() && fits) {
            push(doc.layouts().get(0), mode);
            return;
        }
        fits = true;
        for (Doc layout : doc.layouts().subList(0, last)) {
            if (fits(new Frames(layout, mode.flat(), frames))) {
                push(layout, mode.flat());
                return;
            }
        }
        push(doc.layouts().get(last), mode.broken());
    }

    private void line(Line line, Mode mode) {
        if (mode.isFlat() && line != Line.HARD) {
            if (line == Line.SOFT_OR_SPACE) {
                text(BLANK);
            }
            return;
        }
        printed.append(suffix);
        suffix = "";
        if (!printed.isEmpty() && printed.charAt(printed.length() - 1) != '\n') {
            printed.append('\n');
        }
        width = 0;
        fits = false;
        pendingIndent = mode.indent();
    }

    private void text(Text text) {
        printed.append(" ".repeat(pendingIndent)).append(text.text());
        width += pendingIndent + text.width();
        pendingIndent = 0;
    }
}
