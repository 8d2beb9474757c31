package org.ddintegration.verify.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ddintegration.process.ProgramLog;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Results of tests, as JUnit's XML states them.
 *
 * @param expected failures that the tests expect: handlers still to be written
 * @param firstFailure the test that failed first, and why; empty when none did
 */
public record TestCounts(int total, int failed, int expected, int skipped, String firstFailure) {
    private static final TestCounts NONE = new TestCounts(0, 0, 0, 0, "");

    /** None at all when there is no such file: the tests did not start. */
    public static TestCounts of(Path junit) {
        if (!Files.exists(junit)) {
            return NONE;
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // which prints
            return count(builder.parse(junit.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            return NONE;
        }
    }

    private static TestCounts count(Document document) {
        int expected = 0;
        int skipped = 0;
        List<String> failures = new ArrayList<>();
        NodeList cases = document.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            Element skip = child(test, "skipped");
            Element failure = child(test, "failure") == null ? child(test, "error") : child(test, "failure");
            if (failure != null) {
                failures.add(test.getAttribute("name") + ":\n" + ProgramLog.lastOf(failure.getAttribute("message")));
            } else if (skip != null && skip.getAttribute("type").equals("pytest.xfail")) {
                expected++;
            } else if (skip != null) {
                skipped++;
            }
        }
        return new TestCounts(
                cases.getLength(), failures.size(), expected, skipped, failures.isEmpty() ? "" : failures.get(0));
    }

    private static Element child(Element test, String name) {
        return (Element) test.getElementsByTagName(name).item(0);
    }

    public int passed() {
        return total - failed - expected - skipped;
    }

    /** Such as {@code 30 passed, 6 expected failures}. */
    public String text() {
        return passed() + " passed"
                + (failed == 0 ? "" : ", " + failed + " failed")
                + (expected == 0 ? "" : ", " + expected + " expected failure" + (expected == 1 ? "" : "s"))
                + (skipped == 0 ? "" : ", " + skipped + " skipped");
    }
}
