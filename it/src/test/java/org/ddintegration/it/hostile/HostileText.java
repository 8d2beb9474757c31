package org.ddintegration.it.hostile;

import java.util.Random;
import java.util.stream.Collectors;

/** Draws texts that are full of what could break out of Python, YAML, JSON, reStructuredText, a template or a folder. */
final class HostileText {
    private static final String[] PIECES =
            ("\"¦'¦\"\"\"¦'''¦\\¦\\\"¦\\N{x}¦\\u12¦\\x¦\\n¦{¦}¦{}¦{0}¦%s¦%(a)s¦#¦ # ¦${x}¦$x¦$!x¦${¦"
                            + "#set($x = 1)¦#end¦#foreach($i in $j)¦#parse(\"a\")¦##¦#*¦*#¦[[¦]]¦`¦``¦`a`_¦a_¦_a_¦a__¦__¦|a|¦|¦*a*¦**a**¦*¦"
                            + ":ref:`a`¦:a: ¦::¦.. ¦.. raw:: html¦.. include:: /etc/passwd¦.. _a:¦[1]_¦[#]_¦- ¦+ ¦* ¦1. ¦a) ¦(i) ¦====¦----¦^^^^¦"
                            + "+--+¦: ¦? ¦, ¦[¦]¦&a¦*a¦!!python/object¦!a ¦@¦%¦>¦|-¦---¦...¦<<: ¦~¦null¦yes¦1.0¦0x1F¦1_0¦12:30¦=¦<b>¦&amp;¦"
                            + "<!--¦]]>¦http://a.b/c_¦a@b.c¦../../etc/passwd¦/etc¦C:\\a¦\u202e¦\u200f¦\u2066¦\u2028¦\u00a0¦\ufeff¦\u0301¦"
                            + "\ud83d\ude00¦é¦ß¦漢字¦ a ¦word¦Foo¦ ¦x")
                    .split("¦");
    private static final int MOST_PIECES = 7;

    private final Random random;

    HostileText(Random random) {
        this.random = random;
    }

    /** A text on one line that says something. */
    String line() {
        String line = random.ints(1 + random.nextInt(MOST_PIECES), 0, PIECES.length)
                .mapToObj(piece -> PIECES[piece])
                .collect(Collectors.joining())
                .strip();
        return line.chars().anyMatch(Character::isLetter) ? line : "a" + line + "z";
    }

    /** Several lines, at times. */
    String lines() {
        return random.nextInt(3) == 0 ? line() + (random.nextBoolean() ? "\n" : "\n\n\t") + line() : line();
    }
}
