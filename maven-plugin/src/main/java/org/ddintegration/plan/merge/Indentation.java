package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Indents what only one text says as the other indents what stands around it. */
final class Indentation {
    private final List<Chunk> chunks;

    private Indentation(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    static List<Chunk> adapt(List<Chunk> chunks) {
        Indentation indentation = new Indentation(chunks);
        List<Chunk> adapted = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            adapted.add(chunk.isSame() ? chunk : chunk.withStyled(indentation.adapt(chunk.styled(), i)));
        }
        return adapted;
    }

    private List<String> adapt(List<String> lines, int at) {
        return lines.stream()
                .map(line -> line.isBlank() ? line : indent(Chunk.indent(line), at) + line.stripLeading())
                .toList();
    }

    /** As the nearest line above that is indented alike; deeper than the nearest that is indented less. */
    private String indent(String own, int at) {
        for (int i = at - 1; i >= 0; i--) {
            String other = Chunk.indent(chunks.get(i).own());
            if (chunks.get(i).isSame() && own.startsWith(other)) {
                return Chunk.indent(chunks.get(i).styled()) + own.substring(other.length());
            }
        }
        return IntStream.range(at + 1, chunks.size())
                .mapToObj(chunks::get)
                .filter(chunk -> chunk.isSame() && Chunk.indent(chunk.own()).equals(own))
                .map(chunk -> Chunk.indent(chunk.styled()))
                .findFirst()
                .orElse(own);
    }
}
