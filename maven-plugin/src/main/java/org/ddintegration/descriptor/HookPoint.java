package org.ddintegration.descriptor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/**
 * One Python function, method or class, written {@code module:Qualified.name}.
 *
 * @param module dotted module name, as imported
 * @param qualname name within the module, dotted through classes
 */
public record HookPoint(String module, String qualname) implements Comparable<HookPoint> {
    private static final String DOTTED = "[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*";
    private static final Pattern FORM = Pattern.compile("(" + DOTTED + "):(" + DOTTED + ")");

    /** @throws ProblemException when the text is not of the form {@code module:Qualified.name} */
    public static HookPoint parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new ProblemException(Problem.of(
                    text,
                    "a hook point must have the form module:Qualified.name",
                    "write it like greenstalk:Client.put"));
        }
        return new HookPoint(matcher.group(1), matcher.group(2));
    }

    /** The last part of the qualified name. */
    public String name() {
        return qualname.substring(qualname.lastIndexOf('.') + 1);
    }

    /** The qualified name of the class that the function belongs to; empty for a module's function. */
    public String owner() {
        int dot = qualname.lastIndexOf('.');
        return dot < 0 ? "" : qualname.substring(0, dot);
    }

    @Override
    public int compareTo(HookPoint other) {
        int byModule = module.compareTo(other.module);
        return byModule != 0 ? byModule : qualname.compareTo(other.qualname);
    }

    @Override
    public String toString() {
        return module + ":" + qualname;
    }
}
