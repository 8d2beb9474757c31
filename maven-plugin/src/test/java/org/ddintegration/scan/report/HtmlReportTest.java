package org.ddintegration.scan.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.scan.report.SampleScan.candidate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void carriesTheProposalsAsDataForItsScript() {
        JsonObject proposal = data(page("class Client:\n    def send(self):\n        pass\n", "Sends it."))
                .getAsJsonArray("proposals")
                .get(0)
                .getAsJsonObject();
        assertThat(proposal.get("target").getAsString()).isEqualTo("parcel:Client.send");
        assertThat(proposal.get("proposed").getAsBoolean()).isTrue();
        assertThat(proposal.get("source").getAsString()).isEqualTo("def send(self):\n    pass");
        assertThat(proposal.get("place").getAsString()).isEqualTo("parcel/client.py:2");
    }

    @Test
    void saysWhatToTraceOfEach() {
        JsonObject proposal =
                data(page("", "")).getAsJsonArray("proposals").get(0).getAsJsonObject();
        assertThat(proposal.get("operation").getAsString()).isEqualTo("parcel.send");
        assertThat(proposal.get("resource").getAsString()).isEqualTo("{topic}");
        assertThat(proposal.get("tags").getAsJsonObject().get("out.host").getAsString())
                .isEqualTo("{instance.host}");
    }

    @Test
    void textOfTheLibraryCannotLeaveTheData() {
        String hostile = "</script><script>alert(1)</script><!-- /*SCRIPT*/ /*DATA*/";
        String page = page("\n" + hostile + "\n", hostile);
        assertThat(page).doesNotContain("<script>alert");
        assertThat(data(page)
                        .getAsJsonArray("proposals")
                        .get(0)
                        .getAsJsonObject()
                        .get("doc")
                        .getAsString())
                .isEqualTo(hostile);
    }

    @Test
    void needsNoNetwork() {
        assertThat(page("", "").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=", "@import");
    }

    private static String page(String source, String doc) {
        return HtmlReport.of(
                SampleScan.of(candidate(1, "parcel:Client.send", doc)),
                new Excerpts(new OneFile(source)),
                candidate -> draft(candidate.target()));
    }

    private static Hook draft(HookPoint target) {
        return new Hook(
                target,
                List.of(target),
                CallableKind.METHOD,
                "traced_send",
                "parcel.send",
                Optional.of(SpanValue.ofPath("topic")),
                new TreeMap<>(Map.of("out.host", SpanValue.ofPath("instance.host"))),
                SpanRules.NONE,
                Optional.empty(),
                "",
                false,
                Optional.empty(),
                "");
    }

    private static JsonObject data(String page) {
        Matcher matcher = DATA.matcher(page);
        assertThat(matcher.find()).isTrue();
        return JsonParser.parseString(matcher.group(1)).getAsJsonObject();
    }

    private record OneFile(String text) implements LibraryTree {
        @Override
        public String origin() {
            return "a folder";
        }

        @Override
        public String version() {
            return "";
        }

        @Override
        public List<TreeFile> files() {
            return List.of(new TreeFile("parcel/client.py", text.length(), "1"));
        }

        @Override
        public byte[] read(TreeFile file) {
            return text.getBytes(UTF_8);
        }

        @Override
        public void close() {}
    }
}
