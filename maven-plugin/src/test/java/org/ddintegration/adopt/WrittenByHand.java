package org.ddintegration.adopt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.MapCheckout;

/** A target that has an integration of a library named {@code beans}, written by hand. */
final class WrittenByHand {
    private static final String FOLDER = "ddtrace/contrib/internal/beans/";
    private static final String WRAPT = "from wrapt import wrap_function_wrapper as _w\n";

    private final Map<String, String> files = new TreeMap<>();

    /** @param patch text of its {@code patch.py} */
    static WrittenByHand with(String patch) {
        return new WrittenByHand().and(FOLDER + "patch.py", patch);
    }

    /** @param body statements of a function {@code patch} that has {@code beans} and {@code _w} */
    static WrittenByHand wrapping(String body) {
        return with("import beans\n" + WRAPT + "\n\ndef patch():\n" + body.indent(4));
    }

    /** @param path relative to the target, or the name of a file beside {@code patch.py} */
    WrittenByHand and(String path, String text) {
        files.put(path.contains("/") || path.equals("riotfile.py") ? path : FOLDER + path, text);
        return this;
    }

    Checkout target() {
        return new MapCheckout(files);
    }

    static Descriptor described(WrittenByHand target) {
        return target.adopted().descriptor();
    }

    static String written(Descriptor descriptor) {
        String text = DescriptorWriter.write("beans.yaml", descriptor);
        DescriptorReader.read("beans.yaml", text.getBytes(UTF_8));
        return text;
    }

    AdoptedIntegration adopted() {
        return new Adopter(target(), PythonInterpreter.newestInstalled()).adopt("beans");
    }

    /** The paths that are wrapped, each with what it depends on. */
    List<String> hooks() {
        return adopted().descriptor().tracing().hooks().stream()
                .map(WrittenByHand::said)
                .collect(Collectors.toList());
    }

    List<String> unread() {
        return adopted().unread().stream().map(Unread::toString).toList();
    }

    private static String said(Hook hook) {
        return hook.target()
                + (hook.versions().isEmpty() ? "" : " " + hook.versions())
                + (hook.optional() ? " optional" : "");
    }
}
