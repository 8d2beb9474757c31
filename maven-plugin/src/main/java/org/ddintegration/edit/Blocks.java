package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Entries that each have lines of their own.
 *
 * @param head index of the line that the first entry follows; -1 when that begins the text
 * @param indent white space in front of every line of an entry
 * @param spaced whether there may be blank lines between entries
 */
public record Blocks(Lines lines, int head, String indent, List<Block> blocks, boolean spaced) implements Listing {
    /** Entries without blank lines between them. */
    public static Blocks tight(Lines lines, int head, String indent, List<Block> blocks) {
        return new Blocks(lines, head, indent, blocks, false);
    }

    /** Entries that stand as far apart as most of their neighbours do; the text does not begin with them. */
    public static Blocks spaced(Lines lines, String indent, List<Block> blocks) {
        return new Blocks(lines, -1, indent, blocks, true);
    }

    @Override
    public List<List<String>> keys() {
        return blocks.stream().map(Block::keys).toList();
    }

    @Override
    public Region region(int index) {
        Block block = blocks.get(index);
        return new Region(
                lines.get(block.first()).start(), lines.get(block.last()).end());
    }

    @Override
    public String insert(int index, List<String> entry) {
        String gap = lines.lineEnd().repeat(blankLinesBetween() + 1);
        int at = offset(index);
        return splice(at, at, index < blocks.size() ? written(entry) + gap : gap + written(entry));
    }

    @Override
    public int offset(int index) {
        return index < blocks.size()
                ? lines.get(blocks.get(index).lead()).start()
                : lines.get(above(index)).end();
    }

    @Override
    public Optional<Listing> inserted(int index, List<String> keys, List<String> entry, Lines text) {
        int blank = blankLinesBetween();
        int added = entry.size() + blank;
        if (!isPlain(entry.get(0)) || !isPlain(entry.get(entry.size() - 1)) || text.count() - lines.count() != added) {
            return Optional.empty();
        }
        boolean isLast = index == blocks.size();
        int lead = isLast ? above(index) + 1 : blocks.get(index).lead();
        int first = isLast ? lead + blank : lead;
        List<Block> all = new ArrayList<>(blocks.subList(0, index));
        all.add(new Block(keys, first, first, first + entry.size() - 1));
        blocks.subList(index, blocks.size()).forEach(block -> all.add(block.shifted(added)));
        return Optional.of(new Blocks(text, head, indent, List.copyOf(all), spaced));
    }

    @Override
    public Optional<Listing> moved(int offset, Lines text) {
        int added = text.count() - lines.count();
        int at = lines.at(offset);
        int line = lines.get(at).start() == offset ? at : at + 1;
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block.lead() >= line) {
                all.add(block.shifted(added));
            } else if (block.last() + 1 < line) {
                all.add(block);
            } else if (block.first() < line && line <= block.last()) {
                all.add(new Block(block.keys(), block.lead(), block.first(), block.last() + added));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Blocks(text, head >= line ? head + added : head, indent, List.copyOf(all), spaced));
    }

    /** Whether a line is an entry's own wherever it stands. */
    private static boolean isPlain(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private int above(int index) {
        int above = blocks.isEmpty() ? head : blocks.get(index - 1).last();
        if (above < 0) {
            throw new UnknownShapeException("an entry beside which a further one can stand");
        }
        return above;
    }

    @Override
    public String replace(int index, List<String> entry) {
        Region region = region(index);
        return splice(region.start(), region.end(), written(entry));
    }

    @Override
    public String remove(int index) {
        Region region = region(index);
        if (index < blocks.size() - 1) {
            int next = blocks.get(index).last() + 1;
            int below = Math.min(lines.firstWritten(next), next + blankLinesBetween());
            return splice(region.start(), lines.get(below).start(), "");
        }
        int above = lines.lastWritten(0, blocks.get(index).first() - 1);
        return splice(above < 0 ? 0 : lines.get(above).end(), region.end(), "");
    }

    private String written(List<String> entry) {
        return entry.stream()
                .map(line -> line.isEmpty() ? line : indent + line)
                .collect(Collectors.joining(lines.lineEnd()));
    }

    private String splice(int start, int end, String with) {
        return lines.text().substring(0, start) + with + lines.text().substring(end);
    }

    /** As many as between most neighbours, of equally frequent numbers the larger; as above the only entry. */
    private int blankLinesBetween() {
        if (!spaced) {
            return 0;
        }
        Map<Integer, Long> counts = IntStream.range(1, blocks.size())
                .mapToObj(i -> blocks.get(i).lead() - blocks.get(i - 1).last() - 1)
                .collect(Collectors.groupingBy(blank -> blank, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() >= a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElseGet(this::blankLinesAbove);
    }

    private int blankLinesAbove() {
        if (blocks.isEmpty()) {
            return 0;
        }
        int lead = blocks.get(0).lead();
        int above = lines.lastWritten(0, lead - 1);
        return above < 0 ? 0 : lead - above - 1;
    }
}
