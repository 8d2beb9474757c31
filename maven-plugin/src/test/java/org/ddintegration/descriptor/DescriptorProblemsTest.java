package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a descriptor that breaks a rule. */
class DescriptorProblemsTest {
    private static final String BASE = """
            name: foo
            library:
              distributions: [foo]
            hooks:
              - target: foo:Client.put
            """;

    private static ProblemException problems(String text) {
        return catchThrowableOfType(ProblemException.class, () -> Examples.read("foo.yaml", text));
    }

    private static void refuses(String text, String... messages) {
        assertThat(problems(text).problems()).extracting(Problem::message).containsExactly(messages);
    }

    @Test
    void everyProblemOfAFileIsSaidInItsOrder() {
        refuses(
                """
                name: Foo
                titel: x
                library: {distribution: [foo], versions: 2.0}
                hooks: []
                """,
                "foo.yaml:1:7: 'Foo': a name must consist of lower-case letters, digits and underscores, and begin with a letter;"
                        + " write it like greenstalk",
                "foo.yaml:1:7: 'Foo': must be the name of the file; write foo, or rename the file",
                "foo.yaml:2:1: 'titel': unknown key; the keys here are name, title, description, category, llm_class, version_constant,"
                        + " library, enabled, handlers, config, variables, owner, created, provider, service, services, hooks, tests; did you mean title?",
                "foo.yaml:3:10: a library must have distributions, modules or both; add its name on the package index, such as"
                        + " distributions: [greenstalk]",
                "foo.yaml:3:11: 'distribution': unknown key; the keys here are distributions, modules,"
                        + " repository, versions, python, read; did you mean distributions?",
                "foo.yaml:3:42: '2.0': must be text, not a number; quote it: \"2.0\"",
                "foo.yaml:4:8: must not be empty; write it like [{\"target\":\"greenstalk:Client.put\"}]");
    }

