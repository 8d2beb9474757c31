package org.ddintegration.workflow.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanValueCheckTest {
    @TempDir
    Path folder;

    @Test
    void aMissingParameterIsNamedWithItsPlaceAndWhatItMayHaveMeant() {
        assertThat(problems(Binding.INSTANCE, "", "\"{comand}\"", "self", "command"))
                .isEqualTo(file() + ":6:15: '{comand}': the function must have a parameter of that name;"
                        + " did you mean command?");
    }

    @Test
    void whatFurtherArgumentsTakeIsReachedByItsNumber() {
        assertThat(problems(Binding.INSTANCE, "", "\"{command}\"", "self", "*args"))
                .contains("write {args[0]} for the first of its further arguments");
    }

    @Test
    void aTagHasAPlaceOfItsOwn() {
        assertThat(problems(
                        Binding.INSTANCE, "tags: {a.b: redis, a.c: \"{nothing.host}\"}", "redis", "self", "command"))
                .startsWith(file() + ":7:29: '{nothing.host}': the function must have a parameter of that name;"
                        + " its parameters are command");
    }

    @Test
    void aFunctionIsCalledOnNoObject() {
        assertThat(problems(Binding.NONE, "", "\"{class}\"", "command"))
                .contains("'{class}': the function is called on no object");
        assertThat(problems(Binding.STATIC, "", "\"{instance.host}\"", "command"))
                .contains("'{instance.host}': the function is called on no object");
    }

    @Test
    void aResourceIsKnownBeforeTheCallUnlessTheCallIsOverWhenItReturns() {
        assertThat(problems(Binding.INSTANCE, "kind: generator", "\"{result.status}\"", "self"))
                .contains("'{result.status}': this must be known before the call");
        assertThatCode(() -> check(Binding.INSTANCE, "kind: coroutine", "\"{result.status}\"", "self"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatASpanIsMadeWithIsKnownBeforeTheCall() {
        assertThat(problems(Binding.INSTANCE, "span: {service: \"{result.host}\"}", "send", "self"))
                .contains("acme.yaml:7:21: '{result.host}': this must be known before the call");
        assertThat(problems(Binding.INSTANCE, "http: {inject: \"{result.headers}\"}", "send", "self"))
                .contains("'{result.headers}': this must be known before the call");
    }

    @Test
    void whatARequestAndAnErrorAreFoundInIsHeldAgainstTheFunctionToo() {
        assertThat(problems(Binding.INSTANCE, "http: {url: \"{addres}\"}", "send", "self", "address"))
                .contains("'{addres}': the function must have a parameter of that name; did you mean address?");
        assertThat(problems(Binding.INSTANCE, "error: \"{answer.error}\"", "send", "self", "address"))
                .contains("'{answer.error}': the function must have a parameter of that name");
    }

    @Test
    void argumentsAreShownBehindASettingOnly() {
        assertThat(problems(Binding.INSTANCE, "", "\"{arguments}\"", "self", "*args"))
                .contains("add config: {trace_arguments: false}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis",
                "command",
                "{command}",
                "{function} {class}",
                "{args[0]}",
                "{options[timeout]:none}",
                "{instance.pool.host}",
                "{anything.that.options.may.hold}"
            })
    void whatCallsCanHaveIsFine(String value) {
        assertThatCode(() -> check(Binding.INSTANCE, "", '"' + value + '"', "self", "command", "*args", "**options"))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsKnownOfAFunctionThatTheScanDidNotFind() {
        assertThatCode(() -> SpanValueCheck.check(descriptor("", "\"{command}\""), file(), Map.of()))
                .doesNotThrowAnyException();
    }

    private String problems(Binding binding, String more, String resource, String... parameters) {
        return catchThrowableOfType(ProblemException.class, () -> check(binding, more, resource, parameters))
                .getMessage();
    }

    private Path file() {
        return folder.resolve("acme.yaml");
    }

    private void check(Binding binding, String more, String resource, String... parameters) {
        HookPoint target = HookPoint.parse("acme:Client.send");
        SpanValueCheck.check(
                descriptor(more, resource), file(), Map.of(target, candidate(target, binding, parameters)));
    }

    private Descriptor descriptor(String more, String resource) {
        try {
            Files.writeString(file(), """
                    name: acme
                    library:
                      distributions: [acme]
                    hooks:
                      - target: acme:Client.send
                        resource: %s
                        %s
                    """.formatted(resource, more));
            return DescriptorReader.read(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Candidate candidate(HookPoint target, Binding binding, String... parameters) {
        List<PythonParameter> all = Arrays.stream(parameters)
                .map(written -> new PythonParameter(
                        written.replace("*", ""),
                        written.startsWith("**")
                                ? Kind.VAR_KEYWORD
                                : written.startsWith("*") ? Kind.VAR_POSITIONAL : Kind.POSITIONAL_OR_KEYWORD,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new Candidate(
                target,
                new Standing(1.0, 1, false, Map.of(), List.of()),
                new Definition(
                        CallableKind.METHOD,
                        binding,
                        new Signature(all, Optional.empty()),
                        "",
                        new SourceLines("acme.py", 1, 2)),
                new Access(List.of(target), List.of(target), List.of(), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(), Map.of()));
    }
}
