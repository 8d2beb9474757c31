package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ddintegration.descriptor.HookPoint;

/** Which paths users are meant to use, and which of them first. */
final class PublicPaths {
    private static final int MOST = 20;
    private static final Comparator<HookPoint> SHALLOW_FIRST =
            Comparator.<HookPoint>comparingInt(path -> dots(path.module())).thenComparing(Comparator.naturalOrder());

    private PublicPaths() {}

    /** The first of the public ones among the paths, each once. */
    static List<HookPoint> sorted(List<HookPoint> paths) {
        List<HookPoint> found = new ArrayList<>(paths.size());
        for (HookPoint path : paths) {
            if (!isPrivate(path.module()) && !isPrivate(path.qualname())) {
                found.add(path);
            }
        }
        if (found.size() < 2) {
            return found;
        }
        found.sort(SHALLOW_FIRST);
        List<HookPoint> first = new ArrayList<>(Math.min(found.size(), MOST));
        for (HookPoint path : found) {
            if (first.size() == MOST) {
                break;
            }
            if (first.isEmpty() || !first.get(first.size() - 1).equals(path)) {
                first.add(path);
            }
        }
        return first;
    }

    /** Whether a part of the dotted name begins with an underscore; special names such as {@code __init__} are public. */
    static boolean isPrivate(String dotted) {
        int start = 0;
        while (start <= dotted.length()) {
            int dot = dotted.indexOf('.', start);
            int end = dot < 0 ? dotted.length() : dot;
            boolean special = dotted.startsWith("__", start) && dotted.startsWith("__", end - 2) && end - start > 4;
            if (dotted.startsWith("_", start) && !special) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static int dots(String name) {
        int count = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            count++;
        }
        return count;
    }
}