    @Test
    void aMissingKey() {
        refuses(
                "name: foo\nlibrary: {modules: [foo]}\n",
                "foo.yaml:1:1: 'hooks': this required key is missing; add it, such as hooks:"
                        + " [{\"target\":\"greenstalk:Client.put\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            enabled: yes                    | 6:10: 'yes': must be true or false, not text; write it like true
            title: 3.10                     | 6:8: '3.10': must be text, not a number; quote it: "3.10"
            title:                          | 6:7: must be text, not nothing; write it like Greenstalk, or remove the key
            title: [a]                      | 6:8: must be a single value; write it like Greenstalk
            title: " a"                     | 6:8: ' a': must be one line of text that neither begins nor ends with white space; write it like Greenstalk
            handlers: fill                  | 6:11: 'fill': must be one of comments, passthrough, filled, kept; did you mean filled?
            category: queue                 | 6:11: 'queue': must be one of cache, database, http_client, web, messaging, task_queue, llm, template, rpc, storage, other; write one of them
            config: {Bad: 1}                | 6:10: 'Bad': a setting's name must consist of lower-case letters, digits and underscores, and begin with a letter; write it like distributed_tracing
            config: {a: [1]}                | 6:13: must be a single value; write it like false
            config: {a: 0x1F}               | 6:13: '0x1F': must be a finite decimal number; write it like false
            config: {a: .nan}               | 6:13: '.nan': must be a finite decimal number; write it like false
            owner: DataDog                  | 6:8: 'DataDog': an owner must be @organisation/team or @user; write it like @DataDog/apm-idm-python
            services: [{name: a}, {image: b}] | 6:23: 'name': this required key is missing; add it, such as name: beanstalkd
            services: [{name: a, more_ports: [0]}] | 6:35: '0': must be a number from 1 to 65535; write it like 11301
            service: {name: a, image: b, port: 70000} | 6:36: '70000': must be a number from 1 to 65535; write it like 11300
            tests: {versions: [2.0.0]}      | 6:20: '2.0.0': a version to test must be a version specifier or latest; write it like ~=2.0.0
            tests: {versions: ["~=2"]}      | 6:20: '~=2': a version to test must be a PEP 440 specifier or latest; write it like ~=2.0.0
            tests: {versions: [latest, latest]} | 6:28: 'latest': duplicate value; remove one of the two
            tests: {python: {min: 3.10}}    | 6:23: '3.10': must be text, not a number; quote it: "3.10"
            tests: {python: {min: "3.9.1"}} | 6:23: '3.9.1': a Python version must be a major and a minor number in quotes; write it like 3.9
            tests: {python: {min: "3.11", max: "3.9"}} | 6:17: 'min 3.11, max 3.9': the lowest Python must not be above the highest; swap the two
            tests: {packages: {"-x": latest}} | 6:20: '-x': a package must be the name of a distribution, followed by its extras in brackets if it needs any; write it like pytest-randomly
            """)
    void aValueOfTheWrongForm(String line, String message) {
        refuses(BASE + line + "\n", "foo.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            target: "foo"                   | 5:13: 'foo': a hook point must have the form module:Qualified.name; write it like greenstalk:Client.put
            target: foo:Client.class        | 5:13: 'foo:Client.class': a hook point must have Python identifiers, separated by dots, on both sides of its colon; write it like greenstalk:Client.put
            {target: foo:a, handler: patch} | 5:30: 'patch': a handler must not have a name that patch.py uses itself; rename it
            {target: foo:a, tags: {a.b: "{1 + 1}"}} | 5:33: '{1 + 1}': must be text, with fields such as {instance.host}, {args[0]}, {rows!len} or {name:default} for what each call has; a brace that stands for itself must be doubled; write it like "{instance.use}"
            {target: foo:a, tags: {a.b: "{lambda.name}"}} | 5:33: '{lambda.name}': must be text, with fields such as {instance.host}, {args[0]}, {rows!len} or {name:default} for what each call has; a brace that stands for itself must be doubled; write it like "{instance.use}"
            {target: foo:a, resource: "GET {"} | 5:31: 'GET {': must be text, with fields such as {instance.host}, {args[0]}, {rows!len} or {name:default} for what each call has; a brace that stands for itself must be doubled; write it like "{body}"
            {target: foo:a, resource: {argument: lambda, position: 0}} | 5:42: 'lambda': must be Python identifiers separated by dots, none of them a keyword; write it like body
            {target: foo:a, resource: {argument: a}} | 5:31: 'position': this required key is missing; add it, such as position: 0
            {target: foo:a, resource: {argument: a, position: -2}} | 5:55: '-2': must be a number from -1 to 255; write it like 0
            """)
    void aHookThatBreaksARule(String hook, String message) {
        refuses(BASE.replace("target: foo:Client.put", hook), "foo.yaml:" + message);
    }

    @Test
    void namesThatAreTakenByPythonOrDdtrace() {
        for (String name : new String[] {"lambda", "service"}) {
            assertThat(catchThrowableOfType(
                            ProblemException.class,
                            () -> Examples.read(name + ".yaml", BASE.replace("name: foo", "name: " + name))))
                    .hasMessage(
                            name + ".yaml:1:7: '" + name
                                    + "': a name must not be a Python keyword or an attribute of ddtrace.config; write it like greenstalk");
        }
    }

    @Test
    void aFunctionAPathOrAHandlerThatStandsTwice() {
        refuses(
                BASE + """
                          - {target: foo:Client.put, handler: a}
                          - {target: foo:get, via: [foo:Client.put], handler: a}
                        """,
                "foo.yaml:6:14: 'foo:Client.put': a function must be hooked only once; it is already used in line 5; remove or"
                        + " change one of them",
                "foo.yaml:7:29: 'foo:Client.put': a path must be wrapped only once; it is already used in line 5; remove or"
                        + " change one of them",
                "foo.yaml:7:55: 'a': a handler's name must be used only once; it is already used in line 6; remove or"
                        + " change one of them");
    }

    @Test
    void aHandlerNamedLikeAnImportedModule() {
        refuses(
                BASE.replace("target: foo:Client.put", "{target: foo:a, via: [bar.c:a], handler: bar}"),
                "foo.yaml:5:46: 'bar': a handler must not have the name of a module that patch.py imports; rename it");
    }

    @Test
    void aValueThatIsFarTooLong() {
        String module = "a.".repeat(50_000);

        assertThat(problems(BASE.replace("foo:Client", module + "a:b")).problems())
                .extracting(Problem::rule)
                .containsExactly("must be at most 1000 characters long");
    }
}
