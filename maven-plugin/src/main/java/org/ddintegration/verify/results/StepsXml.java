package org.ddintegration.verify.results;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The steps as test cases, in the XML that continuous integration servers read. */
record StepsXml(String name, List<StepResult> results) {
    String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "dd:verify " + name);
            xml.writeAttribute("tests", String.valueOf(results.size()));
            xml.writeAttribute("failures", String.valueOf(count(StepResult.Outcome.FAILED)));
            xml.writeAttribute("skipped", String.valueOf(count(StepResult.Outcome.NOT_RUN)));
            for (StepResult result : results) {
                write(result, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(StepResult.Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    private static void write(StepResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", result.step());
        xml.writeAttribute("time", seconds(result.time()));
        switch (result.outcome()) {
            case PASSED -> {}
            case FAILED -> {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", printable(result.remedy()));
                xml.writeCharacters(printable(result.said()));
                xml.writeEndElement();
            }
            case NOT_RUN -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", printable(result.said()));
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
