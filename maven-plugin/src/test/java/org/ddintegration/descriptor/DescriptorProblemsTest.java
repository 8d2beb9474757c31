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
                "foo.yaml:1:7: 'Foo': a name is lower-case letters, digits and underscores, and begins with a letter;"
                        + " write it like greenstalk",
                "foo.yaml:1:7: 'Foo': the name is that of the file; write foo, or rename the file",
                "foo.yaml:2:1: 'titel': there is no such key; the keys here are name, title, description, category, llm_class,"
                        + " library, enabled, handlers, config, variables, owner, created, service, services, hooks, tests; did you mean title?",
                "foo.yaml:3:10: a library has distributions, modules, or both; add its name on the package index, such as"
                        + " distributions: [greenstalk]",
                "foo.yaml:3:11: 'distribution': there is no such key; the keys here are distributions, modules,"
                        + " repository, versions, python, read; did you mean distributions?",
                "foo.yaml:3:42: '2.0': text stands here, not a number; quote it: \"2.0\"",
                "foo.yaml:4:8: at least one stands here; write it like [{\"target\":\"greenstalk:Client.put\"}]");
    }

    @Test
    void aMissingKey() {
        refuses(
                "name: foo\nlibrary: {modules: [foo]}\n",
                "foo.yaml:1:1: 'hooks': this key is required; add it, such as hooks:"
                        + " [{\"target\":\"greenstalk:Client.put\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            enabled: yes                    | 6:10: 'yes': true or false stands here, not text; write it like true
            title: 3.10                     | 6:8: '3.10': text stands here, not a number; quote it: "3.10"
            title:                          | 6:7: text stands here, not nothing; write it like Greenstalk, or take the key out
            title: [a]                      | 6:8: one value stands here; write it like Greenstalk
            title: " a"                     | 6:8: ' a': this is one line of text, without space around it; write it like Greenstalk
            handlers: fill                  | 6:11: 'fill': this is one of comments, passthrough, filled; did you mean filled?
            category: queue                 | 6:11: 'queue': this is one of cache, database, http_client, web, messaging, task_queue, llm, template, rpc, storage, other; write one of them
            config: {Bad: 1}                | 6:10: 'Bad': a setting's name is lower-case letters, digits and underscores, and begins with a letter; write it like distributed_tracing
            config: {a: [1]}                | 6:13: one value stands here; write it like false
            config: {a: 0x1F}               | 6:13: '0x1F': a number is decimal and finite; write it like false
            config: {a: .nan}               | 6:13: '.nan': a number is decimal and finite; write it like false
            owner: DataDog                  | 6:8: 'DataDog': an owner is @organisation/team or @user; write it like @DataDog/apm-idm-python
            services: [{name: a}, {image: b}] | 6:23: 'name': this key is required; add it, such as name: beanstalkd
            services: [{name: a, more_ports: [0]}] | 6:35: '0': a number from 1 to 65535 stands here; write it like 11301
            service: {name: a, image: b, port: 70000} | 6:36: '70000': a number from 1 to 65535 stands here; write it like 11300
            tests: {versions: [2.0.0]}      | 6:20: '2.0.0': a version to test is a comparison, or latest; write it like ~=2.0.0
            tests: {versions: ["~=2"]}      | 6:20: '~=2': a version to test is a PEP 440 specifier, or latest; write it like ~=2.0.0
            tests: {versions: [latest, latest]} | 6:28: 'latest': each stands once; take one of the two out
            tests: {python: {min: 3.10}}    | 6:23: '3.10': text stands here, not a number; quote it: "3.10"
            tests: {python: {min: "3.9.1"}} | 6:23: '3.9.1': a version of Python is a major and a minor number, as a text; write it like 3.9
            tests: {python: {min: "3.11", max: "3.9"}} | 6:17: 'min 3.11, max 3.9': the highest Python is not below the lowest; swap the two
            tests: {packages: {"-x": latest}} | 6:20: '-x': a package is a distribution's name, with extras in brackets where it needs any; write it like pytest-randomly
            """)
    void aValueOfTheWrongForm(String line, String message) {
        refuses(BASE + line + "\n", "foo.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            target: "foo"                   | 5:13: 'foo': a hook point is written module:Qualified.name; write it like greenstalk:Client.put
            target: foo:Client.class        | 5:13: 'foo:Client.class': a hook point is dotted Python identifiers on both sides of its colon; write it like greenstalk:Client.put
            {target: foo:a, handler: patch} | 5:30: 'patch': a handler is a Python identifier, no keyword, and no name that patch.py uses itself; write it like traced_put
            {target: foo:a, tags: {a.b: 1 + 1}} | 5:33: '1 + 1': this is dotted Python identifiers, of which none is a keyword; write it like instance.use
            {target: foo:a, resource: {argument: lambda, position: 0}} | 5:42: 'lambda': this is dotted Python identifiers, of which none is a keyword; write it like body
            {target: foo:a, resource: {argument: a}} | 5:31: 'position': this key is required; add it, such as position: 0
            {target: foo:a, resource: {argument: a, position: -2}} | 5:55: '-2': a number from -1 to 255 stands here; write it like 0
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
                                    + "': a name is no Python keyword, and no attribute of ddtrace.config; write it like greenstalk");
        }
    }

    @Test
    void aFunctionAPathOrAHandlerThatStandsTwice() {
        refuses(
                BASE + """
                          - {target: foo:Client.put, handler: a}
                          - {target: foo:get, via: [foo:Client.put], handler: a}
                        """,
                "foo.yaml:6:14: 'foo:Client.put': each function is hooked once; this one stands in line 5 already; take one"
                        + " out or change it",
                "foo.yaml:7:29: 'foo:Client.put': each path is wrapped once; this one stands in line 5 already; take one"
                        + " out or change it",
                "foo.yaml:7:55: 'a': each handler has its own name; this one stands in line 6 already; take one out or"
                        + " change it");
    }

    @Test
    void aHandlerNamedLikeAnImportedModule() {
        refuses(
                BASE.replace("target: foo:Client.put", "{target: foo:a, via: [bar.c:a], handler: bar}"),
                "foo.yaml:5:46: 'bar': a handler is not named like a module that patch.py imports; rename it");
    }

    @Test
    void aValueThatIsFarTooLong() {
        String module = "a.".repeat(50_000);

        assertThat(problems(BASE.replace("foo:Client", module + "a:b")).problems())
                .extracting(Problem::rule)
                .containsExactly("this is at most 1000 characters long");
    }
}
