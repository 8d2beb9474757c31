package org.ddintegration.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of texts with escapes as Java has them; {@code !} stands for a vertical bar in prose. */
class ContentTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '¦', textBlock = """
            PYTHON ¦ f(a, b)                           ¦ f(\\n    a,\\n    b,\\n)
            PYTHON ¦ f(a)                              ¦ f(a,)
            PYTHON ¦ def f(a, *, b):\\n    pass        ¦ def f(\\n  a, *, b,\\n):\\n    pass
            PYTHON ¦ x = [1, 2]                        ¦ x = [\\n    1, 2,\\n]
            PYTHON ¦ x = [1]                           ¦ x = [1,]
            PYTHON ¦ x = {"a": 1}                      ¦ x = {\\n    'a': 1,\\n}
            PYTHON ¦ x = (1, 2)                        ¦ x = (1, 2,)
            PYTHON ¦ x = (1, 2)                        ¦ x = 1, 2
            PYTHON ¦ x = a + b                         ¦ x = (\\n    a + b\\n)
            PYTHON ¦ x += a                            ¦ x += (a)
            PYTHON ¦ x: int = a                        ¦ x: int = ((a))
            PYTHON ¦ return a                          ¦ return (a)
            PYTHON ¦ if a and b:\\n    pass            ¦ if (a and b):\\n    pass
            PYTHON ¦ for a in (b, c):\\n    pass       ¦ for a in b, c:\\n    pass
            PYTHON ¦ assert a, b                       ¦ assert (\\n    a\\n), (\\n    b\\n)
            PYTHON ¦ x = "ab" % c                      ¦ x = (\\n    "a"\\n    "b"\\n) % c
            PYTHON ¦ f(a=b if c else d)                ¦ f(\\n    a=(b if c else d)\\n)
            PYTHON ¦ f(a)                              ¦ f((a))
            PYTHON ¦ x = {a: b}                        ¦ x = {a: (b)}
            PYTHON ¦ def f() -> a:\\n    pass          ¦ def f() -> (\\n    a\\n):\\n    pass
            PYTHON ¦ class A:\\n    pass               ¦ class A():\\n    pass
            PYTHON ¦ x = "it's"                        ¦ x = 'it\\\\'s'
            PYTHON ¦ x = "a" "b"                       ¦ x = 'ab'
            PYTHON ¦ x = u"a"                          ¦ x = 'a'
            PYTHON ¦ x = r"a"                          ¦ x = 'a'
            PYTHON ¦ x = R'\\\\d'                      ¦ x = r"\\\\d"
            PYTHON ¦ x = a and b                       ¦ x = a \\\\\\n    and b
            PYTHON ¦ x = 1\\ny = 2                     ¦ x = 1\\n\\n\\ny = 2\\n
            PYTHON ¦ x = 1\\ny = 2                     ¦ x = 1\\r\\ny = 2\\r\\n
            PYTHON ¦ if a:\\n  b\\n  c                 ¦ if a:\\n\\n    b\\n    c
            PYTHON ¦ # a                               ¦ #a
            PYTHON ¦ import a\\nimport b               ¦ import b\\nimport a
            PYTHON ¦ from a import b\\nfrom a import c ¦ from a import (\\n    c,\\n    b,\\n)
            PYTHON ¦ import a\\nfrom b import c        ¦ from b import c\\n\\nimport a
            PYTHON ¦ '''a\\n    b'''                   ¦ '''a\\nb'''
            PYTHON ¦ r'''a\\\\d'''                     ¦ r'''a\\\\d  '''
            PYTHON ¦ x = a,                            ¦ x = (a,)
            PYTHON ¦ if a:\\n  b\\n# x\\nc             ¦ if a:\\n  b\\n  # x\\nc
            YAML   ¦ a:\\n  - b\\n  - c: d             ¦ a:\\n- 'b'\\n-    "c": d\\n
            YAML   ¦ a: {b: [c, d]}                    ¦ a:\\n    b:\\n    - c\\n    - d
            YAML   ¦ a: |\\n  b\\n  c                  ¦ a: "b\\\\nc\\\\n"
            YAML   ¦ a: b c                            ¦ a:\\n  b\\n  c
            YAML   ¦ a: b\\nc: d                       ¦ a: b\\n\\n\\nc:   d
            YAML   ¦ a: b  # x                         ¦ a: b # x
            JSON   ¦ {"a": [1, 2]}                     ¦ {\\n  "a" : [\\n 1,2 ] }
            PROSE  ¦ Title\\n^^^^^\\n                  ¦ Title\\n^^^^^^^^\\n
            PROSE  ¦ a \\nb                            ¦ a\\nb
            PROSE  ¦ a\\n\\nb                          ¦ a\\n\\n\\nb\\n\\n
            PROSE  ¦ +---+---+\\n! a ! b !             ¦ +-----+---+\\n! a   ! b !
            """)
    void isTheSame(Content content, String one, String other) {
        assertThat(content.same(text(content, one), text(content, other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '¦', textBlock = """
            PYTHON ¦ return a                  ¦ return (  # why\\n    a\\n)
            PYTHON ¦ f(a, b)                   ¦ f(a, c)
            PYTHON ¦ x = (a,)                  ¦ x = (a)
            PYTHON ¦ x[a,]                     ¦ x[a]
            PYTHON ¦ x = a in (b, c)           ¦ x = a in b, c
            PYTHON ¦ f((a, b))                         ¦ f(a, b)
            PYTHON ¦ assert (a, b)                     ¦ assert a, b
            PYTHON ¦ x = a * (b + c)                   ¦ x = a * b + c
            PYTHON ¦ x = not (a == b)                  ¦ x = not a == b
            PYTHON ¦ x = (a, b), c                     ¦ x = a, b, c
            PYTHON ¦ f(*(a or b))                      ¦ f(*a or b)
            PYTHON ¦ x = (a for a in b)        ¦ x = [a for a in b]
            PYTHON ¦ x = a == (b == c)         ¦ x = a == b == c
            PYTHON ¦ x = "a" "b"               ¦ x = "a", "b"
            PYTHON ¦ x = b"a"                  ¦ x = "a"
            PYTHON ¦ x = "a b"                 ¦ x = "a  b"
            PYTHON ¦ x = f'{a["b  c"]}'        ¦ x = f'{a["b c"]}'
            PYTHON ¦ x = f"{a["b  c"]}"        ¦ x = f"{a["b c"]}"
            PYTHON ¦ x = "\\\\n"               ¦ x = r"\\\\n"
            PYTHON ¦ if a:\\n  b\\n  c         ¦ if a:\\n  b\\nc
            PYTHON ¦ a = 1\\nb = 2             ¦ a = 1 \\\\\\nb = 2
            PYTHON ¦ import a                  ¦ import a as b
            PYTHON ¦ import a\\nx()\\nimport b ¦ import b\\nx()\\nimport a
            PYTHON ¦ '''a\\n    b'''           ¦ '''a\\n\\n    b'''
            PYTHON ¦ # a                       ¦ # b
            YAML   ¦ a: 1                      ¦ a: '1'
            YAML   ¦ a: yes                    ¦ a: 'yes'
            YAML   ¦ a: 2026-01-01             ¦ a: "2026-01-01"
            YAML   ¦ a: null                   ¦ a: ''
            YAML   ¦ a: b                      ¦ a: b # x
            YAML   ¦ a:\\n  b: c\\nd: e        ¦ a:\\n  b: c\\n  d: e
            YAML   ¦ a: &x b\\nc: *x           ¦ a: b\\nc: b
            YAML   ¦ a: !t b                   ¦ a: b
            YAML   ¦ [a, b]                    ¦ [b, a]
            YAML   ¦ - a: [b                   ¦ -  a: [b
            JSON   ¦ {"a": "b c"}              ¦ {"a": "b  c"}
            JSON   ¦ {"a": [1, 2]}             ¦ {"a": [1, 2, 3]}
            PROSE  ¦ a,b\\nc,d                 ¦ a,b\\nc,e
            PROSE  ¦ a\\nb                     ¦ a\\n\\nb
            PROSE  ¦ a\\n  b                   ¦ a\\nb
            PROSE  ¦ Title\\n^^^^^\\n          ¦ Title\\n=====\\n
            """)
    void differs(Content content, String one, String other) {
        assertThat(content.same(text(content, one), text(content, other))).isFalse();
    }

    @Test
    void isChosenByTheEndingOfTheFileName() {
        assertThat(Content.of("a/b.py")).isEqualTo(Content.PYTHON);
        assertThat(Content.of("a/b.yml")).isEqualTo(Content.YAML);
        assertThat(Content.of("b.json")).isEqualTo(Content.JSON);
        assertThat(Content.of("docs/index.rst")).isEqualTo(Content.PROSE);
        assertThat(Content.of(".github/CODEOWNERS")).isEqualTo(Content.PROSE);
    }

    private static String text(Content content, String escaped) {
        String text = escaped.translateEscapes();
        return content == Content.PROSE ? text.replace('!', '|') : text;
    }
}
