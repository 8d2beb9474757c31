package org.ddintegration.descriptor.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.form.XmlReader.Element;
import org.ddintegration.descriptor.node.LineStarts;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.Schema;

/**
 * The XML form of a descriptor: a key is an element, an item of a list an element named by the schema, and a free key is
 * {@code <entry key="…">}. The text of an entry is what it would be in YAML; {@code type="text"} keeps it text.
 */
final class XmlForm implements Form {
    private static final Pattern READ = Pattern.compile("<read\\b[^>]*/>|<read\\b.*?</read\\s*>", Pattern.DOTALL);

    @Override
    public Node read(String text, Problems problems) {
        Element root = new XmlReader(text, problems).read();
        if (!root.name().equals("descriptor")) {
            throw problems.fatal(root.place(), root.name(), "the root element must be <descriptor>", "rename it");
        }
        return new XmlTree(problems).node(root, Schema.DESCRIPTOR);
    }

    @Override
    public String write(Mapping descriptor) {
        return XmlWriter.document(descriptor);
    }

    @Override
    public String append(String text, Sequence hooks) {
        int end = new XmlReader(text, new Problems("")).endOf("hooks");
        int line = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
        boolean isAlone = text.substring(line, end).isBlank();
        String items = XmlWriter.items(hooks, Schema.DESCRIPTOR.of("hooks").orElseThrow(), 2);
        int at = isAlone ? line : end;
        String added = isAlone ? items.substring(1) + "\n" : items + "\n" + "  ";
        return text.substring(0, at) + added.replace("\n", LineStarts.end(text)) + text.substring(at);
    }

    @Override
    public String withRead(String text, Mapping read) {
        Schema schema = Schema.DESCRIPTOR.of("library").orElseThrow();
        String element = XmlWriter.element("read", read, schema, 2).replace("\n", LineStarts.end(text));
        Matcher standing = READ.matcher(text);
        if (standing.find()) {
            return text.substring(0, standing.start()) + element.strip() + text.substring(standing.end());
        }
        int end = new XmlReader(text, new Problems("")).endOf("library");
        String before = text.substring(0, end).stripTrailing();
        return before + element + text.substring(before.length());
    }
}
