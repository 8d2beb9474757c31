package org.ddintegration.junit;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ddintegration.junit.TestCaseXml.Outcome;

/** Tests with their outcomes, as JUnit's XML states them. */
public record TestSuiteXml(String name, List<TestCaseXml> cases) {
    /** The document, with a line's end at its own. */
    public String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", name);
            xml.writeAttribute("tests", String.valueOf(cases.size()));
            xml.writeAttribute("failures", String.valueOf(count(Outcome.FAILED)));
            xml.writeAttribute("skipped", String.valueOf(count(Outcome.SKIPPED)));
            for (TestCaseXml one : cases) {
                write(one, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(Outcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static void write(TestCaseXml one, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", printable(one.name()));
        xml.writeAttribute("time", seconds(one.time()));
        switch (one.outcome()) {
            case PASSED -> {}
            case FAILED -> {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", printable(one.message()));
                xml.writeCharacters(printable(one.text()));
                xml.writeEndElement();
            }
            case SKIPPED -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", printable(one.message()));
            }
        }
        xml.writeEndElement();
    }

    /** Without the control characters that XML cannot hold. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "?");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }
}
