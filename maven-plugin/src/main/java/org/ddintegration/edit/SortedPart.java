package org.ddintegration.edit;

import java.util.Arrays;
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
        int[] ranks = ranks(list);
        int from = 0;
        int to = 0;
        int best = 0;
        int step;
        int[] smallestLast = new int[ranks.length];
        for (int start = 0; start + best < ranks.length; start += step) {
            step = ranks.length;
            int length = 0;
            for (int end = start; end < ranks.length; end++) {
                length = extended(smallestLast, length, ranks[end]);
                int size = end - start + 1;
                if (length > best && length >= inOrder * size) {
                    from = start;
                    to = end + 1;
                    best = length;
                } else if (length > best) {
                    step = Math.min(step, surplus(size, length, inOrder));
                }
            }
            if (length <= best) {
                break;
            }
        }
        int place = from + place(list.subList(from, to), further);
        return new SortedPart(best, place == to ? list.size() : place);
    }

    /** Numbers that are in the same order as the elements. */
    private static int[] ranks(List<String> list) {
        String[] sorted = list.stream().sorted().distinct().toArray(String[]::new);
        return list.stream()
                .mapToInt(element -> Arrays.binarySearch(sorted, element))
                .toArray();
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

    /**
     * The length of the longest ascending sequence when one more element follows.
     *
     * @param smallestLast for each length up to that the smallest element that ends such a sequence; brought up to date
     */
    private static int extended(int[] smallestLast, int length, int next) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (smallestLast[middle] <= next) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        smallestLast[low] = next;
        return Math.max(length, low + 1);
    }
}
