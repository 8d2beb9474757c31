package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The order that functions of a module are rendered in. One that stands elsewhere than before has moved, which a comparison
 * of lines takes for two others that changed, and hand edits with it.
 *
 * @param before of the functions that are in all versions of the module, as they stood
 * @param now the same, as they are rendered
 */
record FunctionOrder(List<String> before, List<String> now) {
    private static final Pattern FUNCTION = Pattern.compile("(?:async )?def .*");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(\\s*)\\z");

    /** A function with its decorators, or another statement. */
    private record Block(String name, String text) {
        boolean isFunction() {
            return FUNCTION.matcher(name).matches();
        }

        private int contentEnd() {
            Matcher blank = BLANK_LINES.matcher(text);
            return blank.find() ? blank.start(1) : text.length();
        }

        /** It ends in a line end, also where the module does not. */
        String content() {
            String content = text.substring(0, contentEnd());
            return content.endsWith("\n") ? content : content + "\n";
        }

        String blankLines() {
            return text.substring(contentEnd());
        }
    }

    /**
     * Empty when no function has moved in the rendering, or somebody has moved one.
     *
     * @param yours a version of the module that has its functions where they were, or where somebody put them
     */
    static Optional<FunctionOrder> changed(String before, String yours, String now) {
        List<String> standing = functions(yours);
        List<String> rendered = functions(now);
        List<String> common = functions(before);
        common.retainAll(standing);
        common.retainAll(rendered);
        standing.retainAll(common);
        rendered.retainAll(common);
        return common.equals(standing) && !common.equals(rendered)
                ? Optional.of(new FunctionOrder(common, rendered))
                : Optional.empty();
    }

    /** A version of the module whose functions are in the order before, in the one of now. */
    String applyTo(String module) {
        List<Block> blocks = blocks(module);
        Map<String, Block> byName = blocks.stream()
                .filter(block -> before.contains(block.name()))
                .collect(Collectors.toMap(Block::name, Function.identity()));
        Iterator<String> next = now.iterator();
        return blocks.stream()
                .map(block -> before.contains(block.name())
                        ? byName.get(next.next()).content() + block.blankLines()
                        : block.text())
                .collect(Collectors.joining());
    }

    /** Names of the functions that stand there once. */
    private static List<String> functions(String module) {
        List<String> names = blocks(module).stream()
                .filter(Block::isFunction)
                .map(Block::name)
                .toList();
        return names.stream()
                .filter(name -> Collections.frequency(names, name) == 1)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Block> blocks(String module) {
        List<String> lines = TextLines.split(module);
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (Statement statement : Statement.of(lines)) {
            if (!statement.name().startsWith("@")) {
                blocks.add(new Block(statement.name(), String.join("", lines.subList(first, statement.end()))));
                first = statement.end();
            }
        }
        if (first < lines.size()) {
            blocks.add(new Block("", String.join("", lines.subList(first, lines.size()))));
        }
        return blocks;
    }
}
