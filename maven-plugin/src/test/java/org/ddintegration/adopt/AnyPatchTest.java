package org.ddintegration.adopt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;

class AnyPatchTest {
    private static final List<String> STATEMENTS = List.of(
            "import beans",
            "from beans import Client as C, VERSION",
            "from . import other",
            "from wrapt import wrap_function_wrapper as _w",
            "x = {'a': [1, ('b', h)], **y}",
            "x = [f'{n}-{m!r}' for n in x if n for m in n]",
            "x += ['c']",
            "x.update({'d': x})",
            "y = x and beans or not x",
            "y = lambda a, *b, c=x, **d: _w(a, 'p', c)",
            "y = (yield)",
            "if VERSION >= (1, 2) or hasattr(beans, x):",
            "elif VERSION in (1, 2) and not y:",
            "else:",
            "try:",
            "except (ImportError, KeyError) as e:",
            "finally:",
            "for a, (b, *c) in x.items():",
            "while x:",
            "with suppress(AttributeError) as s:",
            "def patch(a=1, *, b: int = x):",
            "async def put(wrapped, instance, args, kwargs):",
            "class T(C, metaclass=m):",
            "@wrapt.patch_function_wrapper('beans', x)",
            "@when_imported(x)",
            "_w(beans.Client, x, put)",
            "_w('beans', 'Client.%s' % x, put(1)(2))",
            "_w(*x)",
            "_w('beans', name=x)",
            "beans.Client = T",
            "beans.a.b[0].c = wrapt.FunctionWrapper(beans.a, put)",
            "patch()",
            "config._add('beans', dict(a=int(os.getenv('DD_BEANS_A', x)), b=1e400, c=-1, d='\\x00'))",
            "return x[-1](y)[1:2]",
            "continue",
            "global x");

    /** Statements in any order and depth, of which some are no Python. */
    private static String statements(Random random, int count) {
        List<String> shuffled = new ArrayList<>(STATEMENTS);
        StringBuilder text = new StringBuilder("from wrapt import wrap_function_wrapper as _w\nimport beans\n");
        text.append("def patch():\n    _w('beans', 'sure', h)\n");
        int depth = 1;
        for (int i = 0; i < count; i++) {
            Collections.shuffle(shuffled, random);
            String statement = shuffled.get(0);
            depth = Math.max(0, depth - random.nextInt(2));
            text.append("    ".repeat(depth)).append(statement).append('\n');
            if (statement.endsWith(":")) {
                depth++;
                text.append("    ".repeat(depth))
                        .append("_w('beans', 'n")
                        .append(i)
                        .append("', h)\n");
            }
        }
        return text.toString();
    }

    @Property(tries = 40)
    void whateverIsWrittenItIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int count) {
        String patch = statements(new Random(seed), count);
        try {
            WrittenByHand target = WrittenByHand.with(patch).and("other.py", statements(new Random(seed + 1), count));
            Descriptor descriptor = target.adopted().descriptor();
            assertThat(target.adopted().descriptor()).as("read again").isEqualTo(descriptor);
            String text = DescriptorWriter.write("beans.yaml", descriptor);
            assertThat(DescriptorReader.read("beans.yaml", text.getBytes(UTF_8))
                            .tracing()
                            .hookPoints())
                    .containsExactlyElementsOf(descriptor.tracing().hookPoints());
        } catch (ProblemException refused) {
            assertThat(refused).hasMessageContaining("a descriptor must have at least one hook");
        }
    }
}
