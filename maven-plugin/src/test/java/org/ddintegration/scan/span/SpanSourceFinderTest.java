package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Sources;
import org.ddintegration.scan.rank.Subject;
import org.junit.jupiter.api.Test;

class SpanSourceFinderTest {
    private static final LibraryModel MODEL = Sources.model("""
            # core.py
            from .wire import Connection, Pool, Request, Response, Topic
            class Client:
                def __init__(self, host, pool: Pool, db=0, topic="jobs"):
                    self.pool = pool
                    self.topic = topic
                    self.stack = []
                def execute_command(self, *args, **options): pass
                def send(self, request: Request, password, body) -> Response: pass
                def publish(self, topic: Topic, messages): pass
                def ask(self, query, method=True): pass
            class Pipeline(Client):
                def __init__(self):
                    self.command_stack = []
                def execute(self): pass
            class Session:
                def __init__(self, **kwargs):
                    self.connection = Connection(**kwargs)
                def open(self): pass
            class Cursor:
                def __init__(self):
                    self.rowcount = -1
                def fetch(self): pass
            class Server:
                def __init__(self, address: tuple[str, int]):
                    self.address = address
                def check(self): pass
            class Either:
                def __init__(self, address: "tuple[str, int] | str"):
                    self.address = address
                def check(self): pass
            def run(job, key): pass
            def command(m\u0302_request: Request, *m\u0302): pass
            def plain_command(my_request: Request, *arguments): pass
            # wire.py
            class Connection:
                def __init__(self, host, port, db=0, client_name=None, **connection_kwargs):
                    self.host = host
                    self.port = port
                    self.connection_kwargs = connection_kwargs
            class Pool:
                def __init__(self, size, **connection_kwargs):
                    self.connection_kwargs = connection_kwargs
            class Url:
                host: str
            class Request:
                def __init__(self, method, headers):
                    self.method = method
                    self.headers = headers
                @property
                def url(self) -> Url: pass
            class Response:
                status_code: int
                text: str
            class Topic: pass
            """);

    @Test
    void findsArgumentsThatAreTextsOrNumbers() {
        assertThat(sources("ask", "Client")).containsEntry(SpanAttribute.QUERY, "{query}");
        assertThat(sources("run", "")).containsEntry(SpanAttribute.KEY, "{key}");
    }

    @Test
    void leavesSwitchesPayloadsSecretsAndObjectsAlone() {
        assertThat(sources("ask", "Client")).doesNotContainKey(SpanAttribute.HTTP_METHOD);
        assertThat(sources("send", "Client").values().toString()).doesNotContain("password", "body", "text");
        assertThat(sources("publish", "Client"))
                .containsEntry(SpanAttribute.DESTINATION, "{instance.topic}")
                .containsEntry(SpanAttribute.BATCH_SIZE, "{messages!len}");
    }

    @Test
    void findsWhatObjectsHaveThatAreGivenAndReturned() {
        assertThat(sources("send", "Client"))
                .containsEntry(SpanAttribute.HTTP_METHOD, "{request.method}")
                .containsEntry(SpanAttribute.HTTP_HOST, "{request.url.host}")
                .containsEntry(SpanAttribute.USER_AGENT, "{request.headers[user-agent]}")
                .containsEntry(SpanAttribute.STATUS, "{result.status_code}");
    }

    @Test
    void findsOptionsThatAPoolKeepsForItsConnections() {
        assertThat(sources("execute_command", "Client"))
                .containsEntry(SpanAttribute.HOST, "{instance.pool.connection_kwargs[host]}")
                .containsEntry(SpanAttribute.PORT, "{instance.pool.connection_kwargs[port]}")
                .containsEntry(SpanAttribute.DATABASE, "{instance.pool.connection_kwargs[db]}")
                .containsEntry(SpanAttribute.CLIENT_NAME, "{instance.pool.connection_kwargs[client_name]}")
                .containsEntry(SpanAttribute.ARGUMENT_COUNT, "{args!len}");
    }

    @Test
    void asksTheConnectionThatAnObjectHolds() {
        assertThat(sources("open", "Session"))
                .containsEntry(SpanAttribute.HOST, "{instance.connection.host}")
                .containsEntry(SpanAttribute.PORT, "{instance.connection.port}");
    }

    @Test
    void countsWhatIsCollected() {
        assertThat(sources("execute", "Pipeline"))
                .containsEntry(SpanAttribute.PIPELINE_LENGTH, "{instance.command_stack!len}");
        assertThat(sources("fetch", "Cursor")).containsEntry(SpanAttribute.ROW_COUNT, "{instance.rowcount}");
    }

    @Test
    void takesAnAddressApartThatIsAlwaysAHostAndAPort() {
        assertThat(sources("check", "Server"))
                .containsEntry(SpanAttribute.HOST, "{instance.address[0]}")
                .containsEntry(SpanAttribute.PORT, "{instance.address[1]}");
        assertThat(sources("check", "Either")).doesNotContainKey(SpanAttribute.HOST);
    }

    @Test
    void takesWhatIsNamedLikeNoClassOfTheLibraryByItsNameAlone() {
        assertThat(sources("run", "")).containsEntry(SpanAttribute.JOB_ID, "{job.id}");
    }

    @Test
    void passesOverNamesThatADescriptorCannotHave() {
        assertThat(sources("plain_command", "")).containsKeys(SpanAttribute.HTTP_METHOD, SpanAttribute.ARGUMENT_COUNT);
        assertThat(sources("command", "")).isEmpty();
    }

    private static Map<SpanAttribute, String> sources(String function, String type) {
        Names names = new Names(MODEL);
        PyFunction found = MODEL.module("lib.core")
                .orElseThrow()
                .functionNamed(type.isEmpty() ? function : type + "." + function)
                .orElseThrow();
        Map<SpanAttribute, String> sources = new TreeMap<>();
        new SpanSourceFinder(MODEL, names, new Lineage(MODEL, names))
                .of(Subject.of(found, CallableKind.FUNCTION))
                .forEach((attribute, source) -> sources.put(attribute, source.toString()));
        return sources;
    }
}
