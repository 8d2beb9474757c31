package org.ddintegration.contribute.ddtrace.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceContributorsTest {
    private static final String WITH_SERVICE = GREENSTALK + """
            service:
              name: beanstalkd-1
              image: acme/beanstalkd:1.13
              port: 11300
              environment: {LIMIT: '5', GREETING: 'a: "b"'}
            """;

    private static final String COMPOSE = """
            services:
                avro:
                    image: avro:4.0-alpine
                    ports:
                        - "127.0.0.1:6379:6379"

            volumes:
                ddagent:
            """;

    private static String compose(Contributor contributor) {
        return SharedFile.of("docker-compose.yml", COMPOSE).with(contributor, WITH_SERVICE);
    }

    @Test
    void theServiceRunsItsImageAndOpensItsPortToTheMachineAlone() {
        assertThat(compose(new ComposeFile())).contains("""
                                    - "127.0.0.1:6379:6379"
                            beanstalkd-1:
                                image: acme/beanstalkd:1.13
                                environment:
                                    LIMIT: "5"
                                    GREETING: "a: \\"b\\""
                                ports:
                                    - "127.0.0.1:11300:11300"

                        volumes:
                        """);
    }

    @Test
    void theServiceIsSplitWhereTheTargetSplitsThem() {
        assertThat(compose(new ComposeBaseFile()))
                .contains("    beanstalkd-1:\n        image: acme/beanstalkd:1.13\n")
                .doesNotContain("11300");
        assertThat(compose(new ComposeDockerFile()))
                .contains(
                        "        extends:\n            file: docker-compose.base.yml\n            service: beanstalkd-1\n")
                .contains("        ports:\n            - \"127.0.0.1:11300:11300\"\n")
                .doesNotContain("acme");
        assertThat(compose(new ComposePodmanFile())).contains("    beanstalkd-1:\n        network_mode: host\n");
    }

    @Test
    void aServiceThatIsThereIsUsed() {
        SharedFile file = SharedFile.of("docker-compose.yml", COMPOSE.replace("avro:\n", "beanstalkd-1:\n"));
        assertThat(file.with(new ComposeFile(), WITH_SERVICE)).doesNotContain("acme");
    }

    @Test
    void variablesAreAListWhereAServiceOfALikeNameOrTheSameImageHasOne() {
        String list = "        environment:\n            - A=1\n";
        String kin = COMPOSE.replace("    avro:\n", "    beanstalkproxy:\n" + list + "    avro:\n");
        String image = COMPOSE.replace(
                "    avro:\n", "    tubes:\n        image: acme/beanstalkd:1.10\n" + list + "    avro:\n");
        String written = "        environment:\n            - LIMIT=5\n            - 'GREETING=a: \"b\"'\n";
        assertThat(SharedFile.of("docker-compose.yml", kin).with(new ComposeFile(), WITH_SERVICE))
                .contains(written);
        assertThat(SharedFile.of("docker-compose.yml", image).with(new ComposeFile(), WITH_SERVICE))
                .contains(written);
    }

    @Test
    void aCommandOfPlainWordsHasNoQuotes() {
        String command = "gcloud beta start --host-port=0.0.0.0:8085";
        assertThat(SharedFile.of("docker-compose.yml", COMPOSE)
                        .with(
                                new ComposeFile(),
                                WITH_SERVICE + "  platform: linux/amd64\n  command: " + command + "\n"))
                .contains("1.13\n        platform: linux/amd64\n        command: " + command + "\n");
    }

    @Test
    void aClusterIsFoundByThePortsOfItsNodes() {
        String cluster = GREENSTALK + """
                services:
                  - name: tubes
                    image: acme/tubes:1
                    host: localhost
                    config: TUBES_CLUSTER_CONFIG
                    more_ports: [7000, 7001]
                """;
        assertThat(SharedFile.of("tests/contrib/config.py", "import os\n\n\nREDIS_CONFIG = {\n    \"a\": 1,\n}\n")
                        .with(new TestConfig(), cluster))
                .endsWith("""
                        TUBES_CLUSTER_CONFIG = {
                            "host": "localhost",
                            "ports": os.getenv("TEST_TUBES_PORTS", "7000,7001"),
                        }
                        """);
    }

    @Test
    void settingsHaveTheNameThatTheTargetKnowsThemBy() {
        SharedFile config =
                SharedFile.of("tests/contrib/config.py", "import os\n\n\nTUBES_CONFIG = {\n    \"a\": 1,\n}\n");
        assertThat(config.with(new TestConfig(), WITH_SERVICE.replace("port: ", "config: TUBES_CONFIG\n  port: ")))
                .isEqualTo(config.files().get("tests/contrib/config.py"));
    }

    @Test
    void severalServicesAreWrittenEach() {
        String several = GREENSTALK + """
                services:
                  - name: avro
                  - {name: tubes, image: 'acme/tubes:1', port: 1, more_ports: [2, 3], command: "tubes --all: yes"}
                """;
        assertThat(SharedFile.of("docker-compose.yml", COMPOSE).with(new ComposeFile(), several))
                .contains("    avro:\n        image: avro:4.0-alpine\n")
                .contains("""
                            tubes:
                                image: acme/tubes:1
                                command: 'tubes --all: yes'
                                ports:
                                    - "127.0.0.1:1:1"
                                    - "127.0.0.1:2:2"
                                    - "127.0.0.1:3:3"
                        """);
        assertThat(SharedFile.of("tests/contrib/config.py", "import os\n\n\nREDIS_CONFIG = {\n    \"a\": 1,\n}\n")
                        .with(new TestConfig(), several))
                .contains("TUBES_CONFIG")
                .doesNotContain("AVRO");
    }

    @Test
    void testsFindTheirServer() {
        SharedFile config = SharedFile.of(
                "tests/contrib/config.py",
                "import os\n\n\nREDIS_CONFIG = {\n    \"a\": 1,\n}\n\nAVRO_CONFIG = {\n    \"a\": 1,\n}\n");
        assertThat(config.with(new TestConfig(), WITH_SERVICE)).endsWith("""
                        }

                        BEANSTALKD_1_CONFIG = {
                            "host": os.getenv("TEST_BEANSTALKD_1_HOST", "127.0.0.1"),
                            "port": int(os.getenv("TEST_BEANSTALKD_1_PORT", 11300)),
                        }
                        """);
    }

    @Test
    void testsWaitForTheirServer() {
        SharedFile script = SharedFile.of("tests/wait-for-services.py", """
                import os
                import sys

                from contrib.config import REDIS_CONFIG


                @try_until_timeout(Exception, args={"config": REDIS_CONFIG})
                def check_redis(config):
                    pass


                if __name__ == "__main__":
                    check_functions = {
                        "redis": check_redis,
                    }
                """);
        assertThat(script.with(new WaitForService(), WITH_SERVICE)).isEqualTo("""
                        import os
                        import socket
                        import sys

                        from contrib.config import BEANSTALKD_1_CONFIG
                        from contrib.config import REDIS_CONFIG


                        @try_until_timeout(OSError, args={"config": BEANSTALKD_1_CONFIG})
                        def check_beanstalkd_1(config):
                            socket.create_connection((config["host"], config["port"]), timeout=1).close()


                        @try_until_timeout(Exception, args={"config": REDIS_CONFIG})
                        def check_redis(config):
                            pass


                        if __name__ == "__main__":
                            check_functions = {
                                "beanstalkd-1": check_beanstalkd_1,
                                "redis": check_redis,
                            }
                        """);
    }

    @Test
    void testsWaitUntilTheirServerAnswersWhereItSaysThatItIsReady() {
        SharedFile script = SharedFile.of("tests/wait-for-services.py", """
                import os

                from contrib.config import REDIS_CONFIG
                import requests


                @try_until_timeout(Exception, args={"config": REDIS_CONFIG})
                def check_redis(config):
                    pass


                if __name__ == "__main__":
                    check_functions = {
                        "redis": check_redis,
                    }
                """);
        assertThat(script.with(new WaitForService(), WITH_SERVICE.replace("port: ", "health: /ready\n  port: ")))
                .doesNotContain("socket")
                .contains("""
                        @try_until_timeout(
                            Exception,
                            tries=120,
                            timeout=1,
                            args={"url": "http://{host}:{port}/ready".format(**BEANSTALKD_1_CONFIG)},
                        )
                        def check_beanstalkd_1(url):
                            requests.get(url).raise_for_status()
                        """);
    }

    @Test
    void theMirrorOfThePipelineIsLeftToDo() {
        SharedFile services = SharedFile.of(".gitlab/services.yml", ".services:\n  redis:\n    alias: redis\n");
        assertThat(services.contribute(new PipelineService(), WITH_SERVICE))
                .isEqualTo(
                        new Contribution.ByHand(
                                ".gitlab/services.yml: have acme/beanstalkd:1.13 mirrored, then add a service 'beanstalkd-1' with that image and that alias"));
        SharedFile there = SharedFile.of(".gitlab/services.yml", ".services:\n  beanstalkd-1:\n    alias: b\n");
        assertThat(there.contribute(new PipelineService(), WITH_SERVICE)).isEqualTo(Contribution.nothing());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ComposeFile.class,
                ComposeBaseFile.class,
                ComposeDockerFile.class,
                ComposePodmanFile.class,
                TestConfig.class,
                WaitForService.class,
                PipelineService.class
            })
    void nothingIsWrittenWhereNoServiceIsNeeded(Class<? extends Contributor> type) throws ReflectiveOperationException {
        assertThat(SharedFile.of("any", "").contribute(type.getConstructor().newInstance(), GREENSTALK))
                .isEqualTo(Contribution.nothing());
    }
}
