package org.ddintegration.edit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ddintegration.edit.UnknownShapeException;
import org.junit.jupiter.api.Test;

class PythonEntryTest {
    private static final PythonEntry PATCHED =
            PythonEntry.inDict("PATCH_MODULES", "greenstalk", List.of("\"greenstalk\": True,"));

    @Test
    void goesBetweenItsNeighboursAndBeforeTheCommentOfTheNext() {
        String text = """
                PATCH_MODULES = {
                    "celery": True,
                    "flask": False,  # rarely wanted
                    # needs the C extension
                    "grpc": True,
                }
                """;
        assertThat(PATCHED.put(text)).isEqualTo("""
                        PATCH_MODULES = {
                            "celery": True,
                            "flask": False,  # rarely wanted
                            "greenstalk": True,
                            # needs the C extension
                            "grpc": True,
                        }
                        """);
    }

    @Test
    void passesOverAStringThatGoesOnInTheNextLine() {
        String text = "A = 'one \\\r\n  two'\r\nPATCH_MODULES = {\r\n    'celery': True,\r\n}\r\n";
        assertThat(PATCHED.put(text)).isEqualTo(text.replace("\r\n}", "\r\n    'greenstalk': True,\r\n}"));
    }

    @Test
    void takesTheQuotesAndTheIndentationOfItsSiblings() {
        String text = "PATCH_MODULES = {\n  'celery': True,\n  'zeep': True,\n}\n";
        assertThat(PATCHED.put(text))
                .isEqualTo("PATCH_MODULES = {\n  'celery': True,\n  'greenstalk': True,\n  'zeep': True,\n}\n");
    }

    @Test
    void keepsDoubleQuotesWhereSingleOnesWouldNeedAnEscape() {
        PythonEntry edit = PythonEntry.inDict("D", "b", List.of("\"b\": \"it's\","));
        assertThat(edit.put("D = {\n    'a': 1,\n}\n")).isEqualTo("D = {\n    'a': 1,\n    'b': \"it's\",\n}\n");
    }

    @Test
    void replacesWhatStandsForItAndNothingElse() {
        String text =
                "PATCH_MODULES = {\n    \"a\": True,\n    \"greenstalk\": False,  # not yet\n    \"z\": True,\n}\n";
        assertThat(PATCHED.put(text))
                .isEqualTo("PATCH_MODULES = {\n    \"a\": True,\n    \"greenstalk\": True,\n    \"z\": True,\n}\n");
    }

    @Test
    void leavesAHandWrittenCommentAboveIt() {
        String text = "PATCH_MODULES = {\n    \"a\": True,\n    # mine\n    \"greenstalk\": True,\n}\n";
        assertThat(PATCHED.remove(text)).isEqualTo("PATCH_MODULES = {\n    \"a\": True,\n    # mine\n}\n");
    }

    @Test
    void findsASetWithinACall() {
        PythonEntry edit = PythonEntry.inSet("CONFIGS", "greenstalk", List.of("\"greenstalk\","));
        String text = "CONFIGS: frozenset[str] = frozenset(\n    {\n        \"pyodbc\",\n        \"mcp\",\n    }\n)\n";
        assertThat(edit.put(text))
                .isEqualTo(
                        "CONFIGS: frozenset[str] = frozenset(\n    {\n        \"pyodbc\",\n        \"mcp\",\n        \"greenstalk\",\n    }\n)\n");
    }

    @Test
    void findsAListBehindAnAnnotation() {
        PythonEntry edit = PythonEntry.inList("__all__", "B", List.of("\"B\","));
        assertThat(edit.put("__all__: list[str] = [\n    \"A\",\n    \"C\",\n]\n"))
                .isEqualTo("__all__: list[str] = [\n    \"A\",\n    \"B\",\n    \"C\",\n]\n");
    }

    @Test
    void isNotMisledByStringsCommentsOrOtherScopes() {
        String text = """
                \"""
                PATCH_MODULES = {
                \"""
                # PATCH_MODULES = {
                def f(PATCH_MODULES={"no": 1}):
                    x = 'PATCH_MODULES = {'
                PATCH_MODULES = {
                    "celery": (
                        "greenstalk",
                    ),
                }
                """;
        assertThat(PATCHED.find(text)).isEmpty();
        assertThat(PATCHED.put(text)).endsWith("    ),\n    \"greenstalk\": True,\n}\n");
    }

    @Test
    void spansAllItsLines() {
        PythonEntry edit = venv("b");
        String text = "venv = Venv(\n    venvs=[\n        Venv(\n            name=\"b\",\n        ),\n    ],\n)\n";
        assertThat(edit.find(text).orElseThrow().of(text))
                .isEqualTo("        Venv(\n            name=\"b\",\n        ),");
    }

    @Test
    void isNotTheEntryOfAnInnerCall() {
        String text =
                "venv = Venv(\n    venvs=[\n        Venv(\n            name=\"a\",\n            venvs=[Venv(name=\"b\")],\n        ),\n    ],\n)\n";
        assertThat(venv("b").find(text)).isEmpty();
    }

    @Test
    void saysWhatItLookedFor() {
        assertThatThrownBy(() -> PATCHED.put("PATCHED = {}\n"))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining("PATCH_MODULES = ");
    }

    @Test
    void refusesEntriesThatShareALine() {
        assertThatThrownBy(() -> PATCHED.put("PATCH_MODULES = {\"a\": True, \"b\": True}\n"))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining("one entry a line");
    }

    @Test
    void refusesALastEntryWithoutAComma() {
        assertThatThrownBy(() -> PATCHED.put("PATCH_MODULES = {\n    \"a\": True\n}\n"))
                .isInstanceOf(UnknownShapeException.class);
    }

    @Test
    void refusesPythonThatIsCutOff() {
        assertThatThrownBy(() -> PATCHED.put("PATCH_MODULES = {\n    \"a\": \"\"\"\n"))
                .isInstanceOf(UnknownShapeException.class);
        assertThatThrownBy(() -> PATCHED.put("PATCH_MODULES = {\n    \"a\": (1,\n}\n"))
                .isInstanceOf(UnknownShapeException.class);
        assertThatThrownBy(() -> PATCHED.put(")\nPATCH_MODULES = {\n    \"a\": 1,\n}\n("))
                .isInstanceOf(UnknownShapeException.class);
    }

    private static PythonEntry venv(String name) {
        return PythonEntry.inCall("venv", "venvs", "name", name, List.of("Venv(", "    name=\"" + name + "\",", "),"));
    }
}
