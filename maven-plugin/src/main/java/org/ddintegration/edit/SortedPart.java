package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The longest stretch of a list that is sorted but for a few strays.
 *
 * @param length how many elements of the stretch are in order
 * @param index where a further element belongs; one that comes after all of the stretch goes to the end of the list
 */
record SortedPart(int length, int index) {
    /** Finds the stretch in which at least the share {@code inOrder} of the elements form one ascending sequence. */
    static SortedPart longest(List<String> list, double inOrder, String further) {
        int from = 0;
        int to = 0;
        int best = 0;
        int step;
        for (int start = 0; start + best < list.size(); start += step) {
            step = list.size();
            List<String> smallestLast = new ArrayList<>();
            for (int end = start; end < list.size(); end++) {
                extend(smallestLast, list.get(end));
                int length = smallestLast.size();
                int size = end - start + 1;
                if (length > best && length >= inOrder * size) {
                    from = start;
                    to = end + 1;
                    best = length;
                } else if (length > best) {
                    step = Math.min(step, surplus(size, length, inOrder));
                }
            }
        }
        int place = from + place(list.subList(from, to), further);
        return new SortedPart(best, place == to ? list.size() : place);
    }

    /** How many elements a stretch has at least too many: with fewer of them gone, no more are in order than now. */
    private static int surplus(int size, int length, double inOrder) {
        return Math.max(1, (int) Math.floor(size - length / inOrder));
    }

    /** Where the fewest elements stand on the wrong side of the further one; the last such place. */
    private static int place(List<String> stretch, String further) {
        int wrong = 0;
        int fewest = 0;
        int place = 0;
        for (int i = 0; i < stretch.size(); i++) {
            wrong += stretch.get(i).compareTo(further) <= 0 ? -1 : 1;
            if (wrong <= fewest) {
                fewest = wrong;
                place = i + 1;
            }
        }
        return place;
    }

    private static void extend(List<String> smallestLast, String next) {
        int found = Collections.binarySearch(smallestLast, next);
        int at = found < 0 ? -found - 1 : afterEquals(smallestLast, next, found);
        if (at == smallestLast.size()) {
            smallestLast.add(next);
        } else {
            smallestLast.set(at, next);
        }
    }

    private static int afterEquals(List<String> list, String value, int from) {
        int at = from;
        while (at < list.size() && list.get(at).equals(value)) {
            at++;
        }
        return at;
    }
}
